import type { Check, Finding } from '../check.js';
import type { Page } from '../page.js';
import type { ScriptTag } from '../script-tag.js';

const NL = {
  twice: {
    what: 'Het script van wtk staat meer dan één keer op deze pagina.',
    how: 'Dat kan geen kwaad, maar één keer is genoeg. Haal de andere weg.',
  },
  versions: (version: string, address: string) => ({
    what: 'Er staan twee uitgaven van het script van wtk op deze pagina.',
    how: `Alleen de eerste werkt: versie ${version}, van ${address}. Haal de andere weg.`,
  }),
  both: {
    what: 'wtk-help.js is hier niet nodig.',
    how: 'In wtk.js zit hetzelfde. Haal het script wtk-help.js weg.',
  },
};

/** The same script twice, two versions of it, or one that the other holds already. */
export const check: Check = {
  id: 'script-twice',
  look: ({ scripts, copies }: Page) => [
    ...[...new Set(scripts.map(({ file }) => file))].flatMap((file) => {
      const same = scripts.filter((script) => script.file === file);
      return same.length > 1 ? [twice(same, copies[file])] : [];
    }),
    ...needless(scripts),
  ],
};

function twice(same: readonly ScriptTag[], copy: Page['copies'][string]): Finding {
  const where = same.map(({ element }) => element);
  const addresses = new Set(same.map(({ address }) => withoutSettings(address)));
  if (addresses.size === 1 || !copy) return { severity: 'warning', where, ...NL.twice };
  const words = NL.versions(copy.version, withoutSettings(copy.address ?? ''));
  return { severity: 'error', where, ...words };
}

function needless(scripts: readonly ScriptTag[]): Finding[] {
  const help = scripts.filter(({ file }) => file === 'wtk-help.js');
  if (help.length === 0 || !scripts.some(({ file, isRunning }) => file === 'wtk.js' && isRunning)) {
    return [];
  }
  return [{ severity: 'warning', where: help.map(({ element }) => element), ...NL.both }];
}

function withoutSettings(address: string): string {
  return address.split(/[?#]/)[0] ?? address;
}
