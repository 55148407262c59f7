import type { MunicipalityTable } from '../campaign/municipalities.js';
import {
  type Region,
  addMunicipalities,
  findRegion,
  knowsMunicipalities,
} from '../campaign/regions.js';
import { bringFile, hasFile, isUnderWay } from './data-files.js';
import { report } from './report.js';
import { setting } from './settings.js';

const FILE = 'municipalities';

/**
 * The region that an element is set to. Undefined where there is none, while the municipalities are
 * under way, among which it may be, and where nobody knows it: that is reported, but for one that a
 * visitor types, which is unknown as long as it is half a name.
 */
export function regionOf(host: Element, isTyped = false): Region | undefined {
  const named = setting(host, 'region');
  if (named === undefined) return undefined;
  const region = findRegion(named);
  if (region || awaitsMunicipalities() || isTyped) return region;
  // Of a file that could not be had, something was said already.
  if (knowsMunicipalities() || !hasFile(FILE)) {
    report(`region="${named}" is not known. Use a code such as GG7306 or GM0479, or a name.`, host);
  }
  return undefined;
}

/** Whether the municipalities are under way; asking sends for them. */
export function awaitsMunicipalities(): boolean {
  return !knowsMunicipalities() && isUnderWay(FILE, take);
}

/** Brings the municipalities: whether they are here in the end. It never rejects. */
export function bringMunicipalities(): Promise<boolean> {
  return knowsMunicipalities() ? Promise.resolve(true) : bringFile(FILE, take);
}

function take(data: unknown): void {
  addMunicipalities(data as MunicipalityTable);
}
