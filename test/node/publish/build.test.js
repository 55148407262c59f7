import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { change, copyOfExample, EXAMPLE, filesOf, readFeed } from '../../publish/content.js';
import { xlsx } from '../../publish/xlsx.js';
import { complaints, readJson } from '../schema.js';
import { temporaryFolder, wtk } from './program.js';

const folder = await temporaryFolder();
const site = join(folder, 'site');
const first = await wtk(['build', EXAMPLE, '--out', site]);

/** A folder for one test, with a copy of the example and a site that was made of it. */
async function builtCopy(name) {
  const own = join(folder, name);
  await mkdir(own);
  const content = await copyOfExample(own);
  const out = join(own, 'site');
  await wtk(['build', content, '--out', out]);
  return { own, content, out };
}

function isActivity({ _wtk }) {
  return _wtk.type === 'activity';
}

describe('A content folder', () => {
  it('becomes the example feed, in one command', async () => {
    const demo = await readJson('demo/feed.json');
    const { status, stdout } = first;
    assert.deepEqual(
      { status, stdout },
      {
        status: 0,
        stdout: `Klaar: 30 verhalen en 91 activiteiten, in 351 bestanden in ${site}.\n`,
      },
    );
    const made = await readFeed(site);
    for (const [at, item] of demo.items.entries()) assert.deepEqual(made.items[at], item);
    assert.equal(JSON.stringify(made), JSON.stringify(demo));
  });

  it('becomes the same files each time', async () => {
    const again = join(folder, 'again');
    await wtk(['build', EXAMPLE, '--out', again]);
    assert.deepEqual(await filesOf(again), await filesOf(site));
  });

  it('changes one line of the feed when one title changes', async () => {
    const { content, out } = await builtCopy('one-title');
    const before = await readFile(join(out, 'feed.json'), 'utf8');
    await change(join(content, 'stories/verhaal-12.md'), 'title: ', 'title: Nog eens. ');
    await wtk(['build', content, '--out', out]);
    const after = (await readFile(join(out, 'feed.json'), 'utf8')).split('\n');
    const changed = before.split('\n').filter((line, at) => line !== after[at]);
    assert.equal(changed.length, 1);
    assert.match(changed[0], /^\{"id":"verhaal-12"/);
  });

  it('becomes a feed for each of the 25 GGD regions, with what is for the whole country', async () => {
    const whole = await readFeed(site);
    const names = (await readdir(site)).filter((name) => /^feed-GG\d{4}\.json$/.test(name));
    assert.equal(names.length, 25);
    for (const name of names) {
      const feed = await readFeed(site, name);
      assert.deepEqual(complaints(feed), []);
      const stories = (all) => all.items.filter((item) => !isActivity(item));
      assert.deepEqual(stories(feed), stories(whole));
    }
    const { items } = await readFeed(site, 'feed-GG7306.json');
    const regions = items.filter(isActivity).map(({ _wtk }) => String(_wtk.region));
    assert.ok(regions.includes('GG7306') && regions.includes('undefined'));
    assert.ok(!regions.includes('GM0202'), 'Arnhem is elsewhere');
  });

  it('becomes calendars, for the country and for each region', async () => {
    const entries = async (name) => {
      const text = await readFile(join(site, name), 'utf8');
      return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    };
    assert.equal((await entries('activities.ics')).length, 91);
    const regional = await entries('activities-GG7306.ics');
    const { items } = await readFeed(site, 'feed-GG7306.json');
    assert.equal(regional.length, items.filter(isActivity).length);
  });

  it('becomes schema.org events and an RSS feed', async () => {
    const events = JSON.parse(await readFile(join(site, 'activities.jsonld'), 'utf8'));
    assert.equal(events.length, 91);
    assert.equal(events[0]['@type'], 'Event');
    const rss = await readFile(join(site, 'stories.rss'), 'utf8');
    assert.equal(rss.match(/<item>/g).length, 30);
  });

  it('becomes HTML for pages that a server puts together', async () => {
    const story = await readFile(join(site, 'fragments/story/verhaal-01.html'), 'utf8');
    assert.match(story, /Hardop denken met een collega/);
    const names = Object.keys(await filesOf(join(site, 'fragments')));
    assert.equal(names.filter((name) => name.startsWith('activity/')).length, 91);
    assert.ok(names.includes('gg7306/activity-list.html'));
  });

  it('keeps what is not published to itself, pictures too', async () => {
    const { content, out } = await builtCopy('unpublished');
    const story = join(content, 'stories/verhaal-10.md');
    await change(story, 'published: true', 'published: false');
    await change(join(content, 'activities.csv'), 'activiteit-01;ja;', 'activiteit-01;nee;');
    await change(join(content, 'activities.csv'), 'activiteit-02;ja;', 'activiteit-02;;');
    await writeFile(join(content, 'media/nog-niet.svg'), '<svg/>');
    const { status } = await wtk(['build', content, '--out', out]);
    assert.equal(status, 0);
    const files = await filesOf(out);
    assert.deepEqual(
      Object.keys(files).filter((name) => /nog-niet|blikken-trommel/.test(name)),
      [],
    );
    for (const [name, text] of Object.entries(files)) {
      assert.doesNotMatch(text, /verhaal-10|activiteit-0[12]\b/, name);
    }
  });

  it('is not published before a word says so', async () => {
    const { content, out } = await builtCopy('no-word');
    await change(join(content, 'stories/verhaal-10.md'), 'published: true\n', '');
    await change(join(content, 'activities.csv'), ';gepubliceerd;', ';klaar?;');
    const { status, stderr } = await wtk(['build', content, '--out', out]);
    assert.equal(status, 1);
    assert.match(stderr, /De kolom ‘gepubliceerd’ ontbreekt/);
  });

  it('leaves the site as it was when something in it is wrong, and says where', async () => {
    const faults = [
      ['stories/verhaal-07.md', 'narrator: ', 'narrator: iemand ', /verhaal-07\.md.*‘narrator’/],
      ['stories/verhaal-07.md', 'title:', 'titel:', /verhaal-07\.md.*‘titel’/],
      ['stories/verhaal-07.md', '---\n', '', /verhaal-07\.md.*---/],
      ['stories/verhaal-07.md', 'title: ', 'title: "', /verhaal-07\.md, regel \d+/],
      ['activities.csv', ';2019-11-18;', ';2019-11-31;', /activities\.csv, regel 3.*‘begindatum’/],
      ['activities.csv', ';Kinderen tekenen hun thuis;', ';;', /‘titel’ is leeg.*activiteit-02/],
      ['activities.csv', 'activiteit-03;', 'activiteit-02;', /regel 4.*activiteit-02 staat er al/],
      ['campaign.json', '"title"', 'title', /campaign\.json.*JSON/],
      ['campaign.json', '"Week tegen Kindermishandeling 2019"', '7', /title|feed/i],
      ['stories/verhaal-10.md', 'media/blikken-trommel', 'media/weg', /media\/weg\.svg/],
    ];
    const { content, out, own } = await builtCopy('faults');
    const before = await filesOf(out);
    for (const [file, from, to, says] of faults) {
      const path = join(content, file);
      const text = await readFile(path, 'utf8');
      await change(path, from, to);
      const { status, stderr } = await wtk(['build', content, '--out', out]);
      await writeFile(path, text);
      assert.equal(status, 1, stderr);
      assert.match(stderr, says);
      assert.deepEqual(await filesOf(out), before);
    }
    assert.deepEqual((await readdir(own)).sort(), ['inhoud', 'site']);
  });

  it('takes away what it no longer holds, and nothing else', async () => {
    const { content, out } = await builtCopy('stale');
    await writeFile(join(out, 'robots.txt'), 'mine');
    await rm(join(content, 'stories/verhaal-22.md'));
    await wtk(['build', content, '--out', out]);
    assert.equal(await readFile(join(out, 'robots.txt'), 'utf8'), 'mine');
    await assert.rejects(stat(join(out, 'media/voorbeeld-lucht.webm')));
  });

  it('loses the signature of the feed that it replaces, and says so', async () => {
    const { content, out } = await builtCopy('ondertekend');
    const keys = join(folder, 'sleutels');
    await wtk(['keys', '--out', keys]);
    const key = join(
      keys,
      (await readdir(keys)).find((name) => /current|sign/.test(name)),
    );
    const signed = await wtk(['sign', join(out, 'feed.json'), '--key', key]);
    assert.equal(signed.status, 0, signed.stderr);
    const { status, stderr } = await wtk(['build', content, '--out', out]);
    assert.equal(status, 0);
    assert.match(stderr, /handtekening.*feed\.json\.sig.*wtk sign/);
    assert.ok(!(await readdir(out)).includes('feed.json.sig'));
  });

  it('has a file of its own for each id, however alike two of them are', async () => {
    const { content, out } = await builtCopy('namen');
    const ids = ['a/b', 'a-b', 'A-b', 'a b', 'a_b', 'https://a.example/b?c', 'a.b', 'é', 'è'];
    const rows = ids.map((id) => `${id};ja;Praten over ${id};2019-11-18`);
    const header = 'id;gepubliceerd;titel;begindatum';
    await writeFile(join(content, 'activities.csv'), `${[header, ...rows].join('\n')}\n`);
    const { status, stderr } = await wtk(['build', content, '--out', out]);
    assert.equal(status, 0, stderr);
    const files = await readdir(join(out, 'fragments', 'activity'));
    assert.equal(new Set(files.map((name) => name.toLowerCase())).size, ids.length);
    assert.ok(files.includes('a-b.html'));
    for (const file of files) assert.match(file, /^[a-z\d-]+\.html$/);
  });

  it('has no fragment for each of many activities, unless it is asked for', async () => {
    const { content, out } = await builtCopy('veel');
    const fragments = () => readdir(join(out, 'fragments'));
    const few = await wtk(['build', content, '--out', out, '--pages', '90']);
    assert.match(few.stderr, /91 activiteiten.*--pages 91/);
    assert.ok(
      !(await fragments()).includes('activity') ||
        (await readdir(join(out, 'fragments', 'activity'))).length === 0,
    );
    assert.ok((await fragments()).includes('activity-list.html'));
    const all = await wtk(['build', content, '--out', out, '--pages', '91']);
    assert.equal(all.stderr, '');
    assert.equal((await readdir(join(out, 'fragments', 'activity'))).length, 91);
    assert.equal((await wtk(['build', content, '--out', out, '--pages', 'veel'])).status, 2);
  });

  it('may have its activities in a spreadsheet of Excel', async () => {
    const { content, out } = await builtCopy('excel');
    await rm(join(content, 'activities.csv'));
    const header = ['id', 'gepubliceerd', 'titel', 'begindatum', 'begintijd'];
    const rows = [
      header,
      ['1', 'ja', 'Praten', { serial: 43787, style: 1 }, { serial: 0.5, style: 2 }],
    ];
    await writeFile(join(content, 'activities.xlsx'), xlsx(rows));
    const { status, stderr } = await wtk(['build', content, '--out', out]);
    assert.equal(status, 0, stderr);
    const [activity] = (await readFeed(out)).items.filter(isActivity);
    assert.equal(activity.title, 'Praten');
    assert.equal(activity._wtk.startDate, '2019-11-18T12:00:00+01:00');
    const source = join(folder, 'meer.csv');
    await writeFile(source, 'id;gepubliceerd;titel;begindatum\n2;ja;Meer;2019-11-18\n');
    const refused = await wtk(['import', source, '--into', content]);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /activities\.csv/);
  });

  it('never writes over a file that somebody else put there', async () => {
    const out = join(folder, 'taken');
    await mkdir(out);
    await writeFile(join(out, 'feed.json'), 'mine');
    const { status, stderr } = await wtk(['build', EXAMPLE, '--out', out]);
    assert.equal(status, 2);
    assert.match(stderr, /feed\.json/);
    assert.deepEqual(await filesOf(out), { 'feed.json': 'mine' });
  });

  it('is told apart from what is none, and from where the feed goes', async () => {
    const none = await wtk(['build', join(folder, 'nowhere'), '--out', join(folder, 'x')]);
    assert.equal(none.status, 2);
    assert.match(none.stderr, /geen map/);
    const inside = await wtk(['build', EXAMPLE, '--out', join(EXAMPLE, 'site')]);
    assert.equal(inside.status, 2);
    assert.match(inside.stderr, /--out/);
  });

  it('goes on in further files where it is large, each of which a browser takes', async () => {
    const { content, out } = await builtCopy('large');
    const path = join(content, 'activities.csv');
    const [header, row] = (await readFile(path, 'utf8')).split('\n');
    const rows = Array.from({ length: 2200 }, (_, at) =>
      row.replace('activiteit-01', `groot-${String(at).padStart(4, '0')}`),
    );
    await writeFile(path, [header, ...rows].join('\n'));
    const { status, stderr } = await wtk(['build', content, '--out', out]);
    assert.equal(status, 0, stderr);
    const names = (await readdir(out)).filter((name) => /^feed(-\d+)?\.json$/.test(name));
    assert.ok(names.length > 1);
    for (const name of names) assert.ok((await stat(join(out, name))).size < 2 ** 21);
    assert.equal((await readFeed(out)).items.filter(isActivity).length, 2200);
  });
});
