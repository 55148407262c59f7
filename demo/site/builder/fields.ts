import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { allRegions } from '../../../src/campaign/regions.js';
import { type Choice, isRegionUnknown, optionsOf } from './choice.js';
import { ELEMENTS, ELEMENT_NAMES } from './elements.js';
import type { Items } from './items.js';
import { isDraft } from './languages.js';
import type { Choosable, Option } from './options.js';

/** A radio button with its words, which is pressed as a whole. */
export function radio(
  name: string,
  { value, label }: Choosable,
  chosen: string,
  about = '',
): TemplateResult {
  return html`<label class="tick">
    <input type="radio" name=${name} value=${value} .checked=${live(chosen === value)} />
    <span><b>${label}</b>${about && html`<small>${about}</small>`}</span>
  </label>`;
}

/** Which element is wanted. */
export function elementField({ element }: Choice): TemplateResult {
  return html`<fieldset class="elements">
    <legend>Wat wilt u tonen?</legend>
    ${ELEMENT_NAMES.map((name) => {
      const { label, about } = ELEMENTS[name];
      return radio('element', { value: name, label }, element, about);
    })}
  </fieldset>`;
}

/** All that can be chosen of it. */
export function optionFields(choice: Choice, items: Items): TemplateResult {
  return html`<div class="fields">
    ${optionsOf(choice.element)
      .filter(({ attribute }) => attribute !== 'address' || speaksDutch(choice))
      .map((option) => field(option, choice, items))}
  </div>`;
}

/** No other language of the kit tells je from u. */
function speaksDutch({ settings: { lang = 'nl' } }: Choice): boolean {
  return lang === 'nl';
}

function field(option: Option, choice: Choice, items: Items): TemplateResult {
  const { attribute, label, hint } = option;
  const isUnknown = option.typed === 'region' && isRegionUnknown(choice);
  return html`<div class="field">
    <label for=${attribute}>${label}</label>
    ${option.choices ? select(option, choice, items) : input(option, choice, isUnknown)}
    ${hint ? html`<small id="${attribute}-hint">${hint}</small>` : nothing}
    ${attribute === 'lang' ? draftNote(choice) : nothing}
    ${
      option.typed === 'region'
        ? html`<p class="problem" role="status">${isUnknown ? UNKNOWN_REGION : ''}</p>`
        : nothing
    }
  </div>`;
}

function draftNote({ settings: { lang = '' } }: Choice): TemplateResult {
  return html`<p class="draft" role="status">${isDraft(lang) ? DRAFT : ''}</p>`;
}

const DRAFT = 'Deze vertaling is een concept: de campagne heeft haar nog niet goedgekeurd.';
const UNKNOWN_REGION = 'Deze naam kennen we niet. Kies er een uit de lijst.';

function select(option: Option, { settings }: Choice, items: Items): TemplateResult {
  const { attribute, choices = [], hint } = option;
  const offered = [...choices, ...(option.items ? items[option.items] : [])];
  const chosen = settings[attribute] ?? '';
  return html`<select
    id=${attribute}
    name=${attribute}
    aria-describedby=${hint ? `${attribute}-hint` : nothing}
  >
    ${offered.map(
      ({ value, label }) =>
        html`<option value=${value} .selected=${live(chosen === value)}>${label}</option>`,
    )}
  </select>`;
}

function input(option: Option, { settings }: Choice, isUnknown: boolean): TemplateResult {
  const { attribute, hint, typed } = option;
  const isRegion = typed === 'region';
  return html`<input
      id=${attribute}
      name=${attribute}
      autocomplete="off"
      type=${typed === 'number' ? 'number' : 'text'}
      min=${typed === 'number' ? '1' : nothing}
      max=${typed === 'number' ? '9999' : nothing}
      list=${isRegion ? 'regions' : nothing}
      aria-describedby=${hint ? `${attribute}-hint` : nothing}
      aria-invalid=${isUnknown ? 'true' : nothing}
      @focus=${isRegion ? offerRegions : nothing}
      .value=${live(settings[attribute] ?? '')}
    />${isRegion ? html`<datalist id="regions"></datalist>` : nothing}`;
}

/** Fills the browser's own list to choose from; hundreds of names would hold up the page's start. */
function offerRegions({ target }: Event): void {
  const { list } = target as HTMLInputElement;
  if (list?.childElementCount === 0) {
    list.append(...allRegions().map(({ name }) => new Option('', name)));
  }
}
