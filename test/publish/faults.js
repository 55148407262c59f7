/**
 * Faults to plant in a copy of the example feed, one each: what is wrong, how it gets there, which
 * rule finds it, what the line says that it is found on, and what the cure has in it.
 *
 * @typedef {{ feed: any, edition: any, story: any, activity: any, paragraph: any }} Parts
 * @typedef {[says: string, rule: string, plant: (parts: Parts) => unknown, line: RegExp, cure: RegExp]} Fault
 */

/** What makes a picture good, but for its text. */
const PICTURE = { url: 'media/pan-op-de-mat.svg', width: 640, height: 400 };

const FILM = { url: 'media/voorbeeld-lucht.webm', mime_type: 'video/webm' };

const RELEASE = {
  sequence: 41,
  issued: '2019-11-10T09:00:00+01:00',
  expires: '2019-11-20T09:00:00+01:00',
  file: 'feed.json',
};

const OVERRIDE = {
  number: '0800-6666',
  text: 'Veilig Thuis is nu slecht bereikbaar. Bel ook:',
  from: '2026-11-24T09:00:00+01:00',
  until: '2026-11-24T17:00:00+01:00',
};

const LONG_SENTENCE =
  'Toen ik die avond naar huis fietste dacht ik steeds aan het meisje dat zo stil in de hoek van het lokaal zat te wachten.';

