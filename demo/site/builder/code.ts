import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Choice, type Form, FORMS } from './choice.js';
import { CMSES, type Cms } from './cms.js';
import { radio } from './fields.js';
import type { Kit } from './kit.js';
import { policyLines } from './policy.js';
import type { WordsOfNow } from './words-of-now.js';

const FORM_WORDS: Readonly<Record<Form, { label: string; about: string }>> = {
  element: { label: 'Element', about: 'Voor een site die laat staan wat u plakt.' },
  div: { label: 'Div', about: 'Voor een editor die onbekende tags weghaalt.' },
  frame: { label: 'Kader', about: 'Voor een site die geen script van anderen toelaat.' },
  plain: { label: 'Alleen tekst', about: 'Voor een site die niets toelaat.' },
};

/** What became of the last press on 'Kopieer'; undefined when there was none since the last change. */
export type Copied = { readonly id: string; readonly isDone: boolean } | undefined;

/** What the site is made with: that decides the form, which few editors know by name. */
export function cmsField({ cms }: Choice): TemplateResult {
  return html`<div class="field cms">
    <label for="cms">Waarmee maakt u uw site?</label>
    <select id="cms" name="cms" aria-describedby="cms-hint">
      <option value="" .selected=${live(!cms)}>Iets anders, of ik weet het niet</option>
      ${CMSES.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${live(cms?.id === id)}>${name}</option>`,
      )}
    </select>
    <small id="cms-hint">Wij kiezen dan de vorm die daar past. Onderaan staat hoe u plakt.</small>
  </div>`;
}

/** Which of the four forms is wanted. */
export function formField({ form }: Choice): TemplateResult {
  return html`<fieldset class="forms">
    <legend>In welke vorm?</legend>
    ${FORMS.map((value) => {
      const { label, about } = FORM_WORDS[value];
      return radio('form', { value, label }, form, about);
    })}
  </fieldset>`;
}

/** Whoever copies is handed the field, so that it can select what the browser lets nobody copy. */
export interface Copying {
  readonly copied: Copied;
  readonly copy: (field: HTMLTextAreaElement) => void;
}

/** The code with its button. */
export function codeBox(snippet: string, isWhole: boolean, copying: Copying): TemplateResult {
  return html`<div class="code" aria-busy=${!isWhole}>
    ${copyField('code', 'De code', snippet, copying)}
  </div>`;
}

/** The look, for the site's own style sheet: an editor's program may take a `<style>` apart. */
export function sheetBox(
  { form }: Choice,
  sheet: string,
  copying: Copying,
): TemplateResult | typeof nothing {
  if (sheet === '') return nothing;
  return html`<div class="code">
    ${copyField('sheet', 'Uw kleuren en vormen', sheet, copying)}
    <p>
      Zet dit in de stijlen van uw site, of geef het aan wie die beheert.
      ${form === 'frame' ? 'In een kader werkt het niet.' : nothing}
    </p>
  </div>`;
}

function copyField(
  id: string,
  label: string,
  text: string,
  { copied, copy }: Copying,
): TemplateResult {
  const press = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).parentElement?.querySelector('textarea');
    if (field) copy(field);
  };
  return html`<label for=${id}>${label}</label>
    <textarea id=${id} readonly spellcheck="false" rows="4" .value=${text}></textarea>
    <button type="button" class="main" @click=${press}>Kopieer</button>
    <p role="status">${copied?.id === id ? copiedText(copied.isDone) : nothing}</p>`;
}

function copiedText(isDone: boolean): TemplateResult | string {
  return isDone
    ? html`Gekopieerd. <a href="#plak">Nu plakken: zo doet u dat</a>`
    : 'De browser laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl en C.';
}

/** What a partner's policy needs, for who keeps the site. */
export function policyBox(choice: Choice, kit: Kit, now?: WordsOfNow): TemplateResult {
  const lines = policyLines(choice, kit, now);
  return html`<details class="policy">
    <summary>Heeft uw site een beveiligingsbeleid (Content-Security-Policy)?</summary>
    ${
      lines.length === 0
        ? html`<p>Deze vorm heeft er niets voor nodig.</p>`
        : html`<p>Laat uw webbeheerder dit toevoegen. Meer is er niet nodig.</p>
            <dl>
              ${lines.map(
                ({ directive, source, reason }) =>
                  html`<dt><code>${directive} ${source}</code></dt>
                    <dd>${reason}</dd>`,
              )}
            </dl>`
    }
  </details>`;
}

/** How to paste it, for each system, and how to see whether it went well. */
export function cmsBox({ cms, form }: Choice): TemplateResult {
  return html`<section class="paste" id="plak">
    <h2>Plak</h2>
    <p>Plak de code op uw pagina waar ze moet komen, als HTML. Zo gaat dat in uw systeem:</p>
    <div class="systems">${CMSES.map((one) => system(one, one === cms, form))}</div>
    <p>
      Staat het er niet goed? Zet <code>?wtk-check</code> achter het adres van uw pagina. Dan ziet u
      wat er mis is, en hoe u het herstelt.
    </p>
  </section>`;
}

function system(cms: Cms, isChosen: boolean, chosenForm: Form): TemplateResult {
  const { name, form, steps, known, unknown } = cms;
  return html`<details ?open=${isChosen}>
    <summary>${name}</summary>
    ${
      isChosen && form === chosenForm
        ? nothing
        : html`<p><b>Neem de vorm: ${FORM_WORDS[form].label}.</b></p>`
    }
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${known ? html`<p>${known}</p>` : nothing}
    ${unknown ? html`<p class="unknown"><b>Wat we niet weten:</b> ${unknown}</p>` : nothing}
  </details>`;
}
