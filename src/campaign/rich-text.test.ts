import { expect } from '@open-wc/testing';
import { paragraphs } from './rich-text.js';

/** The words of each paragraph. */
function words(text: string): readonly string[] {
  return paragraphs(text).map((block) => {
    const [first] = block.children;
    return block.type === 'paragraph' && first?.type === 'text' ? first.value : 'no paragraph';
  });
}

describe('Plain text', () => {
  it('is one paragraph for each run of lines', () => {
    expect(words('Een.\n\nTwee.')).to.deep.equal(['Een.', 'Twee.']);
    expect(words('Een\nregel.\n\nTwee.')).to.deep.equal(['Een\nregel.', 'Twee.']);
  });

  it('is parted by lines of white space too, and by the line ends of Windows', () => {
    expect(words('Een.\r\n\r\nTwee.\n \t \nDrie.\n\n\n\nVier.')).to.deep.equal([
      'Een.',
      'Twee.',
      'Drie.',
      'Vier.',
    ]);
  });

  it('has no empty paragraph, whatever stands around it', () => {
    expect(words('\n\n Een. \n\n')).to.deep.equal(['Een.']);
    expect(words('')).to.deep.equal([]);
    expect(words(' \n\n \n')).to.deep.equal([]);
  });

  it('keeps markup as the words that it is', () => {
    expect(words('<b>Een</b> &amp; twee')).to.deep.equal(['<b>Een</b> &amp; twee']);
  });
});
