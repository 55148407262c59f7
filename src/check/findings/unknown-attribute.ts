import type { Check, Finding } from '../check.js';
import { isCurled } from '../curled.js';
import { isMade, knownAttributes } from '../kit.js';
import { nearest } from '../nearest.js';
import type { Page } from '../page.js';

/** Attributes that any element may have, or that a framework adds. A name with other signs is one of theirs. */
const COMMON =
  /^((id|class|style|lang|dir|hidden|slot|title|role|tabindex|translate|part|inert|nonce|popover)$|data-|aria-|on|item|xml|ng-|v-|x-|_|svelte-)|[^a-z-]/;

/** What a Dutch editor may write where the name is English. */
const IN_DUTCH: Readonly<Record<string, string>> = {
  gemeente: 'region',
  doelgroep: 'audience',
  publiek: 'audience',
  aanspreekvorm: 'address',
  vorm: 'face',
  uitgang: 'exit',
  taal: 'lang',
  kop: 'heading-level',
  kopniveau: 'heading-level',
  nu: 'now',
  datum: 'now',
  verhaal: 'story',
  keuze: 'pick',
  activiteit: 'activity',
  aantal: 'limit',
  maximum: 'limit',
};

const NL = {
  what: (name: string, tag: string) => `${tag} kent de instelling ${name} niet.`,
  meant: (name: string, meant: string) => `Verander ${name} in ${meant}.`,
  known: (known: readonly string[]) => `Haal de instelling weg, of kies uit: ${known.join(', ')}.`,
};

/** An attribute that its element does not know: mostly a misspelt one. */
export const check: Check = {
  id: 'unknown-attribute',
  look: ({ elements, scripts }: Page) => [
    ...elements
      // Of a curled value each further word is an attribute, which is said elsewhere.
      .filter((element) => !isMade(element) && !isCurled(element))
      .flatMap((element) => {
        const known = knownAttributes(element.localName);
        const names = known.length > 0 ? element.getAttributeNames() : [];
        return names
          .filter((name) => !known.includes(name) && !COMMON.test(name))
          .map((name) => finding(name, known, element));
      }),
    ...scripts.flatMap(({ element, address }) => {
      const known = [...new Set(elements.flatMap(({ localName }) => knownAttributes(localName)))];
      const names = known.length > 0 ? [...new URL(address).searchParams.keys()] : [];
      return names
        .filter((name) => !known.includes(name))
        .map((name) => finding(name, known, element));
    }),
  ],
};

function finding(name: string, known: readonly string[], element: Element): Finding {
  const translated = IN_DUTCH[name];
  const meant = translated && known.includes(translated) ? translated : nearest(name, known);
  const what = NL.what(name, element.localName === 'script' ? 'Het script' : element.localName);
  const how = meant === undefined ? NL.known(known) : NL.meant(name, meant);
  return { severity: 'warning', what, how, where: [element] };
}
