import type { Check } from '../check.js';
import type { Page } from '../page.js';

const NL = {
  what: 'De site heeft zelf al een knop om snel weg te gaan.',
  how: 'De knop van de kit blijft daarom weg: twee knoppen zouden verwarren.',
};

/** The way out yields to one that the host has: then each of ours is there and none shows. */
export const check: Check = {
  id: 'host-exit',
  look({ elements }: Page) {
    const exits = elements.filter(({ localName }) => localName === 'wtk-exit');
    const areYielding = exits.length > 0 && exits.every((exit) => exit.hidden && exit.shadowRoot);
    return areYielding ? [{ severity: 'note', ...NL }] : [];
  },
};
