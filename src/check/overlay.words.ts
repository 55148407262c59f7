import type { Found, Severity } from './check.js';

/** What the overlay says around the findings. It speaks Dutch alone: so do the editors. */
export const NL = {
  title: 'Controle van deze pagina',
  close: 'Sluit',
  busy: 'De controle kijkt naar deze pagina. Dat duurt hooguit 10 seconden.',
  again: 'Kijk opnieuw',
  show: 'Laat zien',
  shown: 'Het onderdeel is omlijnd.',
  copy: 'Kopieer',
  copyAll: 'Kopieer alles',
  copied: 'Gekopieerd. Plak de tekst in een mail aan de webbeheerder.',
  copyByHand: 'Kopieer de tekst hieronder zelf: hij is al geselecteerd.',
  text: 'Tekst voor de webbeheerder',
  private: 'Alleen wie ?wtk-check in het adres zet, ziet dit. Een bezoeker ziet het niet.',
};

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Fout',
  warning: 'Let op',
  note: 'Goed om te weten',
};

/** The outcome in one sentence, that all is well as plainly as that it is not. */
export function summary(found: readonly Found[], elements: number): string {
  const errors = count(found, 'error');
  const warnings = count(found, 'warning');
  if (errors + warnings === 0) {
    const parts = elements === 1 ? 'Eén onderdeel is' : `${elements} onderdelen zijn`;
    return `Alles is in orde. ${parts} bekeken.`;
  }
  return [
    errors > 0 && (errors === 1 ? 'Er is 1 fout.' : `Er zijn ${errors} fouten.`),
    warnings > 0 &&
      (warnings === 1 ? '1 punt vraagt aandacht.' : `${warnings} punten vragen aandacht.`),
  ]
    .filter(Boolean)
    .join(' ');
}

export function count(found: readonly Found[], severity: Severity): number {
  return found.filter((one) => one.severity === severity).length;
}
