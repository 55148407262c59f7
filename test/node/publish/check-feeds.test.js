import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { compileFeedValidator } from '../../../build/feed-validator.js';
import { FAULTS } from '../../publish/faults.js';
import { program, temporaryFolder, wtk } from './program.js';

const example = fileURLToPath(new URL('../../../demo/feed.json', import.meta.url));
const feed = JSON.parse(await readFile(example, 'utf8'));
const activities = feed.items.filter(({ _wtk }) => _wtk.type === 'activity');
const folder = await temporaryFolder();

/** Rules on what is no feed, which `check.test.js` has files for, and on links, which stand here. */
const FOUND_ELSEWHERE = [
  'dead-link',
  'duplicate-key',
  'encoding',
  'file-size',
  'nesting',
  'syntax',
];

async function written(name, content) {
  await writeFile(join(folder, name), JSON.stringify(content));
  return join(folder, name);
}

/** A file with so many activities, all of them different. */
function fileOf(count, from, rest) {
  const items = Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const activity = structuredClone(activities[number % activities.length]);
    activity.id = `activiteit-${number}`;
    activity.title = `${activity.title} (${number})`;
    if (activity._wtk.location) activity._wtk.location.streetAddress = `Straat ${number}`;
    return activity;
  });
  return { ...feed, ...rest, items };
}

