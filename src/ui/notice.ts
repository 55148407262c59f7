import { type TemplateResult, css, html } from 'lit';
import type { Language } from './language.js';

/** What the button says that reads the feed once more. */
const RETRY: Readonly<Record<Language, string>> = { nl: 'Probeer opnieuw', en: 'Try again' };

/** The dress of a notice: it is announced politely, and its button reads the feed once more. */
export function noticeDress(language: Language, retry: (() => void) | undefined): TemplateResult {
  return html`<div part="notice" role="status"><slot name="notice"></slot></div>
    ${retry && html`<button part="retry" type="button" @click=${retry}>${RETRY[language]}</button>`}`;
}

export const noticeStyles = css`
  ::slotted([slot='notice']) {
    margin-block: 0 0.5em !important;
  }

  [aria-busy='true'] [part='notice'] {
    animation: appear 0s 1s both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
