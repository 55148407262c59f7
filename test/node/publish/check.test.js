import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FAULTS } from '../../publish/faults.js';
import { temporaryFolder, wtk } from './program.js';

const example = fileURLToPath(new URL('../../../demo/feed.json', import.meta.url));
const exampleText = await readFile(example, 'utf8');
const folder = await temporaryFolder();

/** The example feed with a fault in it, as a file that is told by its path. */
async function planted(plant, name = 'feed.json') {
  const feed = JSON.parse(exampleText);
  const story = feed.items.find(({ _wtk }) => _wtk.type === 'story');
  const activity = feed.items.find(({ _wtk }) => _wtk.type === 'activity');
  const paragraph = story._wtk.happened[0];
  plant({ feed, edition: feed._wtk, story, activity, paragraph });
  return written(JSON.stringify(feed, null, 2), name);
}

async function written(content, name = 'feed.json') {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

/** What `wtk check` finds in a file. */
async function findingsIn(file, ...options) {
  const { stdout, stderr, status } = await wtk(['check', file, '--format', 'json', ...options]);
  assert.notEqual(status, 2, stderr);
  return JSON.parse(stdout);
}

describe('The check of a feed', () => {
  it('finds nothing in the example', async () => {
    const { status, stdout } = await wtk(['check', example]);
    assert.equal(stdout, 'Niets gevonden in 122 onderdelen: de feed is in orde.\n');
    assert.equal(status, 0);
  });

  for (const [index, [says, rule, plant, line, cure]] of FAULTS.entries()) {
    it(`finds ${says}, with its line and the cure`, async () => {
      const file = await planted(plant, `fault-${index}.json`);
      const { findings } = await findingsIn(file);
      const found = findings.filter((finding) => finding.rule === rule);
      assert.ok(found.length > 0, JSON.stringify(findings, null, 1));
      const lines = (await readFile(file, 'utf8')).split('\n');
      for (const finding of found) {
        assert.match(lines[finding.line - 1] ?? '', line);
        assert.match(finding.how, cure);
        assert.ok(finding.what.length > 10);
      }
      // One fault is told once, and drags no other finding along that is not one of its own kind.
      assert.ok(findings.length <= 3, JSON.stringify(findings, null, 1));
    });
  }
});

/** What is no feed at all, and what is said of it. */
const UNREADABLE = [
  ['half of it', 'syntax', exampleText.slice(0, 70_000), /houdt te vroeg op|aanhalingsteken/],
  ['nothing', 'syntax', '', /teken/],
  ['a comma too many', 'syntax', exampleText.replace('"items": [', '"items": [,'), /teken te veel/],
  ['a comment', 'syntax', exampleText.replace('{', '{ // feed'), /commentaar/],
  ['more after its end', 'syntax', `${exampleText}{}`, /na het einde/],
  ['a page of a site', 'syntax', '<!doctype html><title>404</title>', /teken/],
  ['bytes of a picture', 'encoding', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff]), /UTF-8/],
  ['another encoding', 'encoding', Buffer.from(exampleText, 'utf16le'), /UTF-8/],
  ['letters of Windows', 'encoding', Buffer.from(exampleText, 'latin1'), /UTF-8/],
  ['a million brackets', 'nesting', '['.repeat(1_000_000), /eenvoudiger/],
  ['a million objects in each other', 'nesting', '{"a":'.repeat(300_000), /eenvoudiger/],
  [
    'brackets within the words of a feed',
    'nesting',
    exampleText.replace('"items": [', `"items": [${'['.repeat(40)}`),
    /eenvoudiger/,
  ],
  ['more than 2 MiB', 'file-size', `"${'a'.repeat(3_000_000)}"`, /next_url/],
  ['no object', 'schema', '[]', /object|Vul/],
  ['a number', 'schema', '5', /object|Vul/],
];

