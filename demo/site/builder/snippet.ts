import { type Choice, type Form, attributesOf } from './choice.js';
import { ELEMENTS } from './elements.js';
import type { Kit, Script } from './kit.js';
import { type PastedWords, pastedWords } from './pasted-words.js';
import type { WordsOfNow } from './words-of-now.js';

/**
 * Makes the code to paste. It is complete: the address of one version, its hash, and the number as
 * words of the page. With the words of now nothing is left out of sight until the script comes, and
 * nothing moves when it does. `docs/snippets.md` describes the forms, and says why each part is
 * there.
 */
export function snippetOf(choice: Choice, kit: Kit, now?: WordsOfNow): string {
  const words = pastedWords(choice.element, choice.settings);
  const wordsOfNow = choice.isShort ? undefined : now;
  return MAKERS[choice.form](choice, words, kit, wordsOfNow).join('\n');
}

type Maker = (
  choice: Choice,
  words: PastedWords,
  kit: Kit,
  now: WordsOfNow | undefined,
) => string[];

/** The script comes last: a browser that has it already would run it before the words are read. */
const MAKERS: Readonly<Record<Form, Maker>> = {
  element: (choice, words, kit, now) => [
    now?.element ?? shortElement(choice, words),
    ...numberUnder(choice, words),
    scriptTag(choice, kit),
  ],
  div: (choice, words, kit, now) => {
    const given = Object.entries(attributesOf(choice));
    const attributes = {
      'data-wtk': choice.element,
      ...Object.fromEntries(given.map(([name, value]) => [`data-${name}`, value])),
    };
    const lang = languageSaid(choice, words);
    const own = now ? `\n${outline(now, words, lang)}\n` : paragraph(words.own, lang);
    return [
      `<div${written(attributes)}>${own}</div>`,
      ...numberUnder(choice, words),
      scriptTag(choice, kit),
    ];
  },
  frame: (choice, words, kit) => [
    frame(choice, words, kit),
    paragraph(words.help, languageSaid(choice, words)),
  ],
  plain: ({ element }, words, _kit, now) => [
    // A story that the campaign takes back must go, and what stands here nobody takes away.
    ...(now && !isStory(element)
      ? [outline(now, words, words.language)]
      : [paragraph(words.own, words.language)]),
    ...(ELEMENTS[element].hasNumber ? [] : [paragraph(words.help, words.language)]),
  ],
};

/** Whether an element tells stories. */
export function isStory(element: Choice['element']): boolean {
  return element === 'story' || element === 'story-list';
}

function shortElement(choice: Choice, words: PastedWords): string {
  const tag = `wtk-${choice.element}`;
  return `<${tag}${written(attributesOf(choice))}>${paragraph(words.own)}</${tag}>`;
}

/** The words of now without a dress: a line, or a list of them, and where there are more. */
function outline(
  { outline: [first = '', ...others] }: WordsOfNow,
  words: PastedWords,
  lang?: string,
): string {
  const items = [first, ...others].map((line) => `<li>${line}</li>`);
  const lines =
    others.length > 0
      ? [`<ul${written(saying(lang))}>`, ...items, '</ul>']
      : [paragraph(first, lang)];
  return [...lines, paragraph(words.own, lang)].join('\n');
}

/** The file that an element needs: help and the way out have a small one of their own. */
export function scriptOf({ element }: Choice): Script {
  return element === 'help-banner' || element === 'exit' ? 'wtk-help.js' : 'wtk.js';
}

function scriptTag(choice: Choice, { address, files }: Kit): string {
  const file = scriptOf(choice);
  const attributes = {
    src: address + file,
    integrity: files[file] ?? '',
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
  };
  return `<script async${written(attributes)}></script>`;
}

/** What each word of `sandbox` is for stands in `docs/snippets.md`. */
const SANDBOX = [
  'allow-scripts',
  'allow-top-navigation-by-user-activation',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** The settings stand after `#`, and so are sent to no server. */
function frame(choice: Choice, words: PastedWords, { address }: Kit): string {
  const settings = new URLSearchParams({ wtk: choice.element, ...attributesOf(choice) });
  const attributes = {
    src: `${address}frame.html#${settings.toString()}`,
    title: words.title,
    width: '100%',
    height: String(ELEMENTS[choice.element].height),
    loading: 'eager',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
  };
  return `<iframe${written(attributes)}></iframe>`;
}

/** The number stays on the page where the campaign's words take the place of the pasted ones. */
function numberUnder(choice: Choice, words: PastedWords): string[] {
  if (ELEMENTS[choice.element].hasNumber) return [];
  return [paragraph(words.help, languageSaid(choice, words))];
}

/** The language of the words, where the editor chose it; else they are in that of the page. */
function languageSaid({ settings }: Choice, { language }: PastedWords): string | undefined {
  return settings['lang'] === undefined ? undefined : language;
}

function paragraph(words: string, lang?: string): string {
  return `<p${written(saying(lang))}>${words}</p>`;
}

function saying(lang: string | undefined): Readonly<Record<string, string>> {
  return lang === undefined ? {} : { lang };
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

/** As text in an attribute, also where an editor's own program takes HTML apart by hand. */
function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
