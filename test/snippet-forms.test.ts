import { expect } from '@open-wc/testing';
import { type Dress, differences, dressOf } from './page/dress.js';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

const docs = await (await fetch('/docs/snippets.md')).text();

/** The page in the frame, and its style, in which a bare page is compared with it. */
const frame = await (await fetch('/mirror/frame.html')).text();
const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(frame) ?? [];
const HEAD = `<style>${style}</style>`;

/** What is pasted between the tags in every form. */
const [, WORDS = ''] = /<div data-wtk="help-banner">\s*([\s\S]*?)\s*<\/div>/.exec(frame) ?? [];

type Settings = Readonly<Record<string, string>>;

/** Each element, and what it is set to. */
const ELEMENTS: Readonly<Record<string, Settings>> = {
  'help-banner': { region: 'GG7306', audience: 'parent', address: 'u' },
  exit: { lang: 'en' },
  story: { story: 'verhaal-05', 'heading-level': '2' },
  activity: { activity: 'activiteit-12', now: '2019-11-18T09:00' },
  'activity-list': { 'page-size': '3', now: '2019-11-18T09:00' },
};

/** The forms that stand in the partner's own page. */
const FORMS: Readonly<Record<string, (name: string, settings: Settings) => string>> = {
  element: (name, settings) => `<wtk-${name} ${attributes(settings)}>${WORDS}</wtk-${name}>`,
  div: (name, settings) =>
    `<div data-wtk="${name}" ${attributes(settings, 'data-')}>${WORDS}</div>`,
};

function attributes(settings: Settings, prefix = ''): string {
  return Object.entries(settings)
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');
}

/** What a reader meets on a page with an element in one form. */
interface Shown {
  /** All of the page's, so that none stands there twice. */
  readonly words: string;
  readonly dress: Dress;
}

async function shown(visit: Visit, name: string): Promise<Shown> {
  if (!['help-banner', 'exit'].includes(name)) await visit.untilTold('wtk-load');
  if (name === 'exit') await visit.untilSaid('wtk-exit', 'Leave quickly');
  await visit.painted();
  expect(visit.thrown).to.deep.equal([]);
  for (const script of visit.document.scripts) script.textContent = '';
  const words = visit.text('body');
  const dress = dressOf(visit.find(`wtk-${name}`));
  visit.leave();
  return { words, dress };
}

async function onPage(body: string, name: string): Promise<Shown> {
  const visit = await Visit.open({ src: pageOf({ head: HEAD, body }) });
  await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
  return shown(visit, name);
}

async function inFrame(name: string, settings: Settings): Promise<Shown> {
  const address = new URLSearchParams({ wtk: name, ...settings }).toString();
  return shown(await Visit.open({ src: `/mirror/frame.html#${address}` }), name);
}

function expectSame(one: Shown, other: Shown): void {
  expect(one.words).to.have.length.greaterThan(8);
  expect(one.words).to.equal(other.words);
  expect(one.dress.size).to.be.greaterThan(1000);
  expect(differences(one.dress, other.dress)).to.deep.equal([]);
}

describe('A snippet shows the same words in the same dress', () => {
  afterEach(leavePages);

  for (const [name, settings] of Object.entries(ELEMENTS)) {
    const element = FORMS['element']?.(name, settings) ?? '';

    it(`as an element and as a div (${name})`, async () => {
      const div = FORMS['div']?.(name, settings) ?? '';
      expectSame(await onPage(element, name), await onPage(div, name));
    });

    it(`as an element and as a frame (${name})`, async () => {
      expectSame(await onPage(element, name), await inFrame(name, settings));
    });

    for (const [form, make] of Object.entries(FORMS)) {
      it(`as ${form} alone and as ${form} in a paragraph (${name})`, async () => {
        const snippet = make(name, settings);
        expectSame(await onPage(snippet, name), await onPage(`<p>${snippet}</p>`, name));
      });
    }
  }
});

