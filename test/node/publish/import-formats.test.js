import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EXAMPLE, readFeed } from '../../publish/content.js';
import { temporaryFolder, wtk } from './program.js';

const temporary = await temporaryFolder();

/** Imports one file into an empty content folder, and tells what is in the feed that comes of it. */
async function imported(name, content) {
  const folder = await mkdtemp(join(temporary, 'inhoud-'));
  await writeFile(join(folder, 'campaign.json'), await readFile(join(EXAMPLE, 'campaign.json')));
  const source = join(await mkdtemp(join(temporary, 'bron-')), name);
  await writeFile(source, typeof content === 'string' ? content : JSON.stringify(content));
  const result = await wtk(['import', source, '--into', folder]);
  const out = await mkdtemp(join(temporary, 'uit-'));
  const built = await wtk(['build', folder, '--out', out]);
  assert.equal(built.status, 0, built.stderr);
  return { ...result, folder, items: (await readFeed(out)).items };
}

/** A calendar file with one entry. */
function calendar(...lines) {
  const all = ['UID:een@example.org', 'DTSTAMP:20191001T000000Z', ...lines];
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//NL\r\nBEGIN:VEVENT\r\n${all.join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
}

async function entry(...lines) {
  const { items, ...result } = await imported('agenda.ics', calendar('SUMMARY:Praten', ...lines));
  return { ...result, item: items[0], own: items[0]?._wtk };
}

