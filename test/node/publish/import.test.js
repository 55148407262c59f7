import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { change, copyOfExample, EXAMPLE, filesOf, readFeed } from '../../publish/content.js';
import { temporaryFolder, wtk } from './program.js';

const temporary = await temporaryFolder();
const site = join(temporary, 'site');
await wtk(['build', EXAMPLE, '--out', site]);

/** A content folder with nothing but the top of the feed. */
async function emptyContent() {
  const folder = await mkdtemp(join(temporary, 'inhoud-'));
  await writeFile(join(folder, 'campaign.json'), await readFile(join(EXAMPLE, 'campaign.json')));
  await cp(join(EXAMPLE, 'media'), join(folder, 'media'), { recursive: true });
  return folder;
}

/** Imports one text into a folder, and tells the feed that comes of it. */
async function feedOf(name, text, folder) {
  const content = folder ?? (await emptyContent());
  const source = join(await mkdtemp(join(temporary, 'bron-')), name);
  await writeFile(source, text);
  const result = await wtk(['import', source, '--into', content]);
  const out = await mkdtemp(join(temporary, 'uit-'));
  const built = await wtk(['build', content, '--out', out]);
  return {
    ...result,
    content,
    source,
    built,
    items: built.status === 0 ? (await readFeed(out)).items : [],
  };
}

/** What a calendar file says of each entry, its identifier and versions left aside. */
async function entriesOf(path) {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) =>
      event
        .getAllProperties()
        .filter(({ name }) => !['uid', 'dtstamp', 'sequence'].includes(name))
        .map((property) => property.toICALString())
        .join('\n'),
    )
    .sort();
}

describe('An import', () => {
  it('changes nothing the second time', async () => {
    const content = await emptyContent();
    const sources = ['feed.json', 'activities.ics', 'activities.jsonld'].map((name) =>
      join(site, name),
    );
    await wtk(['import', ...sources, '--into', content]);
    const before = await filesOf(content);
    const { status, stdout } = await wtk(['import', ...sources, '--into', content]);
    assert.equal(status, 0);
    assert.match(stdout, /0 nieuw, 0 gewijzigd/);
    assert.deepEqual(await filesOf(content), before);
  });

  it('of what was published changes nothing in the content that it came from', async () => {
    const content = await copyOfExample(await mkdtemp(join(temporary, 'kopie-')));
    const { '.wtk/imported.json': none, ...before } = await filesOf(content);
    for (const name of ['feed.json', 'activities.ics', 'activities.jsonld']) {
      await wtk(['import', join(site, name), '--into', content]);
    }
    const { '.wtk/imported.json': ledger, ...after } = await filesOf(content);
    assert.equal(none, undefined);
    assert.ok(ledger);
    assert.deepEqual(after, before);
  });

  it('of a feed makes the same feed again', async () => {
    const { items } = await feedOf('feed.json', await readFile(join(site, 'feed.json')));
    assert.deepEqual(items, (await readFeed(site)).items);
  });

  it('of our own calendar file gives the same facts, all 91 of them', async () => {
    const content = await emptyContent();
    await wtk(['import', join(site, 'activities.ics'), '--into', content]);
    const out = await mkdtemp(join(temporary, 'uit-'));
    await wtk(['build', content, '--out', out]);
    const entries = await entriesOf(join(out, 'activities.ics'));
    assert.equal(entries.length, 91);
    assert.deepEqual(entries, await entriesOf(join(site, 'activities.ics')));
  });

  it('keeps what an editor changed by hand, and takes over what the source changed', async () => {
    const table =
      'id;gepubliceerd;titel;samenvatting;begindatum\n1;ja;Praten;Oud.;2019-11-18\n2;ja;Lopen;;2019-11-18\n';
    const { content, source } = await feedOf('lijst.csv', table);
    const path = join(content, 'activities.csv');
    await change(path, ';Praten;', ';Samen praten;');
    await change(path, /^2;ja;.*\n/m.exec(await readFile(path, 'utf8'))[0], '');
    await writeFile(
      source,
      table.replace('Praten', 'Praten!').replace('Oud.', 'Nieuw.').replace('Lopen', 'Hardlopen'),
    );
    const { stdout, stderr } = await wtk(['import', source, '--into', content]);
    const rows = await readFile(path, 'utf8');
    assert.match(rows, /1;ja;Samen praten;Nieuw\./);
    assert.doesNotMatch(rows, /lopen/i, 'what an editor took away stays away');
    assert.match(stderr, /1: je eigen tekst bleef staan \(titel\)/);
    assert.match(stdout, /0 nieuw, 1 gewijzigd/);
    const again = await wtk(['import', source, '--into', content]);
    assert.doesNotMatch(again.stderr, /bleef staan/);
  });

  it('shows what would change, and changes nothing', async () => {
    const content = await copyOfExample(await mkdtemp(join(temporary, 'kopie-')));
    const before = await filesOf(content);
    const source = join(temporary, 'verhaal-01.md');
    const story = await readFile(join(content, 'stories/verhaal-01.md'), 'utf8');
    await writeFile(source, story.replace('Hardop denken', 'Samen denken'));
    // Without a base nobody knows who changed it: the editor's stands.
    await wtk(['import', join(site, 'feed.json'), '--into', content]);
    const ledger = await filesOf(content);
    const { stdout, status } = await wtk(['import', source, '--into', content, '--dry-run']);
    assert.equal(status, 0);
    assert.match(stdout, /^-title: Hardop denken/m);
    assert.match(stdout, /^\+title: Samen denken/m);
    assert.match(stdout, /Dit zou veranderen: 0 nieuw, 1 gewijzigd/);
    assert.deepEqual(await filesOf(content), ledger);
    assert.deepEqual(
      { ...ledger, '.wtk/imported.json': undefined },
      { ...before, '.wtk/imported.json': undefined },
    );
  });

  it('writes nothing where it could lose what it did not understand', async () => {
    const content = await copyOfExample(await mkdtemp(join(temporary, 'kopie-')));
    await change(join(content, 'activities.csv'), ';voorbeeld', ';voorbeeld;notities van Jan');
    const before = await filesOf(content);
    const { status, stderr } = await wtk([
      'import',
      join(site, 'activities.ics'),
      '--into',
      content,
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /notities van Jan/);
    assert.deepEqual(await filesOf(content), before);
  });

  it('of a file that is absent, cut off or too deep says so, and changes nothing', async () => {
    const content = await emptyContent();
    const before = await filesOf(content);
    const feed = await readFile(join(site, 'feed.json'), 'utf8');
    for (const [name, text, says] of [
      ['weg.json', undefined, /is er niet/],
      ['half.json', feed.slice(0, 5000), /niet te lezen/],
      ['diep.json', '['.repeat(100_000), /niet te lezen/],
      ['half.ics', 'BEGIN:VCALENDAR\nBEGIN:VEV', /niet te lezen/],
      ['binair.ics', '\0\x01\x02', /niet te lezen/],
    ]) {
      const source = join(temporary, name);
      if (text === undefined) await rm(source, { force: true });
      else await writeFile(source, text);
      const { status, stderr } = await wtk(['import', source, '--into', content]);
      assert.equal(status, 2, name);
      assert.match(stderr, says, name);
      assert.deepEqual(await filesOf(content), before);
    }
  });
});
