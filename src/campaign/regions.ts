import { GGD_TABLE, MUNICIPALITY_TABLE, VEILIG_THUIS_TABLE } from './regions-table.js';

/**
 * Municipalities, GGD regions and Veilig Thuis regions, and how the three lie over each other.
 *
 * They are not the same: Heusden belongs to GGD Hart voor Brabant and to Veilig Thuis
 * Midden-Brabant, and that GGD has municipalities in two Veilig Thuis regions.
 */

/** One of the 25 organisations behind 0800-2000. Which one answers, the caller's words decide. */
export interface VeiligThuis {
  readonly code: string;
  readonly name: string;
  /** Its own site; undefined where none is known. */
  readonly url: string | undefined;
}

/** A part of the country that an editor can name. */
export interface Region {
  readonly kind: 'municipality' | 'ggd' | 'veilig-thuis';
  /** `GM` with four digits (CBS), `GG` with four digits, or `VT` with two. */
  readonly code: string;
  readonly name: string;
  /** The Veilig Thuis organisations of this region: one, or for some GGD regions two. */
  readonly veiligThuis: readonly VeiligThuis[];
}

/** What people write for a municipality that is filed under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  denhaag: 'sgravenhage',
  denbosch: 'shertogenbosch',
};

/** How the organisations of public health call themselves before they name their region. */
const GGD_KINDS = /^(ggd(regio)?|veiligheidsengezondheidsregio|dienstgezondheidenjeugd)/;

let known: ReadonlyMap<string, Region> | undefined;

/**
 * Finds a region by its code or name. Case, hyphens, spaces, diacritics and a leading "gemeente"
 * don't matter. A bare name means the municipality before the GGD before Veilig Thuis; "GGD" or
 * "Veilig Thuis" before it decides. A name that several municipalities share needs its province,
 * as in "Bergen (L.)". Returns undefined for what is not known.
 */
export function findRegion(text: string): Region | undefined {
  known ??= indexRegions();
  const key = plain(text)
    .replace(/^gemeente/, '')
    .replace(/friesland$/, 'fryslan');
  return known.get(OTHER_NAMES[key] ?? key);
}

/** Every region, each once, municipalities first. */
export function allRegions(): readonly Region[] {
  known ??= indexRegions();
  return [...new Set(known.values())];
}

/** Lower case letters and digits alone, without diacritics; "ĳ" in one character is two. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'en')
    .replace(/[^a-z0-9]/g, '');
}

function indexRegions(): ReadonlyMap<string, Region> {
  const veiligThuis = readVeiligThuis();
  const municipalities = readMunicipalities(veiligThuis);
  const index = new Map<string, Region>();
  const add = (key: string, region: Region): void => {
    if (!index.has(key)) index.set(key, region);
  };
  for (const { region } of municipalities) {
    add(plain(region.code), region);
    add(plain(region.name), region);
  }
  addUniqueShortNames(municipalities, add);
  for (const region of readGgd(municipalities)) {
    add(plain(region.code), region);
    add(plain(region.name), region);
    const place = plain(region.name).replace(GGD_KINDS, '');
    add(place, region);
    add(`ggd${place}`, region);
  }
  for (const organisation of veiligThuis.values()) {
    const region: Region = {
      kind: 'veilig-thuis',
      code: organisation.code,
      name: organisation.name,
      veiligThuis: [organisation],
    };
    add(plain(region.code), region);
    add(plain(region.name), region);
    add(plain(region.name).replace(/^veiligthuis/, ''), region);
  }
  return index;
}

interface Membership {
  readonly region: Region;
  readonly ggd: string;
}

/** "Hengelo" for "Hengelo (O.)", but not "Bergen", which is two. */
function addUniqueShortNames(
  municipalities: readonly Membership[],
  add: (key: string, region: Region) => void,
): void {
  const short = (region: Region): string => plain(region.name.replace(/ \(.*$/, ''));
  const count = new Map<string, number>();
  for (const { region } of municipalities) {
    count.set(short(region), (count.get(short(region)) ?? 0) + 1);
  }
  for (const { region } of municipalities) {
    if (count.get(short(region)) === 1) add(short(region), region);
  }
}

function readVeiligThuis(): Map<string, VeiligThuis> {
  const organisations = new Map<string, VeiligThuis>();
  for (const entry of VEILIG_THUIS_TABLE.split(';')) {
    const [named = '', host] = entry.split('|');
    const code = `VT${named.slice(0, 2)}`;
    organisations.set(code, {
      code,
      name: `Veilig Thuis ${named.slice(3)}`,
      url: host && `https://${host}/`,
    });
  }
  return organisations;
}

function readMunicipalities(veiligThuis: ReadonlyMap<string, VeiligThuis>): Membership[] {
  const municipalities: Membership[] = [];
  for (const line of MUNICIPALITY_TABLE) {
    const organisation = veiligThuis.get(`VT${line.slice(4, 6)}`);
    let number = 0;
    for (const [, name = '', distance] of line.slice(6).matchAll(/(\D+)(\d+)/g)) {
      number += Number(distance);
      const region: Region = {
        kind: 'municipality',
        code: `GM${String(number).padStart(4, '0')}`,
        name,
        veiligThuis: organisation ? [organisation] : [],
      };
      municipalities.push({ region, ggd: `GG${line.slice(0, 4)}` });
    }
  }
  return municipalities;
}

function readGgd(municipalities: readonly Membership[]): Region[] {
  return GGD_TABLE.split(';').map((entry) => {
    const code = `GG${entry.slice(0, 4)}`;
    const name = entry.slice(5);
    const members = municipalities.filter(({ ggd }) => ggd === code);
    return {
      kind: 'ggd',
      code,
      name: /^(Dienst|Veiligheids)/.test(name) ? name : `GGD ${name}`,
      veiligThuis: [...new Set(members.flatMap(({ region }) => region.veiligThuis))],
    };
  });
}