describe('A calendar file', () => {
  it('has its times on Amsterdam’s clock, whatever zone it was made in', async () => {
    const { own } = await entry('DTSTART:20191118T130000Z', 'DTEND:20191118T150000Z');
    assert.equal(own.startDate, '2019-11-18T14:00:00+01:00');
    assert.equal(own.endDate, '2019-11-18T16:00:00+01:00');
  });

  it('that brings its own time zone is read by it', async () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Ginds\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT';
    const text = calendar('SUMMARY:Praten', 'DTSTART;TZID=Ginds:20191118T160000');
    const { items } = await imported('agenda.ics', text.replace('BEGIN:VEVENT', zone));
    assert.equal(items[0]._wtk.startDate, '2019-11-18T14:00:00+01:00');
  });

  it('ends a whole day on the day before its end', async () => {
    const { own } = await entry('DTSTART;VALUE=DATE:20191118', 'DTEND;VALUE=DATE:20191125');
    assert.equal(own.startDate, '2019-11-18');
    assert.equal(own.endDate, '2019-11-24');
  });

  it('may give a length in the place of an end', async () => {
    const { own } = await entry('DTSTART:20191118T140000', 'DURATION:PT90M');
    assert.equal(own.startDate, '2019-11-18T14:00:00+01:00');
    assert.equal(own.endDate, '2019-11-18T15:30:00+01:00');
  });

  it('has its place taken apart, and says what is cancelled', async () => {
    const { item, own } = await entry(
      'DTSTART:20191118T140000',
      'LOCATION:Bibliotheek\\, grote zaal\\, Rijnplein 4\\, 6811 DT Arnhem',
      'STATUS:CANCELLED',
      'DESCRIPTION:Praten\\nen luisteren',
    );
    assert.deepEqual(own.location, {
      name: 'Bibliotheek, grote zaal',
      streetAddress: 'Rijnplein 4',
      postalCode: '6811 DT',
      addressLocality: 'Arnhem',
    });
    assert.equal(own.eventStatus, 'EventCancelled');
    assert.equal(item.summary, 'Praten\nen luisteren');
    assert.deepEqual(own.region, ['GM0202']);
  });

  it('keeps what is private or not sure out of the feed', async () => {
    for (const line of ['CLASS:PRIVATE', 'STATUS:TENTATIVE']) {
      const { item } = await entry('DTSTART:20191118T140000', line);
      assert.equal(item, undefined);
    }
  });

  it('has each time of what repeats within the campaign, and says that there is more', async () => {
    const { stderr, status, items } = await imported(
      'agenda.ics',
      calendar(
        'SUMMARY:Praten',
        'DTSTART;TZID=Europe/Amsterdam:20190902T193000',
        'RRULE:FREQ=DAILY',
      ),
    );
    assert.equal(status, 0);
    assert.equal(items.length, 7);
    assert.equal(items[0].id, 'een@example.org-20191118T193000');
    assert.equal(items[0]._wtk.startDate, '2019-11-18T19:30:00+01:00');
    assert.equal(items[6]._wtk.startDate, '2019-11-24T19:30:00+01:00');
    assert.match(stderr, /Praten.*buiten de dagen van de campagne.*7 keer/);
  });

  it('that repeats leaves out what is taken out of it, and has told anew what is moved', async () => {
    const text = calendar(
      'SUMMARY:Praten',
      'DTSTART;TZID=Europe/Amsterdam:20191118T140000',
      'DTEND;TZID=Europe/Amsterdam:20191118T150000',
      'RRULE:FREQ=DAILY;COUNT=4',
      'EXDATE;TZID=Europe/Amsterdam:20191119T140000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:een@example.org',
      'DTSTAMP:20191001T000000Z',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20191120T140000',
      'DTSTART;TZID=Europe/Amsterdam:20191120T163000',
      'DTEND;TZID=Europe/Amsterdam:20191120T173000',
      'SUMMARY:Praten\\, later op de dag',
    );
    const { stderr, items } = await imported('agenda.ics', text);
    assert.deepEqual(
      items.map(({ id, title, _wtk }) => [id, title, _wtk.startDate, _wtk.endDate]),
      [
        ['18', 'Praten', '14:00', '15:00'],
        ['20', 'Praten, later op de dag', '16:30', '17:30'],
        ['21', 'Praten', '14:00', '15:00'],
      ].map(([day, title, from, to]) => [
        `een@example.org-201911${day}T140000`,
        title,
        `2019-11-${day}T${from}:00+01:00`,
        `2019-11-${day}T${to}:00+01:00`,
      ]),
    );
    assert.doesNotMatch(stderr, /let op|fout/);
  });

  it('has a repeated event once for each day that is named in it', async () => {
    const lines = ['DTSTART;VALUE=DATE:20191118', 'RDATE;VALUE=DATE:20191120,20191122'];
    const { items } = await imported('agenda.ics', calendar('SUMMARY:Praten', ...lines));
    assert.deepEqual(
      items.map(({ _wtk }) => _wtk.startDate),
      ['2019-11-18', '2019-11-20', '2019-11-22'],
    );
  });

  it('that repeats more often than anybody goes is refused with what to do about it', async () => {
    const { status, stderr, item } = await entry('DTSTART:20191118T140000', 'RRULE:FREQ=SECONDLY');
    assert.equal(status, 1);
    assert.match(stderr, /Praten.*herhaald/);
    assert.equal(item, undefined);
  });
});

/** An event as The Events Calendar answers, with its traps. */
const EVENT = {
  id: 123,
  status: 'publish',
  url: 'https://gemeente.example/evenement/praten/',
  title: 'Praten &#038; luisteren: &#8216;samen&#8217;',
  excerpt: '<p>Kom <b>langs</b>.</p>\n',
  description: '<p>Lang verhaal.</p><script>alert(1)</script>',
  image: false,
  all_day: false,
  start_date: '2019-11-18 14:00:00',
  end_date: '2019-11-18 16:00:00',
  utc_start_date: '2019-11-18 14:00:00',
  utc_end_date: '2019-11-18 16:00:00',
  timezone: 'UTC+0',
  cost: '€ 7,50',
  cost_details: { values: ['7.50'] },
  website: 'https://gemeente.example/aanmelden',
  categories: [{ name: 'Training' }],
  venue: [],
  organizer: [{ organizer: 'Buurthuis &amp; Co', website: 'javascript:alert(1)' }],
  custom_fields: [],
};

