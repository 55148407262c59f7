import type { Refusal } from '../../feed/feed-error.js';
import type { InEachLanguage } from '../language.js';

interface KeysWords {
  readonly description: string;
  readonly out: string;
  readonly example: string;
  readonly there: (file: string) => string;
  readonly published: (folder: string) => string;
  readonly made: (folder: string, files: readonly [string, string, string]) => string;
}

interface SignWords {
  readonly description: string;
  readonly file: string;
  readonly key: string;
  readonly days: string;
  readonly sequence: string;
  readonly example: string;
  readonly finding: (file: string, line: number, what: string, how: string) => string;
  readonly refused: (file: string) => string;
  readonly noNumber: (option: string, from: number, to: number) => string;
  readonly notLater: (sequence: number, before: number) => string;
  readonly noKey: (file: string) => string;
  readonly keyPublished: (file: string, folder: string) => string;
  readonly signed: (file: string, sequence: number, expires: string) => string;
}

/** Why a feed is not believed; that a page is not secure is a browser's to say. */
export type VerifyRefusal = Exclude<Refusal, 'insecure-page'>;

interface VerifyWords {
  readonly description: string;
  readonly file: string;
  readonly key: string;
  readonly example: string;
  readonly noKeys: (file: string) => string;
  readonly right: (file: string, sequence: number, expires: string) => string;
  readonly wrong: (file: string, why: string) => string;
  readonly refusals: Readonly<Record<VerifyRefusal, string>>;
}

export interface SignatureWords {
  readonly keys: KeysWords;
  readonly sign: SignWords;
  readonly verify: VerifyWords;
}

/** A name in a column of names. */
const column = (name: string): string => name.padEnd(20);

