import type { BlockContent, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, Inline, ListItem, RichText } from '../../campaign/rich-text.js';
import { guardLink } from '../../feed/address.js';
import { inOrder } from '../../feed/fields.js';

const parser = unified().use(remarkParse);
const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/** A piece of rich text, and what could not stand in it. */
export interface Cleaned {
  readonly tree: RichText;
  /** The types of the nodes that were left out, in mdast's terms; `link` for one that lost its address. */
  readonly lost: ReadonlySet<string>;
}

export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Our own nodes of mdast's: what has no node of ours leaves its words, or nothing, and is told. */
export function cleanTree(nodes: readonly RootContent[]): Cleaned {
  const lost = new Set<string>();
  return { tree: nodes.flatMap((node) => blocksOf(node, lost)), lost };
}

function blocksOf(node: Node, lost: Set<string>): Block[] {
  const content = node as RootContent;
  switch (content.type) {
    case 'paragraph':
      return paragraphOf(inlinesOf(content, lost));
    case 'heading': {
      const children = inlinesOf(content, lost);
      return children.length > 0 ? paragraphOf([{ type: 'strong', children }]) : [];
    }
    case 'blockquote': {
      const children = content.children.flatMap((child) => blocksOf(child, lost));
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'list': {
      const children = content.children.map((item) => itemOf(item, lost));
      return [{ type: 'list', ordered: content.ordered === true, children }];
    }
    default:
      return otherBlocks(content, lost);
  }
}

/** Words that stand where a block should are a paragraph; other nodes leave those in them. */
function otherBlocks(node: RootContent, lost: Set<string>): Block[] {
  if (isPhrasing(node)) return paragraphOf(inlineOf(node, lost));
  lost.add(node.type);
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child, lost)) : [];
}

function itemOf(item: Parent, lost: Set<string>): ListItem {
  return { type: 'listItem', children: item.children.flatMap((child) => blocksOf(child, lost)) };
}

function paragraphOf(inlines: readonly Inline[]): Block[] {
  const children = trimmed(inlines);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function inlinesOf({ children }: Parent, lost: Set<string>): Inline[] {
  return joined(children.flatMap((child) => inlineOf(child as PhrasingContent, lost)));
}

function inlineOf(node: PhrasingContent, lost: Set<string>): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: inOrder(node.value).replace(/\s+/g, ' ') }];
    case 'break':
      return [{ type: 'text', value: ' ' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: inlinesOf(node, lost) }];
    case 'link': {
      const children = inlinesOf(node, lost);
      const url = guardLink(node.url);
      if (url !== undefined) return [{ type: 'link', url, host: undefined, children }];
      lost.add('link');
      return children;
    }
    default:
      lost.add(node.type);
      if ('children' in node) return inlinesOf(node, lost);
      return node.type === 'inlineCode' ? [{ type: 'text', value: node.value }] : [];
  }
}

const PHRASING: ReadonlySet<string> = new Set([
  ...['text', 'break', 'emphasis', 'strong', 'link', 'inlineCode', 'image', 'delete'],
  ...['linkReference', 'imageReference', 'footnoteReference'],
]);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** Neighbouring texts as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      all[all.length - 1] = { type: 'text', value: last.value + inline.value };
    } else all.push(inline);
  }
  return all;
}

/** Without the space around it, and without what holds no word. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const last = inlines.length - 1;
  return inlines
    .map((inline, at) => {
      if (inline.type !== 'text') return inline;
      const start = at === 0 ? inline.value.trimStart() : inline.value;
      return { ...inline, value: at === last ? start.trimEnd() : start };
    })
    .filter((inline) => toString(inline) !== '');
}

/** Rich text as Markdown, in the one form that the content folder has. */
export function writeMarkdown(tree: RichText): string {
  return writer.stringify({ type: 'root', children: tree.map(markdownOf) });
}

function markdownOf(block: Block): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: block.children.map(phrasingOf) };
    case 'blockquote':
      return { type: 'blockquote', children: block.children.map(markdownOf) };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.children.map(({ children }) => ({
          type: 'listItem',
          spread: children.length > 1,
          children: children.map(markdownOf),
        })),
      };
  }
}

function phrasingOf(inline: Inline): PhrasingContent {
  switch (inline.type) {
    case 'text':
      return inline;
    case 'link':
      return { type: 'link', url: inline.url, children: inline.children.map(phrasingOf) };
    case 'emphasis':
    case 'strong':
      return { type: inline.type, children: inline.children.map(phrasingOf) };
  }
}

/** The words of it alone: an empty line parts two paragraphs, and the entries of a list are lines. */
export function plainText(tree: RichText): string {
  return tree.map(plainBlock).join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return toString(block);
    case 'blockquote':
      return plainText(block.children);
    case 'list':
      return block.children
        .map(({ children }, at) => `${block.ordered ? `${at + 1}.` : '-'} ${plainText(children)}`)
        .join('\n');
  }
}
