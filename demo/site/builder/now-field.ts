import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, Form } from './choice.js';
import { ELEMENTS, type Element } from './elements.js';
import { isStory } from './snippet.js';
import type { WordsOfNow } from './words-of-now.js';

/** Whether the code is to hold the words of now, and why they are in it. */
export function nowField(choice: Choice, now: Promised): TemplateResult | typeof nothing {
  const { isFromFeed }: Element = ELEMENTS[choice.element];
  const { form } = choice;
  if (form === 'frame') return note(FRAME);
  if (!isFromFeed || (form === 'plain' && isStory(choice.element))) return nothing;
  return html`<label class="short">
      <input type="checkbox" name="short" value="true" .checked=${live(choice.isShort)} />
      Korte code, zonder de woorden van nu
    </label>
    ${note(choice.isShort ? SHORT[form] : (PENDING[now.status] ?? WORDS_OF_NOW[form]))}
    ${form === 'element' && !choice.isShort ? rowsNote(choice) : nothing}`;
}

/** The words of now, which take a moment to come. */
export type Promised =
  { readonly status: 'awaited' | 'none' } | { readonly status: 'here'; readonly words: WordsOfNow };

function note(text: string): TemplateResult {
  return html`<p class="now">${text}</p>`;
}

function rowsNote({ element, settings }: Choice): TemplateResult | typeof nothing {
  const { rows }: Element = ELEMENTS[element];
  return rows === undefined || settings['page-size'] !== undefined
    ? nothing
    : note(`Er staan er ${rows} tegelijk. Wilt u er meer? Kies dat bij ‘Hoeveel tegelijk?’.`);
}

const FRAME = 'Een kader is altijd even hoog, dus uw pagina verspringt niet.';

const PENDING: Readonly<Partial<Record<Promised['status'], string>>> = {
  awaited: 'De woorden van nu komen eraan. Wacht even met kopiëren.',
  none: 'Er is nu niets om te tonen, of de gegevens zijn er niet. De code wijst naar de site van de campagne tot er iets is.',
};

type WithWords = Exclude<Form, 'frame'>;

const WORDS_OF_NOW: Readonly<Record<WithWords, string>> = {
  element:
    'In de code staan de woorden van nu. Uw bezoeker leest ze meteen, ook zonder script, en uw pagina verspringt niet. Het script ververst ze bij elk bezoek.',
  div: 'In de code staan de woorden van nu, zonder opmaak. Het script ververst ze bij elk bezoek. Dan komt ook de opmaak, en verspringt uw pagina.',
  plain:
    'In de code staan de woorden van nu. Ze veranderen niet mee: plak nieuwe code als er iets verandert.',
};

const SHORT: Readonly<Record<WithWords, string>> = {
  element: 'Uw pagina verspringt als de woorden van de campagne komen.',
  div: 'Uw pagina verspringt als de woorden van de campagne komen.',
  plain: 'De tekst wijst naar de site van de campagne.',
};
