import assert from 'node:assert/strict';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { WEB_SERVERS, isInstalled, startWebServer } from '../server/hosting.js';

const embed = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

/** What is answered, as it comes: `fetch` would unpack it, and hide how it was sent. */
function ask(address, headers = {}) {
  return new Promise((resolve, reject) => {
    request(address, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });
}

for (const server of WEB_SERVERS) {
  const missing = isInstalled(server) ? false : `${server.name} is not installed: LEFT OUT`;
  if (missing) console.warn(missing);

  describe(`${server.name}, set up by docs/hosting/${server.file},`, { skip: missing }, () => {
    let folder = '';
    let running;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'wtk-hosting-'));
      // A server that is started by root reads as somebody else.
      await chmod(folder, 0o755);
      const root = join(folder, 'root');
      await cp(embed, root, { recursive: true });
      await cp(embed, join(root, '1.2.3'), { recursive: true });
      await writeFile(join(root, 'feed.json.sig'), `${'A'.repeat(86)}==\n`);
      running = await startWebServer(server, root, join(folder, 'own'));
    });

    after(async () => {
      await running?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const get = (path, headers) => ask(new URL(path, running.address), headers);

    for (const [path, type] of [
      ['feed.json', /^application\/feed\+json/],
      ['wtk.js', /^(text|application)\/javascript/],
      ['frame.html', /^text\/html/],
      ['media/blikken-trommel.svg', /^image\/svg\+xml/],
      ['media/voorbeeld-lucht.vtt', /^text\/vtt/],
      ['feed.json.sig', /^(?!text\/html)/],
    ]) {
      it(`sends ${path} to every site, under its own type, for five minutes`, async () => {
        const { status, headers } = await get(path);
        assert.equal(status, 200);
        assert.match(headers['content-type'] ?? '', type);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['cache-control'], 'public, max-age=300, stale-while-revalidate=300');
      });
    }

    for (const path of ['feed.json', 'wtk.js']) {
      it(`packs ${path}, and sends nothing where the reader still has it`, async () => {
        const packed = await get(path, { 'accept-encoding': 'gzip' });
        assert.equal(packed.headers['content-encoding'], 'gzip');
        assert.match(packed.headers['vary'] ?? '', /accept-encoding/i);
        assert.deepEqual(gunzipSync(packed.body), await readFile(join(embed, path)));
        const again = await get(path, {
          'accept-encoding': 'gzip',
          'if-none-match': packed.headers['etag'],
        });
        assert.equal(again.status, 304);
        assert.equal(again.body.length, 0);
      });
    }

    it('lets a file under its version be kept for ever', async () => {
      const { headers } = await get('1.2.3/wtk.js');
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
      assert.equal(headers['access-control-allow-origin'], '*');
    });

    it('tells other sites too that a file is not there', async () => {
      const { status, headers } = await get('niets.json');
      assert.equal(status, 404);
      assert.equal(headers['access-control-allow-origin'], '*');
    });

    it('shows nobody what else is in the folder', async () => {
      const { status, body } = await get('media/');
      assert.ok([403, 404].includes(status), String(status));
      assert.ok(!body.toString().includes('voorbeeld-lucht'));
    });
  });
}