describe('The Events Calendar', () => {
  it('is read with character references resolved and what is absent left out', async () => {
    const { items, status } = await imported('events.json', { events: [EVENT] });
    assert.equal(status, 0);
    assert.equal(items[0].title, 'Praten & luisteren: ‘samen’');
    assert.equal(items[0].summary, 'Kom langs.');
    assert.deepEqual(items[0].tags, ['training']);
    assert.deepEqual(items[0]._wtk, {
      type: 'activity',
      startDate: '2019-11-18T14:00:00+01:00',
      endDate: '2019-11-18T16:00:00+01:00',
      eventStatus: 'EventScheduled',
      organizer: { name: 'Buurthuis & Co' },
      isAccessibleForFree: false,
      offers: { price: 7.5 },
      registrationUrl: 'https://gemeente.example/aanmelden',
    });
  });

  it('has a zone of its own believed, and days without a time', async () => {
    const abroad = { ...EVENT, timezone: 'Europe/London', utc_start_date: '2019-11-18 14:00:00' };
    const days = { ...EVENT, id: 124, all_day: true, end_date: '2019-11-20 23:59:59' };
    const { items } = await imported('events.json', { events: [abroad, days] });
    assert.equal(items[0]._wtk.startDate, '2019-11-18T15:00:00+01:00');
    assert.equal(items[1]._wtk.startDate, '2019-11-18');
    assert.equal(items[1]._wtk.endDate, '2019-11-20');
  });

  it('keeps its drafts', async () => {
    const { items } = await imported('events.json', { events: [{ ...EVENT, status: 'draft' }] });
    assert.deepEqual(items, []);
  });
});

describe('A page with schema.org events', () => {
  it('is read for its data alone, however deep it stands', async () => {
    const event = {
      '@type': ['TheaterEvent'],
      '@id': 'https://theater.example/#1',
      name: 'Stil in de gang',
      startDate: '2019-11-21T19:30:00+01:00',
      location: {
        '@type': 'Place',
        name: 'Theater',
        address: { streetAddress: 'Kade 1', postalCode: '8261ac', addressLocality: 'Kampen' },
      },
      offers: [{ price: '12.50', availability: 'https://schema.org/SoldOut' }],
      organizer: 'De Overbuur',
    };
    const json = JSON.stringify({ '@graph': [{ '@type': 'WebPage', about: [event] }] });
    const page = `<!doctype html><title>x</title><script>throw 1</script><script type="application/ld+json">${json}</script>`;
    const { items, status } = await imported('pagina.html', page);
    assert.equal(status, 0);
    assert.equal(items[0].id, 'https://theater.example/#1');
    assert.deepEqual(items[0]._wtk.location, {
      name: 'Theater',
      streetAddress: 'Kade 1',
      postalCode: '8261 AC',
      addressLocality: 'Kampen',
    });
    assert.deepEqual(items[0]._wtk.offers, { price: 12.5, availability: 'SoldOut' });
    assert.deepEqual(items[0]._wtk.organizer, { name: 'De Overbuur' });
  });
});

const HTML = `<p>Het was <em>stil</em> &amp; koud.<script>alert(1)</script></p>
<h2>Wat heeft mij geholpen?</h2>
<p onclick="x()">Mijn <strong>juf</strong>, <a href="http://plain.example">zij</a> en <a href="https://goed.example/">dit</a>.</p>
<ul><li>bellen</li><li>praten</li></ul><iframe src="https://x.example"></iframe><img src="x" onerror="alert(1)">`;

function paragraph(...children) {
  return { type: 'paragraph', children };
}

function text(value) {
  return { type: 'text', value };
}

