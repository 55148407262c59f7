import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { integrityOf, namedByContent } from '../../build/data.js';
import { builtFiles, layOutRelease } from '../../build/release-files.js';
import { presentEngines } from '../engines/index.js';
import { listen } from '../engines/listen.js';
import { startPartner } from '../engines/partner.js';
import { until } from '../engines/until.js';

const built = await builtFiles();
const feed = await readFile(new URL('../../dist/embed/feed.json', import.meta.url));

/** The build as it was released, or as a later one could be whose English is another. */
async function release(version, say = (text) => text) {
  const files = new Map(built);
  const [name] = [...built.keys()].filter((one) => one.startsWith('words/en.'));
  const before = integrityOf(built.get(name));
  const english = await namedByContent('words/en', say(String(built.get(name))));
  files.delete(name);
  files.set(english.name, Buffer.from(english.content));
  for (const script of ['wtk.js', 'wtk-help.js']) {
    const code = String(built.get(script));
    assert.ok(code.includes(before), `${script} holds the hash of the words`);
    files.set(script, Buffer.from(code.replaceAll(before, integrityOf(english.content))));
  }
  const integrity = { ...JSON.parse(String(built.get('integrity.json'))), version };
  return files.set('integrity.json', Buffer.from(JSON.stringify(integrity)));
}

/** The campaign's server, which lets an address that moves along be kept for an hour. */
async function startCampaign(folder) {
  const serve = sirv(folder, { dev: true });
  const asked = [];
  const server = await listen((request, response) => {
    asked.push(request.url);
    const isForEver = /^\/\d+\.\d+\.\d+\//.test(request.url);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', `max-age=${isForEver ? 31_536_000 : 3600}`);
    if (request.url.endsWith('/feed.json')) return response.end(feed);
    return serve(request, response, () => response.writeHead(404).end());
  });
  return { ...server, asked };
}

describe('A page with the address that moves along, whose visitor was there before a release', () => {
  const BANNER = '<wtk-help-banner exit="false"><p>0800-2000</p></wtk-help-banner>';
  const ENGLISH = BANNER.replace('exit', 'lang="en" exit');
  let folder;
  let campaign;
  let partner;
  let engine;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wtk-moving-'));
    [engine] = await presentEngines();
    [campaign, partner] = [await startCampaign(folder), await startPartner()];
    await engine.start();
    await layOutRelease(folder, '1.0.0', await release('1.0.0'));
    await see(BANNER, 'Zorgen over een kind?');
    await seeFrame('wtk=help-banner', 'wtk-help-banner > [slot="number"]');
    const say = (text) => text.replaceAll('Worried about a child?', 'Worried about someone?');
    await layOutRelease(folder, '1.0.1', await release('1.0.1', say));
    campaign.asked.length = 0;
  });
  after(async () => {
    await engine.stop();
    [campaign, partner].forEach(({ close }) => close());
    await rm(folder, { recursive: true, force: true });
  });

  const has = (tab, selector) =>
    tab.evaluate((one) => document.querySelector(one) !== null, selector);

  /** Opens a page of the partner's, and waits until the banner says it. */
  async function see(body, text, query = '') {
    const tab = await engine.openTab();
    const script = `${campaign.origin}/1/wtk-help.js${query}`;
    await tab.visit(partner.origin + partner.put(body, { script }));
    const said = () => tab.evaluate(() => document.querySelector('wtk-help-banner').textContent);
    await until(text, async () => (await said()).includes(text));
    await tab.close();
  }

  async function seeFrame(settings, selector) {
    const tab = await engine.openTab();
    await tab.visit(`${campaign.origin}/1/frame.html#${settings}`);
    await until(selector, () => has(tab, selector));
    await tab.close();
  }

  it('brings the other language to a script that the browser has kept', async () => {
    await see(ENGLISH, 'Worried about a child?');
    assert.ok(!campaign.asked.includes('/1/wtk-help.js'), 'the script was kept');
    await see(ENGLISH, 'Worried about someone?', '?anew');
  });

  it('brings the whole kit to a frame that the browser has kept', async () => {
    await seeFrame('wtk=story&story=verhaal-05', 'wtk-story > [slot="title"]');
    assert.ok(!campaign.asked.includes('/1/frame.html'), 'the frame was kept');
    assert.ok(campaign.asked.includes('/1.0.0/wtk.js'), campaign.asked.join());
  });
});
