import { type TemplateResult, html, nothing } from 'lit';
import type { Story } from '../../campaign/story.js';
import { langFor, languageOf } from '../../ui/language.js';
import { attachmentDress } from './attachment.js';
import { ownWords } from './story.words.js';

/** What follows from a press on each control of a story. */
export interface Actions {
  readonly read: () => void;
  readonly decline: () => void;
  readonly close: () => void;
  readonly copy: (url: string) => void;
  readonly load: (attachment: number) => void;
}

/** The choice before the text. Who would rather not may still change their mind. */
export function choiceDress(
  host: HTMLElement,
  { read, decline }: Actions,
  { isDeclined, canDecline }: { readonly isDeclined: boolean; readonly canDecline: boolean },
): TemplateResult {
  const say = ownWords(host);
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

/** All that is read after the choice. A story that was written by hand is undefined here. */
export function textDress(
  host: HTMLElement,
  actions: Actions,
  {
    story,
    loaded,
    canClose,
  }: {
    readonly story: Story | undefined;
    readonly loaded: ReadonlySet<number>;
    readonly canClose: boolean;
  },
): TemplateResult {
  const say = ownWords(host);
  const url = story?.url;
  return html`<div part="text" tabindex="-1">
    <slot name="picture"></slot>
    <slot name="helped-title"></slot><slot name="helped"></slot> <slot name="happened-title"></slot
    ><slot name="happened"></slot> <slot name="how-title"></slot><slot name="how"></slot>
    <slot name="lesson-title"></slot><slot name="lesson"></slot>
    ${story?.attachments.map((attachment, at) =>
      attachmentDress(host, attachment, at, {
        isLoaded: loaded.has(at),
        load: () => actions.load(at),
      }),
    )}
    ${discussionDress(host, story)}
    <div part="actions">
      ${url === undefined ? nothing : button(host, 'copy', say.copy, () => actions.copy(url))}
      ${canClose ? button(host, 'close', say.close, actions.close) : nothing}
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
    <summary lang=${langOf(host)}>${ownWords(host).discussion}</summary>
    <slot name="discussion"></slot>
  </details>`;
}

function button(host: HTMLElement, part: string, text: string, press: () => void): TemplateResult {
  return html`<button part=${part} type="button" lang=${langOf(host)} @click=${press}>
    ${text}
  </button>`;
}

function langOf(host: HTMLElement): string | typeof nothing {
  return langFor(host, languageOf(host)) ?? nothing;
}