/** A server on this machine, which answers a path with a status or a file of JSON. */
async function serve(answers) {
  const asked = [];
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    const answer = answers[url] ?? 404;
    response.statusCode = typeof answer === 'number' ? answer : 200;
    response.end(typeof answer === 'number' ? '' : JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return { asked, origin: `http://127.0.0.1:${server.address().port}` };
}

describe('The check of a feed in several files', () => {
  it('goes from file to file, and tells of each its own lines', async () => {
    await written('a.json', fileOf(3, 0, { next_url: 'a-2.json' }));
    const [last] = fileOf(1, 3, {}).items;
    await written('a-2.json', { ...feed, items: [{ ...last, title: '' }] });
    const { stdout, status } = await wtk(['check', 'a.json', '--format', 'json'], { cwd: folder });
    const { files, items, findings } = JSON.parse(stdout);
    assert.deepEqual([files, items, status], [2, 4, 1]);
    assert.deepEqual(
      findings.map(({ file, pointer }) => [file, pointer]),
      [['a-2.json', '/items/0/title']],
    );
  });

  it('finds in a later file what an earlier one has already, and names the place', async () => {
    const first = fileOf(2, 0, { next_url: 'b-2.json' });
    await written('b.json', first);
    await written('b-2.json', fileOf(1, 0, {}));
    const { stdout } = await wtk(['check', join(folder, 'b.json'), '--format', 'json']);
    const { findings } = JSON.parse(stdout);
    assert.deepEqual(findings.map(({ rule }) => rule).sort(), [
      'duplicate-activity',
      'duplicate-id',
    ]);
    assert.match(findings[0].what, /\(b\.json:1\)/);
  });

  it('stops where files go round', async () => {
    await written(
      'c.json',
      fileOf(1, 0, { next_url: 'c-2.json', feed_url: 'https://example.org/c.json' }),
    );
    await written('c-2.json', fileOf(1, 1, { next_url: 'c.json' }));
    const { stdout } = await wtk(['check', join(folder, 'c.json'), '--format', 'json']);
    const { files, findings } = JSON.parse(stdout);
    assert.equal(files, 2);
    assert.deepEqual(
      findings.map(({ rule, pointer }) => [rule, pointer]),
      [['next-file', '/next_url']],
    );
  });

  it('reads no more files than a site does, and says so', async () => {
    for (let number = 1; number <= 11; number += 1) {
      await written(`d-${number}.json`, fileOf(1, number, { next_url: `d-${number + 1}.json` }));
    }
    const { stdout } = await wtk(['check', join(folder, 'd-1.json'), '--format', 'json']);
    const { files, findings } = JSON.parse(stdout);
    assert.equal(files, 10);
    assert.match(findings[0].what, /^Dit is bestand 10\./);
  });

  it('reads a feed from its address, file after file', async () => {
    const { origin, asked } = await serve({
      '/feed.json': fileOf(1, 0, { next_url: 'more.json' }),
      '/more.json': fileOf(1, 1, {}),
    });
    const { stdout, status } = await wtk(['check', `${origin}/feed.json`]);
    assert.equal(stdout, 'Niets gevonden in 2 onderdelen: de feed is in orde.\n');
    assert.equal(status, 0);
    assert.deepEqual(asked, ['GET /feed.json', 'GET /more.json']);
  });

  it('tells of an address that has no feed, and ends with 2', async () => {
    const { origin } = await serve({});
    const { stderr, status } = await wtk(['check', `${origin}/feed.json`]);
    assert.equal(status, 2);
    assert.match(stderr, /geen bruikbaar antwoord \(404\)/);
  });

  it('takes 10,000 activities within a heap of 64 MB, and prints its rate', async () => {
    for (let number = 1; number <= 10; number += 1) {
      const next = number < 10 ? { next_url: `e-${number + 1}.json` } : {};
      await written(`e-${number}.json`, fileOf(1000, number * 1000, next));
    }
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    const { stdout, stderr } = await wtk(['check', join(folder, 'e-1.json')], { env });
    assert.equal(stdout, 'Niets gevonden in 10.000 onderdelen: de feed is in orde.\n');
    assert.match(stderr, /^10\.000 onderdelen in [\d.,]+ seconden: [\d.,]+ per seconde\.\n$/);
  });

  it('shows on a terminal how far it is', async () => {
    const command = `"${process.execPath}" "${program}" check "${example}"`;
    const env = { ...process.env, LANG: 'nl_NL.UTF-8', LC_ALL: '', TERM: 'xterm' };
    const { stdout } = await promisify(execFile)('script', ['-qec', command, '/dev/null'], { env });
    assert.match(stdout, /Controle .*0\/122, /);
  });
});

describe('The check of links', () => {
  it('tells which pages are not there, and asks for each once', async () => {
    const { origin, asked } = await serve({ '/good': 200, '/refuses': 403 });
    const [one, two, three, four] = fileOf(4, 0, {}).items;
    const items = [
      { ...one, url: `${origin}/good` },
      { ...two, url: `${origin}/gone` },
      { ...three, url: `${origin}/gone` },
      { ...four, url: `${origin}/refuses` },
    ].map((item) => ({
      ...item,
      _wtk: { ...item._wtk, organizer: { name: 'Voorbeeld' }, registrationUrl: undefined },
    }));
    const file = await written('links.json', {
      ...feed,
      home_page_url: `${origin}/good`,
      _wtk: { campaign: { ...feed._wtk.campaign, url: `${origin}/good` } },
      items,
    });
    const { stdout, status } = await wtk(['check', file, '--links', '--format', 'json']);
    const dead = JSON.parse(stdout).findings.filter(({ rule }) => rule === 'dead-link');
    assert.equal(status, 1);
    assert.deepEqual(
      dead.map(({ pointer, severity }) => [pointer, severity]),
      [
        ['/items/1/url', 'error'],
        ['/items/2/url', 'error'],
        ['/items/3/url', 'warning'],
      ],
    );
    assert.match(dead[0].what, /\(404\)/);
    assert.equal(asked.filter((request) => request === 'HEAD /gone').length, 1);
    assert.equal(asked.filter((request) => request === 'HEAD /good').length, 1);
  });

  it('asks nobody unless it is told to', async () => {
    const { origin, asked } = await serve({});
    const [item] = fileOf(1, 0, {}).items;
    const file = await written('quiet.json', { ...feed, items: [{ ...item, url: `${origin}/a` }] });
    await wtk(['check', file]);
    assert.deepEqual(asked, []);
  });

  it('looks for a picture beside the file that names it', async () => {
    const [story] = feed.items;
    const picture = { url: 'media/weg.svg', alt: 'Een pan.', width: 640, height: 400 };
    const item = { ...story, url: undefined, _wtk: { ...story._wtk, picture } };
    const file = await written('media.json', {
      ...feed,
      home_page_url: undefined,
      _wtk: { campaign: { ...feed._wtk.campaign, url: 'media.json' } },
      items: [item],
    });
    const { stdout } = await wtk(['check', file, '--links', '--format', 'json']);
    const dead = JSON.parse(stdout).findings.filter(({ rule }) => rule === 'dead-link');
    assert.deepEqual(
      dead.map(({ pointer }) => pointer),
      ['/items/0/_wtk/picture/url'],
    );
  });
});

describe('The check for code hosts (SARIF 2.1.0)', () => {
  it('has each finding with its rule, its level and its place', async () => {
    const [item] = fileOf(1, 0, {}).items;
    await written('my feed.json', { ...feed, items: [{ ...item, url: 'http://example.org/' }] });
    const { stdout } = await wtk(['check', 'my feed.json', '--format', 'sarif'], { cwd: folder });
    const { version, runs } = JSON.parse(stdout);
    const [{ tool, results, columnKind }] = runs;
    const [result] = results;
    assert.deepEqual([version, runs.length, columnKind], ['2.1.0', 1, 'utf16CodeUnits']);
    assert.equal(tool.driver.name, 'wtk');
    assert.deepEqual([result.ruleId, result.level], ['link', 'error']);
    assert.equal(tool.driver.rules[result.ruleIndex].id, 'link');
    const [{ physicalLocation, logicalLocations }] = result.locations;
    assert.equal(physicalLocation.artifactLocation.uri, 'my%20feed.json');
    assert.equal(physicalLocation.region.startLine, 1);
    assert.equal(logicalLocations[0].fullyQualifiedName, '/items/0/url');
    assert.equal(logicalLocations[0].name, item.title);
    assert.ok(result.message.text.length > 20);
  });

  it('says of each rule what it looks for', async () => {
    const { stdout } = await wtk(['check', example, '--format', 'sarif']);
    const [{ tool, results }] = JSON.parse(stdout).runs;
    assert.deepEqual(results, []);
    assert.ok(tool.driver.rules.length > 30);
    for (const { id, shortDescription, defaultConfiguration } of tool.driver.rules) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(shortDescription.text.endsWith('.') || shortDescription.text.endsWith(')'), id);
      assert.match(defaultConfiguration.level, /^(error|warning|note)$/);
    }
  });
});

