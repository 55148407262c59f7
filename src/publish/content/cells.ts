import { isCalendarDate, parseMoment } from '../../campaign/moment.js';
import { plain } from '../../campaign/plain-text.js';
import { findRegion } from '../../campaign/regions.js';
import { guardLink } from '../../feed/address.js';
import { inOrder, isLanguageTag, isShort } from '../../feed/fields.js';

/**
 * What may stand in a cell of a spreadsheet. `read` makes the feed's own terms of what people
 * write, and undefined of what it can't be; `write` makes what people read of them again.
 */
export interface CellKind {
  readonly read: (text: string) => string | undefined;
  readonly write: (value: string) => string;
}

const asItIs = (value: string): string => value;

/** What a spreadsheet says in a cell where a formula failed, in English or Dutch. */
const FAILED =
  /^#(N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!)$/;

export const textCell: CellKind = {
  read: (text) =>
    isShort(text) && !FAILED.test(text) ? inOrder(text).replace(/\r\n?/g, '\n').trim() : undefined,
  write: asItIs,
};

/** A day and perhaps a time: `2019-11-18`, `2019-11-18 14:00`. */
export const momentCell: CellKind = { read: readMoment, write: asItIs };

/** A time of day: `14:00`. */
export const timeCell: CellKind = { read: readTime, write: asItIs };

export const linkCell: CellKind = {
  read: (text) => guardLink(/^www\./i.test(text) ? `https://${text}` : text),
  write: asItIs,
};

export const languageCell: CellKind = {
  read: (text) => (isLanguageTag(text) ? text : undefined),
  write: asItIs,
};

/**
 * Euros: `17.5`, written `17,50`. `12.345` is none: it may be twelve thousand, or what a formula made
 * of some twelve euros.
 */
export const amountCell: CellKind = {
  read: (text) => {
    const said = text.replace(/€|euro|eur|\s|,-$/gi, '');
    if (/^\d+[.,]\d{3}$/.test(said)) return undefined;
    const bare = said.replace(/[.,](?=\d{3}(\D|$))/g, '');
    const amount = Number(bare.replace(',', '.'));
    return bare !== '' && amount >= 0 && amount < 100_000 ? String(amount) : undefined;
  },
  write: (value) => (value.includes('.') ? Number(value).toFixed(2).replace('.', ',') : value),
};

/** `1506 MZ`. */
export const postalCodeCell: CellKind = {
  read: (text) => {
    const [, digits, letters] = /^(\d{4})\s*([a-z]{2})$/i.exec(text) ?? [];
    return digits && letters && `${digits} ${letters.toUpperCase()}`;
  },
  write: asItIs,
};

/** A region's code. It is written by its name, where that is known to mean the same. */
export const regionCell: CellKind = {
  read: (text) => findRegion(text)?.code,
  write: (code) => {
    const name = findRegion(code)?.name;
    return name !== undefined && findRegion(name)?.code === code ? name : code;
  },
};

/** One of some values, each with the words that people write for it, the first to be written. */
export function choiceCell<Value extends string>(
  choices: Readonly<Record<Value, readonly [string, ...string[]]>>,
): CellKind {
  const known = new Map<string, string>();
  const written = new Map<string, string>();
  for (const [value, words] of Object.entries<readonly [string, ...string[]]>(choices)) {
    written.set(value, words[0]);
    for (const word of [value, ...words]) known.set(plain(word), value);
  }
  return {
    read: (text) => known.get(plain(text)),
    write: (value) => written.get(value) ?? value,
  };
}

export const yesNoCell = choiceCell({
  yes: ['ja', 'j', 'yes', 'y', 'true', 'waar', 'x', '1'],
  no: ['nee', 'n', 'no', 'false', 'onwaar', '0'],
});

/** Several, parted by commas, semicolons, bars or lines. One that is broken breaks the cell. */
export function listCell({ read, write }: CellKind): CellKind {
  return {
    read: (text) => {
      const entries = listOf(text).map(read);
      return entries.every((entry) => entry !== undefined) ? entries.join(', ') : undefined;
    },
    write: (value) => listOf(value).map(write).join(', '),
  };
}

/** The entries of a list in one cell. */
export function listOf(text: string | undefined): string[] {
  const entries = text?.split(/[,;|\n]/).map((entry) => entry.trim()) ?? [];
  return entries.filter((entry) => entry !== '');
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** ISO 8601, `18-11-2019` or `18 november 2019`, each with a time or not; or a serial number. */
function readMoment(text: string): string | undefined {
  if (/^\d{5}([.,]\d+)?$/.test(text)) return serialMoment(Number(text.replace(',', '.')));
  const moment = parseMoment(text);
  if (moment) return [moment.date, moment.time].filter(Boolean).join(' ');
  const [, day = '', month = '', year = '', rest = ''] =
    /^(?:[a-z]+,? )?(\d{1,2})[-/. ](\d{1,2}|[a-z]+)\.?[-/. ](\d{4})(?:,?(?: om)? (.+))?$/i.exec(
      text,
    ) ?? [];
  const date = `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`;
  const time = rest === '' ? '' : readTime(rest);
  if (!isCalendarDate(date) || time === undefined) return undefined;
  return time === '' ? date : `${date} ${time}`;
}

function monthNumber(month: string): string {
  const short = month.toLowerCase().slice(0, 3).replace('maa', 'mrt').replace('mar', 'mrt');
  const named = MONTHS.indexOf(short.replace('may', 'mei').replace('oct', 'okt')) + 1;
  return (named > 0 ? String(named) : month).padStart(2, '0');
}

/** Days since 30 December 1899, as spreadsheets count them. */
export function serialMoment(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const text = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  const time = text.slice(11, 16);
  return minutes % 1440 === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** `14:00`, `14.00 uur`, `14u`, or the part of a day that spreadsheets count. */
function readTime(text: string): string | undefined {
  if (/^0[.,]\d{3,}$/.test(text)) return serialMoment(Number(text.replace(',', '.'))).slice(11);
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:(?:[:.]|u|h)(\d{2})(?::\d{2})?|u|h| ?uur)(?: ?uur)?$/i.exec(text) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}
