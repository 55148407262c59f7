import { expect } from '@open-wc/testing';
import { HELP_LINES, MORE_HELP, isHelpLineId } from './help-lines.js';

const lines = Object.values(HELP_LINES);

describe('A help line', () => {
  it('has the number that its organisation has', () => {
    expect(HELP_LINES['112'].number).to.equal('112');
    expect(HELP_LINES['veilig-thuis'].number).to.equal('0800-2000');
    expect(HELP_LINES.kindertelefoon.number).to.equal('0800-0432');
    expect(HELP_LINES['113'].number).to.equal('113');
    expect(HELP_LINES['centrum-seksueel-geweld'].number).to.equal('0800-0188');
    expect(HELP_LINES['buitenlandse-zaken'].number).to.equal('+31 247 247 247');
    expect(HELP_LINES.teletolk.number).to.equal(undefined);
  });

  it('is dialled by the digits that people read', () => {
    for (const { id, number, dial } of lines) {
      if (number === undefined) expect(dial, id).to.equal(undefined);
      else expect(dial, id).to.equal(`tel:${number.replace(/[^+\d]/g, '')}`);
    }
  });

  it('keeps its national form when it is short or free, which no phone dials with +31', () => {
    for (const { id, number, dial } of lines) {
      if (number?.startsWith('+')) continue;
      expect(dial ?? 'tel:0', id).to.match(/^tel:(0\d+|11[23]|0)$/);
    }
    expect(HELP_LINES['112'].dial).to.equal('tel:112');
    expect(HELP_LINES['113'].dial).to.equal('tel:113');
    expect(HELP_LINES['veilig-thuis'].dial).to.equal('tel:08002000');
  });

  it('stands under its own id, and has a site over https or none', () => {
    for (const [id, line] of Object.entries(HELP_LINES)) {
      expect(line.id).to.equal(id);
      if (line.url !== undefined) expect(line.url, id).to.match(/^https:\/\/[a-z0-9.]+\/$/);
    }
  });

  it('is known by its id alone', () => {
    for (const { id } of lines) expect(isHelpLineId(id), id).to.equal(true);
    for (const text of ['', '911', 'Veilig Thuis', 'constructor', '__proto__', 'toString']) {
      expect(isHelpLineId(text), text).to.equal(false);
    }
  });

  it('stands beside 112 and Veilig Thuis only when it is another', () => {
    expect(MORE_HELP).to.deep.equal(['kindertelefoon', '113', 'centrum-seksueel-geweld']);
  });
});
