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
import {
  ANGULAR,
  ANGULAR_SERVER,
  NUMBER,
  REACT,
  READ_ON,
  SVELTE,
  TAKE_OVER,
  VUE,
} from './framework-apps.js';
import { installPackage } from './installed-package.js';

/** Where a framework looks for its app. */
const inApp = (html) => `<div id="app">${html}</div>`;

describe('On a server', () => {
  let installed;
  const served = {};
  before(async () => {
    installed = await installPackage();
    const load = async (name, text) => import(await installed.write(name, text));
    await load('tags.js', "import 'wtk/elements/story/define.js';");
    served.React = inApp(renderReact(createElement((await load('react.js', REACT)).App)));
    served.Vue = inApp(await renderVue(createSSRApp((await load('vue.js', VUE)).App)));
    const { js } = compile(SVELTE, { generate: 'server' });
    const svelte = await load('svelte-server.js', js.code);
    await installed.write('svelte.js', compile(SVELTE, { generate: 'client' }).js.code);
    const { render: renderSvelte } = await import('svelte/server');
    served.Svelte = inApp(renderSvelte(svelte.default).body);
    await installed.write('angular.js', ANGULAR);
    served.Angular = (await load('angular-server.js', ANGULAR_SERVER)).body;
    served.Lit = await collectResult(
      render(
        html`<wtk-help-banner region="GG7306"
            ><p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p></wtk-help-banner
          ><wtk-story story="verhaal-05" heading-level=${2}><p>Lees de verhalen.</p></wtk-story>`,
      ),
    );
  });
  after(() => installed.remove());

  for (const name of [...Object.keys(TAKE_OVER), 'Lit']) {
    it(`${name} writes the words and the settings into the HTML`, () => {
      // What frameworks mark their own places with is no part of the words.
      const plain = served[name].replace(/<!--.*?-->/g, '');
      assert.ok(plain.includes(NUMBER), plain);
      assert.ok(plain.includes(READ_ON), plain);
      assert.match(plain, /<wtk-story [^>]*story="verhaal-05"/);
      assert.match(plain, /<wtk-story [^>]*heading-level="2"/);
    });
  }

  const TITLE = 'main wtk-story > h2[slot="title"]';
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
        conditions: ['browser'],
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      const body = `${served[name]}<script>${outputFiles[0].text}</script>`;
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
            return document.querySelector('#redraw').textContent !== 'Opnieuw 0';
          }),
        );
        assert.ok(await has(tab, TITLE), 'the story is there still');
        assert.ok(await has(tab, 'wtk-help-banner > [slot="number"][href="tel:08002000"]'));
        assert.deepEqual(await tab.evaluate(() => window['faults']), []);
      });
    }
  });
});
