import type { Found } from './check.js';
import { openingTag } from './kit.js';
import { SEVERITIES } from './overlay.words.js';

/** Findings as text to send to whoever keeps the site. The page's query stays out: it may hold something personal. */
export function message(found: readonly Found[]): string {
  const { origin, pathname } = location;
  return [`Controle van wtk: ${origin}${pathname}`, ...found.map(paragraph)].join('\n\n');
}

function paragraph({ severity, what, how, code, where = [] }: Found): string {
  const places = where.map((element) => `Waar: ${openingTag(element)}`);
  return [`${SEVERITIES[severity]}: ${what}`, how, code, ...places].filter(Boolean).join('\n');
}
