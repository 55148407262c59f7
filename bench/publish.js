/**
 * `npm run bench:publish`: how fast the command line imports, checks and builds much, and how much
 * memory it takes at the most. Each run is a process of its own, on rows made for it.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { EXAMPLE } from '../test/publish/content.js';
import { xlsx } from '../test/publish/xlsx.js';

const COUNTS = [100, 10_000, 30_000];
const PROGRAM = fileURLToPath(new URL('../dist/publish/wtk.js', import.meta.url));
const TOWNS = ['Zaanstad', 'Utrecht', 'Leiden', 'Assen', 'Breda', 'Groningen', 'Zwolle', 'Venlo'];
const HEADER =
  'id,gepubliceerd,titel,samenvatting,begindatum,begintijd,eindtijd,locatie,straat,plaats,organisator,gratis,webadres';

/** Tells the most memory that a process has had, in kilobytes, when it ends. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** Runs the program, and tells how long it took and the most memory that it had. */
function run(...args) {
  const start = performance.now();
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const child = spawn(process.execPath, ['--import', TELL_PEAK, PROGRAM, ...args], { stdio });
  let peak = '';
  child.stdio[3].on('data', (text) => (peak += text));
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ status, seconds: (performance.now() - start) / 1000, megabytes: peak / 1024 }),
    );
  });
}

function row(at) {
  const begin = 9 + (at % 10);
  return [
    `a-${at}`,
    'ja',
    `Bijeenkomst ${at} over samen opvoeden`,
    `Een avond over wat kinderen thuis meemaken en wat een leraar of buur daaraan kan doen: ${at}`,
    `2019-11-${18 + (at % 7)}`,
    `${String(begin).padStart(2, '0')}:00`,
    `${begin + 1}:30`,
    `Buurthuis ${at % 500}`,
    `Dorpsstraat ${at}`,
    TOWNS[at % TOWNS.length],
    `Organisatie ${at % 300}`,
    'ja',
    `https://organisatie-${at % 300}.example/a/${at}`,
  ];
}

async function emptyContent(folder) {
  await mkdir(folder, { recursive: true });
  await cp(join(EXAMPLE, 'campaign.json'), join(folder, 'campaign.json'));
  return folder;
}

async function measure(folder, count) {
  const rows = [HEADER.split(','), ...Array.from({ length: count }, (_, at) => row(at))];
  const [csv, sheet] = [join(folder, 'rows.csv'), join(folder, 'rows.xlsx')];
  await writeFile(csv, rows.map((cells) => cells.join(';')).join('\n'));
  await writeFile(sheet, xlsx(rows));
  const content = await emptyContent(join(folder, 'content'));
  const other = await emptyContent(join(folder, 'other'));
  const site = join(folder, 'site');
  const runs = [
    ['import .csv', 'import', csv, '--into', content],
    ['the same again', 'import', csv, '--into', content],
    ['import .xlsx', 'import', sheet, '--into', other],
    ['build', 'build', content, '--out', site],
    ['check', 'check', join(site, 'feed.json')],
  ];
  for (const [name, ...args] of runs) {
    const { status, seconds, megabytes } = await run(...args);
    const figures = [count, Math.round(count / seconds), seconds.toFixed(1), Math.round(megabytes)];
    const line = figures.map((figure) => String(figure).padStart(12)).join('');
    console.log(`${name.padEnd(16)}${line}${status === 0 ? '' : `  status ${status}`}`);
  }
}

console.log(`Node ${process.version} on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`);
console.log(`${' '.repeat(16)}        rows       a second     seconds  peak in MB`);
for (const count of COUNTS) {
  const folder = await mkdtemp(join(tmpdir(), 'wtk-bench-'));
  try {
    await measure(folder, count);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
