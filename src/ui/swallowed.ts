import { report } from './report.js';

/** What a page is built of and nobody pastes as first words. */
const OF_A_PAGE = /^(h[12]|main|nav|footer|section|form|table|wtk-.*)$/;

/** As many paragraphs and letters as pasted words may have. */
const MOST_PARAGRAPHS = 3;
const MOST_LETTERS = 600;

/**
 * Whether a host holds more than pasted words, and says so: its tag was written `<wtk-… />`, which
 * closes nothing, and so swallowed what follows. To take words for a page costs nothing, as they
 * stay in sight; to take a page for words would lose it.
 */
export function isSwallowed(content: ParentNode & Node, host: Element): boolean {
  const is =
    (content.textContent ?? '').length > MOST_LETTERS ||
    content.querySelectorAll('p, div').length > MOST_PARAGRAPHS ||
    [...content.querySelectorAll('*')].some(({ localName }) => OF_A_PAGE.test(localName));
  if (is) report(`close it with </${host.localName}>, not with />.`, host);
  return is;
}
