import { MUNICIPALITIES, type MunicipalityTable } from './municipalities.js';
import { plain } from './plain-text.js';
import { GGD_TABLE, VEILIG_THUIS_TABLE } from './regions-table.js';

/**
 * Municipalities, GGD regions and Veilig Thuis regions, and how the three lie over each other.
 *
 * They are not the same: Heusden belongs to GGD Hart voor Brabant and to Veilig Thuis
 * Midden-Brabant, and that GGD has municipalities in two Veilig Thuis regions.
 *
 * In a script the municipalities may come later than the rest (`ui/region.ts`).
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
  /** The codes of all regions that it belongs to, its own among them. */
  readonly within: readonly string[];
}

/** What people write for a municipality that is filed under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  denhaag: 'sgravenhage',
  denbosch: 'shertogenbosch',
};

/** How the organisations of public health call themselves before they name their region. */
const GGD_KINDS = /^(ggd(regio)?|veiligheidsengezondheidsregio|dienstgezondheidenjeugd)/;

let municipalityTable = MUNICIPALITIES;
let known: ReadonlyMap<string, Region> | undefined;
let overlaps: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether the municipalities are here. Without them no region is known to overlap another. */
export function knowsMunicipalities(): boolean {
  return municipalityTable !== undefined;
}

/** Adds the municipalities where they were not compiled in. */
export function addMunicipalities(table: MunicipalityTable): void {
  municipalityTable = table;
  known = overlaps = undefined;
}

/**
 * Finds a region by its code or name. Case, hyphens, spaces, diacritics and a leading "gemeente"
 * don't matter. A bare name means the municipality before the GGD before Veilig Thuis; "GGD" or
 * "Veilig Thuis" before it decides. A name that several municipalities share needs its province,
 * as in "Bergen (L.)". Returns undefined for what is not known. Before the municipalities are here a
 * bare name is not, since it may be one of theirs.
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

/** The codes of the regions that share some place with the one of this code, its own among them. */
export function overlapping(code: string): ReadonlySet<string> {
  overlaps ??= indexOverlaps();
  return overlaps.get(code) ?? new Set();
}

function indexOverlaps(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const { code } of allRegions()) index.set(code, new Set());
  for (const { code, within } of allRegions()) {
    for (const around of within) {
      index.get(around)?.add(code);
      index.get(code)?.add(around);
    }
  }
  return index;
}

function indexRegions(): ReadonlyMap<string, Region> {
  const organisations = readVeiligThuis();
  const municipalities = readMunicipalities(organisations);
  const index = new Map<string, Region>();
  const add = (region: Region, ...otherNames: string[]): void => {
    for (const name of [region.code, region.name, ...otherNames]) {
      if (!index.has(plain(name))) index.set(plain(name), region);
    }
  };
  const bare = (place: string): string[] => (municipalityTable ? [place] : []);
  for (const region of municipalities) add(region);
  for (const region of municipalities) add(region, ...shortName(region, municipalities));
  for (const region of readGgd(organisations)) {
    const place = plain(region.name).replace(GGD_KINDS, '');
    add(region, `ggd${place}`, ...bare(place));
  }
  for (const organisation of organisations.values()) {
    const { code, name } = organisation;
    const place = name.replace(/^Veilig Thuis /, '');
    add(
      { kind: 'veilig-thuis', code, name, veiligThuis: [organisation], within: [code] },
      ...bare(place),
    );
  }
  return index;
}

/** The organisations, by their codes. */
type Organisations = ReadonlyMap<string, VeiligThuis>;

/** "Hengelo" for "Hengelo (O.)", but none for "Bergen (L.)", since there are two. */
function shortName({ name }: Region, municipalities: readonly Region[]): string[] {
  const [short = ''] = name.split(' (');
  const namesakes = municipalities.filter((other) => other.name.startsWith(`${short} (`));
  return namesakes.length === 1 ? [short] : [];
}

function readVeiligThuis(): Organisations {
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

function readMunicipalities(organisations: Organisations): Region[] {
  return (municipalityTable ?? []).flatMap(([ggd = '', code = '', ...members]) => {
    const organisation = organisations.get(code);
    const veiligThuis = organisation ? [organisation] : [];
    return members.map((member) => {
      const own = member.slice(0, 6);
      const within = [own, ggd, code];
      return { kind: 'municipality', code: own, name: member.slice(7), veiligThuis, within };
    });
  });
}

function readGgd(organisations: Organisations): Region[] {
  return GGD_TABLE.split(';').map((entry) => {
    const [digits = '', name = ''] = entry.split('|');
    const [own = '', ...served] = digits.split(' ');
    const codes = served.map((one) => `VT${one}`);
    return {
      kind: 'ggd',
      code: `GG${own}`,
      name: /^(Dienst|Veiligheids)/.test(name) ? name : `GGD ${name}`,
      veiligThuis: codes.flatMap((code) => organisations.get(code) ?? []),
      within: [`GG${own}`, ...codes],
    };
  });
}
