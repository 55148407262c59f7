import * as fc from 'fast-check';

/**
 * Feeds as nobody should send them: in shape or nearly so, in which any value may be any JSON, and
 * any text may be one with which pages have been attacked.
 */

/** Values of every type that JSON has, none of which is right everywhere. */
export const JUNK: readonly unknown[] = [
  true,
  false,
  0,
  -1.5,
  1e21,
  '',
  ' ',
  'junk',
  'x'.repeat(20_001),
  [],
  [null],
  [[]],
  [{}],
  ['', 1, null, true],
  {},
  { a: 1 },
  { length: 1 },
];

/** Texts that would run, load or dress something if anything parsed them, or lead astray. */
export const ATTACKS = (await (await fetch('/test/attacks.json')).json()) as readonly string[];

const junk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue());

/** Mostly what is given, sometimes any JSON at all. */
function mostly(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: junk });
}

const attack = fc.constantFrom(...ATTACKS);
const words = mostly(
  fc.oneof(fc.constantFrom('woorden', 'a\n\nb', '#tag', '112', 'seksueel-misbruik'), attack),
);
const link = mostly(
  fc.oneof(
    fc.constantFrom('https://example.org/', '/x', 'https://weektegenkindermishandeling.nl/x'),
    fc.constantFrom('mailto:naam@example.org'),
    fc.webUrl(),
    attack,
  ),
);
const moment = mostly(
  fc.oneof(
    fc.constantFrom('2019-11-18', '2019-11-18T14:00', '9999-12-31T23:59Z', '0000-01-01'),
    attack,
  ),
);
const language = mostly(fc.oneof(fc.constantFrom('nl', 'en', 'ar-MA'), attack));
const list = mostly(fc.array(words, { maxLength: 3 }));
const some = { requiredKeys: [] };

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    junk,
    fc.record({
      type: fc.oneof(
        fc.constantFrom('text', 'paragraph', 'strong', 'emphasis', 'link', 'link'),
        fc.constantFrom('list', 'listItem', 'blockquote', 'html', 'script', 'image'),
      ),
      value: words,
      url: link,
      ordered: mostly(fc.boolean()),
      children: mostly(fc.array(tie('node'), { maxLength: 3 })),
    }),
  ),
}));

const text = fc.record({ type: fc.constant('text'), value: words });
const linked = fc.record({
  type: fc.constant('link'),
  url: link,
  children: fc.array(fc.oneof(text, node), { maxLength: 2 }),
});
const paragraph = fc.record({
  type: fc.constant('paragraph'),
  children: fc.array(fc.oneof(text, linked, node), { maxLength: 3 }),
});
const tree = mostly(fc.oneof(words, fc.array(fc.oneof(paragraph, node), { maxLength: 3 })));

const own = fc.record(
  {
    type: mostly(fc.constantFrom('story', 'activity')),
    withdrawn: mostly(fc.constant(false)),
    example: mostly(fc.boolean()),
    narrator: mostly(fc.constantFrom('parent', 'child')),
    narratorLabel: words,
    contentNote: words,
    happened: tree,
    helped: tree,
    how: tree,
    lesson: tree,
    topics: list,
    helpLines: list,
    startDate: moment,
    endDate: moment,
    eventStatus: mostly(fc.oneof(fc.constant('EventPostponed'), attack)),
    location: mostly(fc.record({ name: words, postalCode: words }, some)),
    organizer: mostly(fc.record({ name: words, url: link }, some)),
    audience: mostly(fc.array(fc.oneof(fc.constant('parent'), attack), { maxLength: 2 })),
    registrationUrl: link,
    region: list,
  },
  some,
);

const item = fc.record(
  {
    id: mostly(fc.oneof(fc.string({ minLength: 1 }), fc.integer(), attack)),
    url: link,
    title: words,
    summary: words,
    content_text: words,
    content_html: words,
    date_published: moment,
    language,
    tags: list,
    _wtk: mostly(own),
  },
  { requiredKeys: ['id', 'title', '_wtk'] },
);

const regional = fc.record({
  id: words,
  name: words,
  number: mostly(fc.constantFrom('075 651 83 00', '0900-1234', '0800-2000')),
  hours: words,
  region: fc.constant(['GG7306']),
});

const edition = fc.record(
  {
    campaign: mostly(
      fc.record({ name: words, url: link, startDate: moment, hashtags: list }, some),
    ),
    help: mostly(
      fc.record(
        {
          lines: list,
          hours: mostly(fc.dictionary(fc.constantFrom('113', 'kindertelefoon', 'x'), words)),
          regional: mostly(fc.array(mostly(regional), { maxLength: 2 })),
        },
        some,
      ),
    ),
    faq: mostly(
      fc.array(mostly(fc.record({ id: words, question: words, answer: tree }, some)), {
        maxLength: 2,
      }),
    ),
  },
  some,
);

/** A feed of a few items. */
export const anyFeed: fc.Arbitrary<unknown> = fc.record(
  {
    title: words,
    language,
    expired: mostly(fc.constant(false)),
    next_url: link,
    home_page_url: link,
    items: mostly(fc.array(mostly(item), { minLength: 1, maxLength: 3 })),
    _wtk: mostly(edition),
  },
  { requiredKeys: ['items'] },
);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A real feed, cut down to a few of its items, in which a few values are replaced or gone. */
export function changedFeed(feed: { readonly items: readonly Json[] }): fc.Arbitrary<unknown> {
  const fewItems = fc.subarray([...feed.items], { minLength: 1, maxLength: 3 });
  const change = fc.record({
    at: fc.nat(),
    value: fc.oneof(fc.constant(undefined), junk, attack, link),
  });
  return fc
    .tuple(fewItems, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([items, changes]) =>
      changes.reduce<unknown>((changed, { at, value }) => replaced(changed, at, value), {
        ...feed,
        items,
      }),
    );
}

/** A copy in which the value that stands at a place, counted in the order of the text, is another. */
function replaced(whole: unknown, at: number, value: unknown): unknown {
  const places: string[] = [];
  JSON.stringify(whole, (key, child: unknown) => {
    places.push(key);
    return child;
  });
  let place = -1;
  const chosen = 1 + (at % Math.max(1, places.length - 1));
  const text = JSON.stringify(whole, (_key, child: unknown) => {
    place += 1;
    return place === chosen ? value : child;
  });
  return JSON.parse(text) as unknown;
}
