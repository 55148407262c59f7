/**
 * Checks a file of a feed: bytes in, findings out. It knows no file system and no network, so it
 * also runs in a browser.
 */
import { CAMPAIGN_SITE } from '../../campaign/site.js';
import type { Severity } from '../../check/check.js';
import { guardAddress } from '../../feed/address.js';
import { isShort } from '../../feed/fields.js';
import type { Language } from '../language.js';
import { type CheckedFeed, asObject, readWithoutItems } from './checked-feed.js';
import { type CheckedItem, readItem } from './checked-item.js';
import { type JsonPath, overlap, pointerOf } from './json-path.js';
import { type WrittenLink, linksIn } from './links.js';
import { Memory, type Place } from './memory.js';
import type { Finding, Rule, Sighting, Spot } from './rule.js';
import { Source } from './source.js';

const files = import.meta.glob<Rule>(['./findings/*.ts', '!./findings/*.words.ts'], {
  eager: true,
  import: 'rule',
});

/** Every rule, by its name. */
export const RULES: readonly Rule[] = Object.values(files);

/** How to check. */
export interface CheckOptions {
  /** Where the file is; without it, where it says itself that it is (`feed_url`). */
  readonly address?: string | undefined;
  /** What the file is called in findings of other files. */
  readonly name: string;
  readonly language: Language;
  /** The moment to judge by, in milliseconds since 1970 (UTC). */
  readonly now: number;
  /** What was seen in the files of the same feed before this one. */
  readonly memory?: Memory;
  /** Whether to tell the links of the file as well, for who asks whether they are alive. */
  readonly withLinks?: boolean;
  /** Is told how many items there are, before the first. */
  readonly onStart?: (items: number) => void;
  /** Is told when an item has been looked at. */
  readonly onItem?: () => void;
}

/** An address in a file, as it is written and whole, and where. */
export interface PlacedLink extends Spot {
  readonly text: string;
  readonly address: string;
}

/** What was found in a file. */
export interface Report {
  /** In the order of the file, as who mends them goes through it. */
  readonly findings: readonly Finding[];
  /** Where the file is taken to be. */
  readonly address: string;
  /** The next file of the feed; undefined when this is the last, or can't be read. */
  readonly next: PlacedLink | undefined;
  /** The addresses that readers can follow, mailboxes left aside; none unless they were asked for. */
  readonly links: readonly PlacedLink[];
  readonly items: number;
}

/** A sighting, with its rule. */
interface Found extends Sighting {
  readonly rule: Rule;
}

/** So many sightings of one rule are told of one item, or of the rest of a file: more is the same again. */
const MOST_SIGHTINGS = 100;

/** Checks one file, one item after another. For the further files of a feed, hand on the same memory. */
export function checkFeed(bytes: Uint8Array, options: CheckOptions): Report {
  const { memory = new Memory(), withLinks = false } = options;
  const source = new Source(bytes);
  const feed = readFeedFile(source, options, memory);
  const links: PlacedLink[] = [];
  const findings: Finding[] = [];
  for (const { found, written } of lookAt(feed, source, options, memory)) {
    for (const one of found) findings.push(toFinding(one, source));
    if (withLinks) links.push(...placedLinks(written, source, feed));
  }
  memory.files.push(feed.address);
  memory.items += feed.count;
  return {
    findings: findings.sort(byPlace),
    address: feed.address,
    next: nextOf(feed, source),
    links,
    items: feed.count,
  };
}

/** What is to be told of the file, of what it says besides its items, or of one item. */
interface Look {
  readonly found: readonly Found[];
  readonly written: readonly WrittenLink[];
}

function* lookAt(
  feed: CheckedFeed,
  source: Source,
  options: CheckOptions,
  memory: Memory,
): Iterable<Look> {
  const { language, onStart, onItem } = options;
  yield { found: applyRules((rule) => rule.inSource?.(source, language)), written: [] };
  if (source.fault) return;
  const found = applyRules((rule) => rule.inFeed?.(feed, language));
  yield { found, written: linksIn(feed.raw, []) };
  onStart?.(feed.count);
  for (const item of itemsOf(feed, source, options, memory)) {
    yield {
      found: applyRules((rule) => rule.inItem?.(item, language)),
      written: linksIn(item.value, item.path),
    };
    onItem?.();
  }
}