describe('A story', () => {
  for (const [from, name, content] of [
    [
      'WordPress',
      'posts.json',
      [
        {
          id: 7,
          slug: 'mijn-juf',
          status: 'publish',
          link: 'https://site.example/mijn-juf/',
          title: { rendered: 'Mijn juf &#8211; deel 1' },
          content: { rendered: HTML },
          excerpt: { rendered: '<p>Kort.</p>' },
          date: '2019-11-18T07:00:00',
        },
      ],
    ],
    [
      'somebody’s JSON Feed',
      'andere-feed.json',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [
          {
            id: 'mijn-juf',
            url: 'https://site.example/mijn-juf/',
            title: 'Mijn juf – deel 1',
            content_html: HTML,
            summary: 'Kort.',
            date_published: '2019-11-18T07:00:00+01:00',
          },
        ],
      },
    ],
  ]) {
    it(`from ${from} becomes a tree without a script, in the parts that its headings name`, async () => {
      const { items, folder } = await imported(name, content);
      const [{ _wtk: own, ...item }] = items;
      assert.equal(item.id, 'mijn-juf');
      assert.equal(item.title, 'Mijn juf – deel 1');
      assert.equal(item.summary, 'Kort.');
      assert.equal(item.date_published, '2019-11-18T07:00:00+01:00');
      assert.deepEqual(own.happened, [
        paragraph(
          text('Het was '),
          { type: 'emphasis', children: [text('stil')] },
          text(' & koud.'),
        ),
      ]);
      const link = { type: 'link', url: 'https://goed.example/', children: [text('dit')] };
      assert.deepEqual(own.helped, [
        paragraph(
          text('Mijn '),
          { type: 'strong', children: [text('juf')] },
          text(', zij en '),
          link,
          text('.'),
        ),
        {
          type: 'list',
          ordered: false,
          children: ['bellen', 'praten'].map((word) => ({
            type: 'listItem',
            children: [paragraph(text(word))],
          })),
        },
      ]);
      assert.deepEqual(await readdir(join(folder, 'stories')), ['mijn-juf.md']);
    });
  }

  it('whose id could be the name of another file gets a name of its own', async () => {
    const story = '---\nid: ../../elders\npublished: true\ntitle: Kort\n---\n\nHet was stil.\n';
    const { items, folder } = await imported('verhaal.md', story);
    assert.equal(items[0].id, '../../elders');
    const [file, ...others] = await readdir(join(folder, 'stories'));
    assert.match(file, /^verhaal-[0-9a-f]{12}\.md$/);
    assert.deepEqual(others, []);
  });

  it('is the same tree after it was written as Markdown and read again, whatever its words', async () => {
    const word = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((one) => /^\S+$/.test(one.trim()));
    const words = fc
      .array(
        word.map((one) => one.trim()),
        { minLength: 1 },
      )
      .map((all) => all.join(' '));
    const plain = words.map(text);
    const inline = fc.oneof(
      plain,
      plain.map((child) => ({ type: 'strong', children: [child] })),
      plain.map((child) => ({ type: 'emphasis', children: [child] })),
      plain.map((child) => ({ type: 'link', url: 'https://a.example/b', children: [child] })),
    );
    const block = fc.oneof(
      plain.map((child) => paragraph(child)),
      fc.tuple(plain, inline).map(([first, second]) => paragraph(text(`${first.value} `), second)),
      fc.array(plain, { minLength: 1, maxLength: 3 }).chain((entries) =>
        fc.boolean().map((ordered) => ({
          type: 'list',
          ordered,
          children: entries.map((one) => ({ type: 'listItem', children: [paragraph(one)] })),
        })),
      ),
      plain.map((child) => ({ type: 'blockquote', children: [paragraph(child)] })),
    );
    const trees = fc.sample(block, { numRuns: 300, seed: 7 });
    const items = trees.map((tree, at) => ({
      id: `verhaal-${String(at).padStart(3, '0')}`,
      content_text: 'x',
      _wtk: { type: 'story', happened: [tree] },
    }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'x', items };
    const result = await imported('feed.json', feed);
    assert.equal(result.items.length, trees.length);
    for (const [at, item] of result.items.entries()) {
      assert.deepEqual(joined(item._wtk.happened), joined([trees[at]]), item.id);
    }
  });
});

/** Neighbouring texts are one. */
function joined(tree) {
  return JSON.parse(JSON.stringify(tree), (_, value) =>
    Array.isArray(value)
      ? value.reduce((all, node) => {
          const last = all.at(-1);
          if (last?.type !== 'text' || node.type !== 'text') return [...all, node];
          return [...all.slice(0, -1), text(last.value + node.value)];
        }, [])
      : value,
  );
}
