import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { readRelease, refusalOf } from '../../../dist/lib/feed/release.js';
import { isSigned } from '../../../dist/lib/feed/signature.js';
import { temporaryFolder, wtk } from './program.js';

const EXAMPLE = fileURLToPath(new URL('../../../demo/feed.json', import.meta.url));

const folder = await temporaryFolder();
const keys = join(folder, 'keys');
const made = await wtk(['keys', '--out', keys]);
const [CURRENT, SPARE, PUBLIC] = ['current.private.pem', 'spare.private.pem', 'keys.json'].map(
  (name) => join(keys, name),
);

let sites = 0;

/** A folder with a feed to sign: the example, or what is given. */
async function site(feed) {
  sites += 1;
  const path = join(folder, `site-${sites}`);
  await mkdir(path);
  if (feed === undefined) await copyFile(EXAMPLE, join(path, 'feed.json'));
  else await writeFile(join(path, 'feed.json'), JSON.stringify(feed));
  return join(path, 'feed.json');
}

/** The public keys as a kit has them: raw points, in base64. */
async function points() {
  const { keys: list } = JSON.parse(await readFile(PUBLIC, 'utf8'));
  return list.map(({ x, y }) =>
    Buffer.concat([
      Buffer.of(4),
      Buffer.from(x, 'base64url'),
      Buffer.from(y, 'base64url'),
    ]).toString('base64'),
  );
}

/** Whether the code that runs in a visitor's browser believes a file. */
async function believed(file, publicKeys) {
  const bytes = await readFile(file);
  const signature = await readFile(`${file}.sig`, 'utf8');
  if (!(await isSigned(new Uint8Array(bytes).buffer, signature, publicKeys))) return 'signature';
  const release = readRelease(JSON.parse(bytes.toString()));
  const address = `https://campagne.example/${file.split('/').at(-1)}`;
  return refusalOf(release, { address, now: Date.now(), leastSequence: 1 });
}

describe('wtk keys', () => {
  it('makes a key to sign with and a spare one that only their owner can read', async () => {
    assert.equal(made.status, 0);
    for (const key of [CURRENT, SPARE]) assert.equal((await stat(key)).mode & 0o777, 0o600);
    assert.notEqual(await readFile(CURRENT, 'utf8'), await readFile(SPARE, 'utf8'));
  });

  it('prints nothing of a private key', async () => {
    const [, secret] = (await readFile(CURRENT, 'utf8')).split('\n');
    assert.ok(!(made.stdout + made.stderr).includes(secret));
    assert.ok(!(await readFile(PUBLIC, 'utf8')).includes('"d"'));
  });

  it('overwrites no key', async () => {
    const before = await readFile(CURRENT, 'utf8');
    const { status, stderr } = await wtk(['keys', '--out', keys]);
    assert.equal(status, 2);
    assert.match(stderr, /bestaat al\. Er is niets gemaakt\./);
    assert.equal(await readFile(CURRENT, 'utf8'), before);
  });

  for (const file of ['campaign.json', 'feed.json']) {
    it(`puts no key into a folder with ${file}, or below it`, async () => {
      const place = join(folder, `with-${file}`);
      await mkdir(place);
      await writeFile(join(place, file), '{}');
      const { status, stderr } = await wtk(['keys', '--out', join(place, 'sleutels')]);
      assert.equal(status, 2);
      assert.match(stderr, /Kies voor de sleutels een andere map/);
      assert.deepEqual(await readdir(place), [file]);
    });
  }
});