function readFeedFile(source: Source, options: CheckOptions, memory: Memory): CheckedFeed {
  const raw = asObject(source.top);
  const { feed_url: own } = raw;
  const address =
    (options.address ?? (isShort(own) && guardAddress(own))) ||
    new URL(encodeURIComponent(options.name), CAMPAIGN_SITE).href;
  return {
    address,
    raw,
    own: asObject(raw['_wtk']),
    ...readWithoutItems(raw, address),
    count: source.count,
    earlier: { files: [...memory.files], items: memory.items },
    now: options.now,
  };
}

function* itemsOf(
  feed: CheckedFeed,
  source: Source,
  { name }: CheckOptions,
  memory: Memory,
): Iterable<CheckedItem> {
  for (let index = 0; index < feed.count; index += 1) {
    const path = ['items', index] as const;
    const value = source.item(index);
    let place: Place | undefined;
    yield readItem(feed, path, value, (kind, key) => {
      const { line } = source.positionOf(path);
      place ??= { file: name, line, title: titleOf(value) ?? '' };
      return memory.before(kind, key, place);
    });
  }
}

/** What each rule sees. A vague rule is not heard where a sharper one has found what is wrong. */
function applyRules(look: (rule: Rule) => Iterable<Sighting> | undefined): readonly Found[] {
  const found = RULES.flatMap((rule) =>
    [...(look(rule) ?? [])].slice(0, MOST_SIGHTINGS).map((sighting) => ({ ...sighting, rule })),
  );
  const errors = found.filter((one) => severityOf(one) === 'error');
  return found.filter(
    (one) => !errors.some((error) => isSharper(error, one) && isSamePlace(error.at, one.at)),
  );
}

function isSharper({ rule: one }: Found, { rule: other }: Found): boolean {
  return (one.vagueness ?? 0) < (other.vagueness ?? 0);
}

function isSamePlace(one: Sighting['at'], other: Sighting['at']): boolean {
  return typeof one !== 'number' && typeof other !== 'number' && overlap(one, other);
}

function severityOf({ severity, rule }: Found): Severity {
  return severity ?? rule.severity;
}

function toFinding(one: Found, source: Source): Finding {
  const { rule, at, what, how } = one;
  return { rule: rule.id, severity: severityOf(one), ...spotOf(at, source), what, how };
}

function spotOf(at: Sighting['at'], source: Source): Spot {
  const [pointer, item] = typeof at === 'number' ? [''] : [pointerOf(at), titleAt(at, source)];
  return { pointer, ...source.positionOf(at), item };
}

/** The title of the item that a path leads into, or its id. */
function titleAt([list, index]: JsonPath, source: Source): string | undefined {
  const isInItem = list === 'items' && typeof index === 'number' && index < source.count;
  return isInItem ? titleOf(source.item(index)) : undefined;
}

function titleOf(item: unknown): string | undefined {
  const { title, id } = asObject(item);
  return [title, id, String(id)].find((name): name is string => isShort(name) && name !== '');
}

function byPlace(a: Spot, b: Spot): number {
  return a.line - b.line || a.column - b.column;
}

function nextOf(feed: CheckedFeed, source: Source): PlacedLink | undefined {
  const { nextAddress: address } = feed;
  const text = String(feed.raw['next_url']);
  return address === undefined ? undefined : { text, address, ...spotOf(['next_url'], source) };
}

/** An address that the guard refuses is told by a rule, and can't be followed. */
function placedLinks(
  written: readonly WrittenLink[],
  source: Source,
  feed: CheckedFeed,
): PlacedLink[] {
  return written.flatMap(({ path, text }) => {
    const address = guardAddress(text, feed.address);
    return address === undefined ? [] : [{ text, address, ...spotOf(path, source) }];
  });
}
