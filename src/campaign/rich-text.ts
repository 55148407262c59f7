/**
 * Rich text as a small tree in mdast's terms (github.com/syntax-tree/mdast). It holds no markup:
 * an element makes nodes of it, so nothing in a feed is ever parsed as HTML.
 */

/** Words without a form of their own. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Words that are stressed; `strong` more than `emphasis`. */
export interface Stress {
  readonly type: 'emphasis' | 'strong';
  readonly children: readonly Inline[];
}

/** Words that lead to another page. The address has passed the feed's guard. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  /** Where it leads, to be read beside it: undefined for the campaign's own site, or where its words say just that. */
  readonly host: string | undefined;
  readonly children: readonly Inline[];
}

export type Inline = Text | Stress | Link;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Blockquote {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

export type Block = Paragraph | Blockquote | List;

/** Some paragraphs, quotes and lists, in the order to read them. */
export type RichText = readonly Block[];

/** One paragraph for each run of lines that an empty line parts from the next. */
export function paragraphs(text: string): RichText {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
