import { type Choice, type Form, attributesOf } from './choice.js';
import { ELEMENTS } from './elements.js';
import type { Kit, Script } from './kit.js';
import { type PastedWords, pastedWords } from './pasted-words.js';

/**
 * Makes the code to paste. It is complete: the address of one version, its hash, and the number as
 * words of the page. `docs/snippets.md` describes the forms, and says why each part is there.
 */
export function snippetOf(choice: Choice, kit: Kit): string {
  return MAKERS[choice.form](choice, pastedWords(choice.element, choice.settings['lang']), kit);
}

type Maker = (choice: Choice, words: PastedWords, kit: Kit) => string;

const MAKERS: Readonly<Record<Form, Maker>> = {
  element: (choice, words, kit) => {
    const tag = `wtk-${choice.element}`;
    const attributes = attributesOf(choice);
    return [
      scriptTag(choice, kit),
      `<${tag}${written(attributes)}>${paragraph(words.own)}</${tag}>`,
      ...numberUnder(choice, words),
    ].join('\n');
  },
  div: (choice, words, kit) => {
    const given = Object.entries(attributesOf(choice));
    const attributes = {
      'data-wtk': choice.element,
      ...Object.fromEntries(given.map(([name, value]) => [`data-${name}`, value])),
    };
    return [
      scriptTag(choice, kit),
      `<div${written(attributes)}>${paragraph(words.own, languageSaid(choice, words))}</div>`,
      ...numberUnder(choice, words),
    ].join('\n');
  },
  frame: (choice, words, kit) =>
    [frame(choice, words, kit), paragraph(words.help, languageSaid(choice, words))].join('\n'),
  plain: ({ element }, words) =>
    [words.own, ...(ELEMENTS[element].hasNumber ? [] : [words.help])]
      .map((text) => paragraph(text, words.language))
      .join('\n'),
};

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
  return `<p${written(lang === undefined ? {} : { lang })}>${words}</p>`;
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