describe('wtk sign', () => {
  it('signs the example so that a visitor’s browser believes it', async () => {
    const feed = await site();
    const { status, stdout } = await wtk(['sign', feed, '--key', CURRENT]);
    assert.equal(status, 0, stdout);
    assert.equal(await believed(feed, await points()), undefined);
  });

  it('signs with the spare key as well', async () => {
    const feed = await site();
    await wtk(['sign', feed, '--key', SPARE]);
    assert.equal(await believed(feed, await points()), undefined);
  });

  it('leaves all else in the file as it is written', async () => {
    const feed = await site();
    await wtk(['sign', feed, '--key', CURRENT]);
    const text = await readFile(feed, 'utf8');
    const unsigned = text.replace(/,\s*"release": ?\{[^}]*\}/, '');
    assert.equal(unsigned, await readFile(EXAMPLE, 'utf8'));
  });

  it('takes the sequence and the days that are asked for', async () => {
    const feed = await site();
    await wtk(['sign', feed, '--key', CURRENT, '--sequence', '41', '--days', '3']);
    const { sequence, issued, expires } = readRelease(JSON.parse(await readFile(feed, 'utf8')));
    assert.equal(sequence, 41);
    assert.equal(expires - issued, 3 * 86_400_000);
  });

  it('signs anew with a higher sequence, and with none that is not', async () => {
    const feed = await site();
    await wtk(['sign', feed, '--key', CURRENT, '--sequence', '41']);
    const before = await readFile(feed, 'utf8');
    const same = await wtk(['sign', feed, '--key', CURRENT, '--sequence', '41']);
    assert.equal(same.status, 2);
    assert.match(same.stderr, /Volgnummer 41 is niet hoger dan 41/);
    assert.equal(await readFile(feed, 'utf8'), before);
    assert.equal((await wtk(['sign', feed, '--key', CURRENT])).status, 0);
    assert.ok(readRelease(JSON.parse(await readFile(feed, 'utf8'))).sequence > 41);
  });

  it('signs every file that the feed goes on in, as one release', async () => {
    const { items, ...top } = JSON.parse(await readFile(EXAMPLE, 'utf8'));
    const feed = await site({ ...top, next_url: 'feed-2.json', items: items.slice(0, 60) });
    const second = join(feed, '../feed-2.json');
    await writeFile(second, JSON.stringify({ ...top, items: items.slice(60) }));
    const { status, stderr } = await wtk(['sign', feed, '--key', CURRENT]);
    assert.equal(status, 0, stderr);
    assert.equal(await believed(feed, await points()), undefined);
    assert.equal(await believed(second, await points()), undefined);
    const verified = await wtk(['verify', feed, '--key', PUBLIC]);
    assert.equal(verified.stdout.trim().split('\n').length, 2);
    assert.equal(verified.status, 0);
  });

  it('refuses what check calls an error, and leaves the file alone', async () => {
    const wrong = JSON.parse(await readFile(EXAMPLE, 'utf8'));
    wrong.items.find(({ _wtk }) => _wtk?.type === 'activity')._wtk.startDate = 'maandag';
    const feed = await site(wrong);
    const { status, stderr } = await wtk(['sign', feed, '--key', CURRENT]);
    assert.equal(status, 1);
    assert.match(stderr, /is niet ondertekend: herstel eerst de fouten/);
    assert.deepEqual(await readdir(join(feed, '..')), ['feed.json']);
    assert.equal(await readFile(feed, 'utf8'), JSON.stringify(wrong));
  });

  it('takes no key that lies where the feed is published', async () => {
    const feed = await site();
    const beside = join(feed, '../key.pem');
    await copyFile(CURRENT, beside);
    const { status, stderr } = await wtk(['sign', feed, '--key', beside]);
    assert.equal(status, 2);
    assert.match(stderr, /nooit bij wat je publiceert/);
  });

  it('says of a file that is no key only that, and nothing that is in it', async () => {
    const feed = await site();
    const { status, stderr } = await wtk(['sign', feed, '--key', PUBLIC]);
    assert.equal(status, 2);
    assert.match(stderr, /is geen geheime sleutel van wtk keys\.\n$/);
  });
});

describe('wtk verify', () => {
  it('believes what was signed, and no change of a single byte', async () => {
    const feed = await site();
    await wtk(['sign', feed, '--key', CURRENT]);
    assert.equal((await wtk(['verify', feed, '--key', PUBLIC])).status, 0);
    const bytes = new Uint8Array(await readFile(feed)).buffer;
    const signature = await readFile(`${feed}.sig`, 'utf8');
    const publicKeys = await points();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.byteLength - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = new Uint8Array(bytes.slice(0));
          changed[at] ^= by;
          return !(await isSigned(changed.buffer, signature, publicKeys));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says why it does not believe a file: changed, without signature, renamed, of other keys', async () => {
    const feed = await site();
    await wtk(['sign', feed, '--key', CURRENT]);
    const renamed = join(feed, '../other.json');
    await copyFile(feed, renamed);
    const unsigned = await wtk(['verify', renamed, '--key', PUBLIC]);
    assert.equal(unsigned.status, 1);
    assert.match(unsigned.stdout, /de handtekening past niet/);
    await copyFile(`${feed}.sig`, `${renamed}.sig`);
    assert.match((await wtk(['verify', renamed, '--key', PUBLIC])).stdout, /onder een andere naam/);
    const others = join(folder, 'others');
    await wtk(['keys', '--out', others]);
    const foreign = await wtk(['verify', feed, '--key', join(others, 'keys.json')]);
    assert.equal(foreign.status, 1);
    await writeFile(feed, (await readFile(feed, 'utf8')).replace('Kinder', 'kinder'));
    assert.equal((await wtk(['verify', feed, '--key', PUBLIC])).status, 1);
  });

  it('takes no private key for a public one', async () => {
    const { status, stderr } = await wtk(['verify', await site(), '--key', CURRENT]);
    assert.equal(status, 2);
    assert.match(stderr, /geen bestand met openbare sleutels/);
  });
});
