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
export const presets = [{ id: 'kit', name: 'Volgt uw site', properties: {} }];
