import { allRegions, findRegion } from '../../campaign/regions.js';
import { attributeText } from '../../ui/settings.js';
import type { Check, Finding } from '../check.js';
import { type Report, knownAttributes } from '../kit.js';
import { nearest } from '../nearest.js';
import type { Page } from '../page.js';

/** What the kit says of a setting that it does not understand: `ui/settings.ts` and the help line. */
const SAID =
  /^(?!data-)([\w-]+)="(.*)" is (not known|no whole number|no date)[.,]?(?: Use one of: (.*)\.$)?/s;
const BOUNDS = / from (\d+) to (\d+)\.$/;

const NL = {
  what: (name: string, value: string) => `${name}="${value}" wordt niet begrepen.`,
  meant: (meant: string) => `Bedoel je ${meant}?`,
  choose: (values: string) => `Kies uit: ${values}.`,
  number: (from: string, to: string) => `Vul een heel getal in van ${from} tot en met ${to}.`,
  date: 'Schrijf een datum zo: 2019-11-18, of met de tijd erbij: 2019-11-18T14:00.',
  region:
    'Vul de naam van een gemeente of GGD in, of een code zoals GM0479 of GG7306. Nu staat er de landelijke tekst.',
};

/** A setting whose value the kit does not know, as it said itself: then its default counts. */
export const check: Check = {
  id: 'unknown-value',
  covers: SAID,
  look: (page: Page) => [...page.reports, ...unknownRegions(page)].flatMap(read),
};

/** What the kit will say of regions once it has the municipalities, which the check has already. */
function unknownRegions({ elements, reports }: Page): Iterable<Report> {
  const unknown = new Map<string, Report>();
  for (const element of elements) {
    const tag = element.localName;
    const named = attributeText(element, 'region');
    if (named === undefined || findRegion(named) || !knownAttributes(tag).includes('region')) {
      continue;
    }
    const message = `region="${named}" is not known.`;
    const isSaid = reports.some((said) => said.tag === tag && said.message.startsWith(message));
    if (!isSaid) unknown.set(`${tag} ${named}`, { tag, message, element });
  }
  return unknown.values();
}

function read({ tag, message, element }: Report): Finding[] {
  const [, name, value, , values] = SAID.exec(message) ?? [];
  if (name === undefined || value === undefined) return [];
  const where = tag ? having(tag, name, value) : [];
  return [
    {
      severity: 'warning',
      what: NL.what(name, value),
      how: mending(name, value, values, message),
      where: where.length > 0 || !element ? where : [element],
    },
  ];
}

/** The kit says a thing once; it may be so of several elements. */
function having(tag: string, name: string, value: string): Element[] {
  return [...document.querySelectorAll(tag)].filter(
    (element) => element.getAttribute(name)?.trim() === value,
  );
}

function mending(name: string, value: string, values: string | undefined, message: string): string {
  const [, from, to] = BOUNDS.exec(message) ?? [];
  if (from !== undefined && to !== undefined) return NL.number(from, to);
  if (name === 'now') return NL.date;
  const known = values?.split(', ') ?? allRegions().map((region) => region.name);
  const meant = nearest(value, known);
  const choice = values === undefined ? NL.region : NL.choose(values);
  return meant === undefined ? choice : `${NL.meant(meant)} ${choice}`;
}
