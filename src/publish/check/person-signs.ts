/**
 * Signs in a text that can point to one person. Each alone says little; together they can tell a
 * neighbour or a classmate who it is. They are kept few and plain, so that a warning is worth
 * reading: they find no name that begins a sentence, and no place that the kit does not know.
 */
import { findRegion } from '../../campaign/regions.js';

/** A first name and a last name, the latter perhaps with what stands before it. */
const FULL_NAME =
  /(?<![\p{L}.])\p{Lu}\p{Ll}{1,14} (?:(?:van|de|den|der|ten|ter|te|el|al|’t|'t|von|bin) ){0,2}\p{Lu}\p{Ll}{2,20}(?!\p{L})/gu;

/** What looks like a full name, and is the name of an organisation, a place or a day. */
const NO_NAME =
  /\b(Veilig|Thuis|Centrum|Stichting|Week|Jeugd|GGD|Raad|Kinder|Bescherming|Nederland|Noord|Zuid|Oost|West|Den|Nieuwe?|Sint|School|Rode|Kruis|Slachtofferhulp|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag)/;

const AGE =
  /\b(?:[1-9]|1\d)[ -](?:jaar|jarige?)\b|\b(?:van|was|ben|werd) (?:[1-9]|1\d)\b(?! (?:uur|keer|maanden|dagen|weken))/i;

/** A school or club by its name, with a capital. */
const SCHOOL =
  /(?:basisschool|school|college|lyceum|gymnasium|vmbo|kinderdagverblijf|voetbalclub|sportclub) (?:de |het |’t )?["“‘]?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?:school|college|lyceum)\b/u;

/** What points to a person in a text: the words themselves, by the kind of sign. */
export interface PersonSigns {
  readonly name?: string;
  readonly age?: string;
  readonly school?: string;
  readonly place?: string;
}

/** The first sign of each kind in a text. */
export function personSignsIn(text: string): PersonSigns {
  const [name] = fullNamesIn(text);
  const age = AGE.exec(text)?.[0];
  const school = SCHOOL.exec(text)?.[0];
  const place = municipalityIn(text);
  return {
    ...(name !== undefined && { name }),
    ...(age !== undefined && { age }),
    ...(school !== undefined && { school }),
    ...(place !== undefined && { place }),
  };
}

/** What looks like the first and last name of a person. */
export function fullNamesIn(text: string): readonly string[] {
  return [...text.matchAll(FULL_NAME)]
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name) && findRegion(name) === undefined);
}

/** A municipality after a word that says that something is there. */
function municipalityIn(text: string): string | undefined {
  const named = text.matchAll(
    /\b(?:in|uit|te|bij) (\p{Lu}[\p{L}’'-]+(?: (?:aan|op|den|de|der) (?:den |de )?\p{Lu}\p{L}+)?)/gu,
  );
  for (const [, name = ''] of named) if (findRegion(name)?.kind === 'municipality') return name;
  return undefined;
}
