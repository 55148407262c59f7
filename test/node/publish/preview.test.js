import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder, wtk } from './program.js';

const root = new URL('../../../', import.meta.url);
const folder = await temporaryFolder();
const feed = join(folder, 'concept.json');
await copyFile(new URL('demo/feed.json', root), feed);
await writeFile(join(folder, 'geheim.txt'), 'geheim');

const started = spawn(process.execPath, [
  fileURLToPath(new URL('dist/publish/wtk.js', root)),
  'preview',
  feed,
]);
after(() => started.kill('SIGKILL'));
const [printed] = await once(started.stdout, 'data');
const [address] = String(printed).split('\n');

/** What is answered to who asks for a host by a name. */
function statusFor(host, { hostname, port } = new URL(address)) {
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** Reads a stream until a text was in it. */
async function untilIn(reader, text) {
  let read = '';
  while (!read.includes(text)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended after ${read}`);
    read += Buffer.from(value).toString();
  }
}

describe('wtk preview', () => {
  it('shows the gallery with the feed, by the kit that sites use', async () => {
    const page = await (await fetch(address)).text();
    assert.match(page, /<wtk-activity-list/);
    const shown = await (await fetch(new URL('embed/feed.json', address))).text();
    assert.equal(shown, await readFile(feed, 'utf8'));
    const script = await fetch(new URL('embed/wtk.js', address));
    assert.equal(await script.text(), await readFile(new URL('dist/embed/wtk.js', root), 'utf8'));
  });

  it('has all that its page asks for', async () => {
    const page = await (await fetch(address)).text();
    const asked = [...page.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)];
    assert.equal(asked.length, 3);
    for (const [, path] of asked) {
      assert.equal((await fetch(new URL(path, address))).status, 200, path);
    }
  });

  it('tells its pages to reload when the file is saved, also by a file in its place', async () => {
    const { body } = await fetch(new URL('changes', address));
    const reader = body.getReader();
    const text = await readFile(feed, 'utf8');
    await writeFile(feed, text.replace('Week tegen', 'De week tegen'));
    await untilIn(reader, 'event: change');
    await writeFile(`${feed}.new`, text);
    await rename(`${feed}.new`, feed);
    await untilIn(reader, 'event: change');
    await reader.cancel();
  });

  it('serves nothing else of the feed’s folder', async () => {
    for (const path of ['embed/geheim.txt', 'geheim.txt', 'embed/..%2fgeheim.txt']) {
      assert.equal((await fetch(new URL(path, address))).status, 404, path);
    }
  });

  it('answers this machine alone, and by its own names', async () => {
    const { port } = new URL(address);
    assert.equal(await statusFor(`localhost:${port}`), 200);
    assert.equal(await statusFor(`rebound.example:${port}`), 403);
    const others = Object.values(networkInterfaces())
      .flat()
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address: other } of others) {
      await assert.rejects(fetch(`http://${other}:${port}/`));
    }
  });

  it('says what is wrong when there is no such file', async () => {
    const { status, stderr } = await wtk(['preview', join(folder, 'niets.json')]);
    assert.equal(status, 2);
    assert.match(stderr, /niets\.json is er niet/);
  });

  it('ends when it is told to', async () => {
    started.kill('SIGINT');
    const [status] = await once(started, 'exit');
    assert.equal(status, 0);
  });
});
