import type { Refusal } from './feed-error.js';

/** Which release of a feed a file belongs to: its `_wtk.release`, which is signed with it. */
export interface Release {
  /** Grows with each release. */
  readonly sequence: number;
  /** From when and until when it counts, in milliseconds since 1970 (UTC). */
  readonly issued: number;
  readonly expires: number;
  /** The file's own name: a signed file can't be put in the place of another one. */
  readonly file: string;
}

/** What a release is measured by. */
interface Measure {
  readonly address: string;
  /** What the visitor's clock says, in milliseconds since 1970 (UTC). */
  readonly now: number;
  readonly leastSequence: number;
}

/** How far a visitor's clock may be behind the publisher's. */
const SLOW_CLOCK = 86_400_000;

/** Undefined when the file says of no release that it belongs to it, whole and well formed. */
export function readRelease(feed: unknown): Release | undefined {
  const { sequence, issued, expires, file } = asObject(asObject(asObject(feed)['_wtk'])['release']);
  const release = { sequence, issued: readInstant(issued), expires: readInstant(expires), file };
  return isRelease(release) ? release : undefined;
}

/** Why a file whose signature is right is refused all the same; undefined when it is not. */
export function refusalOf(
  release: Release | undefined,
  { address, now, leastSequence }: Measure,
): Exclude<Refusal, 'insecure-page'> | undefined {
  if (!release) return 'no-release';
  if (release.file !== new URL(address).pathname.split('/').at(-1)) return 'other-file';
  if (release.sequence < leastSequence) return 'old-release';
  if (release.issued > now + SLOW_CLOCK) return 'early-release';
  return release.expires > now ? undefined : 'expired-release';
}

function isRelease(release: { [Key in keyof Release]: unknown }): release is Release {
  const { sequence, issued, expires, file } = release;
  return Number.isSafeInteger(sequence) && !!issued && !!expires && typeof file === 'string';
}

/** A moment in milliseconds since 1970: RFC 3339, section 5.6, never without its offset: a visitor's own zone says nothing. */
export function readInstant(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)
    ? Date.parse(value)
    : undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
