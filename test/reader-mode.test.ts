import { expect } from '@open-wc/testing';
import type { Readability } from '@mozilla/readability';
import { CAMPAIGN } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** What Firefox's reader mode is made with, as it stands in the npm package. */
const READABILITY = '/node_modules/@mozilla/readability/Readability.js';

/** What the button says that opens a story, in each language. */
const READ = {
  nl: 'Lees het verhaal',
  en: 'Read the story',
  pl: 'Przeczytaj historię',
  tr: 'Hikâyeyi oku',
  ar: 'اقرأ القصة',
  uk: 'Читати історію',
  fy: 'Lês it ferhaal',
};

/** A page with the reader mode's own code in it, on which one element is shown. */
async function open(element: string, lang = 'nl'): Promise<Visit> {
  const intro = '<h1>Week tegen Kindermishandeling</h1><p>Verhalen over wat helpt.</p>';
  const body = `<main>${intro}${element}</main>`;
  const visit = await Visit.open({ srcdoc: `<!doctype html><html lang="${lang}"><body>${body}` });
  await visit.addScript(READABILITY);
  await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
  await visit.untilTold('wtk-load');
  return visit;
}

/** The words that reader mode keeps of the page as it is now. */
function kept({ window, document }: Visit): string {
  const { Readability: Reader } = window as unknown as { Readability: typeof Readability };
  const article = new Reader(document.cloneNode(true) as Document).parse();
  return (article?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('Reader mode', () => {
  afterEach(leavePages);

  for (const [lang, read] of Object.entries(READ)) {
    it(`keeps all words of a story that was opened, the help among them (${lang})`, async () => {
      const visit = await open('<wtk-story story="verhaal-01"></wtk-story>', lang);
      const button = (): HTMLElement | null | undefined =>
        visit.find('wtk-story').shadowRoot?.querySelector('[part="read"]');
      const isRead = (): boolean => button()?.textContent.trim() === read;
      await until(isRead, `“${read}”`);
      button()?.click();
      await visit.untilSaid('wtk-story', 'Mijn collega van groep 7');
      const words = kept(visit);
      for (const block of visit.document.querySelectorAll('wtk-story > :is(p, h3, h4, ol)')) {
        const text = block.textContent.replace(/\s+/g, ' ').trim();
        expect(words, text).to.include(text);
        expect(visit.text('wtk-story'), 'to be read aloud').to.include(text);
      }
      expect(words).to.include('0800-2000');
    });
  }

  it('keeps nothing of a story that nobody chose to read but what was there to see', async () => {
    const visit = await open('<wtk-story story="verhaal-01"></wtk-story>');
    expect(kept(visit)).to.include('Dit verhaal gaat over een kind');
    expect(kept(visit)).not.to.include('Mijn collega van groep 7');
  });

  it('keeps all questions and all answers', async () => {
    const visit = await open('<wtk-faq></wtk-faq>');
    expect(kept(visit)).to.include('Waarom bestaat deze week?');
    expect(kept(visit)).to.include('Kindermishandeling is meer dan slaan.');
  });
});
