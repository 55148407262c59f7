import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import { type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import dark from '../hosts/dark.html?raw';
import ggd from '../hosts/ggd.html?raw';
import municipality from '../hosts/municipality.html?raw';
import school from '../hosts/school.html?raw';
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
 * The pasted code on a page of its own: a frame without an origin, so that nothing in it reaches
 * the builder. Each change is a new frame, since one that is led elsewhere puts a step into the
 * browser's history, and the Back button would walk through those.
 */
export function preview(host: HostName, snippet: string, sheet: string): TemplateResult {
  const { label, page } = PREVIEWS[host];
  const content = page
    .replace('<!-- bootstrap -->', () => `<link rel="stylesheet" href="${bootstrap}" />`)
    .replace('</head>', () => `<style>${sheet}</style></head>`)
    .replace('<!-- snippet -->', () => snippet);
  return html`<div class="preview" data-host=${host}>
    ${keyed(
      content,
      html`<iframe
        title="Voorbeeld: ${label}"
        sandbox="allow-scripts allow-popups"
        loading="lazy"
        .srcdoc=${content}
      ></iframe>`,
    )}
  </div>`;
}
