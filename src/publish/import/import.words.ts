import type { InEachLanguage } from '../language.js';
import type { Counts } from './merge-content.js';

/** Why a file could not be read. */
export type Unreadable = 'absent' | 'kind' | 'empty' | 'size' | 'broken';

interface ImportWords {
  readonly description: string;
  readonly files: string;
  readonly into: string;
  readonly map: string;
  readonly dryRun: string;
  readonly example: string;
  readonly noFolder: (folder: string) => string;
  readonly notCsv: (file: string) => string;
  readonly mendFirst: (folder: string) => string;
  readonly badLedger: (folder: string) => string;
  readonly noColumn: (
    file: string,
    columns: readonly string[],
    header: readonly string[],
  ) => string;
  readonly badMap: (option: string) => string;
  readonly whichColumn: (column: string) => string;
  readonly number: string;
  readonly reading: (file: string) => string;
  readonly unreadable: Readonly<Record<Unreadable, (file: string) => string>>;
  readonly kept: (id: string, fields: readonly string[]) => string;
  readonly more: (lines: number) => string;
  readonly rate: (read: number, seconds: number) => string;
  readonly counts: (counts: Counts, isDry: boolean) => string;
}

export const WORDS: InEachLanguage<ImportWords> = {
  nl: {
    description: 'Neemt activiteiten en verhalen over.',
    files: 'csv, xlsx, ics, json, html of md',
    into: 'map met de inhoud van de campagne',
    map: 'welke kolom welk veld is, zoals "Naam=titel"',
    dryRun: 'toont wat er verandert, en verandert niets',
    example: 'Voorbeeld:\n  wtk import aanmeldingen.xlsx --into inhoud --dry-run',
    noFolder: (folder) => `${folder} is geen map. Maak eerst een map voor de inhoud.`,
    notCsv: (file) =>
      `In ${file} kan niet worden geschreven. Bewaar het als activities.csv, en haal ${file} weg.`,
    mendFirst: (folder) => `Herstel eerst de fouten in ${folder}. Er is niets veranderd.`,
    badLedger: (folder) => `${folder}/.wtk/imported.json is stuk. Zet een oudere versie terug.`,
    noColumn: (file, columns, header) =>
      [
        `In ${file} is niet duidelijk welke kolom dit is: ${columns.join(', ')}.`,
        `De kolommen zijn: ${header.join(', ')}.`,
        `Zeg het zo: --map "${header[0] ?? 'Kolom'}=${columns[0] ?? 'titel'}"`,
      ].join('\n'),
    badMap: (option) => `--map ${option} is niet duidelijk. Schrijf het zo: --map "Naam=titel"`,
    whichColumn: (column) => `Welke kolom is ‘${column}’?`,
    number: 'Nummer: ',
    reading: (file) => `${file} lezen`,
    unreadable: {
      absent: (file) => `${file} is er niet. Klopt de naam, en sta je in de goede map?`,
      kind: (file) => `${file} is geen csv, xlsx, ics, json, html of md.`,
      empty: (file) =>
        `In ${file} staan geen rijen. Zet bovenaan de namen van de kolommen, elk in een eigen cel.`,
      size: (file) => `${file} is te groot. Verdeel het over kleinere bestanden.`,
      broken: (file) =>
        `${file} is niet te lezen. Open het, haal er een wachtwoord af als dat erop zit, en bewaar het opnieuw.`,
    },
    kept: (id, fields) => `${id}: je eigen tekst bleef staan (${fields.join(', ')}).`,
    more: (lines) => `En nog ${lines} regels zoals deze.`,
    rate: (read, seconds) =>
      `${read} stuks gelezen, ${Math.round(read / Math.max(seconds, 0.001))} per seconde.`,
    counts: ({ added, changed, skipped }, isDry) =>
      `${isDry ? 'Dit zou veranderen' : 'Klaar'}: ${added} nieuw, ${changed} gewijzigd, ${skipped} overgeslagen (niet gepubliceerd).`,
  },
  en: {
    description: 'Takes activities and stories over.',
    files: 'csv, xlsx, ics, json, html or md',
    into: 'folder with the campaign’s content',
    map: 'which column is which field, such as "Name=title"',
    dryRun: 'shows what would change, and changes nothing',
    example: 'Example:\n  wtk import forms.xlsx --into content --dry-run',
    noFolder: (folder) => `${folder} is no folder. Make one for the content first.`,
    notCsv: (file) =>
      `${file} can’t be written to. Save it as activities.csv, and take ${file} away.`,
    mendFirst: (folder) => `Mend the errors in ${folder} first. Nothing was changed.`,
    badLedger: (folder) => `${folder}/.wtk/imported.json is broken. Put an older version back.`,
    noColumn: (file, columns, header) =>
      [
        `In ${file} it is not clear which column is: ${columns.join(', ')}.`,
        `The columns are: ${header.join(', ')}.`,
        `Say it like this: --map "${header[0] ?? 'Column'}=${columns[0] ?? 'title'}"`,
      ].join('\n'),
    badMap: (option) => `--map ${option} is not clear. Write it like this: --map "Name=title"`,
    whichColumn: (column) => `Which column is ‘${column}’?`,
    number: 'Number: ',
    reading: (file) => `reading ${file}`,
    unreadable: {
      absent: (file) => `${file} is not there. Is its name right, and are you in the right folder?`,
      kind: (file) => `${file} is no csv, xlsx, ics, json, html or md.`,
      empty: (file) =>
        `${file} has no rows. Put the names of the columns at the top, each in a cell of its own.`,
      size: (file) => `${file} is too large. Cut it into smaller files.`,
      broken: (file) =>
        `${file} can’t be read. Open it, take its password off if it has one, and save it again.`,
    },
    kept: (id, fields) => `${id}: your own text was kept (${fields.join(', ')}).`,
    more: (lines) => `And ${lines} more lines like these.`,
    rate: (read, seconds) =>
      `${read} read, ${Math.round(read / Math.max(seconds, 0.001))} a second.`,
    counts: ({ added, changed, skipped }, isDry) =>
      `${isDry ? 'This would change' : 'Done'}: ${added} new, ${changed} changed, ${skipped} skipped (not published).`,
  },
};
