import { report } from './report.js';

/**
 * What a page is built of and nobody pastes as first words: its large headings and landmarks, and
 * elements of ours.
 */
const OF_A_PAGE = /^(h[12]|main|nav|header|footer|section|article|aside|form|table|iframe|wtk-.*)$/;

/** As many paragraphs and letters as pasted words may have. */
const MOST_PARAGRAPHS = 3;
const MOST_LETTERS = 600;

/**
 * Whether a tag holds more than pasted words: it was written `<wtk-… />`, which closes nothing, and
 * so swallowed what follows. To take words for a page costs nothing, as they stay in sight; to take
 * a page for words would lose it.
 */
export function isSwallowed(content: ParentNode & Node): boolean {
  return (
    (content.textContent ?? '').length > MOST_LETTERS ||
    content.querySelectorAll('p, div').length > MOST_PARAGRAPHS ||
    [...content.querySelectorAll('*')].some(({ localName }) => OF_A_PAGE.test(localName))
  );
}

export function reportSwallowed(host: Element): void {
  report(`close it with </${host.localName}>, not with />: it held what comes after it.`, host);
}
