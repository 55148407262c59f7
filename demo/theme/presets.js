/**
 * @typedef {object} Preset
 * @property {string} id - For an address or a form.
 * @property {string} name - For a person who chooses.
 * @property {Readonly<Record<string, string>>} properties - Custom properties and their values, to be set on an element or above it.
 */

/**
 * Looks to choose from, without writing CSS. What a preset does not name follows the host.
 *
 * @type {readonly Preset[]}
 */
export const presets = [
  { id: 'host', name: 'Volgt uw site', properties: {} },
  {
    id: 'warm',
    name: 'Warm',
    properties: {
      '--wtk-color-accent': '#a56a12',
      '--wtk-color-line': 'transparent',
      '--wtk-color-surface': 'rgb(165 106 18 / 9%)',
      '--wtk-radius': '0.75em',
      '--wtk-space': '1.5em',
      '--wtk-help-background': '#4b2a4f',
    },
  },
  {
    id: 'plain',
    name: 'Strak',
    properties: {
      '--wtk-color-accent': 'currentColor',
      '--wtk-color-line': 'currentColor',
      '--wtk-radius': '0px',
      '--wtk-space': '0.75em',
      '--wtk-help-background': '#22262b',
    },
  },
  {
    id: 'bright',
    name: 'Helder',
    properties: {
      '--wtk-color-link': 'inherit',
      '--wtk-color-accent': 'currentColor',
      '--wtk-color-line': 'currentColor',
      '--wtk-help-background': '#ffd800',
      '--wtk-exit-background': '#ffd800',
    },
  },
];
