/**
 * Whose feeds a kit believes is decided when it is built:
 *
 * - `WTK_FEED_KEYS` is a file with the campaign's public keys, current and spare, as a JWK Set
 *   (RFC 7517, section 5). Without it the kit believes every feed, as it can't know better.
 * - `WTK_LEAST_SEQUENCE` is the lowest sequence of a feed that is still believed; default 0.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Trust } from '../src/feed/trust.ts';
import { readPublicKeys } from '../src/publish/sign/public-keys.ts';

type Settings = Readonly<Record<string, string | undefined>>;

/** Reads what the environment names. Throws when a key or the sequence is none. */
export function readTrust(settings: Settings): Trust | undefined {
  const { WTK_FEED_KEYS: file, WTK_LEAST_SEQUENCE: sequence = '0' } = settings;
  if (!file) return undefined;
  const leastSequence = Number(sequence);
  if (!/^\d+$/.test(sequence) || !Number.isSafeInteger(leastSequence)) {
    throw new Error(`WTK_LEAST_SEQUENCE=${sequence} is no whole number from 0.`);
  }
  return { keys: readPublicKeys(readFileSync(file, 'utf8'), file), leastSequence };
}

/** The module that stands in the place of `src/feed/trust.ts`. */
export function trustModule(trust: Trust | undefined): string {
  return `export const trust = ${trust ? JSON.stringify(trust) : 'undefined'};\n`;
}

/** Writes what a kit believes into it. */
export function compileTrust(trust: Trust | undefined): Plugin {
  return {
    name: 'wtk-trust',
    load: (id) => (id.endsWith('/src/feed/trust.ts') ? trustModule(trust) : undefined),
  };
}
