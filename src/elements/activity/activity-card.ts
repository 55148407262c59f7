import { html, render } from 'lit';

/** The frame around an activity, with a slot for each kind of its words. */
const FRAME = html`<article part="card">
  <slot name="title"></slot><slot name="status"></slot><slot name="progress"></slot>
  <slot name="when"></slot><slot name="where"></slot>
  <slot></slot>
  <slot name="facts"></slot><slot name="organizer"></slot> <slot name="register"></slot>
</article>`;

let frame: Node | undefined;

/** A frame of its own for one activity. It is drawn once and copied: a long list has thousands. */
export function newCard(): HTMLElement {
  frame ??= drawFrame();
  return document.importNode(frame, true) as HTMLElement;
}

function drawFrame(): Node {
  const place = document.createDocumentFragment();
  render(FRAME, place);
  return place.firstElementChild ?? place;
}
