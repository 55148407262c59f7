/**
 * Feeds that tests read, each at `/feeds/<name>/<number>.json` on the campaign's server. What the
 * name means stands beside it; the number is that of the file, counted from 1.
 */

import { readFile } from 'node:fs/promises';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const MEBIBYTE = 1024 * 1024;

/** @param {string | number} id */
const story = (id) => ({ id: String(id), title: `Verhaal ${id}`, content_text: 'Er was eens.' });

/** @param {number} count @param {number} file */
const stories = (count, file) =>
  Array.from({ length: count }, (_, index) => story(`${file}-${index + 1}`));

/** @param {object} feed */
const json = (feed) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Een feed', ...feed });

/** @param {string} path from the project's folder */
const read = async (path) =>
  JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));

const [example, attacks] = [await read('demo/feed.json'), await read('test/attacks.json')];

/** What an example's item has for a person to read or to follow, under whatever key. */
const READ = /^(value|title|summary|content_\w+|name|narratorLabel|contentNote|tags|url|\w+Url)$/;

/**
 * An item in which all that a person reads or follows is one attack.
 * @param {object} item
 * @param {string} attack
 */
const attacked = (item, attack) =>
  JSON.parse(
    JSON.stringify(item, (key, value) => {
      if (!READ.test(key)) return value;
      return Array.isArray(value)
        ? value.map(() => attack)
        : typeof value === 'string'
          ? attack
          : value;
    }),
  );

/**
 * A value with further fields in each object, of kinds that nobody knows yet.
 * @param {unknown} value
 * @returns {unknown}
 */
function withLaterFields(value) {
  if (Array.isArray(value)) return value.map(withLaterFields);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, field]) => [key, withLaterFields(field)]);
  return { later: [{ type: 'later' }], _later: { title: 'Later' }, ...Object.fromEntries(own) };
}

/** @param {string} id */
const tombstone = (id) => ({ id, _wtk: { withdrawn: true } });

/**
 * A feed by its name: the text of one of its files, or undefined where there is none. `times` is how
 * often it was asked for before; a query of its own keeps one test's count from another's.
 * @type {Record<string, (file: number, times: number) => string | undefined>}
 */
