import type { InEachLanguage, Language } from '../language.js';
import { type Fault, type FaultKind, isError } from './fault.js';

type Say = (name: string, value: string) => string;

interface FaultWords {
  readonly error: string;
  readonly harmless: string;
  readonly line: (line: number) => string;
  readonly faults: Readonly<Record<FaultKind, Say>>;
}

const WORDS: InEachLanguage<FaultWords> = {
  nl: {
    error: 'fout',
    harmless: 'let op',
    line: (line) => `regel ${line}`,
    faults: {
      'missing-file': () => 'Dit bestand is er niet.',
      'no-json': () => 'Dit is geen leesbare JSON. Zet het terug zoals het was.',
      'no-front-matter': () =>
        'Bovenaan ontbreken de gegevens tussen twee regels met ---. Kijk hoe een ander verhaal begint.',
      'bad-front-matter': () =>
        'De gegevens tussen de regels met --- zijn niet te lezen. Zet tekst met een dubbele punt tussen aanhalingstekens.',
      'unknown-key': (name) => `‘${name}’ is geen gegeven van een verhaal. Is het goed gespeld?`,
      'bad-value': (name, value) => `Bij ‘${name}’ kan dit niet staan: ${value}`,
      missing: (name, value) => `‘${name}’ is leeg, en dat kan niet${value && ` (${value})`}.`,
      twice: (name, value) => `${value} staat er al. Geef elk stuk een eigen ${name}.`,
      'no-published-column': () =>
        'De kolom ‘gepubliceerd’ ontbreekt. Zonder die kolom wordt niets gepubliceerd.',
      'unknown-column': (name) => `De kolom ‘${name}’ wordt niet gebruikt.`,
      'left-out': (name) => `Dit past niet in een verhaal en is weggelaten: ${name}.`,
      repeats: (name) => `‘${name}’ wordt te vaak herhaald. Zet elke keer in een eigen regel.`,
      cut: (name, value) =>
        `‘${name}’ wordt herhaald, ook buiten de dagen van de campagne. Alleen wat erin valt, is overgenomen: ${value} keer.`,
      'other-sheets': (name, value) =>
        `Alleen het eerste blad, ‘${name}’, is gelezen. Wat ook mee moet, moet daarop staan. De andere bladen: ${value}`,
      'hidden-rows': (_, value) =>
        `Ook verborgen rijen zijn gelezen. Wat niet mee moet, krijgt ‘nee’ bij ‘gepubliceerd’. De rijen: ${value}`,
      'merged-cells': (_, value) =>
        `Van samengevoegde cellen telt alleen de bovenste rij. Hef de samenvoeging op, en vul elke rij. De cellen: ${value}`,
      lost: (name, value) => `${name} kan zo niet in de feed: het moet ${value} zijn.`,
    },
  },
  en: {
    error: 'error',
    harmless: 'warning',
    line: (line) => `line ${line}`,
    faults: {
      'missing-file': () => 'This file is not there.',
      'no-json': () => 'This is no JSON that can be read. Put it back as it was.',
      'no-front-matter': () =>
        'The data between two lines of --- is missing at the top. See how another story begins.',
      'bad-front-matter': () =>
        'The data between the lines of --- can’t be read. Put text with a colon between quotes.',
      'unknown-key': (name) => `‘${name}’ is no field of a story. Is it spelt right?`,
      'bad-value': (name, value) => `This can’t be the value of ‘${name}’: ${value}`,
      missing: (name, value) => `‘${name}’ is empty, and can’t be${value && ` (${value})`}.`,
      twice: (name, value) => `${value} is there already. Give each its own ${name}.`,
      'no-published-column': () =>
        'The column ‘published’ is missing. Without it nothing is published.',
      'unknown-column': (name) => `The column ‘${name}’ is not used.`,
      'left-out': (name) => `This does not fit into a story and was left out: ${name}.`,
      repeats: (name) => `‘${name}’ repeats too often. Give each time a row of its own.`,
      cut: (name, value) =>
        `‘${name}’ repeats, outside the days of the campaign as well. Only what is within them was taken over: ${value} times.`,
      'other-sheets': (name, value) =>
        `Only the first sheet, ‘${name}’, was read. What else you want must be on it. The other sheets: ${value}`,
      'hidden-rows': (_, value) =>
        `Hidden rows were read as well. Say ‘no’ under ‘published’ for what is not to come along. The rows: ${value}`,
      'merged-cells': (_, value) =>
        `Of merged cells only the top row counts. Unmerge them, and fill each row. The cells: ${value}`,
      lost: (name, value) => `${name} can’t be in the feed like this: it must be ${value}.`,
    },
  },
};

/** So much of a value is enough to find it by. */
const MOST_CHARACTERS = 80;

/** One fault in one line, with where it is and what to do about it. */
export function faultLine(fault: Fault, language: Language): string {
  const words = WORDS[language];
  const { file, line, kind, name = '', value = '' } = fault;
  const where = [file, line === undefined ? '' : words.line(line)].filter(Boolean).join(', ');
  const short = value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS - 1)}…` : value;
  return `${where}: ${isError(fault) ? words.error : words.harmless}: ${words.faults[kind](name, short)}`;
}
