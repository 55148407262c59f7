import { expect } from '@open-wc/testing';
import { findPasted } from './source.js';

const WORDS = '<p>Bel <a href="tel:08002000">0800-2000</a>.</p>';

describe('The source of a page', () => {
  it('shows each element with the words between its tags', () => {
    const source = `<h1>Titel</h1><wtk-help-banner region="GG7306">${WORDS}</wtk-help-banner><WTK-STORY></WTK-STORY>`;
    expect(findPasted(source)).to.deep.equal([
      { tag: 'wtk-help-banner', words: 'Bel  0800-2000 .', isSelfClosed: false },
      { tag: 'wtk-story', words: '', isSelfClosed: false },
    ]);
  });

  it('shows the form for editors that strip unknown tags alike', () => {
    const source = `<div class="x" data-wtk="help-banner" data-region="GG7306">${WORDS}</div>`;
    expect(findPasted(source)).to.deep.equal([
      { tag: 'wtk-help-banner', words: 'Bel  0800-2000 .', isSelfClosed: false },
    ]);
  });

  it('tells a tag that is closed like one of XML', () => {
    const [pasted] = findPasted('<wtk-story pick="daily" /><p>Verder</p>');
    expect(pasted).to.deep.equal({ tag: 'wtk-story', words: undefined, isSelfClosed: true });
  });

  it('is not misled by a sign in an attribute', () => {
    const [pasted] = findPasted('<wtk-story title="meer > minder /">Lees</wtk-story>');
    expect(pasted).to.deep.equal({ tag: 'wtk-story', words: 'Lees', isSelfClosed: false });
  });

  it('leaves out what nobody sees: comments, scripts, and code that is shown as text', () => {
    const source = `<!-- <wtk-story></wtk-story> --><script>"<wtk-story>"</script>
      <textarea><wtk-story></wtk-story></textarea><pre>&lt;wtk-story&gt;</pre>`;
    expect(findPasted(source)).to.deep.equal([]);
  });
});
