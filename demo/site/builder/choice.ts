import { findRegion } from '../../../src/campaign/regions.js';
import { CMSES, type Cms } from './cms.js';
import { ELEMENTS, type ElementName } from './elements.js';
import { OPTIONS, type Option } from './options.js';
import { NO_PRESET, PRESETS, type Theme, readTheme, themeQuery } from './theme.js';

/** The forms of a snippet, the best first: `docs/snippets.md` says what each is for. */
export const FORMS = ['element', 'div', 'frame', 'plain'] as const;
export type Form = (typeof FORMS)[number];

/** The sites that the preview shows it on. */
export const HOSTS = ['municipality', 'ggd', 'school', 'dark', 'phone'] as const;
export type HostName = (typeof HOSTS)[number];

/** What an editor wants on a page. It is all that the builder's address holds. */
export interface Choice {
  readonly element: ElementName;
  /** What was chosen or typed, by attribute; a default is left out. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the site is made with; undefined when that was not said. */
  readonly cms: Cms | undefined;
  readonly form: Form;
  /** Whether the code is to be without the words of now. */
  readonly isShort: boolean;
  readonly host: HostName;
  /** The look that the theme began with. */
  readonly preset: string;
  readonly theme: Theme;
}

/** What can be chosen of an element. */
export function optionsOf(element: ElementName): readonly Option[] {
  return ELEMENTS[element].options.map((name): Option => OPTIONS[name]);
}

/**
 * Reads a choice out of the builder's address, or out of its form, which has the same names. What
 * is not known there counts as not chosen, so an old address still opens.
 */
export function readChoice(query: URLSearchParams): Choice {
  const named = query.get('element') ?? '';
  const element = Object.hasOwn(ELEMENTS, named) ? (named as ElementName) : 'help-banner';
  const settings: Record<string, string> = {};
  for (const option of optionsOf(element)) {
    // As it was typed, a space at its end as well: more words may come after that.
    const value = query.get(option.attribute) ?? '';
    if (value.trim() && isPossible(option, value)) settings[option.attribute] = value;
  }
  const cms = CMSES.find(({ id }) => id === query.get('cms'));
  const form = FORMS.find((known) => known === query.get('form')) ?? 'element';
  const host = HOSTS.find((known) => known === query.get('host')) ?? 'municipality';
  const preset = PRESETS.find(({ id }) => id === query.get('theme'))?.id ?? NO_PRESET;
  const isShort = query.get('short') === 'true';
  return { element, settings, cms, form, isShort, host, preset, theme: readTheme(query, preset) };
}

function isPossible({ choices, items, typed }: Option, value: string): boolean {
  if (typed === 'number') return /^[1-9]\d{0,3}$/.test(value);
  return !choices || items !== undefined || choices.some((choice) => choice.value === value);
}

/** The choice as a query, the shortest that reads the same. */
export function queryOf(choice: Choice): URLSearchParams {
  const { element, settings, cms, form, isShort, host, preset, theme } = choice;
  const query = new URLSearchParams({ element, ...settings });
  if (cms) query.set('cms', cms.id);
  if (form !== 'element') query.set('form', form);
  if (isShort) query.set('short', 'true');
  if (host !== 'municipality') query.set('host', host);
  if (preset !== NO_PRESET) query.set('theme', preset);
  for (const [name, value] of themeQuery(theme, preset)) query.set(name, value);
  return query;
}

/**
 * The attributes that are written: a region by its full name, so that whoever reads the page's
 * code later knows it; one that is not known is left out.
 */
export function attributesOf({ settings }: Choice): Readonly<Record<string, string>> {
  const { region, ...others } = settings;
  const name = region === undefined ? undefined : findRegion(region)?.name;
  const written: Record<string, string> = name === undefined ? {} : { region: name };
  for (const [attribute, value] of Object.entries(others)) written[attribute] = value.trim();
  return written;
}

/** Whether a region was typed that nobody knows. */
export function isRegionUnknown({ settings: { region } }: Choice): boolean {
  return region !== undefined && findRegion(region) === undefined;
}
