import { contrastOf } from '../../theme/contrast.js';
import type { Theme } from './theme.js';

/** How a colour that was chosen stands out from what is under it. */
export interface ContrastNote {
  readonly ratio: number;
  /** What WCAG 2.2 asks at least: 4.5 of text (1.4.3), 3 of controls (1.4.11). */
  readonly least: number;
  readonly isEnough: boolean;
}

/** What each colour is seen on; the first that the theme names, else a white page. */
const PAIRS: Readonly<Record<string, { on: readonly string[]; least: number }>> = {
  '--wtk-color-link': { on: ['--wtk-color-surface'], least: 4.5 },
  '--wtk-color-heading': { on: ['--wtk-color-surface'], least: 4.5 },
  '--wtk-color-focus': { on: ['--wtk-color-surface'], least: 3 },
  '--wtk-button-color': { on: ['--wtk-button-background', '--wtk-color-surface'], least: 4.5 },
  '--wtk-button-border': { on: ['--wtk-color-surface'], least: 3 },
};

/** Undefined where the theme leaves the colour to the host, or only a browser can work it out. */
export function contrastNote(name: string, theme: Theme): ContrastNote | undefined {
  const pair = PAIRS[name];
  const color = theme[name];
  if (!pair || color === undefined) return undefined;
  const ground = pair.on.map((other) => theme[other]).find((value) => value !== undefined);
  const ratio = contrastOf(color, ground ?? 'white');
  if (Number.isNaN(ratio)) return undefined;
  return { ratio, least: pair.least, isEnough: ratio >= pair.least };
}
