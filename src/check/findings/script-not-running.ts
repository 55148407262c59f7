import type { Check, Finding } from '../check.js';
import { isRunning } from '../kit.js';
import type { Page } from '../page.js';
import type { ScriptTag } from '../script-tag.js';

/** The script tag as it should be. */
function tag(address: string, hash: string): string {
  return `<script async src="${address}" integrity="${hash}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}

const NL = {
  none: {
    what: 'Het script van wtk staat niet op deze pagina.',
    how: 'Zonder script blijft staan wat er tussen de tags is geplakt. Plak het script dat bij de onderdelen hoort. Staat het er wel in? Dan haalt de editor het weg: vraag de webbeheerder om het te plaatsen.',
  },
  held: {
    what: 'Iets op de site houdt het script van wtk tegen.',
    how: 'Dat doet vaak een cookiemelding of een plug-in die de site sneller maakt. Vraag de webbeheerder om voor dit script een uitzondering te maken. Het script plaatst geen cookies.',
  },
  unreachable: {
    what: 'Het script van wtk is niet op te halen.',
    how: 'Klopt het adres? Opent het als je het in de browser plakt? Ook een adblocker of het beleid van de site kan het tegenhouden.',
  },
  status: (status: number) => ({
    what: `Het script van wtk is er niet: de server antwoordt met ${status}.`,
    how: 'Vergelijk het adres met dat in de code van de campagne.',
  }),
  outdated: {
    what: 'De controlecode (integrity) hoort niet bij het script.',
    how: 'De browser weigert het script daarom. Waarschijnlijk is de code van een andere uitgave. Vergelijk hem eerst met de code die de campagne heeft uitgegeven. Klopt hij, vervang het script dan door:',
  },
  changed: {
    what: 'Het script op de server is niet het script dat is uitgegeven.',
    how: 'De browser weigert het, en dat is goed. Pas de controlecode (integrity) niet aan. Meld het bij wie het script uitgeeft.',
  },
  crossorigin: {
    what: 'Bij het script van wtk ontbreekt crossorigin.',
    how: 'Zonder crossorigin kan de browser de controlecode (integrity) niet nagaan en weigert hij het script. Vervang het script door:',
  },
  policy: {
    what: 'Het script van wtk is er wel, maar draait niet.',
    how: 'Waarschijnlijk houdt het beleid van de site (Content-Security-Policy) het tegen. Vraag de webbeheerder om dit aan script-src toe te voegen:',
  },
};

/** The kit does not run, and why, as far as a page can know. */
export const check: Check = {
  id: 'script-not-running',
  look(page: Page) {
    const stopped = page.scripts.filter((script) => !script.isRunning);
    if (page.scripts.length === 0 && !isRunning(page.elements)) {
      return [{ severity: 'error', ...NL.none }];
    }
    return stopped.map((script) => ({
      severity: 'error',
      where: [script.element],
      ...reason(script),
    }));
  },
};

function reason({ element, address, isHeld, served }: ScriptTag): Omit<Finding, 'severity'> {
  if (isHeld) return { ...NL.held, code: address };
  const { status, hash, published } = served ?? {};
  if (status === undefined) return { ...NL.unreachable, code: address };
  if (status >= 400) return { ...NL.status(status), code: address };
  const named = element.integrity;
  const right = hash ?? published;
  if (named && right && !named.includes(right)) {
    // What the server sends must never vouch for itself: only a published hash is worth pasting.
    return published && right === published
      ? { ...NL.outdated, code: tag(address, published) }
      : { ...NL.changed, code: address };
  }
  if (named && element.crossOrigin === null && new URL(address).origin !== location.origin) {
    return { ...NL.crossorigin, code: tag(address, named) };
  }
  return { ...NL.policy, code: right ? `'${right}'` : new URL('.', address).href };
}
