import { importDesignTokens } from '../../theme/design-tokens.js';
import { presets } from '../../theme/presets.js';
import { properties } from '../../theme/properties.js';

/** A look: the kit's custom properties and their values; what it does not name follows the host. */
export type Theme = Readonly<Record<string, string>>;

/** The longest value that anybody means, in characters. */
const LONGEST = 200;

/** What would end a declaration, or lead out of it, and what asks another server for something. */
const UNSAFE = /[{};<>\\]|url\(|image-set\(|\/\*/i;

/** Whether a text may stand in a style sheet as a value. */
export function isSafeValue(value: string): boolean {
  return value.trim() !== '' && value.length <= LONGEST && !UNSAFE.test(value);
}

/** The looks to begin with. */
export const PRESETS: readonly { readonly id: string; readonly name: string }[] = presets;

/** What sets nothing, and so follows the site. */
export const NO_PRESET = 'kit';

function presetNamed(id: string): Theme {
  return presets.find((preset) => preset.id === id)?.properties ?? {};
}

/**
 * Reads a theme out of the builder's address: the preset that it names, and over that the
 * properties that it sets, or empties. What is no property of ours is left out; a value that can't
 * be one stays as it was typed, and comes no further than the form.
 */
export function readTheme(query: URLSearchParams, preset: string): Theme {
  const theme: Record<string, string> = {};
  for (const { name } of properties) {
    const value = query.get(name) ?? presetNamed(preset)[name] ?? '';
    if (value.trim()) theme[name] = value;
  }
  return theme;
}

/** What of a theme differs from its preset, to be read back from an address. */
export function themeQuery(theme: Theme, preset: string): readonly (readonly [string, string])[] {
  return properties
    .filter(({ name }) => theme[name] !== presetNamed(preset)[name])
    .map(({ name }) => [name, theme[name] ?? '']);
}

/** The rule for the partner's own style sheet; empty where the theme sets nothing. */
export function themeSheet(theme: Theme): string {
  const lines = Object.entries(theme)
    .filter(([, value]) => isSafeValue(value))
    .map(([name, value]) => `  ${name}: ${value.trim()};`);
  return lines.length === 0 ? '' : [':root {', ...lines, '}'].join('\n');
}

/** Reads a theme out of a file of design tokens. Text that is no JSON sets nothing. */
export function themeOfTokens(text: string): { theme: Theme; unknown: readonly string[] } {
  const found = importDesignTokens(parsed(text));
  const safe = Object.entries(found.properties).filter(([, value]) => isSafeValue(value));
  return { theme: Object.fromEntries(safe), unknown: found.unknown };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
