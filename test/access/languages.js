/**
 * Each way in which the elements speak: seven languages, Dutch with `je` and with `u`.
 *
 * @typedef {object} Voice
 * @property {string} name
 * @property {string} lang
 * @property {'u'} [address]
 */

/** @type {readonly Voice[]} */
export const VOICES = [
  { name: 'nl (je)', lang: 'nl' },
  { name: 'nl (u)', lang: 'nl', address: 'u' },
  ...['en', 'pl', 'tr', 'ar', 'uk', 'fy'].map((lang) => ({ name: lang, lang })),
];