const FEEDS = {
  /** Lines of the campaign's choice, a regional one, hours, and an override that nobody signed. */
  help: () =>
    json({
      items: [],
      _wtk: {
        help: {
          lines: ['113', '112', 'veilig-thuis', 'kindertelefoon'],
          hours: { kindertelefoon: 'Op 5 december van 11.00 tot 17.00 uur.' },
          regional: [
            {
              id: 'crisisdienst',
              name: 'Crisisdienst jeugd',
              number: '075 651 83 00',
              hours: 'Dag en nacht.',
              region: ['GG7306'],
            },
          ],
          override: { number: '0800-6666', text: 'Bel 0800-6666' },
        },
      },
    }),

  /** The example edition. */
  example: () => JSON.stringify(example),

  /** The example edition as it may be one day: with further fields everywhere, and a new type of item. */
  later: () =>
    JSON.stringify(
      withLaterFields({
        ...example,
        items: [{ ...story('later'), _wtk: { type: 'later' } }, ...example.items],
      }),
    ),

  /** The example edition, each of its items one attack. */
  attacks: () =>
    json({
      ...attacked({ ...example, items: [] }, attacks[0]),
      items: example.items.map((item, at) => attacked(item, attacks[at % attacks.length])),
    }),

  /** A story, one without anything to tell, and an activity on no day. */
  lossy: () =>
    json({
      items: [
        story('whole'),
        { id: 'empty' },
        { id: 'dayless', title: 'Open dag', _wtk: { type: 'activity', startDate: 'ooit' } },
      ],
    }),

  /** Three files of two stories each. */
  three: (file) =>
    file > 3
      ? undefined
      : json({ items: stories(2, file), ...(file < 3 && { next_url: `${file + 1}.json` }) }),

  /** The second file names the first as the next. */
  loop: (file) => json({ items: stories(1, file), next_url: `${3 - file}.json` }),

  /** The file names itself as the next. */
  self: () => json({ items: stories(1, 1), next_url: '1.json' }),

  /** Each file has a next one. */
  endless: (file) => json({ items: stories(1, file), next_url: `${file + 1}.json` }),

  /** Each file has 4,000 stories and a next one. */
  crowd: (file) => json({ items: stories(4000, file), next_url: `${file + 1}.json` }),

  /** A file of 8,000 stories, and one of 8,000 activities. */
  'mixed-crowd': (file) =>
    file === 1
      ? json({ items: stories(8000, 1), next_url: '2.json' })
      : json({
          items: stories(8000, 2).map((item) => ({
            ...item,
            _wtk: { type: 'activity', startDate: '2019-11-18' },
          })),
        }),

  /** So many activities as the file's number says, by turns on three days, in three regions. */
  activities: (count) =>
    json({
      items: Array.from({ length: count }, (_, index) => ({
        ...story(index + 1),
        title: `Activiteit ${index + 1}`,
        _wtk: {
          type: 'activity',
          startDate: `2019-11-${18 + Math.floor((index * 3) / count)}T10:00:00+01:00`,
          audience: [['professional', 'parent', 'everyone'][index % 3]],
          region: [['GM0479', 'GM0014', 'GG5006'][index % 3]],
        },
      })),
    }),

  /** The next file is not there. */
  'next-absent': (file) =>
    file === 1 ? json({ items: stories(1, 1), next_url: '2.json' }) : undefined,

  /** The next file is cut off. */
  'next-cut': (file) =>
    file === 1 ? json({ items: stories(1, 1), next_url: '2.json' }) : '{"items":[{"id":',

  /** The next file is at an address that no feed is read from. */
  'next-refused': () => json({ items: stories(1, 1), next_url: 'data:application/json,{}' }),

  /** The second file repeats a story, withdraws one of the first and one of its own. */
  withdrawn: (file) =>
    file === 1
      ? json({ items: [story('stays'), story('goes')], next_url: '2.json' })
      : json({
          title: 'Een andere naam',
          items: [
            { ...story('stays'), title: 'Nog eens' },
            { id: 'goes', _wtk: { withdrawn: true } },
            story('goes-too'),
            { id: 'goes-too', _wtk: { withdrawn: true } },
          ],
        }),

  /** The first file says that the feed is over, and names a next one. */
  expired: (file) =>
    json({ items: stories(1, file), ...(file === 1 && { expired: true, next_url: '2.json' }) }),

  /** A file of 2 MiB to the byte. */
  'two-mebibytes': () => json({ items: stories(1, 1) }).padEnd(2 * MEBIBYTE),

  /** One byte more. */
  'too-large': () => json({ items: stories(1, 1) }).padEnd(2 * MEBIBYTE + 1),

  /** Brackets that an engine takes seconds to parse. */
  deep: () => '['.repeat(MEBIBYTE),

  /** A file that browsers may keep for ten minutes. */
  cached: () => json({ items: stories(1, 1) }),
  /** At the second reading one of its stories is withdrawn. */
  'taken-back': (file, times) =>
    json({ items: [story('stays'), times === 0 ? story('goes') : tombstone('goes')] }),

  /** At the second reading it is over. */
  over: (file, times) => json({ items: [story('goes')], expired: times > 0 }),

  /** At the second reading it is not there. */
  'gone-later': (file, times) => (times === 0 ? json({ items: [story('stays')] }) : undefined),

  /** A story with recordings, on its own server and on another's. */
  recordings: () =>
    json({
      items: [
        {
          ...story(1),
          attachments: [
            { url: '/media/eigen.mp3', mime_type: 'audio/mpeg', title: 'Eigen geluid' },
            { url: '/media/eigen.ogg', mime_type: 'audio/ogg', title: 'Eigen geluid' },
            {
              url: 'https://film.example/verhaal.webm',
              mime_type: 'video/webm',
              title: 'Een film',
              duration_in_seconds: 180,
              _wtk: {
                captions: [
                  { url: '/media/film.vtt', language: 'nl' },
                  { url: 'https://film.example/film.vtt', language: 'en' },
                ],
                transcript: 'Wat er in de film wordt gezegd.',
              },
            },
            { url: '/media/verhaal.pdf', mime_type: 'application/pdf' },
          ],
          _wtk: {
            type: 'story',
            narrator: 'child',
            picture: { url: 'https://foto.example/1.jpg', alt: 'Een foto', width: 1, height: 1 },
          },
        },
      ],
    }),

  /** Somebody else's feed, with all that real ones have: JSON Feed 1.0 and 1.1 side by side. */
  foreign: () =>
    `\uFEFF${JSON.stringify({
      version: 'http://jsonfeed.org/version/1',
      title: 'Een ander blad',
      author: { name: 'De redactie' },
      items: [
        {
          id: 7,
          url: '/nieuws/7?utm_source=feed&deel=2',
          title: 'Tom &amp; Jerry &hellip;',
          summary: 'Kort &lt;b&gt; gezegd.',
          content_html: '<p>Opmaak.</p><img src=x onerror="alert(1)"><script>alert(1)</script>',
          image: 'https://elders.example/foto.jpg',
          date_published: '2018-01-06T08:00',
        },
        {
          id: 'https://blad.example/8',
          external_url: 'https://elders.example/8',
          content_text: 'Een eerste alinea.\n\nEen <b>tweede</b> &eacute;n laatste.',
          authors: [{ name: 'Kim' }, { name: 'Sam' }],
          date_published: '2018-01-05T23:30:00Z',
        },
      ],
    })}`,

  /** A byte order mark before the file. */
  'byte-order-mark': () => `\uFEFF${json({ items: stories(1, 1) })}`,
};

/** What the server of `/feeds/busy/…` answers at first, before it gives the last of three files. */
const BUSY = [503, 429];

/** How often each address was asked for. */
const asked = new Map();

/**
 * @param {Request} request
 * @param {Response} response
 */
export function feedsServer(request, response) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  const address = request.url ?? '';
  const [, name = '', file] = /^\/feeds\/([\w-]+)\/(\w+)\.json(?:\?\w+)?$/.exec(address) ?? [];
  if (name === 'torn-500') return tearApart(response);
  if (name === 'cached') response.setHeader('cache-control', 'max-age=600');
  const times = asked.get(address) ?? 0;
  asked.set(address, times + 1);
  const status = name === 'busy' ? BUSY[times] : undefined;
  const text = name === 'busy' ? FEEDS.three(3, times) : FEEDS[name]?.(Number(file), times);
  if (status !== undefined || text === undefined) response.writeHead(status ?? 404).end();
  else response.writeHead(200, { 'content-type': 'application/feed+json' }).end(text);
}

/** An error whose body breaks, too. @param {Response} response */
function tearApart(response) {
  response.writeHead(500, { 'content-length': 1000 });
  response.write('half', () => response.destroy());
}
