import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HELP_LINES } from '../src/campaign/help-lines.js';
import { findRegion } from '../src/campaign/regions.js';
import type { Story } from '../src/campaign/story.js';
import { activityWords } from '../src/elements/activity/activity-nodes.js';
import { campaignWords } from '../src/elements/campaign/campaign-nodes.js';
import { helpWords } from '../src/elements/help-banner/help-banner.words.js';
import { storyWords } from '../src/elements/story/story-nodes.js';
import { guardLink } from '../src/feed/address.js';
import { FeedError } from '../src/feed/feed-error.js';
import { type FeedFile, readFeed } from '../src/feed/read-feed.js';
import { writeSettings } from '../src/frame/frame-settings.js';
import { richTextWords } from '../src/ui/rich-text-words.js';
import { writeWords } from '../src/ui/words.js';
import { anyFeed, changedFeed } from './page/any-feed.js';
import { parsed } from './page/place.js';
import { CAMPAIGN, feedIn, freshName, pageOf, requestsOf } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** The nodes that words are made of, with their attributes, and no others. */
const WORDS: Readonly<Record<string, string>> = {
  h3: 'slot lang dir',
  h4: 'slot lang dir',
  p: 'slot lang dir role',
  blockquote: 'slot lang dir',
  ul: 'slot lang dir',
  ol: 'slot lang dir',
  li: '',
  em: '',
  strong: 'slot lang dir',
  s: 'slot lang dir',
  span: 'slot lang dir',
  time: 'slot datetime lang dir',
  a: 'slot lang dir href rel',
  img: 'slot alt width height loading decoding crossorigin referrerpolicy src',
};

/** What in a tree is no node of words, and each address that the guard refuses. */
function strangers(tree: Element, dials: ReadonlySet<string>): string[] {
  return [...tree.querySelectorAll('*')].flatMap((node) => {
    const known = WORDS[node.localName]?.split(' ');
    const names = node.getAttributeNames().filter((name) => !known?.includes(name));
    const address = node.getAttribute('href') ?? '';
    const isRefused = address !== '' && !dials.has(address) && guardLink(address) !== address;
    const picture = node.getAttribute('src') ?? CAMPAIGN;
    return [
      ...(known ? names.map((name) => `${node.localName}[${name}]`) : [node.localName]),
      ...(isRefused ? [address] : []),
      // A picture comes from the feed's own server or not at all.
      ...(picture.startsWith(CAMPAIGN) ? [] : [picture]),
    ];
  });
}

/** All that a story can say at all: chosen and opened, with its link copied. */
function wholeStory(host: HTMLElement, story: Story): readonly Node[] {
  return storyWords(host, story, {
    story,
    stage: 'open',
    asks: true,
    canDecline: true,
    isCard: true,
    helpFor: 'child',
    copied: true,
  });
}

const region = findRegion('GG7306');
const COMPILED = Object.values(HELP_LINES).flatMap(({ dial }) => dial ?? []);

function read(value: unknown): FeedFile['campaign'] | undefined {
  try {
    return readFeed(value, `${CAMPAIGN}embed/feed.json`).campaign;
  } catch (thrown) {
    if (thrown instanceof FeedError) return undefined;
    throw thrown;
  }
}

/** Hears what a text would do if it were parsed, until it is told to stop. */
function listen(): { readonly heard: string[]; readonly stop: () => void } {
  const heard: string[] = [];
  const original: unknown = Reflect.get(window, 'alert');
  window.alert = () => heard.push('alert');
  const observer = new PerformanceObserver((list) => {
    heard.push(...asked(list.getEntries()));
  });
  observer.observe({ type: 'resource' });
  const stop = (): void => {
    heard.push(...asked(observer.takeRecords()));
    observer.disconnect();
    Reflect.set(window, 'alert', original);
  };
  return { heard, stop };
}

/** What was asked of others than the feed's own server, where pictures are. */
function asked(entries: readonly PerformanceEntry[]): string[] {
  return entries.map(({ name }) => name).filter((name) => !name.startsWith(CAMPAIGN));
}

/** An image that there is, and is none. */
const PROBE = '<img src="/style.css" onerror="alert(1)" style="color: red">';

const NOW = { date: '2019-11-18', time: '09:00' };

