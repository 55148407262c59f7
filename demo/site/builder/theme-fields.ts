import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import { type Property, properties } from '../../theme/properties.js';
import type { Choice } from './choice.js';
import { contrastNote } from './contrast-notes.js';
import { NO_PRESET, PRESETS, type Theme, isSafeValue } from './theme.js';

/** What became of a file of design tokens; undefined when none was given. */
export interface ImportedTokens {
  /** How many of our properties it sets. */
  readonly count: number;
  /** Tokens that we would follow, but can't read. */
  readonly unknown: readonly string[];
}

/** What the look depends on besides the choice, and whoever is told what an editor does with it. */
export interface Theming {
  readonly imported: ImportedTokens | undefined;
  /** Whether the fields were opened before: the many of them wait for that. */
  readonly isOpened: boolean;
  readonly take: (file: File) => void;
  readonly open: () => void;
}

/** The look: a preset, a file of design tokens, and every property by itself. */
export function themeFields(
  { theme, preset }: Choice,
  { imported, isOpened, take, open }: Theming,
): TemplateResult {
  // What is set must stand in the form, which is read as a whole.
  const isNeeded = isOpened || preset !== NO_PRESET || Object.keys(theme).length > 0;
  const choose = ({ currentTarget }: Event): void => {
    const [file] = (currentTarget as HTMLInputElement).files ?? [];
    if (file) take(file);
  };
  return html`<details class="theme" @toggle=${isNeeded ? nothing : open}>
    <summary>Kleuren en vormen</summary>
    <p>
      Dit hoeft niet: de onderdelen volgen uw site, en ook een thema van NL Design System dat daar
      al staat.
    </p>
    <div class="fields">
      <div class="field">
        <label for="theme">Begin met</label>
        <select id="theme" name="theme">
          ${PRESETS.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${live(preset === id)}>${name}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="tokens">Of met een bestand van uw thema (JSON)</label>
        <input id="tokens" type="file" accept=".json,application/json" @change=${choose} />
        <p class="problem" role="status">${imported ? importedText(imported) : ''}</p>
      </div>
    </div>
    ${isNeeded ? propertyTable(theme) : nothing}
  </details>`;
}

function propertyTable(theme: Theme): TemplateResult {
  return html`<div class="wide" role="region" tabindex="0" aria-label="Alle eigenschappen">
    <table>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Waarde</th>
          <th scope="col">Anders geldt</th>
        </tr>
      </thead>
      <tbody>
        ${properties.map((property) => propertyRow(property, theme))}
      </tbody>
    </table>
  </div>`;
}

function importedText({ count, unknown }: ImportedTokens): string {
  const missed = unknown.length > 0 ? ` Niet te lezen: ${unknown.join(', ')}.` : '';
  if (count === 0) return `In dit bestand staat niets dat wij kennen.${missed}`;
  return `${count} waarden uit het bestand gehaald.${missed}`;
}

/** What stands where the partner sets nothing: the tokens that are followed, in order, then our own value. */
function propertyRow({ name, says, initial, tokens }: Property, theme: Theme): TemplateResult {
  const value = theme[name] ?? '';
  const isUsed = isSafeValue(value);
  return html`<tr>
    <th scope="row">
      <label for=${name}>${says}</label>
      <code>${name}</code>
    </th>
    <td>
      <span class="value">
        <input
          id=${name}
          name=${name}
          autocomplete="off"
          spellcheck="false"
          .value=${live(value)}
        />
        <i class="swatch" style=${styleMap({ background: isUsed ? value : '' })}></i>
      </span>
      ${value && !isUsed ? html`<small class="problem">Dit kan geen waarde zijn.</small>` : nothing}
      ${contrastText(name, theme)}
    </td>
    <td>${[...tokens, initial].map((one) => html`<code>${one}</code> `)}</td>
  </tr>`;
}

function contrastText(name: string, theme: Theme): TemplateResult | typeof nothing {
  const note = contrastNote(name, theme);
  if (!note) return nothing;
  // Rounded down: what is too low never reads as enough.
  const ratio = (Math.floor(note.ratio * 10) / 10).toLocaleString('nl-NL');
  const least = note.least.toLocaleString('nl-NL');
  return note.isEnough
    ? html`<small>Contrast ${ratio} op 1. Genoeg.</small>`
    : html`<small class="problem">Contrast ${ratio} op 1. Te laag: neem minstens ${least}.</small>`;
}
