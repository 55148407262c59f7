import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import * as esbuild from 'esbuild';
import { html } from 'lit';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { campaignServer } from '../../demo/servers/campaign.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';
import { installPackage } from './installed-package.js';

const NUMBER = '<p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p>';
const READ_ON = '<p>Lees de verhalen.</p>';

/**
 * The apps, as text: a server runs them, and the page's own bundle. The words between the tags are
 * given as HTML, so that the framework leaves them to the element once it has taken the page over.
 */
const REACT = `
import { createElement, useState } from 'react';
const words = (html) => ({ dangerouslySetInnerHTML: { __html: html }, suppressHydrationWarning: true });
export function App() {
  const [draws, setDraws] = useState(0);
  return createElement('main', {},
    createElement('button', { id: 'redraw', onClick: () => setDraws(draws + 1) }, 'Opnieuw ', draws),
    createElement('wtk-help-banner', { region: 'GG7306', title: String(draws), ...words('${NUMBER}') }),
    createElement('wtk-story', { story: 'verhaal-05', 'heading-level': 2, ...words('${READ_ON}') }));
}`;

const VUE = `
import { h, ref } from 'vue';
export const App = {
  setup() {
    const draws = ref(0);
    return () => h('main', {}, [
      h('button', { id: 'redraw', onClick: () => { draws.value += 1; } }, 'Opnieuw ' + draws.value),
      h('wtk-help-banner', { region: 'GG7306', title: String(draws.value), innerHTML: '${NUMBER}' }),
      h('wtk-story', { story: 'verhaal-05', 'heading-level': 2, innerHTML: '${READ_ON}' }),
    ]);
  },
};`;

const SVELTE = `
<main>
  <wtk-help-banner region="GG7306">{@html '${NUMBER}'}</wtk-help-banner>
  <wtk-story story="verhaal-05" heading-level="2">{@html '${READ_ON}'}</wtk-story>
</main>`;

/** How each takes over the page that the server made, when the test says so. */
const TAKE_OVER = {
  React: `import { hydrateRoot } from 'react-dom/client';
    import { createElement } from 'react';
    import { App } from './react.js';
    window.takeOver = () => hydrateRoot(document.getElementById('app'), createElement(App), {
      onRecoverableError: (error) => window.faults.push(String(error)),
    });`,
  Vue: `import { createSSRApp } from 'vue';
    import { App } from './vue.js';
    const app = createSSRApp(App);
    app.config.errorHandler = app.config.warnHandler = (fault) => window.faults.push(String(fault));
    window.takeOver = () => app.mount('#app');`,
};

describe('On a server', () => {
  let installed;
  const served = {};
  before(async () => {
    installed = await installPackage();
    const load = async (name, text) => import(await installed.write(name, text));
    await load('tags.js', "import 'wtk/elements/story/define.js';");
    served.React = renderReact(createElement((await load('react.js', REACT)).App));
    served.Vue = await renderVue(createSSRApp((await load('vue.js', VUE)).App));
    const { js } = compile(SVELTE, { generate: 'server' });
    const svelte = await load('svelte.js', js.code);
    const { render: renderSvelte } = await import('svelte/server');
    served.Svelte = renderSvelte(svelte.default).body;
    served.Lit = await collectResult(
      render(
        html`<wtk-help-banner region="GG7306"
            ><p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p></wtk-help-banner
          ><wtk-story story="verhaal-05" heading-level=${2}><p>Lees de verhalen.</p></wtk-story>`,
      ),
    );
  });
  after(() => installed.remove());

  for (const name of ['React', 'Vue', 'Svelte', 'Lit']) {
    it(`${name} writes the words and the settings into the HTML`, () => {
      // What frameworks mark their own places with is no part of the words.
      const plain = served[name].replace(/<!--.*?-->/g, '');
      assert.ok(plain.includes(NUMBER), plain);
      assert.ok(plain.includes(READ_ON), plain);
      assert.match(plain, /<wtk-story [^>]*story="verhaal-05"/);
      assert.match(plain, /<wtk-story [^>]*heading-level="2"/);
    });
  }

  const TITLE = '#app wtk-story > h2[slot="title"]';
  const has = (tab, selector) =>
    tab.evaluate((one) => document.querySelector(one) !== null, selector);

  describe('and then in a browser', () => {
    const partners = {};
    let engine;
    let tab;
    before(async () => {
      [engine] = await presentEngines();
      partners.campaign = await listen(campaignServer);
      partners.site = await startPartner();
      await engine.start();
    });
    after(async () => {
      await engine.stop();
      partners.campaign.close();
      partners.site.close();
    });
    beforeEach(async () => {
      tab = await engine.openTab();
    });
    afterEach(() => tab.close());

    /** Opens what the server wrote, with the app's bundle and the kit. */
    async function open(name) {
      const entry = await installed.write(`${name}-page.js`, TAKE_OVER[name]);
      const { outputFiles } = await esbuild.build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      const body = `<div id="app">${served[name]}</div><script>${outputFiles[0].text}</script>`;
      const script = `${partners.campaign.origin}/embed/wtk.js`;
      await tab.visit(partners.site.origin + partners.site.put(body, { script }));
      await until('the story', () => has(tab, TITLE));
    }

    for (const name of Object.keys(TAKE_OVER)) {
      it(`${name} takes over a page that the elements have dressed, and takes nothing away`, async () => {
        await open(name);
        await tab.evaluate(() => {
          window['faults'] = [];
          window['takeOver']();
        });
        await until('a redraw', () =>
          tab.evaluate(() => {
            document.querySelector('#redraw').click();
            return document.querySelector('wtk-help-banner').title !== '0';
          }),
        );
        assert.ok(await has(tab, TITLE), 'the story is there still');
        assert.ok(await has(tab, 'wtk-help-banner > [slot="number"][href="tel:08002000"]'));
        assert.deepEqual(await tab.evaluate(() => window['faults']), []);
      });
    }
  });
});
