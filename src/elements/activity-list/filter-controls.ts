import {
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import { AUDIENCES, type Activity, daysFrom } from '../../campaign/activity.js';
import {
  ATTENDANCES,
  type ActivityFilterName,
  type ActivityFilters,
  countChoices,
  countRegions,
  filterActivities,
} from '../../campaign/filter-activities.js';
import { allRegions, findRegion, knowsMunicipalities } from '../../campaign/regions.js';
import { failureText } from '../../ui/campaign-words.js';
import { type FilterOption, checkField, searchField, selectField } from '../../ui/filters.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { counted, fill } from '../../ui/message.js';
import { awaitsMunicipalities, bringMunicipalities } from '../../ui/region.js';
import { setting } from '../../ui/settings.js';
import { FILTER_NAMES, type FilteredElement } from './chosen-filters.js';
import { dayName, listWords } from './activity-list.words.js';
import type { Programme } from './programme.js';
import { regionMap } from './region-map.js';

/** How long a visitor who types has to pause before what is found is announced. */
const PAUSE = 500;

/**
 * The controls that a visitor filters with. What they set are the element's own properties; what
 * is folded away is not drawn before it is opened.
 */
export class FilterControls implements ReactiveController {
  readonly #host: FilteredElement & ReactiveControllerHost;
  readonly #changed: (hasLostFocus: boolean) => void;
  readonly #open = new Set<string>();
  #pause = 0;
  #suggestions: readonly TemplateResult[] = [];
  #isRegionSettled = false;

  /** `changed` is called when the visitor has chosen; the control with the focus may be gone then. */
  constructor(
    host: FilteredElement & ReactiveControllerHost,
    changed: (hasLostFocus: boolean) => void,
  ) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Whether the visitor is at it: what is found may change with the next letter. */
  get isTyping(): boolean {
    return this.#pause !== 0;
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#pause = 0;
  }

  render(programme: Programme): TemplateResult {
    const { filters, filter, filterOn, map } = listWords(this.#host);
    const folded = FILTER_NAMES.filter((name) => name !== 'search' && programme.filters[name]);
    const label = folded.length > 0 ? fill(filterOn, { n: folded.length }) : filter;
    return html`<div part="filters" role="search" lang=${ownLang(this.#host) ?? nothing}>
      ${searchField(filters.search, setting(this.#host, 'search') ?? '', (text) =>
        this.#type('search', text),
      )}
      ${this.#foldAway('fields', label, () => this.#fields(programme))}
      ${this.#foldAway('map', map, () => this.#map(programme))}
    </div>`;
  }

  /** Where nothing is left: what would widen it, and to how many. */
  renderWays({ all, filters }: Programme): TemplateResult {
    const say = listWords(this.#host);
    const ways = FILTER_NAMES.filter((name) => filters[name]).map((name) => {
      const { length } = filterActivities(all, { ...filters, [name]: undefined });
      return {
        label: fill(say.without, { filter: say.filters[name], n: length }),
        names: [name],
        length,
      };
    });
    const everything = {
      label: fill(say.everything, { n: all.length }),
      names: FILTER_NAMES,
      length: 1,
    };
    return html`<div part="ways" lang=${ownLang(this.#host) ?? nothing}>
      ${[...ways.filter(({ length }) => length > 0), everything].map(
        ({ label, names }) =>
          html`<button part="way" type="button" @click=${() => this.#clear(names)}>
            ${label}
          </button>`,
      )}
    </div>`;
  }

  #foldAway(name: string, label: string, content: () => TemplateResult): TemplateResult {
    const toggled = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) this.#open.add(name);
      else this.#open.delete(name);
      // Both name regions, with what is in each.
      void bringMunicipalities();
      this.#host.requestUpdate();
    };
    return html`<details part="fold" @toggle=${toggled}>
      <summary>${label}</summary>
      ${this.#open.has(name) ? content() : nothing}
    </details>`;
  }

  #fields({ all, filters, now }: Programme): TemplateResult {
    const { filters: labels, audiences, attendances, any } = listWords(this.#host);
    const days = new Set(daysFrom(all, now));
    if (filters.day !== undefined) days.add(filters.day);
    const select = <Name extends 'day' | 'audience' | 'attendance'>(
      name: Name,
      values: readonly NonNullable<ActivityFilters[Name]>[],
      text: (value: NonNullable<ActivityFilters[Name]>) => string,
    ): TemplateResult => {
      const counts = countChoices(all, filters, name, [undefined, ...values]);
      const options: FilterOption[] = ['' as const, ...values].map((value, at) => ({
        value,
        text: value === '' ? any : text(value),
        count: counts[at] ?? 0,
      }));
      return selectField(labels[name], filters[name] ?? '', options, (value) =>
        this.#choose(name, value),
      );
    };
    const [free = 0] = countChoices(all, filters, 'free', [true]);
    return html`<div part="choices">
      ${this.#regionField(all, filters)}
      ${select('day', [...days], (day) => dayName(this.#host, day, now))}
      ${select('audience', AUDIENCES, (audience) => audiences[audience])}
      ${select('attendance', ATTENDANCES, (attendance) => attendances[attendance])}
      ${checkField(labels.free, filters.free === true, free, (checked) =>
        this.#choose('free', checked),
      )}
      <p id="region-note" part="note" role="status">${this.#regionNote()}</p>
    </div>`;
  }

  #regionField(all: readonly Activity[], filters: ActivityFilters): TemplateResult {
    const { filters: labels } = listWords(this.#host);
    const text = setting(this.#host, 'region') ?? '';
    const isTyped = this.#host.region !== undefined && text !== this.#host.getAttribute('region');
    const suggest = async (): Promise<void> => {
      if (!(knowsMunicipalities() || (await bringMunicipalities()))) return;
      const count = countRegions(all, filters);
      this.#suggestions = allRegions().map(
        ({ code, name }) => html`<option value=${name}>${count(code)}</option>`,
      );
      this.#host.requestUpdate();
    };
    const settle = (): void => {
      this.#isRegionSettled = true;
      this.#suggestions = [];
      this.#host.requestUpdate();
    };
    return html`<label part="filter"
        >${labels.region}<input
          list="regions"
          autocomplete="off"
          aria-describedby="region-note"
          .value=${(isTyped ? undefined : filters.region?.name) ?? text}
          @focus=${suggest}
          @blur=${settle}
          @change=${settle}
          @input=${(event: Event) => this.#type('region', (event.target as HTMLInputElement).value)}
      /></label>
      <datalist id="regions">${this.#suggestions}</datalist>`;
  }

  /** What is to be said of a region that was typed, once the visitor is done with it. */
  #regionNote(): string | typeof nothing {
    const typed = setting(this.#host, 'region');
    if (!this.#isRegionSettled || typed === undefined || awaitsMunicipalities()) return nothing;
    if (!knowsMunicipalities()) return failureText(this.#host);
    return findRegion(typed) ? nothing : listWords(this.#host).unknownRegion;
  }

  #map({ all, filters }: Programme): TemplateResult {
    if (!knowsMunicipalities()) {
      return html`<p>${awaitsMunicipalities() ? nothing : failureText(this.#host)}</p>`;
    }
    const { mapName, everywhere } = listWords(this.#host);
    const others = filterActivities(all, { ...filters, region: undefined });
    const nationwide = others.filter(({ region }) => region.length === 0).length;
    return html`${
      nationwide > 0
        ? html`<p>${counted(everywhere, nationwide, languageOf(this.#host))}</p>`
        : nothing
    }
    ${regionMap({
      name: mapName,
      count: countRegions(all, filters),
      chosen: filters.region?.code,
      choose: (region) => this.#choose('region', region),
    })}`;
  }

  #type(name: 'search' | 'region', text: string): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.#pause = 0;
      this.#host.requestUpdate();
    }, PAUSE);
    this.#isRegionSettled = false;
    this.#choose(name, text);
  }

  #choose(name: ActivityFilterName, value: string | boolean): void {
    this.#set(name, value);
    this.#changed(false);
  }

  #clear(names: readonly ActivityFilterName[]): void {
    for (const name of names) this.#set(name, name === 'free' ? false : '');
    this.#isRegionSettled = false;
    this.#changed(true);
  }

  #set(name: ActivityFilterName, value: string | boolean): void {
    if (name === 'free') this.#host.free = value;
    else this.#host[name] = String(value);
  }
}
