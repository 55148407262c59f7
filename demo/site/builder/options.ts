import type { Narrator, Topic } from '../../../src/campaign/story.js';
import { LANGUAGE_CHOICES } from './languages.js';

/** What can be chosen of an element: one of its attributes. */
export interface Option {
  readonly attribute: string;
  readonly label: string;
  /** What is good to know before one chooses. */
  readonly hint?: string;
  /** What is chosen from; the first is the default, and writes nothing. Without it a text is typed. */
  readonly choices?: readonly Choosable[];
  /** What is typed: a whole number, a region's name, or any words. */
  readonly typed?: 'number' | 'region' | 'words';
  /** Which items of the feed are offered. */
  readonly items?: 'story' | 'activity';
}

export interface Choosable {
  /** The attribute's value; empty for the default. */
  readonly value: string;
  readonly label: string;
}

const NARRATORS: Readonly<Record<Narrator, string>> = {
  professional: 'Een professional',
  parent: 'Een ouder',
  child: 'Een kind, toen of nu',
  bystander: 'Iemand uit de omgeving',
  'foster-parent': 'Een pleegouder',
};

const TOPICS: Readonly<Record<Topic, string>> = {
  'lichamelijke-mishandeling': 'Lichamelijke mishandeling',
  'lichamelijke-verwaarlozing': 'Lichamelijke verwaarlozing',
  'emotionele-mishandeling': 'Emotionele mishandeling',
  'emotionele-verwaarlozing': 'Emotionele verwaarlozing',
  'seksueel-misbruik': 'Seksueel misbruik',
  'getuige-huiselijk-geweld': 'Getuige van huiselijk geweld',
};

const AUDIENCES = { child: 'Kinderen', parent: 'Ouders', professional: 'Professionals' };

/** The default first, then each value with its words. */
function choicesOf(byDefault: string, others: Readonly<Record<string, string>>): Choosable[] {
  const rest = Object.entries(others).map(([value, label]) => ({ value, label }));
  return [{ value: '', label: byDefault }, ...rest];
}

/** Something that is there unless an editor leaves it out. */
function switchable(attribute: string, label: string, hint?: string): Option {
  const choices = choicesOf('Ja', { false: 'Nee' });
  return { attribute, label, choices, ...(hint && { hint }) };
}

function face(labels: Readonly<Record<string, string>>, byDefault: string): Option {
  return { attribute: 'face', label: 'Hoe ziet het eruit?', choices: choicesOf(byDefault, labels) };
}

export const OPTIONS = {
  region: {
    attribute: 'region',
    label: 'Gemeente of regio',
    hint: 'Typ de naam van uw gemeente, GGD of Veilig Thuis. Leeg is heel Nederland.',
    typed: 'region',
  },
  audience: {
    attribute: 'audience',
    label: 'Voor wie is de hulp?',
    choices: choicesOf('Zoals het past', { everyone: 'Iedereen', ...AUDIENCES }),
  },
  'activity-audience': {
    attribute: 'audience',
    label: 'Voor wie?',
    hint: 'Wat voor iedereen is, staat er altijd bij.',
    choices: choicesOf('Alle activiteiten', AUDIENCES),
  },
  face: face(
    { card: 'Een kaart, met alle hulp open', bar: 'Een balk, die op een telefoon blijft staan' },
    'Een strook',
  ),
  'story-face': face(
    { details: 'Een kaart die ter plekke opengaat', card: 'Een kaart die naar het verhaal leidt' },
    'Het hele verhaal',
  ),
  'list-face': face(
    { card: 'Kaarten die naar het verhaal leiden', whole: 'Hele verhalen' },
    'Kaarten die ter plekke opengaan',
  ),
  address: {
    attribute: 'address',
    label: 'Hoe spreekt u de lezer aan?',
    hint: 'Een kind wordt altijd met je aangesproken.',
    choices: choicesOf('Met je', { u: 'Met u' }),
  },
  exit: switchable('exit', 'Met een knop om snel weg te gaan?'),
  lang: {
    attribute: 'lang',
    label: 'Taal',
    hint: 'Van onze eigen woorden. Verhalen blijven in hun eigen taal.',
    choices: [{ value: '', label: 'Zoals uw pagina' }, ...LANGUAGE_CHOICES],
  },
  story: {
    attribute: 'story',
    label: 'Een vast verhaal',
    choices: choicesOf('Geen: kies hieronder', {}),
    items: 'story',
  },
  pick: {
    attribute: 'pick',
    label: 'Welk verhaal?',
    choices: choicesOf('Het nieuwste', {
      daily: 'Elke dag een ander',
      narrators: 'Elke dag iemand anders aan het woord',
    }),
  },
  narrator: {
    attribute: 'narrator',
    label: 'Wie vertelt?',
    choices: choicesOf('Iedereen', NARRATORS),
  },
  topic: { attribute: 'topic', label: 'Waarover?', choices: choicesOf('Alles', TOPICS) },
  order: {
    attribute: 'order',
    label: 'Volgorde',
    choices: choicesOf('Nieuwste eerst', { earliest: 'Oudste eerst' }),
  },
  filters: switchable('filters', 'Kan de bezoeker zelf kiezen?'),
  calendar: switchable('calendar', 'Kan het in een agenda?'),
  activity: { attribute: 'activity', label: 'Welke activiteit?', choices: [], items: 'activity' },
  search: {
    attribute: 'search',
    label: 'Alleen met deze woorden',
    hint: 'In de titel, de plaats of de naam van wie het organiseert.',
    typed: 'words',
  },
  day: {
    attribute: 'day',
    label: 'Welke dag?',
    choices: choicesOf('Alle dagen', { today: 'Alleen vandaag' }),
  },
  attendance: {
    attribute: 'attendance',
    label: 'Waar?',
    choices: choicesOf('Op een plek en online', { offline: 'Op een plek', online: 'Online' }),
  },
  free: {
    attribute: 'free',
    label: 'Wat kost het?',
    choices: choicesOf('Maakt niet uit', { true: 'Alleen wat gratis is' }),
  },
  'page-size': {
    attribute: 'page-size',
    label: 'Hoeveel tegelijk?',
    hint: 'De rest komt met de knop Meer.',
    typed: 'number',
  },
  limit: {
    attribute: 'limit',
    label: 'Hoeveel hooguit?',
    hint: 'Leeg is: zoals het is bedacht.',
    typed: 'number',
  },
  'heading-level': {
    attribute: 'heading-level',
    label: 'Niveau van de kop',
    hint: 'Eén lager dan de kop erboven.',
    choices: choicesOf('3', { 2: '2', 4: '4', 5: '5', 6: '6' }),
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;