describe('The check of what is no feed', () => {
  for (const [index, [says, rule, content, cure]] of UNREADABLE.entries()) {
    it(`says what is wrong with ${says}`, async () => {
      const file = await written(content, `unreadable-${index}.json`);
      const { findings } = await findingsIn(file);
      assert.equal(findings[0].rule, rule);
      assert.match(findings[0].how, cure);
      assert.ok(findings[0].line >= 1 && findings[0].column >= 1);
    });
  }

  it('tells on which line a file breaks off', async () => {
    const file = await written(exampleText.slice(0, 70_000), 'half.json');
    const { findings } = await findingsIn(file);
    assert.equal(findings[0].line, exampleText.slice(0, 70_000).split('\n').length);
  });

  it('tells where a file is nested too deeply', async () => {
    const file = await written(`{\n  "items": [\n${'['.repeat(40)}`, 'deep.json');
    const { findings } = await findingsIn(file);
    assert.deepEqual([findings[0].line, findings[0].column], [3, 31]);
  });

  it('ends where a device has no end', async () => {
    const { findings } = await findingsIn('/dev/zero');
    assert.equal(findings[0].rule, 'file-size');
  });

  it('survives a feed of broken items', async () => {
    const items = [
      null,
      5,
      'x',
      [],
      {},
      { id: {} },
      { id: 1, _wtk: [] },
      { id: 2, _wtk: { type: [] } },
    ];
    const file = await written(JSON.stringify({ ...JSON.parse(exampleText), items }), 'junk.json');
    const { findings } = await findingsIn(file);
    for (const index of items.keys()) {
      assert.ok(
        findings.some(
          ({ pointer, severity }) => severity === 'error' && pointer.startsWith(`/items/${index}`),
        ),
        `items[${index}]`,
      );
    }
  });

  it('tells the same fault no more than a hundred times an item, however often a file has it', async () => {
    const many = (value, count) => Array.from({ length: count }, () => value);
    const feed = JSON.parse(exampleText);
    feed._wtk.faq = many({ answer: 5 }, 10_000);
    feed.items = [
      { ...feed.items[0], tags: many(1, 200_000) },
      { ...feed.items[1], content_text: 'a'.repeat(500_000), title: '<a'.repeat(9_000) },
      {
        ...feed.items[2],
        summary: '['.repeat(19_000),
        _wtk: { helped: many({ type: 'x' }, 20_000) },
      },
    ];
    const { findings } = await findingsIn(await written(JSON.stringify(feed), 'many.json'));
    const ofTags = findings.filter(({ pointer }) => pointer.startsWith('/items/0/tags'));
    assert.equal(ofTags.length, 100);
    assert.ok(findings.length < 1000, `${findings.length} findings`);
  });

  it('has a second value in an object for an error, since readers differ in which they take', async () => {
    const file = await written(
      exampleText.replace('"title"', '"title": "Een",\n  "title"'),
      'twice.json',
    );
    const { findings } = await findingsIn(file);
    assert.deepEqual(
      findings.map(({ rule, line }) => [rule, line]),
      [['duplicate-key', 4]],
    );
  });
});

describe('wtk check', () => {
  it('ends with 1 for errors, and with 0 for warnings', async () => {
    const bad = await planted(({ activity }) => (activity.url = 'http://example.org/'), 'bad.json');
    const fair = await planted(({ story }) => delete story._wtk.contentNote, 'fair.json');
    assert.equal((await wtk(['check', bad])).status, 1);
    assert.equal((await wtk(['check', fair])).status, 0);
  });

  it('prints place, item, what is wrong and the cure', async () => {
    const file = await planted(({ story }) => delete story._wtk.contentNote, 'text.json');
    const { stdout } = await wtk(['check', 'text.json'], { cwd: folder });
    assert.ok(file);
    assert.match(
      stdout,
      /^text\.json:\d+:\d+ let op content-note\n {2}\S.*\n {2}Dit verhaal heeft geen .*\n {2}Schrijf in contentNote .*\n\nFouten: 0\. Let op: 1\. Tips: 0\.\n$/,
    );
  });

  it('speaks English on an English machine', async () => {
    await planted(({ story }) => delete story._wtk.contentNote, 'text.json');
    const { stdout } = await wtk(['check', 'text.json'], { cwd: folder, env: { LANG: 'en_GB' } });
    assert.match(stdout, /warning content-note\n.*\n {2}This story has no content note\./);
  });

  it('has no colours and no bar where there is no terminal', async () => {
    const { stdout, stderr } = await wtk(['check', example], { env: { CI: 'true' } });
    // eslint-disable-next-line no-control-regex -- the escape character is what no output may have
    assert.doesNotMatch(stdout + stderr, /\u001B/);
    assert.match(stderr, /^122 onderdelen in [\d.,]+ seconden: [\d.,]+ per seconde\.\n$/);
  });

  it('has colours where somebody asks for them, and none where somebody asks for none', async () => {
    const file = await planted(({ story }) => delete story._wtk.contentNote, 'text.json');
    const { stdout } = await wtk(['check', file], { env: { FORCE_COLOR: '1' } });
    assert.ok(stdout.includes('\u001B[33m'));
    const plain = await wtk(['check', file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.ok(!plain.stdout.includes('\u001B'));
  });

  it('tells a file that is not there from a folder, and ends with 2', async () => {
    const missing = await wtk(['check', join(folder, 'nergens.json')]);
    assert.deepEqual([missing.status, missing.stdout], [2, '']);
    assert.match(missing.stderr, /is er niet\. Klopt de naam/);
    const directory = await wtk(['check', folder]);
    assert.equal(directory.status, 2);
    assert.match(directory.stderr, /is een map/);
  });

  it('refuses an address without a lock', async () => {
    const { status, stderr } = await wtk(['check', 'http://example.org/feed.json']);
    assert.equal(status, 2);
    assert.match(stderr, /een feed staat op een adres met https/);
  });
});
