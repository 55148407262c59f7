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
import { overlap, pointerOf } from './json-path.js';
import { type WrittenLink, linksIn } from './links.js';
import { Memory } from './memory.js';
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

/** A sighting with its rule, and the item that it is in. */
interface Found extends Sighting {
  readonly rule: Rule;
  readonly item: CheckedItem | undefined;
}

/** Checks one file. For the further files of a feed, hand on the same memory. */
export function checkFeed(bytes: Uint8Array, options: CheckOptions): Report {
  const { language, memory = new Memory() } = options;
  const source = new Source(bytes);
  const feed = readFeedFile(source, options, memory);
  const found = applyRules((rule) => rule.inSource?.(source, language));
  const links: PlacedLink[] = [];
  const addLinks = (value: unknown, item?: CheckedItem): void => {
    if (!options.withLinks) return;
    for (const link of linksIn(value, item?.path ?? []))
      links.push(...placed(link, feed, source, item));
  };
  if (source.root) {
    found.push(...applyRules((rule) => rule.inFeed?.(feed, language)));
    addLinks({ ...feed.raw, items: [] });
    for (const item of itemsOf(feed, source, options, memory)) {
      found.push(...applyRules((rule) => rule.inItem?.(item, language), item));
      addLinks(item.value, item);
      options.onItem?.();
    }
  }
  memory.files.push(feed.address);
  memory.items += feed.count;
  return {
    findings: found.map((one) => toFinding(one, source)).sort(byPlace),
    address: feed.address,
    next: nextOf(feed, source),
    links,
    items: feed.count,
  };
}

function readFeedFile(source: Source, options: CheckOptions, memory: Memory): CheckedFeed {
  const raw = asObject(source.value);
  const { items, feed_url: own } = raw;
  const address =
    (options.address ?? (isShort(own) && guardAddress(own))) ||
    new URL(options.name, CAMPAIGN_SITE).href;
  return {
    address,
    raw,
    own: asObject(raw['_wtk']),
    ...readWithoutItems(raw, address),
    count: Array.isArray(items) ? items.length : 0,
    earlier: { files: [...memory.files], items: memory.items },
    now: options.now,
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

/** What each rule sees. A vague rule is not heard where a sharper one has found what is wrong. */
function applyRules(
  look: (rule: Rule) => Iterable<Sighting> | undefined,
  item?: CheckedItem,
): Found[] {
  const found = RULES.flatMap((rule) =>
    [...(look(rule) ?? [])].map((sighting) => ({ ...sighting, rule, item })),
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

function titleOf({ raw: { title, id } }: CheckedItem): string {
  return typeof title === 'string' && title !== '' ? title : String(id);
}

function toFinding(one: Found, source: Source): Finding {
  const { rule, at, what, how, item } = one;
  return { rule: rule.id, severity: severityOf(one), ...spotOf(at, source, item), what, how };
}

function spotOf(at: Sighting['at'], source: Source, item?: CheckedItem): Spot {
  return {
    pointer: typeof at === 'number' ? '' : pointerOf(at),
    ...source.positionOf(at),
    item: item && titleOf(item),
  };
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
function placed(
  { path, text }: WrittenLink,
  { address: base }: CheckedFeed,
  source: Source,
  item?: CheckedItem,
): PlacedLink[] {
  const address = guardAddress(text, base);
  return address === undefined ? [] : [{ text, address, ...spotOf(path, source, item) }];
}
