import type { Severity } from '../../check/check.js';
import type { InEachLanguage, Language } from '../language.js';
import type { CheckedFeed } from './checked-feed.js';
import type { CheckedItem } from './checked-item.js';
import type { JsonPath } from './json-path.js';
import type { Source } from './source.js';

/** What is wrong, and how to mend it, each in a sentence or two. */
export interface Advice {
  readonly what: string;
  readonly how: string;
}

/** What a rule saw, and where. */
export interface Sighting extends Advice {
  /** The value that it is about; for what is no value, the offset in the text. */
  readonly at: JsonPath | number;
  /** Where it is worse, or less bad, than the rule's findings mostly are. */
  readonly severity?: Severity;
}

/** One kind of thing to look for in a feed. Each file in `findings/` is one; no list names them. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  /** How bad its findings are, unless one says otherwise. */
  readonly severity: Severity;
  /** What it looks for, in one line. */
  readonly summary: InEachLanguage<string>;
  /** How little it knows of what is wrong, from 0: where a sharper rule has an error, it is not heard. */
  readonly vagueness?: 0 | 1 | 2;
  /** Looks at a file as it is, read or not. */
  inSource?(source: Source, language: Language): Iterable<Sighting>;
  /** Looks at what a file says besides its items. */
  inFeed?(feed: CheckedFeed, language: Language): Iterable<Sighting>;
  /** Looks at one item. */
  inItem?(item: CheckedItem, language: Language): Iterable<Sighting>;
}

/** Where something stands in a file. */
export interface Spot {
  /** JSON Pointer (RFC 6901) of the value; empty for the file as a whole. */
  readonly pointer: string;
  /** Both from 1; a column is a UTF-16 code unit. */
  readonly line: number;
  readonly column: number;
  /** The title of the item that it is in, or its id; undefined outside of items. */
  readonly item: string | undefined;
}

/** A finding, with the rule that it comes from and its place in the file. */
export interface Finding extends Advice, Spot {
  readonly rule: string;
  readonly severity: Severity;
}
