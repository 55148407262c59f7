import { type TemplateResult, html, nothing } from 'lit';
import type { Attachment } from '../../campaign/attachment.js';
import { ownLang } from '../../ui/language.js';
import { loadText, transcriptText } from './attachment.words.js';

/**
 * The dress of one recording. Its server is asked for nothing before `load` is pressed; then the
 * browser's own player stands there, and plays when it is told to.
 */
export function attachmentDress(
  host: HTMLElement,
  attachment: Attachment,
  at: number,
  { isLoaded, load }: { readonly isLoaded: boolean; readonly load: () => void },
): TemplateResult {
  const lang = ownLang(host) ?? nothing;
  return html`<div part="attachment">
    ${isLoaded ? player(attachment) : html`<slot name="poster-${at}"></slot>`}
    <slot name="attachment-${at}"></slot>
    ${
      isLoaded
        ? nothing
        : html`<button part="load" type="button" lang=${lang} @click=${load}>
            ${loadText(host, attachment)}
          </button>`
    }
    ${
      attachment.transcript.length > 0
        ? html`<details part="transcript">
            <summary lang=${lang}>${transcriptText(host)}</summary>
            <slot name="transcript-${at}"></slot>
          </details>`
        : nothing
    }
  </div>`;
}

/** A player sends no cookies (`crossorigin`), which captions from another origin need as well. */
function player({ kind, title, sources, poster, captions }: Attachment): TemplateResult {
  const files = sources.map(({ url, type }) => html`<source src=${url} type=${type} />`);
  const name = title ?? nothing;
  if (kind === 'audio') {
    return html`<audio
      part="player"
      controls
      preload="metadata"
      crossorigin="anonymous"
      aria-label=${name}
    >
      ${files}
    </audio>`;
  }
  const tracks = captions.map(
    ({ url, language }, first) =>
      html`<track kind="captions" src=${url} srclang=${language} ?default=${first === 0} />`,
  );
  return html`<video
    part="player"
    controls
    playsinline
    preload="metadata"
    crossorigin="anonymous"
    aria-label=${name}
    width=${poster?.width ?? nothing}
    height=${poster?.height ?? nothing}
    poster=${poster?.url ?? nothing}
  >
    ${files}${tracks}
  </video>`;
}
