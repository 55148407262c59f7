import { expect } from '@open-wc/testing';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { Visit, leavePages } from './page/visit.js';

const PASTED =
  '<p>Geplakt: bel <a href="tel:08002000">0800-2000</a> of <a href="tel:112">112</a>.</p>';

/** Pages in which the script runs before the element is parsed, as without `async`. */
const PAGES: Readonly<Record<string, string>> = {
  'a paragraph': `<wtk-help-banner feed="false">${PASTED}</wtk-help-banner>`,
  'bare text': '<wtk-help-banner feed="false">Geplakt: bel 0800-2000.</wtk-help-banner>',
  'a paragraph on a long page': `<wtk-help-banner feed="false">${PASTED}</wtk-help-banner>${'<p>Meer tekst.</p>'.repeat(150)}`,
  'text before and after': `<wtk-help-banner feed="false"> Geplakt ${PASTED} en meer </wtk-help-banner>`,
};

describe('A help banner whose script runs before the page is parsed', () => {
  afterEach(leavePages);

  for (const [what, body] of Object.entries(PAGES)) {
    for (const file of ['wtk-help.js', 'wtk.js']) {
      it(`shows its words once where ${what} was pasted (${file})`, async () => {
        const head = `<script src="${CAMPAIGN}embed/${file}"></script>`;
        for (let times = 0; times < 5; times += 1) {
          const visit = await Visit.open({ src: pageOf({ head, body }) });
          const text = visit.text('wtk-help-banner');
          expect(text).to.include('Zorgen over een kind?').and.not.to.include('Geplakt');
          const numbers = visit.document.querySelectorAll('a[href="tel:08002000"]');
          expect(numbers).to.have.lengthOf(1);
          visit.leave();
        }
      });
    }
  }
});
