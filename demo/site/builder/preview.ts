import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import { type TemplateResult, html, nothing } from 'lit';
import dark from '../hosts/dark.html?raw';
import ggd from '../hosts/ggd.html?raw';
import municipality from '../hosts/municipality.html?raw';
import school from '../hosts/school.html?raw';
import { framedPage } from '../framed-page.js';
import type { HostName } from './choice.js';

/** A site that a partner may have. None of them exists. */
interface Host {
  readonly label: string;
  /** The whole page, with a place for what is pasted. */
  readonly page: string;
}

export const PREVIEWS: Readonly<Record<HostName, Host>> = {
  municipality: { label: 'Gemeente', page: municipality },
  ggd: { label: 'GGD', page: ggd },
  school: { label: 'School', page: school },
  dark: { label: 'Donkere site', page: dark },
  phone: { label: 'Telefoon', page: municipality },
};

/**
 * The pasted code on a page of such a site; only its room as long as nobody sees it, for on a phone
 * it stands screens away.
 */
export function preview(
  host: HostName,
  snippet: string,
  sheet: string,
  isNear: boolean,
): TemplateResult {
  const { label, page } = PREVIEWS[host];
  const content = page
    .replace('<!-- bootstrap -->', () => `<link rel="stylesheet" href="${bootstrap}" />`)
    .replace('</head>', () => `<style>${sheet}</style></head>`)
    .replace('<!-- snippet -->', () => snippet);
  return html`<div class="preview" data-host=${host}>
    ${isNear ? framedPage(`Voorbeeld: ${label}`, content) : nothing}
  </div>`;
}
