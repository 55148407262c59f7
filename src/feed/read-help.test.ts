import { expect } from '@open-wc/testing';
import { readHelp } from './read-help.js';

/** What was read, and the paths of what was not taken over. */
function read(help: unknown): { help: ReturnType<typeof readHelp>; lost: string[] } {
  const lost: string[] = [];
  const found = readHelp({ _wtk: { help } }, (path) => lost.push(path));
  return { help: found, lost };
}

const LINE = {
  id: 'crisis',
  name: 'Meldpunt crisiszorg',
  number: '0800-5099',
  region: ['GG5206'],
};

describe('What a feed says about help', () => {
  it('chooses among the compiled-in lines, in its order', () => {
    const { help, lost } = read({ lines: ['113', 'kindertelefoon'] });
    expect(help.lines).to.deep.equal(['113', 'kindertelefoon']);
    expect(lost).to.deep.equal([]);
  });

  it('can’t name a line that nobody knows', () => {
    const { help, lost } = read({ lines: ['112', '0800-6666', 'constructor', 7, null] });
    expect(help.lines).to.deep.equal(['112']);
    expect(lost).to.deep.equal([1, 2, 3, 4].map((at) => `_wtk.help.lines[${at}]`));
  });

  it('adds hours in words, times of the day among them', () => {
    const { help } = read({ hours: { kindertelefoon: 'Op 5 december van 11.00 tot 17.30 uur.' } });
    expect(help.hours).to.deep.equal({ kindertelefoon: 'Op 5 december van 11.00 tot 17.30 uur.' });
  });

  it('can’t put a number to call into hours or names', () => {
    for (const text of ['Bel 0800-6666', 'bel 0 8 0 0', '112', 'tel. (0800) 66 66', '+31 6 12']) {
      const { help, lost } = read({
        hours: { kindertelefoon: text },
        regional: [{ ...LINE, name: text }],
      });
      expect(help.hours, text).to.deep.equal({});
      expect(help.regional, text).to.deep.equal([]);
      expect(lost, text).to.have.length(2);
    }
  });

  it('adds a regional line, with the form that a phone dials', () => {
    const dialled = (number: string): string | undefined =>
      read({ regional: [{ ...LINE, number }] }).help.regional[0]?.dial;
    expect(dialled('0800-5099')).to.equal('tel:08005099');
    expect(dialled('075 651 83 00')).to.equal('tel:+31756518300');
    expect(dialled('(075) 651 83 00')).to.equal('tel:+31756518300');
    expect(dialled('+31 75 651 83 00')).to.equal('tel:+31756518300');
  });

  it('refuses a regional number that costs, is short or foreign, or is no number', () => {
    for (const number of [
      '0900-8844',
      '0906-1234',
      '112',
      '113',
      '144',
      '+32 2 123 45 67',
      '075-12',
      '0800',
      'bel ons',
      '0800-5099;ext=1',
      '0800\u20115099',
      '\u202e0800-5099',
    ]) {
      expect(read({ regional: [{ ...LINE, number }] }).help.regional, number).to.deep.equal([]);
    }
  });

  it('refuses a regional line that takes the number or the name of a compiled-in one', () => {
    for (const number of ['0800-2000', '0800 0432', '08000188', '+31 247 247 247', '0247247247']) {
      expect(read({ regional: [{ ...LINE, number }] }).help.regional, number).to.deep.equal([]);
    }
    expect(read({ regional: [{ ...LINE, id: 'veilig-thuis' }] }).help.regional).to.deep.equal([]);
  });

  it('refuses a regional line that says no region', () => {
    expect(read({ regional: [{ ...LINE, region: [] }] }).help.regional).to.deep.equal([]);
    expect(read({ regional: [{ ...LINE, region: 'GG5206' }] }).help.regional).to.deep.equal([]);
  });

  it('refuses an override as long as feeds can’t be signed', () => {
    const { help, lost } = read({ override: { number: '0800-6666', text: 'Bel nu' } });
    expect(help).to.deep.equal({ lines: [], hours: {}, regional: [] });
    expect(lost).to.deep.equal(['_wtk.help.override']);
  });

  it('is nothing in a feed that says nothing, or is none', () => {
    for (const feed of [undefined, null, 7, 'x', [], {}, { _wtk: 7 }, { _wtk: { help: [] } }]) {
      expect(readHelp(feed, () => undefined)).to.deep.equal({ lines: [], hours: {}, regional: [] });
    }
  });
});