export const WORDS: InEachLanguage<SignatureWords> = {
  nl: {
    keys: {
      description: 'Maakt sleutels om mee te ondertekenen.',
      out: 'map voor de sleutels, die niemand anders kan lezen',
      example: 'Voorbeeld:\n  wtk keys --out ~/sleutels',
      there: (file) => `${file} bestaat al. Er is niets gemaakt.`,
      published: (folder) =>
        `In ${folder} staat wat gepubliceerd wordt. Kies voor de sleutels een andere map.`,
      made: (folder, [current, spare, open]) =>
        [
          `In ${folder} staan nu:`,
          `  ${column(current)} om mee te ondertekenen. Geef dit bestand aan niemand.`,
          `  ${column(spare)} reserve, als de eerste zoek of gestolen is. Bewaar deze ergens anders.`,
          `  ${column(open)} voor wie de kit bouwt, en voor wtk verify. Iedereen mag dit zien.`,
        ].join('\n'),
    },
    sign: {
      description: 'Ondertekent een feed, met een einddatum.',
      file: 'de feed, met de bestanden waarin die verdergaat',
      key: 'de geheime sleutel, van wtk keys',
      days: 'hoeveel dagen de feed geldt, 1 tot 90 (anders 14)',
      sequence: 'het volgnummer, hoger dan het vorige (anders de tijd)',
      example: 'Voorbeeld:\n  wtk sign feed.json --key ~/sleutels/current.private.pem',
      finding: (file, line, what, how) => `${file}, regel ${line}: ${what} ${how}`,
      refused: (file) => `${file} is niet ondertekend: herstel eerst de fouten.`,
      noNumber: (option, from, to) => `${option} is een heel getal van ${from} tot ${to}.`,
      notLater: (sequence, before) =>
        `Volgnummer ${sequence} is niet hoger dan ${before}, dat in de feed staat.`,
      noKey: (file) => `${file} is geen geheime sleutel van wtk keys.`,
      keyPublished: (file, folder) =>
        `${file} ligt in ${folder}, waar de feed staat. Bewaar een sleutel nooit bij wat je publiceert.`,
      signed: (file, sequence, expires) =>
        `${file} is ondertekend: volgnummer ${sequence}, geldig tot ${expires}.`,
    },
    verify: {
      description: 'Kijkt of een feed goed ondertekend is.',
      file: 'de feed: een bestand, of een adres met https',
      key: 'de openbare sleutels, van wtk keys',
      example: 'Voorbeeld:\n  wtk verify feed.json --key ~/sleutels/keys.json',
      noKeys: (file) => `${file} is geen bestand met openbare sleutels van wtk keys.`,
      right: (file, sequence, expires) =>
        `${file} is goed: volgnummer ${sequence}, geldig tot ${expires}.`,
      wrong: (file, why) => `${file} is niet goed: ${why}`,
      refusals: {
        signature: 'de handtekening past niet bij het bestand of bij deze sleutels.',
        'no-release': 'er staat geen volgnummer of einddatum in.',
        'other-file': 'het is ondertekend onder een andere naam.',
        'old-release': 'het volgnummer is te laag.',
        'early-release': 'het is pas later geldig.',
        'expired-release': 'het is niet meer geldig. Onderteken het opnieuw.',
        'other-release': 'het hoort bij een ander volgnummer dan het eerste bestand.',
      },
    },
  },
  en: {
    keys: {
      description: 'Makes keys to sign the feed with.',
      out: 'folder for the keys, which nobody else can read',
      example: 'Example:\n  wtk keys --out ~/keys',
      there: (file) => `${file} exists already. Nothing was made.`,
      published: (folder) =>
        `${folder} holds what is published. Choose another folder for the keys.`,
      made: (folder, [current, spare, open]) =>
        [
          `In ${folder} there are now:`,
          `  ${column(current)} to sign with. Give this file to nobody.`,
          `  ${column(spare)} a spare, for when the first is lost or stolen. Keep it elsewhere.`,
          `  ${column(open)} for who builds the kit, and for wtk verify. Anyone may see it.`,
        ].join('\n'),
    },
    sign: {
      description: 'Signs a feed, with an end date.',
      file: 'the feed, with the files that it goes on in',
      key: 'the private key, made by wtk keys',
      days: 'how many days the feed is valid, 1 to 90 (else 14)',
      sequence: 'the sequence number, above the last one (else the time)',
      example: 'Example:\n  wtk sign feed.json --key ~/keys/current.private.pem',
      finding: (file, line, what, how) => `${file}, line ${line}: ${what} ${how}`,
      refused: (file) => `${file} was not signed: mend the errors first.`,
      noNumber: (option, from, to) => `${option} is a whole number from ${from} to ${to}.`,
      notLater: (sequence, before) =>
        `Sequence ${sequence} is not above ${before}, which the feed has.`,
      noKey: (file) => `${file} is no private key made by wtk keys.`,
      keyPublished: (file, folder) =>
        `${file} is in ${folder}, where the feed is. Never keep a key with what you publish.`,
      signed: (file, sequence, expires) =>
        `${file} is signed: sequence ${sequence}, valid until ${expires}.`,
    },
    verify: {
      description: 'Tells whether a feed is signed well.',
      file: 'the feed: a file, or an address with https',
      key: 'the public keys, made by wtk keys',
      example: 'Example:\n  wtk verify feed.json --key ~/keys/keys.json',
      noKeys: (file) => `${file} is no file of public keys made by wtk keys.`,
      right: (file, sequence, expires) =>
        `${file} is right: sequence ${sequence}, valid until ${expires}.`,
      wrong: (file, why) => `${file} is not right: ${why}`,
      refusals: {
        signature: 'its signature does not fit the file, or these keys.',
        'no-release': 'it has no sequence number or end date.',
        'other-file': 'it was signed under another name.',
        'old-release': 'its sequence number is too low.',
        'early-release': 'it is only valid later.',
        'expired-release': 'it is valid no more. Sign it again.',
        'other-release': 'it has another sequence number than the first file.',
      },
    },
  },
};
