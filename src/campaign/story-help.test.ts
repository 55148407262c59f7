import { expect } from '@open-wc/testing';
import { HELP_LINES, type HelpLineId } from './help-lines.js';
import { READERS, linesFor, readerOf } from './story-help.js';

describe('The help under a story', () => {
  it('is for who stands where its narrator stood, and for everyone where none is known', () => {
    expect(readerOf({ narrator: 'child' })).to.equal('child');
    expect(readerOf({ narrator: 'foster-parent' })).to.equal('parent');
    expect(readerOf({ narrator: 'professional' })).to.equal('professional');
    expect(readerOf({ narrator: 'bystander' })).to.equal('everyone');
    expect(readerOf({ narrator: undefined })).to.equal('everyone');
  });

  it('is the Kindertelefoon first for a child, and Veilig Thuis first for anyone else', () => {
    expect(linesFor('child', [])).to.deep.equal(['kindertelefoon', 'veilig-thuis', '112']);
    for (const reader of ['everyone', 'parent', 'professional'] as const) {
      expect(linesFor(reader, []), reader).to.deep.equal(['veilig-thuis', '112']);
    }
  });

  it('has the lines that the story names after this reader’s, each once', () => {
    const named: readonly HelpLineId[] = ['kindertelefoon', 'veilig-thuis', '113'];
    expect(linesFor('child', named)).to.deep.equal([
      'kindertelefoon',
      'veilig-thuis',
      '113',
      '112',
    ]);
    expect(linesFor('parent', ['centrum-seksueel-geweld'])).to.deep.equal([
      'veilig-thuis',
      'centrum-seksueel-geweld',
      '112',
    ]);
  });

  it('always has Veilig Thuis, and 112 once and last, whatever the story names', () => {
    const all = Object.keys(HELP_LINES) as HelpLineId[];
    for (const reader of READERS) {
      for (const named of [[], ['112'], ['113', '112', '113'], all] as const) {
        const lines = linesFor(reader, named);
        expect(lines).to.include('veilig-thuis');
        expect(lines.at(-1)).to.equal('112');
        expect(new Set(lines).size).to.equal(lines.length);
      }
    }
  });
});
