import { type TemplateResult, css, html } from 'lit';

/** One choice of a filter, and how many it would leave. */
export interface FilterOption {
  /** Empty for the choice that leaves all. */
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/**
 * A field to search in as one types. What is typed has no name and is not offered again: others
 * may use the same device.
 */
export function searchField(
  label: string,
  value: string,
  search: (text: string) => void,
): TemplateResult {
  const typed = (event: Event): void => search((event.target as HTMLInputElement).value);
  return html`<label part="filter"
    >${label}<input type="search" autocomplete="off" .value=${value} @input=${typed}
  /></label>`;
}

/** A list to choose one from, each with how many it would leave. The browser does not fill it in again. */
export function selectField(
  label: string,
  value: string,
  options: readonly FilterOption[],
  choose: (value: string) => void,
): TemplateResult {
  const chosen = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  return html`<label part="filter"
    >${label}<select autocomplete="off" @change=${chosen}>
      ${options.map(
        (option) =>
          html`<option .value=${option.value} .selected=${option.value === value}>
            ${option.text} (${option.count})
          </option>`,
      )}
    </select></label
  >`;
}

/** A box to tick, with how many it would leave. */
export function checkField(
  label: string,
  checked: boolean,
  count: number,
  check: (checked: boolean) => void,
): TemplateResult {
  const ticked = (event: Event): void => check((event.target as HTMLInputElement).checked);
  return html`<label part="filter" class="check"
    ><input type="checkbox" .checked=${checked} @change=${ticked} />${label} (${count})</label
  >`;
}

/** Controls of at least 44 px to tap, in the host's letters: those of a phone zoom in under 16 px. */
export const filterStyles = css`
  [part='filters'] {
    margin-block-end: 1em;
  }

  [part='choices'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.5em 1em;
    align-items: end;
  }

  [part='filter'] {
    display: grid;
    font-weight: 700;
  }

  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }

  [part='filters'] :is(select, input:not([type='checkbox'])) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-weight: 400;
  }

  [type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: currentColor;
  }

  @media print {
    [part='filters'] {
      display: none;
    }
  }
`;