describe('The rules of the check', () => {
  it('stand in the documentation, each in a line as the program tells it', async () => {
    const page = await readFile(new URL('../../../docs/checking.md', import.meta.url), 'utf8');
    const env = { LANG: 'en_GB.UTF-8' };
    const { stdout } = await wtk(['check', example, '--format', 'sarif'], { env });
    const [{ tool }] = JSON.parse(stdout).runs;
    const told = tool.driver.rules.map(({ id, defaultConfiguration, shortDescription }) =>
      [`\`${id}\``, defaultConfiguration.level, shortDescription.text].join(' | '),
    );
    const written = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(' | '),
      );
    assert.deepEqual(written, told, 'npm run rules');
  });

  it('are each found by a planted fault', async () => {
    const files = await readdir(new URL('../../../src/publish/check/findings/', import.meta.url));
    const rules = files
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => !name.includes('.'));
    const planted = new Set([...FAULTS.map(([, rule]) => rule), ...FOUND_ELSEWHERE]);
    assert.deepEqual(
      rules.filter((rule) => !planted.has(rule)),
      [],
    );
  });
});

it('The check runs in a browser: nothing that it imports is of Node', async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [compileFeedValidator()],
    build: {
      write: false,
      lib: { entry: 'src/publish/check/check-feed.ts', formats: ['es'] },
      rolldownOptions: { external: /^node:/ },
    },
  }).then(([built]) => built);
  assert.equal(output.length, 1);
  assert.deepEqual(output[0].imports, []);
  assert.doesNotMatch(output[0].code, /__vite-browser-external|\bnew Function\(/);
});
