import { setting } from '../../ui/settings.js';
import type { Check } from '../check.js';
import type { Page } from '../page.js';

const NL = {
  what: 'Er staan meer hulplijnen met face="bar" op deze pagina.',
  how: 'Op een telefoon schuiven ze over elkaar heen. Houd er één, en haal bij de andere face="bar" weg.',
};

/** More than one help line that would stay at the bottom of a phone. */
export const check: Check = {
  id: 'several-bars',
  look({ elements }: Page) {
    const bars = elements.filter(
      (element) =>
        element.localName === 'wtk-help-banner' &&
        setting(element, 'face')?.toLowerCase() === 'bar',
    );
    return bars.length > 1 ? [{ severity: 'warning', ...NL, where: bars }] : [];
  },
};
