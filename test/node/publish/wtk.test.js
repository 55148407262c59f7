import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wtk } from './program.js';

const { stdout: help } = await wtk(['--help'], { env: { LANG: 'en_GB.UTF-8' } });
const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)]
  .map(([, name]) => name)
  .filter((name) => name !== 'help');

describe('The program', () => {
  it('tells its version', async () => {
    const { status, stdout } = await wtk(['--version']);
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const LANG of ['nl_NL.UTF-8', 'en_GB.UTF-8']) {
    for (const command of [undefined, ...commands]) {
      it(`has help on ${command ?? 'itself'} that fits a screen (${LANG})`, async () => {
        const args = command ? [command, '--help'] : ['--help'];
        const { status, stdout } = await wtk(args, { env: { LANG } });
        const lines = stdout.trimEnd().split('\n');
        assert.equal(status, 0);
        assert.ok(lines.length <= 24, `${lines.length} lines`);
        for (const line of lines) assert.ok(line.length <= 80, line);
        if (command) assert.match(stdout, new RegExp(`(Voorbeeld|Example):\n +wtk ${command} `));
      });
    }
  }

  it('speaks the language that the machine is set to, and Dutch where it does not say', async () => {
    const title = async (env) => (await wtk(['--help'], { env })).stdout.split(' ')[0];
    assert.equal(await title({ LANG: 'nl_BE.UTF-8' }), 'Gebruik:');
    assert.equal(await title({ LANG: 'en_US.UTF-8' }), 'Usage:');
    assert.equal(await title({ LANG: 'nl_NL', LC_MESSAGES: 'en_US' }), 'Usage:');
    assert.equal(await title({ LANG: 'en_US', LC_ALL: 'nl_NL' }), 'Gebruik:');
    assert.equal(await title({ LANG: 'C.UTF-8' }), 'Gebruik:');
    assert.equal(await title({ LANG: '' }), 'Gebruik:');
  });

  it('names the command that it does not know', async () => {
    const { status, stdout, stderr } = await wtk(['chek']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, 'De opdracht chek bestaat niet.\nHoe het wel moet: wtk --help\n');
  });

  it('names the option that it does not know, and where to read on', async () => {
    const { status, stderr } = await wtk(['check', 'feed.json', '--colour']);
    assert.equal(status, 2);
    assert.equal(stderr, 'De optie --colour bestaat niet.\nHoe het wel moet: wtk check --help\n');
  });

  it('tells what is missing', async () => {
    const { status, stderr } = await wtk(['check'], { env: { LANG: 'en_GB.UTF-8' } });
    assert.equal(status, 2);
    assert.match(stderr, /^Something is missing after the command: file\|address\.\n/);
  });

  it('shows its help to whoever names no command', async () => {
    const { status, stderr } = await wtk([]);
    assert.equal(status, 2);
    assert.match(stderr, /^Gebruik: wtk/);
  });
});
