/**
 * `npm run bench:hosting`: what a visit costs the campaign's static host, and what a million visits
 * a day do, by nginx from Debian as `docs/hosting/nginx.conf` sets it up, on this project's files,
 * each packed beforehand.
 *
 * It asks this machine alone, 10,000 times for each file, and a minute for each at the most.
 */
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { WEB_SERVERS, isInstalled, startWebServer } from '../test/server/hosting.js';

const FILES = ['wtk.js', 'wtk-help.js', 'feed.json'];
const VISITS = 1_000_000;
const REQUESTS = 10_000;
const MINUTE = 60_000;

const [nginx] = WEB_SERVERS;

/** A load of one file, as `ab` measures it: bytes of an answer with its headers, and the rate. */
function load(address, ...headers) {
  const options = headers.flatMap((header) => ['-H', header]);
  const args = ['-q', '-k', '-n', REQUESTS, '-c', 50, '-t', 60, ...options, address];
  const report = execFileSync('ab', args.map(String), { encoding: 'utf8', timeout: 2 * MINUTE });
  const figure = (name) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(report)?.[1]);
  return {
    bytes: figure('Total transferred') / figure('Complete requests'),
    rate: figure('Requests per second'),
  };
}

async function etagOf(address) {
  const headers = { 'accept-encoding': 'gzip', connection: 'close' };
  const response = await fetch(address, { headers });
  return response.headers.get('etag') ?? '';
}

function row(name, first, again, rate) {
  const cells = [first, again, rate].map((cell) => cell.padStart(16));
  console.log(name.padEnd(26) + cells.join(''));
}

const whole = (number) => Math.round(number).toLocaleString('en');
const gigabytes = (bytes) => `${((bytes * VISITS) / 1e9).toFixed(1)} GB`;

async function measure() {
  const folder = await mkdtemp(join(tmpdir(), 'wtk-hosting-'));
  await chmod(folder, 0o755);
  const root = join(folder, 'root');
  await cp(fileURLToPath(new URL('../dist/embed/', import.meta.url)), root, { recursive: true });
  for (const file of FILES) {
    await writeFile(join(root, `${file}.gz`), gzipSync(await readFile(join(root, file))));
  }
  const server = await startWebServer(nginx, root, join(folder, 'own'));
  try {
    const measured = {};
    row('', 'first visit', 'again', 'requests/s');
    for (const file of FILES) {
      const address = new URL(file, server.address).href;
      const first = load(address, 'Accept-Encoding: gzip');
      const again = load(
        address,
        'Accept-Encoding: gzip',
        `If-None-Match: ${await etagOf(address)}`,
      );
      measured[file] = { first, again };
      row(file, `${whole(first.bytes)} B`, `${whole(again.bytes)} B`, whole(first.rate));
    }
    conclude(measured);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

/** A visit is the kit and the feed; the browser has both for five minutes. */
function conclude({ 'wtk.js': kit, 'feed.json': feed }) {
  const sum = (which) => kit[which].bytes + feed[which].bytes;
  console.log(`\n${VISITS.toLocaleString('en')} visits a day, two requests each:`);
  row('in all', gigabytes(sum('first')), gigabytes(sum('again')), '');
  const seconds = VISITS / kit.first.rate + VISITS / feed.first.rate;
  const share = (100 * seconds) / 86_400;
  console.log(`on average ${whole((2 * VISITS) / 86_400)} requests a second;`);
  console.log(`${whole(seconds)} seconds of one worker of nginx, ${share.toFixed(1)} % of a day.`);
}

const missing = [nginx.program, '/usr/bin/ab'].filter((program) => !isInstalled({ program }));
if (missing.length > 0) {
  console.log(`Not measured: ${missing.join(' and ')} not installed (nginx-light, apache2-utils).`);
} else {
  console.log(`${cpus().length} processors: ${cpus()[0]?.model.trim()}`);
  await measure();
}
