import { html, render } from 'lit';

let answer: boolean | undefined;

/**
 * Whether the page's policy lets Lit make its templates. Under `require-trusted-types-for 'script'`
 * without our policy's name it does not; then elements that need them must not be registered, so
 * that the pasted words stay and nothing throws.
 */
export function canRender(): boolean {
  answer ??= tryToRender();
  return answer;
}

function tryToRender(): boolean {
  try {
    render(html`<i></i>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}
