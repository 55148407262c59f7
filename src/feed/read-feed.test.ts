import { expect } from '@open-wc/testing';
import { JUNK } from '../../test/page/any-feed.js';
import { FeedError } from './feed-error.js';
import { type FeedFile, readFeed } from './read-feed.js';

const ADDRESS = 'https://campagne.example/embed/feed.json';

function read(feed: object): FeedFile {
  return readFeed({ version: 'https://jsonfeed.org/version/1.1', items: [], ...feed }, ADDRESS);
}

function readItems(...items: readonly unknown[]): FeedFile {
  return read({ items });
}

const activity = {
  id: 'a1',
  title: 'Debat',
  _wtk: { type: 'activity', startDate: '2019-11-20T14:00' },
};

const story = { id: 's1', title: 'Een verhaal', content_text: 'Er was eens.' };

/** Where things were lost. */
function paths({ losses }: FeedFile): readonly string[] {
  return losses.map(({ path }) => path);
}

/** The same item with more under its `_wtk`. */
function withOwn(item: object, own: object): object {
  return { ...item, _wtk: { ...('_wtk' in item && (item._wtk as object)), ...own } };
}

describe('A file that is no feed', () => {
  it('is told so, whatever else it is', () => {
    for (const value of [
      null,
      undefined,
      ...JUNK,
      { items: null },
      { items: {} },
      { items: 'x' },
    ]) {
      let fault: unknown;
      try {
        readFeed(value, ADDRESS);
      } catch (thrown) {
        fault = thrown instanceof FeedError ? `${thrown.fault} ${thrown.address}` : thrown;
      }
      expect(fault, JSON.stringify(value)).to.equal(`feed ${ADDRESS}`);
    }
  });
});

describe('An edition', () => {
  it('says what the campaign is', () => {
    const { campaign, losses } = read({
      language: 'nl-NL',
      _wtk: {
        campaign: {
          name: 'Week tegen Kindermishandeling',
          theme: 'Leren van elkaar',
          startDate: '2019-11-18',
          endDate: '2019-11-24',
          url: 'https://weektegenkindermishandeling.nl/',
          hashtags: ['#lerenvanelkaar', '#é_2'],
        },
        help: { lines: ['113', '112'] },
        faq: [{ id: 'waarom', question: 'Waarom?', answer: 'Daarom.' }],
      },
    });
    expect(losses).to.deep.equal([]);
    expect(campaign).to.deep.equal({
      name: 'Week tegen Kindermishandeling',
      theme: 'Leren van elkaar',
      startDate: '2019-11-18',
      endDate: '2019-11-24',
      url: 'https://weektegenkindermishandeling.nl/',
      hashtags: ['#lerenvanelkaar', '#é_2'],
      language: 'nl-NL',
      help: { lines: ['113', '112'], hours: {}, regional: [] },
      questions: [
        {
          id: 'waarom',
          question: 'Waarom?',
          answer: [{ type: 'paragraph', children: [{ type: 'text', value: 'Daarom.' }] }],
        },
      ],
      stories: [],
      activities: [],
    });
  });

  it('of somebody else’s JSON Feed has its title and site, and is Dutch unless it says otherwise', () => {
    const { campaign, losses } = read({ title: 'Een blog', home_page_url: 'https://example.org' });
    expect(losses).to.deep.equal([]);
    expect(campaign.name).to.equal('Een blog');
    expect(campaign.url).to.equal('https://example.org/');
    expect(campaign.language).to.equal('nl');
    expect(campaign.startDate).to.equal(undefined);
    expect(campaign.help.lines).to.deep.equal([]);
  });

  it('loses what is broken in it, and only that', () => {
    const file = read({
      language: 'Nederlands!',
      next_url: 'javascript:alert(1)',
      _wtk: {
        campaign: {
          name: 'De week',
          theme: 7,
          startDate: '2019-11-31',
          endDate: '2019-11-24',
          url: 'http://example.org/',
          hashtags: ['#goed', 'zonder', '#met spatie', 3],
        },
        help: { lines: ['112', 'constructor', '0800-2000', null] },
        faq: [{ id: 1, question: 'Waarom?' }, { id: 'x' }, 'junk'],
      },
    });
    expect(file.campaign.name).to.equal('De week');
    expect(file.campaign.endDate).to.equal('2019-11-24');
    expect(file.campaign.hashtags).to.deep.equal(['#goed']);
    expect(file.campaign.help.lines).to.deep.equal(['112']);
    expect(file.campaign.questions).to.deep.equal([{ id: '1', question: 'Waarom?', answer: [] }]);
    expect(file.nextAddress).to.equal(undefined);
    expect([...paths(file)].sort()).to.deep.equal([
      '_wtk.campaign.hashtags[1]',
      '_wtk.campaign.hashtags[2]',
      '_wtk.campaign.hashtags[3]',
      '_wtk.campaign.startDate',
      '_wtk.campaign.theme',
      '_wtk.campaign.url',
      '_wtk.faq[1].question',
      '_wtk.faq[2]',
      '_wtk.faq[2].id',
      '_wtk.help.lines[1]',
      '_wtk.help.lines[2]',
      '_wtk.help.lines[3]',
      'language',
      'next_url',
    ]);
  });

  it('names its next file against its own address', () => {
    expect(read({ next_url: '2.json' }).nextAddress).to.equal(
      'https://campagne.example/embed/2.json',
    );
  });

  it('that is expired has no stories, no activities and no next file', () => {
    const file = read({ items: [story, activity], expired: true, next_url: '2.json' });
    expect(file.campaign.stories).to.deep.equal([]);
    expect(file.campaign.activities).to.deep.equal([]);
    expect(file.nextAddress).to.equal(undefined);
    const odd = read({ items: [story], expired: 'yes' });
    expect(odd.campaign.stories).to.have.length(1);
    expect(paths(odd)).to.deep.equal(['expired']);
  });
});

