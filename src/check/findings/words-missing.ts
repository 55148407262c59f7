import { HELP_LINES } from '../../campaign/help-lines.js';
import type { Check, Finding } from '../check.js';
import { isMade } from '../kit.js';
import type { Page } from '../page.js';
import type { Pasted } from '../source.js';

const { 'veilig-thuis': HELP, '112': EMERGENCY } = HELP_LINES;

/** What to paste between the tags of the help line. */
const WORDS_TO_PASTE = `<p>Zorgen over een kind? Bel gratis Veilig Thuis: <a href="${HELP.dial}">${HELP.number}</a>. Direct gevaar: <a href="${EMERGENCY.dial}">${EMERGENCY.number}</a>.</p>`;

const NL = {
  number: {
    what: `Zonder script staat er geen nummer: ${HELP.number} ontbreekt tussen de tags.`,
    how: 'Soms komt het script niet door, bijvoorbeeld op een langzame telefoon. Dan ziet de bezoeker wat er tussen de tags staat. Plak dit ertussen:',
    code: WORDS_TO_PASTE,
  },
  words: (tag: string) => ({
    what: `Tussen de tags van ${tag} staat niets.`,
    how: 'Soms komt het script niet door, bijvoorbeeld op een langzame telefoon. Dan ziet de bezoeker wat er tussen de tags staat. Zet er een zin met een link tussen, bijvoorbeeld naar de site van de campagne.',
  }),
  unread: {
    what: 'Niet gekeken is wat er tussen de tags is geplakt.',
    how: 'De controle kon de broncode van deze pagina niet lezen. Kijk zelf of er tussen de tags een tekst staat, met in de hulplijn het nummer.',
  },
};

/** An element that is empty without the script, or a help line without the number in its own words. */
export const check: Check = {
  id: 'words-missing',
  look({ pasted, elements }: Page) {
    if (!pasted) return elements.length > 0 ? [{ severity: 'note', ...NL.unread }] : [];
    return pasted.flatMap((one, at) => {
      const before = pasted.slice(0, at).filter(({ tag }) => tag === one.tag).length;
      const same = elements.filter(({ localName }) => localName === one.tag);
      const element = same.filter((other) => !isMade(other))[before];
      return lookAtWords(one, element ? [element] : []);
    });
  },
};

function lookAtWords({ tag, words, isSelfClosed }: Pasted, where: readonly Element[]): Finding[] {
  // What follows a self-closed tag has a finding of its own.
  if (isSelfClosed || words === undefined) return [];
  const isHelp = tag === 'wtk-help-banner';
  const digits = HELP.number?.replace(/\D/g, '') ?? '';
  if (isHelp && !words.replace(/\D/g, '').includes(digits)) {
    return [{ severity: 'error', ...NL.number, where }];
  }
  return words === '' ? [{ severity: 'warning', ...NL.words(tag), where }] : [];
}