describe('A frame', () => {
  afterEach(leavePages);

  it('has the number as a link where its scripts are not allowed', async () => {
    const sandbox = 'allow-same-origin';
    const inside = `<iframe sandbox="${sandbox}" src="/mirror/frame.html#wtk=story"></iframe>`;
    const visit = await Visit.open({ src: pageOf({ body: inside }) });
    const page = (visit.find('iframe') as HTMLIFrameElement).contentDocument!;
    expect(page.body.innerText).to.include('Bel gratis Veilig Thuis: 0800-2000.');
    const link = page.querySelector('a[href="tel:08002000"]')!;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(page.querySelector('base')?.target).to.equal('_top');
  });

  it('breaks no rule of its own policy, with a story, help, and settings that are none', async () => {
    const settings = [
      'wtk=story',
      'WTK=Help-Banner&REGION=GG7306',
      'wtk=story&onclick=x&a%20b=c&=d',
    ];
    for (const address of settings) {
      const visit = await Visit.open({ src: `/mirror/frame.html#${address}` });
      await (address.includes('story') ? visit.untilTold('wtk-load') : visit.painted());
      expect(visit.violations).to.deep.equal([]);
      expect(visit.thrown).to.deep.equal([]);
      const element = visit.find('[data-wtk] > *');
      expect(element.getAttribute('region')).to.equal(address.includes('REGION') ? 'GG7306' : null);
      expect(element.hasAttribute('onclick')).to.equal(false);
      visit.leave();
    }
  });

  it('reads no feed of another host than its own', async () => {
    const feed = encodeURIComponent(`${CAMPAIGN}embed/feed.json`);
    const visit = await Visit.open({ src: `/mirror/frame.html#wtk=story&feed=${feed}` });
    await visit.untilTold('wtk-error');
    expect(visit.text('[data-wtk]')).to.include('Bel gratis Veilig Thuis: 0800-2000.');
    expect(visit.violations.join()).to.include('connect-src');
  });

  it('takes its settings from a query where there is no hash', async () => {
    const visit = await Visit.open({ src: '/mirror/frame.html?wtk=story&story=verhaal-05' });
    await visit.untilTold('wtk-load');
    expect(visit.text('wtk-story')).to.include('Vijf stappen als leuning');
  });

  it('tells the page around it how high it is, and no other', async () => {
    const body =
      '<iframe src="/mirror/frame.html#wtk=help-banner&exit=false" width="300"></iframe>';
    const visit = await Visit.open({ src: pageOf({ body }) });
    const frame = visit.find('iframe') as HTMLIFrameElement;
    const told: unknown[] = [];
    visit.window.addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) told.push(data);
    });
    // Narrower, its words need more room.
    frame.width = '200';
    await until(() => told.length > 0, 'word from the frame');
    const { documentElement } = frame.contentDocument!;
    await until(() => {
      const height = Math.ceil(documentElement.getBoundingClientRect().height);
      return (
        height > 60 && JSON.stringify(told.at(-1)) === `{"type":"wtk-height","height":${height}}`
      );
    }, 'the height of the frame as it is');
  });

  it('is as high as its content on a page with the listener of docs/snippets.md', async () => {
    const [listener = ''] = blocks('js');
    expect(listener).to.include('wtk-height');
    const head = `<script>${listener}</script>`;
    const body =
      '<iframe src="/mirror/frame.html#wtk=story&story=verhaal-05" height="50"></iframe>';
    const visit = await Visit.open({ src: pageOf({ head, body }) });
    const frame = visit.find('iframe') as HTMLIFrameElement;
    await until(() => {
      const { scrollHeight } = frame.contentDocument!.documentElement;
      return Number(frame.height) > 400 && Number(frame.height) >= scrollHeight;
    }, 'a frame as high as its content');
  });
});

describe('The snippets of docs/snippets.md', () => {
  afterEach(leavePages);

  const [script = '', ...snippets] = blocks('html');

  it('are the script and at least four forms', () => {
    expect(script).to.include('/wtk.js');
    expect(snippets.length).to.be.at.least(5);
  });

  for (const snippet of snippets) {
    const [name] = /<[^>]+>/.exec(snippet) ?? [''];
    it(`have something to read with and without the script (${name.replace(/\s+/g, ' ')})`, async () => {
      const body = snippet.replaceAll('https://campaign.example/1.0.0/', '/mirror/');
      const visit = await Visit.open({ src: pageOf({ body }) });
      expect(visit.text('body')).to.match(/0800-2000|weektegenkindermishandeling\.nl/);
      await visit.addScript('/mirror/wtk.js');
      await visit.painted();
      expect(visit.text('body')).to.match(/0800-2000|weektegenkindermishandeling\.nl/);
      expect(visit.document.querySelectorAll('[data-wtk]:not(:has(> :defined))')).to.have.lengthOf(
        0,
      );
      expect(visit.thrown).to.deep.equal([]);
    });
  }
});

/** The code of a language in the document that partners copy from. */
function blocks(language: string): readonly string[] {
  return [...docs.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );
}
