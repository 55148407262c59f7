import { readFile, readdir } from 'node:fs/promises';

/**
 * One state of an element: what is pasted, and what is pressed in it then.
 *
 * @typedef {object} State
 * @property {string} element the name of its folder
 * @property {string} name in words
 * @property {string} markup
 * @property {readonly string[]} [press] controls in shadow roots by selector, one after another
 * @property {boolean} [opened] whether all that opens is opened; where nothing does, it is no state
 * @property {readonly [string, string]} [around] what the page has before and after it
 * @property {string} [kit] the script's folder, where it is another than `embed`
 */

const elements = new URL('../../src/elements/', import.meta.url);

/** As `demo/servers/gallery.js` reads it. */
const EXAMPLE = /<!--\s*#\s*(.+?)\s*-->\s*([\s\S]*?)(?=<!--\s*#|$)/g;

const PASTED =
  '<p>Bel Veilig Thuis: <a href="tel:08002000">0800-2000</a>. Gevaar: <a href="tel:112">112</a>.</p>';
const STRIP = `<wtk-help-banner>${PASTED}</wtk-help-banner>`;
const STORY = '<wtk-story story="verhaal-01"></wtk-story>';
const ACTIVITY = '<wtk-activity activity="activiteit-12" now="2019-11-15"></wtk-activity>';
const LIST = '<wtk-activity-list now="2019-11-20T09:00" page-size="2"></wtk-activity-list>';

/** What a visitor or the campaign makes of an element, beyond what the gallery shows. */
const FURTHER = [
  ['help-banner', 'met meer hulp', STRIP, ['[part=toggle]']],
  ['help-banner', 'een kaart die dicht is', STRIP.replace('>', ' face="card">'), ['[part=toggle]']],
  ['help-banner', 'een balk met meer hulp', STRIP.replace('>', ' face="bar">'), ['[part=toggle]']],
  ['help-banner', 'een storing bij de lijn', STRIP, [], 'signed/override/a'],
  ['help-banner', 'een ander nummer', STRIP, [], 'signed/override-instead/a'],
  ['exit', 'met uitleg', '<wtk-exit></wtk-exit>', ['[part=about]']],
  ['exit', 'een keer Shift gedrukt', '<wtk-exit></wtk-exit>', ['Shift']],
  ['story', 'liever niet', STORY, ['[part=decline]']],
  ['story', 'gelezen', STORY, ['[part=read]']],
  ['story', 'met vragen', STORY, ['[part=read]', '[part=discussion] summary']],
  ['story', 'gedeeld', STORY, ['[part=read]', '[part=copy]']],
  ['story', 'een opname', STORY.replace('01', '03'), ['[part=read]', '[part=load]']],
  ['activity', 'met agenda', ACTIVITY, ['[part=calendar] summary']],
  ['activity-list', 'met filters', LIST, ['[part=fold]:has(+ [part=fold]) summary']],
  ['activity-list', 'met de kaart', LIST, ['[part=fold] + [part=fold] summary']],
  ['activity-list', 'één regio', LIST, ['[part=fold] + [part=fold] summary', '[part=region]']],
  ['activity-list', 'meer', LIST, ['[part=more]']],
  ['story-list', 'meer', '<wtk-story-list page-size="2"></wtk-story-list>', ['[part=more]']],
  ['faq', 'één antwoord open', '<wtk-faq></wtk-faq>', ['summary']],
];

/**
 * Every state of every element: each example of the gallery, as it comes and with all that opens
 * open, and what is made of it. A new element is there as soon as it has examples.
 *
 * @returns {Promise<State[]>}
 */
export async function allStates() {
  const folders = (await readdir(elements)).sort();
  const shown = await Promise.all(folders.map(examplesOf));
  const further = FURTHER.map(([element, name, markup, press, kit]) => ({
    element,
    name,
    markup,
    press,
    kit,
  }));
  return [
    ...shown.flat().flatMap((example) => [example, { ...example, opened: true }]),
    ...further,
  ];
}

/** Examples of today's campaign differ by the day. */
async function examplesOf(element) {
  const file = new URL(`${element}/${element}.demo.html`, elements);
  const source = await readFile(file, 'utf8');
  return [...source.matchAll(EXAMPLE)]
    .map(([, name, markup]) => ({
      element,
      name,
      markup: withFewRows(markup.trim()),
    }))
    .filter(({ markup }) => !markup.includes('/this-year/'));
}

/** Three rows of a list say what thirty do. */
function withFewRows(markup) {
  return markup
    .replace(/page-size="\d+"/, 'page-size="3"')
    .replace(/^<(wtk-\w+-list)(?![^>]*(page-size|limit))/, '<$1 page-size="3"');
}
