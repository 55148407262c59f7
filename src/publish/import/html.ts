import type { Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });
const converter = unified().use(rehypeRemark);

/** HTML as a tree, never as a page: nothing in it is run or loaded. */
export function parseHtml(html: string): HtmlRoot {
  return parser.parse(html);
}

/** HTML in mdast's terms. Scripts, styles and forms are no part of it. */
export function markdownTree(html: string): Root {
  return converter.runSync(parseHtml(html));
}

/** The words of it, with its character references resolved: a title is often HTML in disguise. */
export function plainOfHtml(html: string): string {
  return toString(parseHtml(html)).replace(/\s+/g, ' ').trim();
}