describe('An item of a feed', () => {
  it('costs only itself when it is broken', () => {
    const file = readItems(story, null, 'junk', 3, [], {}, { title: 'Zonder id' }, activity);
    expect(file.campaign.stories.map(({ id }) => id)).to.deep.equal(['s1']);
    expect(file.campaign.activities.map(({ id }) => id)).to.deep.equal(['a1']);
    for (const lost of ['items[1]', 'items[2]', 'items[3]', 'items[4]', 'items[6].id']) {
      expect(paths(file)).to.include(lost);
    }
    expect(paths(file).some((path) => /^items\[[07]\]/.test(path))).to.equal(false);
  });

  it('has an id that is text or a number', () => {
    const file = readItems({ ...story, id: 7 }, { ...story, id: ' 8 ' }, { ...activity, id: 0 });
    expect(file.campaign.stories.map(({ id }) => id)).to.deep.equal(['7', '8']);
    expect(file.campaign.activities.map(({ id }) => id)).to.deep.equal(['0']);
    expect(file.losses).to.deep.equal([]);
  });

  it('is lost, and said once, when its id is of another kind', () => {
    for (const id of [true, {}, [], '', ' ']) {
      const file = readItems({ ...story, id });
      expect(file.campaign.stories, JSON.stringify(id)).to.deep.equal([]);
      expect(paths(file)).to.deep.equal(['items[0].id']);
    }
  });

  it('is lost when it is of a type that is not known, since it may be anything', () => {
    const file = readItems(withOwn(story, { type: 'podcast' }), withOwn(story, { type: 3 }));
    expect(file.campaign.stories).to.deep.equal([]);
    expect(paths(file)).to.deep.equal(['items[0]._wtk.type', 'items[1]._wtk.type']);
  });

  it('that is withdrawn is taken off every page, and needs no more than its id', () => {
    const file = readItems(
      { id: 's1', _wtk: { withdrawn: true } },
      { id: 2, _wtk: { withdrawn: true, type: 'podcast' } },
      { _wtk: { withdrawn: true } },
      withOwn({ ...story, id: 's3' }, { withdrawn: false }),
    );
    expect(file.withdrawn).to.deep.equal(['s1', '2']);
    expect(file.campaign.stories.map(({ id }) => id)).to.deep.equal(['s3']);
    expect(paths(file)).to.deep.equal(['items[2].id']);
  });

  it('beyond the ten thousandth is left out, with one report', () => {
    const file = readItems(...Array.from({ length: 10_002 }, (_, id) => ({ ...story, id })));
    expect(file.campaign.stories).to.have.length(10_000);
    expect(paths(file)).to.deep.equal(['items']);
    const whole = readItems(...Array.from({ length: 10_000 }, (_, id) => ({ ...story, id })));
    expect(paths(whole)).to.deep.equal([]);
  });

  it('takes nothing from the prototype that every object has', () => {
    const file = readFeed(
      JSON.parse(
        `{"__proto__": {"language": "en"}, "items": [
          {"__proto__": {"id": "x", "title": "X"}, "content_text": "y"},
          {"id": "__proto__", "title": "constructor", "constructor": {"prototype": {"a": 1}},
            "_wtk": {"__proto__": {"narrator": "parent"}, "narratorLabel": "Moeder"}}
        ]}`,
      ),
      ADDRESS,
    );
    expect(file.campaign.language).to.equal('nl');
    expect(file.campaign.stories.map(({ id }) => id)).to.deep.equal(['__proto__']);
    expect(file.campaign.stories[0]?.narrator).to.equal(undefined);
    expect(file.campaign.stories[0]?.narratorLabel).to.equal('Moeder');
    expect(paths(file)).to.deep.equal(['items[0].id']);
    expect(Object.hasOwn(Object.prototype, 'a')).to.equal(false);
  });

  it('takes nothing that a page gives every object', () => {
    Object.defineProperty(Object.prototype, 'summary', { value: 'Niets', configurable: true });
    try {
      expect(readItems(story).campaign.stories[0]?.summary).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'summary');
    }
  });
});