/** @type {Fault[]} */
export const FAULTS = [
  // The contract.
  ['no title', 'schema', ({ feed }) => delete feed.title, /^\{/, /Vul het in/],
  [
    'another version of JSON Feed',
    'schema',
    ({ feed }) => (feed.version = '2'),
    /"version"/,
    /jsonfeed\.org\/version\/1\.1/,
  ],
  ['no items', 'schema', ({ feed }) => delete feed.items, /^\{/, /Vul het in/],
  ['items that are no list', 'schema', ({ feed }) => (feed.items = {}), /"items"/, /array/],
  [
    'a help line that nobody knows',
    'schema',
    ({ edition }) => (edition.help.lines[1] = '0800-2000'),
    /"0800-2000"/,
    /Kies een hulplijn/,
  ],
  [
    'a question without an answer',
    'schema',
    ({ edition }) => delete edition.faq[0].answer,
    /^ {6}\{/,
    /Vul het in/,
  ],
  [
    'a hashtag with a space',
    'schema',
    ({ edition }) => (edition.campaign.hashtags[0] = '#de week'),
    /"#de week"/,
    /vorm/,
  ],
  [
    'a last day that no calendar has',
    'schema',
    ({ edition }) => (edition.campaign.endDate = '2019-11-31'),
    /"endDate"/,
    /2026-11-16/,
  ],
  [
    'a start in Dutch notation',
    'schema',
    ({ activity }) => (activity._wtk.startDate = '18-11-2019'),
    /"startDate"/,
    /2026-11-16T19:30/,
  ],
  [
    'an activity without a start',
    'schema',
    ({ activity }) => delete activity._wtk.startDate,
    /"_wtk"|^ {6}"_wtk/,
    /Vul het in/,
  ],
  [
    'an audience that nobody knows',
    'schema',
    ({ activity }) => (activity._wtk.audience = ['leerlingen']),
    /"leerlingen"/,
    /professional, parent/,
  ],
  [
    'a price in words',
    'schema',
    ({ activity }) => (activity._wtk.offers = { price: '€ 5' }),
    /"price"/,
    /number/,
  ],
  [
    'a region by its name',
    'schema',
    ({ activity }) => (activity._wtk.region = ['Zaanstad']),
    /"Zaanstad"/,
    /GM0479/,
  ],
  [
    'a narrator that nobody knows',
    'schema',
    ({ story }) => (story._wtk.narrator = 'neighbour'),
    /"narrator"/,
    /bystander/,
  ],
  [
    'a heading in a story',
    'schema',
    ({ story }) => (story._wtk.helped[0].type = 'heading'),
    /"heading"/,
    /paragraph, blockquote of list/,
  ],
  [
    'a story without text',
    'schema',
    ({ story }) => delete story.content_text,
    /^ {4}\{/,
    /content_text/,
  ],
  // What the elements leave out.
  [
    'a start that no calendar has',
    'loss',
    ({ activity }) => (activity._wtk.startDate = '2019-11-31'),
    /"startDate"/,
    /die bestaat/,
  ],
  [
    'a picture of another site',
    'loss',
    ({ story }) =>
      (story._wtk.picture = { ...PICTURE, url: 'https://example.org/a.svg', alt: 'Een pan.' }),
    /"picture"/,
    /eigen site/,
  ],
  // Days and times.
  [
    'a campaign that ends before it begins',
    'campaign-days',
    ({ edition }) => (edition.campaign.endDate = '2019-11-10'),
    /"endDate"/,
    /startDate of endDate/,
  ],
  [
    'an activity that ends before it begins',
    'end-before-start',
    ({ activity }) => (activity._wtk.endDate = '2019-11-14T15:00:00+01:00'),
    /"endDate"/,
    /volgende dag/,
  ],
  [
    'an activity in another year',
    'outside-week',
    ({ activity }) =>
      Object.assign(activity._wtk, { startDate: '2020-11-18', endDate: '2020-11-18' }),
    /"startDate"/,
    /jaar/,
  ],
  [
    'an hour that does not exist',
    'clock-change',
    ({ activity }) => (activity._wtk.previousStartDate = '2019-03-31T02:30'),
    /"previousStartDate"/,
    /3 uur/,
  ],
  [
    'an hour that comes twice',
    'clock-change',
    ({ activity }) => (activity._wtk.previousStartDate = '2019-10-27T02:30'),
    /"previousStartDate"/,
    /\+02:00/,
  ],
  [
    'a time on the clock of Greenwich',
    'other-clock',
    ({ activity }) => (activity._wtk.startDate = '2019-11-15T15:00:00Z'),
    /"startDate"/,
    /\+01:00/,
  ],
  // Twice.
  [
    'two items of one id',
    'duplicate-id',
    ({ activity, story }) => (activity.id = story.id),
    /"id"/,
    /eigen id/,
  ],
  [
    'one activity by two organisers',
    'duplicate-activity',
    ({ feed, activity }) =>
      feed.items.push({
        ...activity,
        id: 'nog-eens',
        _wtk: { ...activity._wtk, organizer: { name: 'Voorbeeldschool' } },
      }),
    /^ {4}\{/,
    /organizer/,
  ],
  // Places and prices.
  [
    'a region that does not exist',
    'region',
    ({ activity }) => (activity._wtk.region = ['GM9999']),
    /"region"/,
    /code/,
  ],
  [
    'a place outside of its region',
    'region',
    ({ activity }) =>
      Object.assign(activity._wtk, {
        region: ['GM0935'],
        location: { name: 'Zaal', addressLocality: 'Haarlem' },
      }),
    /"region"/,
    /GM\d{4}/,
  ],
  [
    'no place to go to',
    'place',
    ({ activity }) =>
      Object.assign(activity._wtk, {
        location: undefined,
        eventAttendanceMode: 'OfflineEventAttendanceMode',
      }),
    /"_wtk"/,
    /location/,
  ],
  [
    'nowhere to join online',
    'online-address',
    ({ activity }) =>
      Object.assign(activity, {
        url: undefined,
        _wtk: {
          ...activity._wtk,
          registrationUrl: undefined,
          location: undefined,
          eventAttendanceMode: 'OnlineEventAttendanceMode',
        },
      }),
    /^ {4}\{/,
    /registrationUrl/,
  ],
  [
    'nobody who organises it',
    'organizer',
    ({ activity }) => delete activity._wtk.organizer,
    /"_wtk"/,
    /organizer/,
  ],
  [
    'a price for what is free',
    'free-and-paid',
    ({ activity }) =>
      Object.assign(activity._wtk, { isAccessibleForFree: true, offers: { price: 5 } }),
    /"price"/,
    /isAccessibleForFree/,
  ],
  [
    'a new day without the old one',
    'moved-from',
    ({ activity }) =>
      Object.assign(activity._wtk, {
        eventStatus: 'EventRescheduled',
        previousStartDate: undefined,
      }),
    /"_wtk"/,
    /previousStartDate/,
  ],
  // Addresses.
  [
    'an address without a lock',
    'link',
    ({ activity }) => (activity.url = 'http://example.org/'),
    /"url"/,
    /https/,
  ],
  [
    'an address with a password',
    'link',
    ({ activity }) => (activity.url = 'https://veiligthuis.nl@example.org/'),
    /"url"/,
    /wachtwoord/,
  ],
  [
    'an address of one’s own computer',
    'link',
    ({ activity }) => (activity.url = 'http://localhost:8000/'),
    /"url"/,
    /echte site/,
  ],
  [
    'an address that follows readers',
    'link',
    ({ activity }) => (activity.url = 'https://example.org/?utm_source=feed'),
    /"url"/,
    /utm_/,
  ],
  [
    'a link without a lock in a story',
    'link',
    ({ paragraph }) =>
      paragraph.children.push({
        type: 'link',
        url: 'http://example.org/',
        children: [{ type: 'text', value: 'hier' }],
      }),
    /"url"/,
    /https/,
  ],
  // Help.
  [
    'a number that is no help line',
    'help-number',
    ({ paragraph }) => (paragraph.children[0].value = 'Bel Veilig Thuis: 0800-2001.'),
    /"type": "paragraph"|^ +\{/,
    /Bel het nummer/,
  ],
  [
    'the number of another line',
    'help-number',
    ({ paragraph }) => (paragraph.children[0].value = 'Bel de Kindertelefoon: 0800-2000.'),
    /^ +\{/,
    /0800-0432/,
  ],
  [
    'a regional line with our number',
    'regional-line',
    ({ edition }) =>
      (edition.help.regional = [
        { id: 'wijk', name: 'Wijkteam', number: '0800-2000', region: ['GM0479'] },
      ]),
    /^ {8}\{/,
    /niet al van ons/,
  ],
  [
    'a number for an emergency without an end',
    'override',
    ({ edition }) => (edition.help.override = { ...OVERRIDE, until: undefined }),
    /"override"/,
    /gratis of lokaal/,
  ],
  [
    'a number for an emergency that nobody signed',
    'override',
    ({ edition }) => (edition.help.override = OVERRIDE),
    /"override"/,
    /wtk sign/,
  ],
  [
    'a release that has expired',
    'release',
    ({ edition }) => (edition.release = RELEASE),
    /"release"/,
    /opnieuw/,
  ],
  [
    'a release of another file',
    'release',
    ({ edition }) =>
      (edition.release = { ...RELEASE, expires: '2099-01-01T00:00:00Z', file: 'ander.json' }),
    /"release"/,
    /naam/,
  ],
  // Stories.
  [
    'a story without a content note',
    'content-note',
    ({ story }) => delete story._wtk.contentNote,
    /"_wtk"/,
    /contentNote/,
  ],
  [
    'a story without help',
    'story-help',
    ({ story }) => (story._wtk.helpLines = []),
    /"helpLines"/,
    /kindertelefoon/,
  ],
  [
    'a story without what helped',
    'what-helped',
    ({ story }) => delete story._wtk.helped,
    /"_wtk"/,
    /helped/,
  ],
  [
    'a name, an age and a school',
    'recognisable-child',
    ({ paragraph }) =>
      (paragraph.children[0].value =
        'Sem de Wit was 8 en zat op basisschool De Regenboog in Almelo.'),
    /^ +\{/,
    /algemener/,
  ],
  [
    'an age and a village without a name',
    'recognisable-child',
    ({ paragraph }) =>
      (paragraph.children[0].value = 'Mijn dochter was 8 toen we in Oostzaan woonden.'),
    /^ +\{/,
    /algemener/,
  ],
  [
    'the name of who tells it',
    'narrator-name',
    ({ story }) => (story._wtk.narratorLabel = 'Anneke de Bruin, leerkracht'),
    /"narratorLabel"/,
    /Leerkracht/,
  ],
  [
    'a phone number of a person',
    'contact-details',
    ({ paragraph }) => (paragraph.children[0].value = 'Je kunt mij bellen op 06 12345678.'),
    /^ +\{/,
    /Haal het weg/,
  ],
  [
    'an address of a home',
    'contact-details',
    ({ paragraph }) => (paragraph.children[0].value = 'Wij wonen op 1506 AB 12.'),
    /^ +\{/,
    /Haal het weg/,
  ],
  [
    'a withdrawn story that can still be read',
    'withdrawn',
    ({ story }) => (story._wtk.withdrawn = true),
    /"title"/,
    /_wtk\.withdrawn/,
  ],
  // Words.
  [
    'a sentence that is too long',
    'long-sentence',
    ({ paragraph }) => (paragraph.children[0].value = LONG_SENTENCE),
    /^ +\{/,
    /twee zinnen/,
  ],
  [
    'markup in a title',
    'markup',
    ({ story }) => (story.title = 'Een <b>nieuw</b> begin'),
    /"title"/,
    /Haal die weg/,
  ],
  [
    'an entity in a summary',
    'markup',
    ({ activity }) => (activity.summary = 'Thee &amp; koekjes.'),
    /"summary"/,
    /Haal die weg/,
  ],
  [
    'letters that turn round',
    'hidden-characters',
    ({ story }) => (story.title = 'Bel \u202E0002-0080'),
    /"title"/,
    /Typ/,
  ],
  [
    'a title that shouts',
    'capitals',
    ({ story }) => (story.title = 'NOOIT MEER BANG'),
    /"title"/,
    /hoofdletter/,
  ],
  [
    'a promise of safety',
    'promise',
    ({ activity }) => (activity.summary = 'Je kunt 100% anoniem meepraten.'),
    /"summary"/,
    /naam niet/,
  ],
  [
    'English words called Dutch',
    'language',
    ({ activity }) =>
      (activity.summary =
        'Come and talk with us about what you can do when you worry about a child in your street. There is coffee, and we have plenty of time for all of your questions.'),
    /"language"/,
    /vertaling/,
  ],
  [
    'a language spoken that nobody can read',
    'language',
    ({ activity }) => (activity._wtk.inLanguage = ['tr']),
    /"inLanguage"/,
    /vertaling/,
  ],
  // What can't be seen, or heard.
  [
    'a picture without a text',
    'alternative-text',
    ({ story }) => (story._wtk.picture = PICTURE),
    /"picture"/,
    /alt/,
  ],
  [
    'a picture with an empty text',
    'alternative-text',
    ({ story }) => (story._wtk.picture = { ...PICTURE, alt: '' }),
    /"alt"/,
    /alt/,
  ],
  [
    'a picture with the name of its file',
    'alternative-text',
    ({ story }) => (story._wtk.picture = { ...PICTURE, alt: 'IMG_2034.jpg' }),
    /"alt"/,
    /één zin/,
  ],
  [
    'a film without captions',
    'recording-text',
    ({ story }) => (story.attachments = [{ ...FILM, _wtk: { transcript: 'Een wolk.' } }]),
    /"attachments"/,
    /WebVTT/,
  ],
  [
    'a recording that nobody can read',
    'recording-text',
    ({ story }) => (story.attachments = [{ url: 'media/a.wav', mime_type: 'audio/wav' }]),
    /"attachments"/,
    /transcript/,
  ],
  // Files.
  [
    'a next file that is the file itself',
    'next-file',
    ({ feed }) =>
      Object.assign(feed, {
        feed_url: 'https://example.org/feed.json',
        next_url: 'https://example.org/feed.json',
      }),
    /"next_url"/,
    /Haal next_url weg/,
  ],
  [
    'a next file that is not there',
    'next-file',
    ({ feed }) => (feed.next_url = 'feed-2.json'),
    /"next_url"/,
    /Zet het erbij/,
  ],
];
