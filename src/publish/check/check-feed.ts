/**
 * Checks a file of a feed: bytes in, findings out. It knows no file system and no network, so it
 * also runs in a browser.
 */
import type { Severity } from '../../check/check.js';
import type { Language } from '../language.js';
import { type CheckedFeed, type Json, asObject, readWithoutItems } from './checked-feed.js';
import { type CheckedItem, readItem } from './checked-item.js';
import { overlap, pointerOf } from './json-path.js';
import { Memory } from './memory.js';
import type { Finding, Rule, Sighting } from './rule.js';
import { Source } from './source.js';

const files = import.meta.glob<Rule>(['./findings/*.ts', '!./findings/*.words.ts'], {
  eager: true,
  import: 'rule',
});

/** Every rule, by its name. */
export const RULES: readonly Rule[] = Object.values(files);

/** How to check. */
export interface CheckOptions {
  /** Where the file is, or will be: relative addresses in it are read against this one. */
  readonly address: string;
  /** What the file is called in findings of other files. */
  readonly name: string;
  readonly language: Language;
  /** The moment to judge by, in milliseconds since 1970 (UTC). */
  readonly now: number;
  /** What was seen in the files of the same feed before this one. */
  readonly memory?: Memory;
  /** Is told how many items there are, before the first. */
  readonly onStart?: (items: number) => void;
  /** Is told when an item has been looked at. */
  readonly onItem?: () => void;
}

/** What was found in a file, in the file's order. */
export interface Report {
  readonly findings: readonly Finding[];
  /** The next file of the feed; undefined when this is the last, or can't be read. */
  readonly nextAddress: string | undefined;
}

/** A sighting with its rule, and the item that it is in. */
interface Found extends Sighting {
  readonly rule: Rule;
  readonly item: CheckedItem | undefined;
}

/** Checks one file. For the further files of a feed, hand on the same memory. */
export function checkFeed(bytes: Uint8Array, options: CheckOptions): Report {
  const { name, language, memory = new Memory() } = options;
  const source = new Source(bytes);
  const found = applyRules((rule) => rule.inSource?.(source, language));
  let nextAddress: string | undefined;
  if (source.root) {
    const feed = readFeedFile(asObject(source.value), options, memory);
    found.push(...applyRules((rule) => rule.inFeed?.(feed, language)));
    for (const item of itemsOf(feed, source, options, memory)) {
      found.push(...applyRules((rule) => rule.inItem?.(item, language), item));
      options.onItem?.();
    }
    ({ nextAddress } = feed);
    memory.items += feed.count;
  }
  memory.files.push(name);
  return { findings: toFindings(found, source), nextAddress };
}

function readFeedFile(raw: Json, { address, now }: CheckOptions, memory: Memory): CheckedFeed {
  const { items } = raw;
  return {
    address,
    raw,
    own: asObject(raw['_wtk']),
    ...readWithoutItems(raw, address),
    count: Array.isArray(items) ? items.length : 0,
    earlier: { files: [...memory.files], items: memory.items },
    now,
  };
}

function* itemsOf(
  feed: CheckedFeed,
  source: Source,
  { name, onStart }: CheckOptions,
  memory: Memory,
): Iterable<CheckedItem> {
  onStart?.(feed.count);
  for (let index = 0; index < feed.count; index += 1) {
    const item: CheckedItem = readItem(feed, index, (kind, key) =>
      memory.before(kind, key, {
        file: name,
        line: source.positionOf(item.path).line,
        title: titleOf(item),
      }),
    );
    yield item;
  }
}

/**
 * What each rule sees. A rule that knows only that something is wrong is not heard where another
 * one knows what is.
 */
function applyRules(
  look: (rule: Rule) => Iterable<Sighting> | undefined,
  item?: CheckedItem,
): Found[] {
  const found = RULES.flatMap((rule) =>
    [...(look(rule) ?? [])].map((sighting) => ({ ...sighting, rule, item })),
  );
  const known = found.filter((one) => !one.rule.isGeneral && severityOf(one) === 'error');
  return found.filter(
    (one) => !one.rule.isGeneral || !known.some(({ at }) => isSamePlace(at, one.at)),
  );
}

function isSamePlace(one: Sighting['at'], other: Sighting['at']): boolean {
  return typeof one !== 'number' && typeof other !== 'number' && overlap(one, other);
}

function severityOf({ severity, rule }: Found): Severity {
  return severity ?? rule.severity;
}

function titleOf({ raw: { title, id } }: CheckedItem): string {
  return typeof title === 'string' && title !== '' ? title : String(id);
}

/** In the order of the file, as who mends them goes through it. */
function toFindings(found: readonly Found[], source: Source): Finding[] {
  return found
    .map((one) => ({
      rule: one.rule.id,
      severity: severityOf(one),
      what: one.what,
      how: one.how,
      pointer: typeof one.at === 'number' ? '' : pointerOf(one.at),
      ...source.positionOf(one.at),
      item: one.item && titleOf(one.item),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