describe('A story', () => {
  it('is read whole', () => {
    const tree = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
    const { campaign, losses } = readItems({
      id: 'verhaal-1',
      url: 'https://example.org/1',
      title: ' Een titel ',
      summary: 'Kort.',
      content_text: 'Voor andere lezers.',
      date_published: '2019-11-18T06:00:00Z',
      language: 'en',
      _wtk: {
        type: 'story',
        example: true,
        narrator: 'foster-parent',
        narratorLabel: 'Pleegmoeder',
        happened: tree('Wat er gebeurde.'),
        helped: tree('Wat hielp.'),
        how: 'Hoe dat kwam.',
        lesson: tree('De les.'),
        topics: ['seksueel-misbruik'],
        contentNote: 'Gaat over misbruik.',
        helpLines: ['centrum-seksueel-geweld', '113'],
      },
    });
    expect(losses).to.deep.equal([]);
    expect(campaign.stories).to.deep.equal([
      {
        id: 'verhaal-1',
        url: 'https://example.org/1',
        title: 'Een titel',
        summary: 'Kort.',
        published: { date: '2019-11-18', time: '07:00' },
        language: 'en',
        example: true,
        narrator: 'foster-parent',
        narratorLabel: 'Pleegmoeder',
        authors: [],
        happened: tree('Wat er gebeurde.'),
        helped: tree('Wat hielp.'),
        how: tree('Hoe dat kwam.'),
        lesson: tree('De les.'),
        topics: ['seksueel-misbruik'],
        contentNote: 'Gaat over misbruik.',
        helpLines: ['centrum-seksueel-geweld', '113'],
        discussion: [],
        picture: undefined,
        attachments: [],
      },
    ]);
  });

  it('is what any other JSON Feed has, with the words of its content_text', () => {
    const { campaign, losses } = read({
      language: 'fr',
      items: [{ id: 1, content_text: 'Un.\n\nDeux.', external_url: 'https://example.org/x' }],
    });
    const [told] = campaign.stories;
    expect(losses).to.deep.equal([]);
    expect(told?.language).to.equal('fr');
    expect(told?.url).to.equal('https://example.org/x');
    expect(told?.title).to.equal(undefined);
    expect(told?.happened).to.deep.equal([
      { type: 'paragraph', children: [{ type: 'text', value: 'Un.' }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Deux.' }] },
    ]);
  });

  it('never has its markup: an item with only content_html has its title, summary and link', () => {
    const file = readItems({
      id: 1,
      title: 'Titel',
      summary: 'Kort.',
      url: '/1',
      content_html: '<img src=x onerror=alert(1)>',
    });
    expect(file.campaign.stories[0]?.happened).to.deep.equal([]);
    expect(file.campaign.stories[0]?.title).to.equal('Titel');
    expect(file.campaign.stories[0]?.summary).to.equal('Kort.');
    expect(file.campaign.stories[0]?.url).to.equal('https://campagne.example/1');
    expect(JSON.stringify(file)).not.to.include('onerror');
  });

  it('is lost when it has nothing to show at all, not even a link', () => {
    const file = readItems(
      { id: 1, content_html: '<p>Alleen dit.</p>' },
      { id: 2, _wtk: { type: 'story', narrator: 'parent', happened: [] } },
      { id: 3, content_text: 'Iets.' },
      { id: 4, url: '/4' },
    );
    expect(file.campaign.stories.map(({ id }) => id)).to.deep.equal(['3', '4']);
    expect(paths(file)).to.deep.equal(['items[0].content_text', 'items[1].content_text']);
  });

  it('loses a broken field alone, and says once where it stood', () => {
    const fields = ['url', 'title', 'summary', 'date_published', 'language'];
    const own = ['example', 'narrator', 'narratorLabel', 'topics', 'contentNote', 'helpLines'];
    for (const [key, path, item] of [
      ...fields.map((key) => [key, `items[0].${key}`, { ...story, [key]: { junk: 1 } }] as const),
      ...own.map(
        (key) => [key, `items[0]._wtk.${key}`, withOwn(story, { [key]: { junk: 1 } })] as const,
      ),
    ]) {
      const file = readItems(item);
      expect(file.campaign.stories[0]?.id, key).to.equal('s1');
      expect(JSON.stringify(file.campaign), key).not.to.include('junk');
      expect(paths(file), key).to.deep.equal([path]);
    }
  });

  it('is in the feed’s language where its own is no single tag', () => {
    for (const language of [['en'], 'English, please', 'e', '']) {
      const file = read({ language: 'fy', items: [{ ...story, language }] });
      expect(file.campaign.stories[0]?.language).to.equal('fy');
      expect(paths(file)).to.deep.equal(['items[0].language']);
    }
  });

  it('loses a broken _wtk alone, and says so once', () => {
    for (const own of ['junk', 3, true, []]) {
      const file = readItems({ ...story, _wtk: own });
      expect(file.campaign.stories.map(({ id }) => id)).to.deep.equal(['s1']);
      expect(paths(file)).to.deep.equal(['items[0]._wtk']);
    }
  });

  it('leaves out a topic and a help line that nobody knows, by their place in the list', () => {
    const own = { topics: ['seksueel-misbruik', 'junk'], helpLines: ['0800-2000', '112', null] };
    const file = readItems(withOwn(story, own));
    expect(file.campaign.stories[0]?.topics).to.deep.equal(['seksueel-misbruik']);
    expect(file.campaign.stories[0]?.helpLines).to.deep.equal(['112']);
    expect(paths(file)).to.deep.equal([
      'items[0]._wtk.topics[1]',
      'items[0]._wtk.helpLines[0]',
      'items[0]._wtk.helpLines[2]',
    ]);
  });

  it('loses text over 20,000 characters, and keeps it up to there', () => {
    const long = 'x'.repeat(20_000);
    const kept = readItems({ ...story, title: long });
    expect(kept.campaign.stories[0]?.title).to.equal(long);
    const lost = readItems({ ...story, title: `${long}x` });
    expect(lost.campaign.stories[0]?.title === undefined, 'is gone').to.equal(true);
    expect(paths(lost)).to.deep.equal(['items[0].title']);
  });

  it('loses an address over 20,000 characters', () => {
    const file = readItems({ ...story, url: `https://example.org/${'x'.repeat(20_000)}` });
    expect(file.campaign.stories[0]?.url === undefined, 'is gone').to.equal(true);
    expect(paths(file)).to.deep.equal(['items[0].url']);
  });
});

describe('An activity', () => {
  it('is read whole, with its times on Amsterdam’s clock', () => {
    const { campaign, losses } = readItems({
      id: 'a1',
      url: 'https://example.org/a1',
      title: 'Debat',
      summary: 'Over de week.',
      language: 'nl',
      date_modified: '2019-11-01T09:00:00Z',
      tags: ['debat'],
      _wtk: {
        type: 'activity',
        example: true,
        startDate: '2019-11-20T23:30:00Z',
        endDate: '2020-07-01T12:00:00Z',
        previousStartDate: '2019-11-19',
        eventStatus: 'EventPostponed',
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: {
          name: 'Stadhuis',
          streetAddress: 'Stadhuisplein 1',
          postalCode: '1506 MZ',
          addressLocality: 'Zaandam',
        },
        organizer: { name: 'GGD', url: 'https://example.org/ggd' },
        audience: ['professional', 'parent'],
        isAccessibleForFree: false,
        offers: { price: 12.5, availability: 'SoldOut' },
        inLanguage: ['nl', 'dse'],
        registrationUrl: 'https://example.org/aanmelden',
        region: ['GM0479', 'GG7306', 'VT22'],
      },
    });
    expect(losses).to.deep.equal([]);
    expect(campaign.activities).to.deep.equal([
      {
        id: 'a1',
        url: 'https://example.org/a1',
        title: 'Debat',
        summary: 'Over de week.',
        language: 'nl',
        dateModified: { date: '2019-11-01', time: '10:00' },
        example: true,
        startDate: { date: '2019-11-21', time: '00:30' },
        endDate: { date: '2020-07-01', time: '14:00' },
        previousStartDate: { date: '2019-11-19', time: undefined },
        eventStatus: 'EventPostponed',
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: {
          name: 'Stadhuis',
          streetAddress: 'Stadhuisplein 1',
          postalCode: '1506 MZ',
          addressLocality: 'Zaandam',
        },
        organizer: { name: 'GGD', url: 'https://example.org/ggd' },
        audience: ['professional', 'parent'],
        isAccessibleForFree: false,
        price: 12.5,
        registrationUrl: 'https://example.org/aanmelden',
        availability: 'SoldOut',
        inLanguage: ['nl', 'dse'],
        hosts: ['example.org'],
        region: ['GM0479', 'GG7306', 'VT22'],
        tags: ['debat'],
      },
    ]);
  });

  it('has its language from the feed, and its words and its page from any JSON Feed’s fields', () => {
    const [url, summary] = ['https://example.org/debat', 'Over de week.'];
    const foreign = { ...activity, external_url: url, content_text: summary };
    const file = read({ language: 'fy', items: [foreign] });
    const plain = { language: 'fy', url, summary, example: false, eventStatus: 'EventScheduled' };
    expect(file.campaign.activities[0]).to.include(plain);
    const own = { language: 'en', url: 'https://example.org/own', summary: 'Zelf.' };
    const both = readItems({ ...foreign, ...own });
    expect(both.campaign.activities[0]).to.include(own);
  });

  it('is for the regions that have a code, and for no more than those', () => {
    const region = ['GM0479', 'xGM0479', 'GM04790', 'Zaanstad', 'gm0479'];
    const file = readItems(withOwn(activity, { region }));
    expect(file.campaign.activities[0]?.region).to.deep.equal(['GM0479']);
    expect(paths(file)).to.deep.equal([1, 2, 3, 4].map((at) => `items[0]._wtk.region[${at}]`));
  });

  it('is lost without a title or a start, and says which', () => {
    const { title, ...untitled } = activity;
    const file = readItems(
      untitled,
      { ...activity, title: ' ' },
      { ...activity, _wtk: { type: 'activity' } },
      withOwn(activity, { startDate: 'binnenkort' }),
      withOwn(activity, { startDate: '0999-01-01T00:00:00Z' }),
      activity,
    );
    expect(file.campaign.activities.map((told) => told.title)).to.deep.equal([title]);
    expect(paths(file)).to.deep.equal([
      'items[0].title',
      'items[1].title',
      'items[2]._wtk.startDate',
      'items[3]._wtk.startDate',
      'items[4]._wtk.startDate',
    ]);
  });

  it('is online when it has no place, and on the spot when it has, unless it says otherwise', () => {
    const modeOf = (own: object) =>
      readItems(withOwn(activity, own)).campaign.activities[0]?.eventAttendanceMode;
    const location = { name: 'Stadhuis' };
    expect(modeOf({})).to.equal('OnlineEventAttendanceMode');
    expect(modeOf({ location })).to.equal('OfflineEventAttendanceMode');
    expect(modeOf({ location, eventAttendanceMode: 'OnlineEventAttendanceMode' })).to.equal(
      'OnlineEventAttendanceMode',
    );
  });

  it('loses an end that lies before its start, and keeps one on the same day', () => {
    const endOf = (startDate: string, endDate: string) => {
      const file = readItems(withOwn(activity, { startDate, endDate }));
      return [file.campaign.activities[0]?.endDate?.date, ...paths(file)];
    };
    const lost = [undefined, 'items[0]._wtk.endDate'];
    expect(endOf('2019-11-20', '2019-11-19')).to.deep.equal(lost);
    expect(endOf('2019-11-20T14:00', '2019-11-20T13:59')).to.deep.equal(lost);
    expect(endOf('2019-11-20T14:00', '2018-11-20T16:00')).to.deep.equal(lost);
    expect(endOf('2019-11-20T14:00', '2019-11-20')).to.deep.equal(['2019-11-20']);
    expect(endOf('2019-11-20T14:00', '2019-11-20T14:00')).to.deep.equal(['2019-11-20']);
    expect(endOf('2019-11-20', '2019-11-20T16:00')).to.deep.equal(['2019-11-20']);
  });

  it('loses a broken field alone, and says once where it stood', () => {
    for (const key of [
      'example',
      'endDate',
      'previousStartDate',
      'eventStatus',
      'eventAttendanceMode',
      'audience',
      'isAccessibleForFree',
      'registrationUrl',
      'inLanguage',
      'region',
    ]) {
      const file = readItems(withOwn(activity, { [key]: { junk: 1 } }));
      expect(file.campaign.activities[0]?.id, key).to.equal('a1');
      expect(paths(file), key).to.deep.equal([`items[0]._wtk.${key}`]);
    }
    for (const key of ['location', 'organizer', 'offers']) {
      const file = readItems(withOwn(activity, { [key]: 'junk' }));
      expect(file.campaign.activities[0]?.id, key).to.equal('a1');
      expect(paths(file), key).to.deep.equal([`items[0]._wtk.${key}`]);
    }
  });

  it('has a price that is an amount in euros, or none', () => {
    for (const price of [-1, 100_000, '12', true, [5]]) {
      const file = readItems(withOwn(activity, { offers: { price, availability: 'InStock' } }));
      expect(file.campaign.activities[0]).to.include({ price: undefined, availability: 'InStock' });
      expect(paths(file)).to.deep.equal(['items[0]._wtk.offers.price']);
    }
    const free = readItems(withOwn(activity, { offers: { price: 0 } }));
    expect(free.campaign.activities[0]?.price).to.equal(0);
  });

  it('loses what is broken inside its place and organiser, and the rest of them stays', () => {
    const location = { name: 'Stadhuis', postalCode: 1506, addressLocality: 'Zaandam' };
    const organizer = { name: 'GGD', url: 'javascript:alert(1)' };
    const file = readItems(withOwn(activity, { location, organizer, region: ['GM1', 'VT22'] }));
    const [told] = file.campaign.activities;
    expect(told?.location?.addressLocality).to.equal('Zaandam');
    expect(told?.location?.postalCode).to.equal(undefined);
    expect(told?.organizer).to.deep.equal({ name: 'GGD', url: undefined });
    expect(told?.region).to.deep.equal(['VT22']);
    expect([...paths(file)].sort()).to.deep.equal([
      'items[0]._wtk.location.postalCode',
      'items[0]._wtk.organizer.url',
      'items[0]._wtk.region[0]',
    ]);
  });
});

describe('Rich text', () => {
  /** The text under `helped`, and where something of it was lost. */
  function helped(value: unknown): { readonly text: unknown; readonly lost: readonly string[] } {
    const file = readItems(withOwn(story, { helped: value }));
    return { text: file.campaign.stories[0]?.helped, lost: paths(file) };
  }

  const text = (value: string) => ({ type: 'text', value });
  const link = (url: string, host: string | undefined, words: string) => ({
    type: 'link',
    url,
    host,
    children: [text(words)],
  });
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

  it('has paragraphs, quotes and lists, with stress and links in them', () => {
    const tree = [
      paragraph(
        text('Bel '),
        { type: 'strong', children: [{ type: 'emphasis', children: [text('gratis')] }] },
        link('https://veiligthuis.nl/', 'veiligthuis.nl', 'Veilig Thuis'),
      ),
      { type: 'blockquote', children: [paragraph(text('Een citaat.'))] },
      {
        type: 'list',
        ordered: true,
        children: [{ type: 'listItem', children: [paragraph(text('Een.'))] }],
      },
    ];
    expect(helped(tree)).to.deep.equal({ text: tree, lost: [] });
  });

  it('leaves out a node that is not known, and keeps its neighbours', () => {
    const tree = [
      { type: 'html', value: '<script>alert(1)</script>' },
      { type: 'heading', children: [text('Kop')] },
      paragraph(text('Blijft.'), { type: 'image', url: 'https://example.org/x.png' }, 'los', null),
      { type: 'list', children: [paragraph(text('Geen listItem.'))] },
      text('Geen blok.'),
      3,
    ];
    const { text: told, lost } = helped(tree);
    expect(told).to.deep.equal([
      paragraph(text('Blijft.')),
      { type: 'list', ordered: false, children: [] },
    ]);
    // Once for each kind of place: among blocks, inside a paragraph and inside a list.
    expect(lost).to.deep.equal(Array.from({ length: 3 }, () => 'items[0]._wtk.helped'));
  });

  it('keeps the words of a link whose address is refused', () => {
    for (const url of ['javascript:alert(1)', 'http://example.org/', 'https://a@b.example/', 3]) {
      const refused = { type: 'link', url, children: [text('deze '), text('woorden')] };
      expect(helped([paragraph(text('Lees '), refused)]), String(url)).to.deep.equal({
        text: [paragraph(text('Lees '), text('deze '), text('woorden'))],
        lost: ['items[0]._wtk.helped'],
      });
    }
  });

  it('reads a link against the file, and carries nothing but what it knows', () => {
    const odd = { ...link('/x', 'elders.example', 'hier'), title: 'T', onclick: 'a()' };
    expect(helped([{ ...paragraph(odd), style: 'color:red' }]).text).to.deep.equal([
      paragraph(link('https://campagne.example/x', undefined, 'hier')),
    ]);
  });

  it('tells beside a link where it leads, if that is neither the campaign’s site nor the feed’s', () => {
    /** What is told beside a link with these words. */
    const told = (url: string, words = 'hier'): unknown => {
      const [block] = readItems(
        withOwn(story, { helped: [paragraph({ type: 'link', url, children: [text(words)] })] }),
      ).campaign.stories[0]!.helped;
      return block?.type === 'paragraph' && block.children[0]?.type === 'link'
        ? block.children[0].host
        : 'no link';
    };
    expect(told('https://www.gemeente.example/hulp?x#y')).to.equal('gemeente.example');
    expect(told('https://gemeente.example:8443/')).to.equal('gemeente.example:8443');
    expect(told('https://xn--veiligthus-fcj.nl/')).to.equal('xn--veiligthus-fcj.nl');
    expect(told('mailto:naam@gemeente.example')).to.equal('naam@gemeente.example');
    expect(told('https://campagne.example/verhaal')).to.equal(undefined);
    expect(told('https://www.weektegenkindermishandeling.nl/x')).to.equal(undefined);
    expect(told('https://weektegenkindermishandeling.nl.evil.example/')).to.equal(
      'weektegenkindermishandeling.nl.evil.example',
    );
    // Words that are the host need it no second time; words that are another one do.
    expect(told('https://gemeente.example/hulp', 'gemeente.example')).to.equal(undefined);
    expect(told('https://evil.example/', 'veiligthuis.nl')).to.equal('evil.example');
  });

  it('has no letters that are turned in their order', () => {
    const turned = paragraph(text('Bel \u202E0002-0080\u202C, of \u2067x\u2069.'));
    expect(helped([turned]).text).to.deep.equal([paragraph(text('Bel 0002-0080, of x.'))]);
    expect(helped('a\u202Eb').text).to.deep.equal([paragraph(text('ab'))]);
  });

  it('says once what it lost a hundred thousand times', () => {
    const { text: told, lost } = helped(Array.from({ length: 100_000 }, () => 0));
    expect(told).to.deep.equal([]);
    expect(lost).to.deep.equal(['items[0]._wtk.helped']);
  });

  it('loses words over 20,000 characters', () => {
    const long = text('x'.repeat(20_001));
    const { text: told, lost } = helped([paragraph(text('Kort.'), long)]);
    expect(lost).to.deep.equal(['items[0]._wtk.helped']);
    expect(told).to.deep.equal([paragraph(text('Kort.'))]);
  });

  it('is empty, and said to be lost, when it is no text at all', () => {
    for (const value of [3, true, {}, { type: 'root', children: [] }]) {
      expect(helped(value), JSON.stringify(value)).to.deep.equal({
        text: [],
        lost: ['items[0]._wtk.helped'],
      });
    }
    expect(helped(null)).to.deep.equal({ text: [], lost: [] });
  });
});

describe('Junk in an item', () => {
  it('costs one item at most, wherever in it the junk is', () => {
    const whole = withOwn(activity, { location: { name: 'x' }, organizer: { name: 'y' } });
    for (const junk of JUNK) {
      for (const key of ['id', 'url', 'title', 'summary', 'tags', 'language', '_wtk']) {
        const file = readItems(story, { ...whole, [key]: junk }, { ...activity, id: 'a2' });
        const { stories, activities } = file.campaign;
        const label = `${key}: ${JSON.stringify(junk).slice(0, 20)}`;
        expect(stories[0]?.id, label).to.equal('s1');
        expect(activities.at(-1)?.id, label).to.equal('a2');
        expect(
          file.losses.every(({ path }) => path.startsWith('items[1]')),
          label,
        ).to.equal(true);
      }
    }
  });
});
