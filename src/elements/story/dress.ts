import { type TemplateResult, html, nothing } from 'lit';
import type { Story } from '../../campaign/story.js';
import { ownLang } from '../../ui/language.js';
import { attachmentDress } from './attachment.js';
import { ownWords } from './story.words.js';
import type { Telling } from './telling.js';

/** What follows from a press on each control of a story. */
export interface Actions {
  readonly read: () => void;
  readonly decline: () => void;
  readonly close: () => void;
  readonly copy: (url: string) => void;
  readonly load: (attachment: number) => void;
}

/** The slots of the text, in the order to read them. */
const TEXT =
  'picture helped-title helped happened-title happened how-title how lesson-title lesson';

/** What stands under the heading: the text, the choice before it, or nothing on a card. */
export function tellingDress(
  host: HTMLElement,
  actions: Actions,
  telling: Telling,
  loaded: ReadonlySet<number>,
): TemplateResult | typeof nothing {
  if (telling.stage === 'open') return textDress(host, actions, telling, loaded);
  return telling.isCard ? nothing : choiceDress(host, actions, telling);
}

/** The choice before the text. Who would rather not may still change their mind. */
function choiceDress(
  host: HTMLElement,
  { read, decline }: Actions,
  { stage, canDecline }: Telling,
): TemplateResult {
  const say = ownWords(host);
  const isDeclined = stage === 'declined';
  return html`${
      isDeclined
        ? html`<div part="declined" tabindex="-1"><slot name="declined"></slot></div>`
        : nothing
    }
    <div part="choice">
      ${button(host, 'read', say.read, read)}
      ${canDecline && !isDeclined ? button(host, 'decline', say.decline, decline) : nothing}
    </div>`;
}

/** All that is read after the choice. */
function textDress(
  host: HTMLElement,
  { copy, close, load }: Actions,
  { story, asks }: Telling,
  loaded: ReadonlySet<number>,
): TemplateResult {
  const say = ownWords(host);
  const url = story?.url;
  return html`<div part="text" tabindex="-1">
    ${TEXT.split(' ').map((name) => html`<slot name=${name}></slot>`)}
    ${story?.attachments.map((attachment, at) =>
      attachmentDress(host, attachment, at, { isLoaded: loaded.has(at), load: () => load(at) }),
    )}
    ${discussionDress(host, story)}
    <div part="actions">
      ${url === undefined ? nothing : button(host, 'copy', say.copy, () => copy(url))}
      ${asks ? button(host, 'close', say.close, close) : nothing}
    </div>
    <div role="status"><slot name="shared"></slot></div>
  </div>`;
}

/** Questions to talk about stand behind a control: most readers come for the story. */
function discussionDress(
  host: HTMLElement,
  story: Story | undefined,
): TemplateResult | typeof nothing {
  const hasSome = story
    ? story.discussion.length > 0
    : host.querySelector(':scope > [slot="discussion"]') !== null;
  if (!hasSome) return nothing;
  return html`<details part="discussion">
    <summary lang=${ownLang(host) ?? nothing}>${ownWords(host).discussion}</summary>
    <slot name="discussion"></slot>
  </details>`;
}

function button(host: HTMLElement, part: string, text: string, press: () => void): TemplateResult {
  return html`<button part=${part} type="button" lang=${ownLang(host) ?? nothing} @click=${press}>
    ${text}
  </button>`;
}
