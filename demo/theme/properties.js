/**
 * @typedef {object} Property
 * @property {string} name - As an element reads it.
 * @property {string} says - What it sets, in a partner's words.
 * @property {string} initial - What holds where nobody sets anything.
 * @property {readonly string[]} tokens - The tokens of NL Design System that it follows, the first one first.
 */

/**
 * Every custom property that an element reads, and what it follows where a partner leaves it be.
 * `test/node/custom-properties.test.js` holds it to the style sheets and to the comments of the elements.
 *
 * @type {readonly Property[]}
 */
export const properties = [
  {
    name: '--wtk-color-link',
    says: 'De kleur van links',
    initial: 'revert',
    tokens: ['--nl-link-color', '--utrecht-link-color', '--basis-color-action-2-color-default'],
  },
  {
    name: '--wtk-color-heading',
    says: 'De kleur van koppen',
    initial: 'inherit',
    tokens: ['--nl-heading-level-3-color', '--utrecht-heading-3-color', '--basis-heading-color'],
  },
  {
    name: '--wtk-font-heading',
    says: 'Het lettertype van koppen',
    initial: 'inherit',
    tokens: [
      '--nl-heading-level-3-font-family',
      '--utrecht-heading-3-font-family',
      '--basis-heading-font-family',
    ],
  },
  {
    name: '--wtk-weight-heading',
    says: 'Hoe dik koppen zijn',
    initial: '700',
    tokens: [
      '--nl-heading-level-3-font-weight',
      '--utrecht-heading-3-font-weight',
      '--basis-heading-font-weight',
    ],
  },
  {
    name: '--wtk-color-accent',
    says: 'De kleur van de strepen bij een verhaal of activiteit',
    initial: '#b0562b',
    tokens: ['--nl-link-color', '--utrecht-link-color', '--basis-color-action-2-color-default'],
  },
  {
    name: '--wtk-color-line',
    says: 'De kleur van dunne lijnen',
    initial: 'color-mix(in srgb, currentColor 30%, transparent)',
    tokens: ['--utrecht-separator-color', '--basis-color-default-border-default'],
  },
  {
    name: '--wtk-color-surface',
    says: 'De achtergrond van een verhaal of activiteit',
    initial: 'transparent',
    tokens: [],
  },
  {
    name: '--wtk-color-focus',
    says: 'De kleur van de rand om wat u met het toetsenbord kiest',
    initial: 'currentColor',
    tokens: ['--basis-focus-outline-color', '--utrecht-focus-outline-color'],
  },
  {
    name: '--wtk-button-color',
    says: 'De kleur van de tekst op een knop',
    initial: 'inherit',
    tokens: [
      '--nl-button-secondary-color',
      '--utrecht-button-secondary-action-color',
      '--basis-color-action-1-color-default',
    ],
  },
  {
    name: '--wtk-button-background',
    says: 'De achtergrond van een knop',
    initial: 'transparent',
    tokens: [
      '--nl-button-secondary-background-color',
      '--utrecht-button-secondary-action-background-color',
    ],
  },
  {
    name: '--wtk-button-border',
    says: 'De kleur van de rand van een knop',
    initial: 'currentColor',
    tokens: [
      '--nl-button-secondary-border-color',
      '--utrecht-button-secondary-action-border-color',
      '--basis-color-action-1-border-default',
    ],
  },
  {
    name: '--wtk-radius',
    says: 'Hoe rond hoeken zijn',
    initial: '0.375em',
    tokens: [
      '--nl-button-border-radius',
      '--utrecht-button-border-radius',
      '--basis-border-radius-md',
    ],
  },
  {
    name: '--wtk-space',
    says: 'De ruimte binnen een kader',
    initial: '1.25em',
    tokens: [],
  },
  {
    name: '--wtk-help-background',
    says: 'De achtergrond van de hulplijn; de tekst wordt vanzelf zwart of wit',
    initial: '#1d4e57',
    tokens: [],
  },
  {
    name: '--wtk-exit-background',
    says: 'De achtergrond van de knop Snel weg; de tekst wordt vanzelf zwart of wit',
    initial: '#fff',
    tokens: [],
  },
];
