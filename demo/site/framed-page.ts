import { type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * A page of its own within the page, in a frame without an origin, so that nothing in it reaches
 * what is around. Each change is a new frame, since one that is led elsewhere puts a step into the
 * browser's history, and the Back button would walk through those.
 */
export function framedPage(title: string, page: string): TemplateResult {
  return html`${keyed(
    page,
    html`<iframe
      title=${title}
      sandbox="allow-scripts allow-popups"
      loading="lazy"
      .srcdoc=${page}
    ></iframe>`,
  )}`;
}
