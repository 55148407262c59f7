import type { Block, Inline, RichText } from '../campaign/rich-text.js';
import { type Attributes, link, word } from './words.js';

/** The nodes of a rich text, each of its blocks with the attributes given. */
export function richTextWords(text: RichText, attributes: Attributes): HTMLElement[] {
  return text.map((block) => blockNode(block, attributes));
}

function blockNode(block: Block, attributes: Attributes): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return word('p', attributes, ...block.children.flatMap(inlineNodes));
    case 'blockquote':
      return word('blockquote', attributes, ...richTextWords(block.children, {}));
    case 'list':
      return word(
        block.ordered ? 'ol' : 'ul',
        attributes,
        ...block.children.map((item) => word('li', {}, ...item.children.flatMap(itemContent))),
      );
  }
}

/** A list item of one paragraph needs no paragraph around its words. */
function itemContent(block: Block, _index: number, all: readonly Block[]): (Node | string)[] {
  return block.type === 'paragraph' && all.length === 1
    ? block.children.flatMap(inlineNodes)
    : [blockNode(block, {})];
}

function inlineNodes(inline: Inline): (Node | string)[] {
  switch (inline.type) {
    case 'text':
      return [inline.value];
    case 'emphasis':
      return [word('em', {}, ...inline.children.flatMap(inlineNodes))];
    case 'strong':
      return [word('strong', {}, ...inline.children.flatMap(inlineNodes))];
    case 'link':
      return [
        link(inline.url, {}, ...inline.children.flatMap(inlineNodes)),
        ...(inline.host ? [` (${inline.host})`] : []),
      ];
  }
}
