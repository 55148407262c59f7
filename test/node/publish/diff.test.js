import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder, wtk } from './program.js';

const example = fileURLToPath(new URL('../../../demo/feed.json', import.meta.url));
const exampleText = await readFile(example, 'utf8');
const folder = await temporaryFolder();
let count = 0;

/** What is said of a copy of the example in which something is changed. */
async function diff(change, { format = 'text', from = example } = {}) {
  const feed = JSON.parse(exampleText);
  const story = feed.items.find(({ _wtk }) => _wtk.type === 'story');
  const activity = feed.items.find(({ _wtk }) => _wtk.type === 'activity');
  change({ feed, story, activity, edition: feed._wtk });
  const file = join(folder, `${(count += 1)}.json`);
  await writeFile(file, JSON.stringify(feed));
  const { stdout, stderr, status } = await wtk(['diff', from, file, '--format', format]);
  assert.deepEqual([stderr, status], ['', 0]);
  return stdout;
}

describe('wtk diff', () => {
  it('says that nothing changes', async () => {
    const stdout = await diff(() => undefined);
    assert.equal(stdout, 'Bezoekers zien niets veranderen.\nHetzelfde gebleven: 121.\n');
  });

  it('names what is new and what is gone, withdrawn or taken out', async () => {
    const stdout = await diff(({ feed, story, activity }) => {
      feed.items.push({ ...activity, id: 'nieuw', title: 'Open huis' });
      feed.items.splice(feed.items.indexOf(activity), 1);
      feed.items[feed.items.indexOf(story)] = { id: story.id, _wtk: { withdrawn: true } };
    });
    assert.match(stdout, /^Verhaal “.+”: weg$/m);
    assert.match(stdout, /^Activiteit “.+”: weg$/m);
    assert.match(stdout, /^Activiteit “Open huis”: nieuw$/m);
    assert.match(stdout, /^Hetzelfde gebleven: 119\.$/m);
  });

  it('shows the words before and after, from where they differ on', async () => {
    const stdout = await diff(({ story, activity }) => {
      activity.title = 'Een andere titel';
      const [paragraph] = story._wtk.happened;
      paragraph.children.push({ type: 'text', value: ' Dat weet ik nog goed.' });
    });
    assert.match(stdout, /^ {2}titel: .+ → Een andere titel$/m);
    assert.match(stdout, /^ {2}wat er gebeurde: ….+ → ….+ Dat weet ik nog goed\.$/m);
  });

  it('tells what is cancelled from what is moved', async () => {
    const cancelled = await diff(({ activity }) => (activity._wtk.eventStatus = 'EventCancelled'));
    assert.match(cancelled, /: gaat niet door\n {2}stand: gaat door → gaat niet door$/m);
    const moved = await diff(({ activity }) => {
      activity._wtk.startDate = '2019-11-20T15:00:00+01:00';
      activity._wtk.endDate = '2019-11-20T16:00:00+01:00';
    });
    assert.match(moved, /: verplaatst\n {2}begin: 2019-11-15, 15:00 → 2019-11-20, 15:00$/m);
  });

  it('says it first, and loudly, when help lines change', async () => {
    const stdout = await diff(({ edition, activity }) => {
      edition.help.lines = ['112', 'veilig-thuis'];
      activity.title = 'Een andere titel';
    });
    assert.match(
      stdout,
      /^LET OP: DE HULPLIJNEN VERANDEREN\nHulp: veranderd\n {2}hulplijnen: 112, veilig-thuis 0800-2000, .+ → 112, veilig-thuis 0800-2000\n/,
    );
  });

  it('sees an address change under the same words', async () => {
    const link = (url) => [{ type: 'link', url, children: [{ type: 'text', value: 'Lees meer' }] }];
    const stdout = await diff(({ edition }) => {
      edition.faq[0].answer = [{ type: 'paragraph', children: link('https://example.org/b') }];
    });
    assert.match(
      stdout,
      /^Vraag “.+”: veranderd\n {2}antwoord: .+ → .*Lees meer \(https:\/\/example\.org\/b/m,
    );
  });

  it('gives the same to programs', async () => {
    const stdout = await diff(({ activity }) => (activity.title = 'Nu anders'), { format: 'json' });
    const { changes, same } = JSON.parse(stdout);
    assert.equal(same, 120);
    assert.equal(changes.length, 1);
    assert.deepEqual(
      [changes[0].kind, changes[0].subject, changes[0].fields[0].field, changes[0].fields[0].new],
      ['changed', 'activity', 'title', 'Nu anders'],
    );
  });

  it('finds no change from a feed to itself, whatever the order of its items', async () => {
    const stdout = await diff(({ feed }) => feed.items.reverse());
    assert.match(stdout, /^Bezoekers zien niets veranderen\./);
  });

  it('sends who names no feed to the check, and ends with 2', async () => {
    const file = join(folder, 'half.json');
    await writeFile(file, exampleText.slice(0, 1000));
    const { status, stderr } = await wtk(['diff', example, file]);
    assert.equal(status, 2);
    assert.match(stderr, /is geen feed die te lezen is\. Kijk met: wtk check /);
  });
});