describe('Whatever a feed says,', () => {
  const host = document.createElement('div');
  host.lang = 'nl';
  before(() => document.body.append(host));
  afterEach(() => host.replaceChildren());
  after(() => host.remove());

  it('an attack that were parsed would be noticed', async () => {
    const { heard, stop } = listen();
    host.append(parsed(PROBE));
    const isHeard = (): boolean => heard.length > 1;
    await until(isHeard, 'the probe').finally(stop);
    expect(heard).to.include('alert');
    expect(heard.join()).to.include('/style.css');
    host.append(parsed('<a href="javascript:alert(1)" onclick="alert(1)">x</a>'));
    expect(strangers(host, new Set())).to.deep.equal([
      'img[onerror]',
      'img[style]',
      '/style.css',
      'a[onclick]',
      'javascript:alert(1)',
    ]);
  });

  it('no text of it becomes an element, an attribute, an address or a request', async function () {
    this.timeout(300_000);
    const example = (await (await fetch(feedIn('embed'))).json()) as Parameters<
      typeof changedFeed
    >[0];
    const { heard, stop } = listen();
    let shown = 0;
    fc.assert(
      fc.property(fc.oneof(anyFeed, changedFeed(example)), (value) => {
        const campaign = read(value);
        if (!campaign) return;
        const { stories, activities, help, questions } = campaign;
        writeWords(host, [
          ...helpWords(host, region, help),
          ...campaignWords(host, campaign, NOW, 3),
          ...stories.flatMap((story) => wholeStory(host, story)),
          ...activities.flatMap((activity) => activityWords(host, activity, NOW, false)),
          ...questions.flatMap(({ answer }) => richTextWords(answer, { slot: 'answer' })),
        ]);
        const dials = new Set([...COMPILED, ...help.regional.map(({ dial }) => dial)]);
        expect(strangers(host, dials)).to.deep.equal([]);
        shown += stories.length + activities.length;
      }),
      { numRuns: 10_000 },
    );
    // What comes last is heard, so what came before it would have been.
    host.append(parsed(PROBE.replace('.css', '.css?last')));
    const isHeard = (): boolean => heard.length > 1;
    await until(isHeard, 'the probe').finally(stop);
    expect(heard.sort()).to.deep.equal(['alert', `${location.origin}/style.css?last`]);
    expect(shown).to.be.greaterThan(5_000);
  });
});

describe('Stories written by hand inside a list', () => {
  const host = document.createElement('div');
  host.lang = 'nl';
  before(() => document.body.append(host));
  after(() => host.remove());

  it('stay as they are beside a feed’s, which become words and nothing else', function () {
    this.timeout(240_000);
    const byHand = '<h3 slot="title">Met de hand</h3><p slot="helped">Praten hielp.</p>';
    host.append(parsed(`<wtk-story-list><wtk-story>${byHand}</wtk-story></wtk-story-list>`));
    const list = host.firstElementChild as HTMLElement;
    const items = new Map<number, HTMLElement>();
    let shown = 0;
    fc.assert(
      fc.property(anyFeed, (value) => {
        const stories = read(value)?.stories ?? [];
        for (const [at, story] of stories.entries()) {
          const item = items.get(at) ?? document.createElement('wtk-story');
          items.set(at, item);
          list.append(item);
          writeWords(item, wholeStory(item, story));
          expect(strangers(item, new Set(COMPILED))).to.deep.equal([]);
          expect(item.getAttributeNames()).to.deep.equal([]);
        }
        shown += stories.length;
        expect(list.firstElementChild?.innerHTML).to.equal(byHand);
      }),
      { numRuns: 10_000 },
    );
    expect(shown).to.be.greaterThan(1_000);
  });
});

describe('Whatever stands in the address of the frame,', () => {
  /** The settings that there are, and names that would be code on any other page. */
  const name = fc.oneof(
    fc.constantFrom('wtk', 'region', 'feed', 'lang', ' FACE ', 'onclick', 'style', 'is', 'slot'),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom('help-banner', 'javascript:alert(1)', '"><img src=x onerror=alert(1)>'),
    fc.string(),
  );

  it('it sets attributes of data alone, and leaves the pasted words as they are', () => {
    const words = '<p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a>.</p>';
    let written = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (settings) => {
        const snippet = parsed(`<div data-wtk="help-banner">${words}</div>`).firstElementChild!;
        writeSettings(snippet, new URLSearchParams([...settings]));
        const names = snippet.getAttributeNames();
        expect(names.filter((one) => !/^data-[a-z-]+$/.test(one))).to.deep.equal([]);
        expect(snippet.innerHTML).to.equal(words);
        written += names.length;
      }),
      { numRuns: 10_000 },
    );
    expect(written).to.be.greaterThan(20_000);
  });
});

