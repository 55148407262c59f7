import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that hold what a stranger's text must not become. */
const RULES = new Set([
  'no-restricted-syntax',
  'no-eval',
  'no-new-func',
  'no-script-url',
  '@typescript-eslint/no-implied-eval',
]);

/** What those rules say of a line, in the place of a file of ours. */
async function complaints(line, file = 'src/ui/words.ts') {
  const code = `declare const text: string;\ndeclare const node: HTMLElement;\n${line}\n`;
  const [{ messages }] = await eslint.lintText(code, { filePath: `${root}${file}` });
  assert.ok(
    messages.every(({ fatal }) => !fatal),
    JSON.stringify(messages),
  );
  return messages.filter(({ ruleId }) => RULES.has(ruleId ?? '')).map(({ message }) => message);
}

/** One line for each way in which text can become markup, code or style. */
const SINKS = [
  'node.innerHTML = text;',
  'node.outerHTML = text;',
  "node['innerHTML'] = text;",
  'Object.assign(node, { innerHTML: text });',
  'export const { innerHTML } = node;',
  "node.insertAdjacentHTML('beforeend', text);",
  'node.setHTML(text);',
  'node.setHTMLUnsafe(text);',
  'Document.parseHTMLUnsafe(text);',
  'document.write(text);',
  'document.writeln(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'document.createRange().createContextualFragment(text);',
  "document.createElement('iframe').srcdoc = text;",
  "node.setAttribute('srcdoc', text);",
  'eval(text);',
  'new Function(text)();',
  'setTimeout(text, 1);',
  "location.href = 'javascript:' + text;",
  "location.href = 'javascript:alert(1)';",
  "node.setAttribute('onclick', text);",
  "node.setAttribute('ONCLICK', text);",
  "node.setAttributeNS(null, 'onload', text);",
  "node.setAttribute('style', text);",
  'node.style.color = text;',
  'node.style.cssText = text;',
  "word('p', { onclick: text });",
  "word('p', { 'onclick': text });",
  "word('p', { style: text });",
  "link(text, { onfocus: text }, 'x');",
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
  "import { unsafeHTML as safe } from 'lit-html/directives/unsafe-html.js';",
  "import * as all from 'lit/directives/unsafe-html.js';",
  "import { unsafeCSS } from 'lit';",
  "import { styleMap } from 'lit/directives/style-map.js';",
  "import { unsafeStatic } from 'lit/static-html.js';",
  'html`<p onclick=${text}></p>`;',
  'html`<p .innerHTML=${text}></p>`;',
  'html`<iframe srcdoc=${text}></iframe>`;',
  'html`<p style=${text}></p>`;',
];

/** What stands in the house, and may. */
const FINE = [
  'node.textContent = text;',
  'node.append(text);',
  "node.setAttribute('href', text);",
  "node.setAttribute('hidden', 'until-found');",
  "node.addEventListener('click', () => undefined, { once: true });",
  "word('p', { slot: 'notice', lang: text }, text);",
  'html`<button @click=${() => undefined} part="retry">${text}</button>`;',
  "import { css, html } from 'lit';",
  'new CSSStyleSheet().replaceSync(text);',
];

describe('The linter', () => {
  for (const line of SINKS) {
    it(`lets nobody write: ${line}`, async () => {
      assert.notDeepEqual(await complaints(line), []);
    });
  }

  it('holds every floor of the house to it', async () => {
    for (const file of [
      'src/campaign/story.ts',
      'src/feed/read-feed.ts',
      'src/ui/report.ts',
      'src/elements/story/story.words.ts',
      'src/embed.ts',
    ]) {
      assert.deepEqual(
        await complaints('node.innerHTML = text;', file),
        ['A feed is never parsed as markup.'],
        file,
      );
    }
  });

  it('has nothing against what makes text of text', async () => {
    for (const line of FINE) assert.deepEqual(await complaints(line), [], line);
  });
});
