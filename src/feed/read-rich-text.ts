import {
  type Block,
  type Inline,
  type ListItem,
  type RichText,
  paragraphs,
} from '../campaign/rich-text.js';
import { foreignHost, guardLink } from './address.js';
import { type Fields, inOrder, isObject, isShort } from './fields.js';

/** Reads the tree under a key, or plain text. A node that is not known is left out and reported. */
export function readRichText(fields: Fields, key: string, base: string): RichText {
  const value = fields.raw(key);
  if (value === undefined) return [];
  if (typeof value === 'string') return paragraphs(fields.text(key) ?? '');
  const reader = new TreeReader(base);
  const blocks = reader.blocks(value);
  for (const expected of reader.lost) fields.lose(key, expected);
  return blocks;
}

type Node = Readonly<Record<string, unknown>>;

class TreeReader {
  /** What was expected where something else stood; each once, however often a file repeats it. */
  readonly lost = new Set<string>();
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  blocks(nodes: unknown): Block[] {
    return this.#nodes(nodes, 'a paragraph, blockquote or list', (node) => this.#block(node));
  }

  #block({ type, ordered, children }: Node): Block | undefined {
    switch (type) {
      case 'paragraph':
        return { type, children: this.#inlines(children) };
      case 'blockquote':
        return { type, children: this.blocks(children) };
      case 'list':
        return { type, ordered: ordered === true, children: this.#listItems(children) };
      default:
        return undefined;
    }
  }

  #listItems(nodes: unknown): ListItem[] {
    return this.#nodes(nodes, 'a listItem', ({ type, children }) =>
      type === 'listItem' ? { type, children: this.blocks(children) } : undefined,
    );
  }

  #inlines(nodes: unknown): Inline[] {
    return this.#nodes(nodes, 'text, emphasis, strong or a link', (node) => this.#inline(node));
  }

  #inline({ type, value, url, children }: Node): Inline | Inline[] | undefined {
    switch (type) {
      case 'text':
        return isShort(value) ? { type, value: inOrder(value) } : undefined;
      case 'emphasis':
      case 'strong':
        return { type, children: this.#inlines(children) };
      case 'link':
        return this.#link(url, this.#inlines(children));
      default:
        return undefined;
    }
  }

  /** A link whose address is refused leaves its words. */
  #link(address: unknown, children: Inline[]): Inline | Inline[] {
    const url = isShort(address) ? guardLink(address, this.#base) : undefined;
    if (url !== undefined) {
      const host = foreignHost(url, this.#base);
      return { type: 'link', url, host: host === wordsOf(children) ? undefined : host, children };
    }
    this.lost.add('a link to an https address');
    return children;
  }

  #nodes<Read>(
    nodes: unknown,
    expected: string,
    readOne: (node: Node) => Read | Read[] | undefined,
  ): Read[] {
    if (!Array.isArray(nodes)) this.lost.add(`a list, each entry ${expected}`);
    return (Array.isArray(nodes) ? nodes : []).flatMap((node: unknown) => {
      const read = isObject(node) ? readOne(node) : undefined;
      if (read === undefined) this.lost.add(expected);
      return read ?? [];
    });
  }
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.value : wordsOf(inline.children)))
    .join('');
}