describe('A link out of a feed', () => {
  const host = document.createElement('div');
  host.lang = 'nl';

  /** What is told of the first item of a feed. */
  function told(item: object): string {
    const { stories, activities } = read({ items: [{ id: '1', title: 'Titel', ...item }] })!;
    writeWords(host, [
      ...stories.flatMap((story) => wholeStory(host, story)),
      ...activities.flatMap((activity) => activityWords(host, activity, NOW, false)),
    ]);
    return host.textContent.replace(/\s+/g, ' ');
  }

  const helped = (url: string): object => ({
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Lees ' },
      { type: 'link', url, children: [{ type: 'text', value: 'dit stuk' }] },
      { type: 'text', value: ' eens.' },
    ],
  });

  it('has beside it where it leads, in the words', () => {
    const _wtk = { helped: [helped('https://www.voorbeeld.example/x')] };
    expect(told({ _wtk })).to.include('Lees dit stuk (voorbeeld.example) eens.');
    expect(host.querySelector('p a')?.textContent).to.equal('dit stuk');
  });

  it('has nothing beside it where it leads to the campaign’s own site', () => {
    const _wtk = { helped: [helped('https://weektegenkindermishandeling.nl/x')] };
    expect(told({ _wtk })).to.include('Lees dit stuk eens.');
  });

  it('has in its own words where it leads, where it is a story’s', () => {
    expect(told({ url: 'https://www.elders.example/1' })).to.include(
      'Lees het verhaal op elders.example',
    );
  });

  it('has its host among the facts of an activity, once', () => {
    const _wtk = {
      type: 'activity',
      startDate: '2019-11-18',
      isAccessibleForFree: true,
      registrationUrl: 'https://elders.example/aanmelden',
    };
    expect(told({ url: 'https://elders.example/1', _wtk })).to.include('Gratis · elders.example ');
    const mailbox = { ..._wtk, registrationUrl: 'mailto:naam@elders.example' };
    expect(told({ _wtk: mailbox })).to.include('Gratis · naam@elders.example');
    expect(host.querySelector('a')?.href).to.equal('mailto:naam@elders.example');
  });
});

describe('A page that shows a feed of attacks', () => {
  afterEach(leavePages);

  const stories = Array.from(
    { length: 30 },
    (_, at) => `verhaal-${String(at + 1).padStart(2, '0')}`,
  );
  const body = `<wtk-help-banner region="GG7306"></wtk-help-banner>
    ${stories.map((id) => `<wtk-story story="${id}"></wtk-story>`).join('')}
    <wtk-activity-list page-size="1000" now="2019-11-18"></wtk-activity-list>`;

  const policy = [
    "default-src 'none'",
    `script-src ${CAMPAIGN}`,
    `connect-src ${CAMPAIGN}`,
    `img-src ${CAMPAIGN}`,
    "require-trusted-types-for 'script'",
    'trusted-types wtk',
  ].join('; ');

  /** The page when all of a feed's words are on it, and what was asked for. */
  async function show(feed: string): Promise<{ visit: Visit; requests: readonly string[] }> {
    const name = freshName();
    const address = `${CAMPAIGN}counted/${name}/feeds/${feed}/1.json`;
    const elements = body.replaceAll(/<wtk-[\w-]+/g, `$& feed="${address}"`);
    const script = `<script src="${CAMPAIGN}embed/wtk.js"></script>`;
    const visit = await Visit.open({ src: pageOf({ body: elements + script, policy }) });
    await visit.untilTold('wtk-load', stories.length + 1);
    for (const { shadowRoot } of visit.document.querySelectorAll('wtk-story')) {
      shadowRoot?.querySelector<HTMLElement>('[part="read"]')?.click();
    }
    await visit.painted();
    return { visit, requests: await requestsOf(name) };
  }

  /** Every kind of node of a page, dress and all, as `a[href,rel,slot]`. */
  function kinds(root: ParentNode): string[] {
    return [...root.querySelectorAll('*')].flatMap((node) => [
      `${node.localName}[${node.getAttributeNames().sort().join()}]`,
      ...(node.shadowRoot ? kinds(node.shadowRoot) : []),
    ]);
  }

  it('is made of nothing that a harmless feed is not made of, and asks for nothing else', async () => {
    const harmless = await show('example');
    const known = new Set(kinds(harmless.visit.document.body));
    const { visit, requests } = await show('attacks');
    expect(visit.text('wtk-story')).to.include('<script>alert(1)</script>');
    expect(kinds(visit.document.body).filter((kind) => !known.has(kind))).to.deep.equal([]);
    expect(requests).to.deep.equal(['/feeds/attacks/1.json']);
    expect(visit.violations).to.deep.equal([]);
    expect(visit.thrown).to.deep.equal([]);
    const loaded = visit.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.filter((name) => !name.startsWith(CAMPAIGN))).to.deep.equal([]);
  });

  it('would report an attack that were parsed', async () => {
    const { visit } = await show('attacks');
    const image = visit.document.createElement('img');
    image.src = '/probe.png';
    visit.document.body.append(image);
    await until(() => visit.violations.length > 0, 'a violation');
    expect(visit.violations.join()).to.include('img-src');
    expect(kinds(visit.document.body)).to.include('img[src]');
  });
});
