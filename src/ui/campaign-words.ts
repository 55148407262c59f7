import { type TemplateResult, css, html, nothing } from 'lit';
import { CAMPAIGN_SITE } from '../campaign/site.js';
import type { CampaignController, CampaignState } from './campaign-controller.js';
import { closeDeclaredDress, isDeclared } from './declared-dress.js';
import { dictionary } from './dictionary.js';
import { awaitsWords, languageOf, ownLang } from './language.js';
import { hasWords, link, word, writeNotice, writeWords } from './words.js';

/** What an element says in each state but failure, which all say alike. */
export interface CampaignWords<Value> {
  readonly ready: (value: Value) => readonly Node[];
  readonly loading: () => string;
  readonly empty: () => string;
}

interface FailureWords {
  readonly failed: string;
  readonly site: string;
  readonly retry: string;
}

declare module './dictionary.js' {
  interface Dictionary {
    readonly failure: FailureWords;
  }
}

const WORDS = dictionary('failure', {
  failed: 'Dit onderdeel kan nu niet worden getoond.',
  site: 'Ga naar de site van de Week tegen Kindermishandeling',
  retry: 'Probeer opnieuw',
});

/** The elements that hold the campaign's words, and nothing that was pasted. */
const written = new WeakSet<HTMLElement>();

/**
 * Writes what an element has to say in its state. Only the campaign's words take the place of
 * what is on the page; whatever else is to be said stands under it. An element whose language is
 * under way says nothing until then.
 */
export function writeState<Value>(
  host: HTMLElement,
  state: CampaignState<Value>,
  { ready, loading, empty }: CampaignWords<Value>,
): void {
  if (awaitsWords(host)) return;
  switch (state.status) {
    case 'ready':
      written.add(host);
      return writeWords(host, ready(state.value));
    case 'loading':
      return writeNotice(host, () => (hasWords(host) ? [] : [notice(host, loading())]));
    case 'empty':
      // What the campaign has taken back goes; what an editor pasted stays.
      if (written.has(host) || isDeclared(host)) return writeWords(host, [notice(host, empty())]);
      return writeNotice(host, () => [notice(host, empty())]);
    case 'error': {
      // The campaign's own words may stand there already: then it would be untrue that none can.
      const isShown = isDeclared(host) && !written.has(host);
      if (isShown) closeDeclaredDress(host);
      return writeNotice(host, () => failure(host).slice(isShown ? 1 : 0));
    }
  }
}

function notice(host: HTMLElement, text: string): Node {
  return word('p', { slot: 'notice', lang: ownLang(host) }, text);
}

/** That a part of an element can't be shown. */
export function failureText(host: HTMLElement): string {
  return WORDS[languageOf(host)].failed;
}

function failure(host: HTMLElement): Node[] {
  const attributes = { slot: 'notice', lang: ownLang(host) };
  const { site } = WORDS[languageOf(host)];
  return [notice(host, failureText(host)), link(CAMPAIGN_SITE, attributes, site)];
}

/** The dress of a notice: it is announced politely, and its button reads the feed once more. */
export function noticeDress(
  host: HTMLElement,
  campaign: CampaignController<unknown> | undefined,
): TemplateResult {
  const retry =
    campaign?.state.status === 'error' &&
    html`<button
      part="retry"
      type="button"
      lang=${ownLang(host) ?? nothing}
      @click=${() => campaign.retry()}
    >
      ${WORDS[languageOf(host)].retry}
    </button>`;
  return html`<div part="notice" role="status"><slot name="notice"></slot></div>
    ${retry || undefined}`;
}

export const noticeStyles = css`
  ::slotted([slot='notice']) {
    margin-block: 0 0.5em !important;
  }

  [part='retry'] {
    margin-block: 0.25em 0.5em;
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
