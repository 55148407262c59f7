import {
  type Activity,
  canBeVisited,
  isCalledOff,
  placeLine,
  progressOf,
} from '../../campaign/activity.js';
import type { Moment } from '../../campaign/moment.js';
import { periodWords, periodWordsUnderDay } from '../../ui/date-words.js';
import { langFor, languageOf, primaryOf } from '../../ui/language.js';
import type { Language } from '../../ui/language-names.js';
import { languageName } from '../../ui/locale-words.js';
import { capitalised, fill } from '../../ui/message.js';
import { priceWords } from '../../ui/price-words.js';
import { headingLevelOf } from '../../ui/settings.js';
import { link, word } from '../../ui/words.js';
import { type ActivityWords, WORDS } from './activity.words.js';

/**
 * An activity's words in the order to read them: what, when and where, then all else; in the
 * language of the place where they are to stand. What no longer holds stays and is struck, and
 * words say so: not every voice reads that a line is.
 */
export function activityWords(
  host: HTMLElement,
  activity: Activity,
  now: Moment,
  underDay: boolean,
  place = host,
): Node[] {
  const language = languageOf(place);
  const say = WORDS[language];
  const own = { lang: langFor(place, language) };
  const told = { lang: langFor(place, activity.language) };
  const { url, title, summary } = activity;
  const inWords = underDay ? periodWordsUnderDay : periodWords;
  const when = inWords(activity.startDate, activity.endDate, language);
  return [
    word(
      `h${headingLevelOf(host)}`,
      { slot: 'title', ...told },
      url ? link(url, {}, title) : title,
    ),
    ...statusWords(activity, language, own),
    ...text('progress', isCalledOff(activity) ? '' : say.progress[progressOf(activity, now)], own),
    ...whenWords(activity, when, own),
    ...whereWords(activity, say, told),
    ...(summary ? [word('p', told, summary)] : []),
    ...text('facts', facts(activity, say, language), own),
    ...organizerWords(activity, say, own),
    ...(canRegister(activity, now) ? [registerLink(activity, say, own)] : []),
  ];
}

type Lang = Readonly<{ lang: string | undefined }>;

function text(slot: string, content: string, lang: Lang): Node[] {
  return content ? [word('p', { slot, ...lang }, content)] : [];
}

function statusWords(
  { eventStatus, previousStartDate }: Activity,
  language: Language,
  own: Lang,
): Node[] {
  const { statuses, previously } = WORDS[language];
  const status = statuses[eventStatus];
  if (status === '') return [];
  const previous =
    eventStatus === 'EventRescheduled' && previousStartDate
      ? [`. ${previously} `, word('s', {}, periodWords(previousStartDate, undefined, language))]
      : [];
  return [word('strong', { slot: 'status', ...own }, status, ...previous)];
}

/** HTML's `datetime` takes a local time as it stands on Amsterdam's clock. */
function whenWords(activity: Activity, when: string, own: Lang): Node[] {
  const { date, time } = activity.startDate;
  const datetime = time === undefined ? date : `${date}T${time}`;
  const attributes = { slot: 'when', ...own };
  return isCalledOff(activity)
    ? [word('s', attributes, word('time', { datetime }, when))]
    : [word('time', { datetime, ...attributes }, when)];
}

/** What has moved online keeps its place, struck: people know it by that. */
function whereWords(activity: Activity, say: ActivityWords, told: Lang): Node[] {
  const { location, eventAttendanceMode, eventStatus } = activity;
  const place = placeLine(location);
  const attendance = say.attendance[eventAttendanceMode];
  return eventStatus === 'EventMovedOnline' && place !== ''
    ? [word('p', { slot: 'where', ...told }, word('s', {}, place), ` ${attendance}`)]
    : text('where', [place, attendance].filter(Boolean).join(', '), told);
}

function facts(activity: Activity, say: ActivityWords, language: Language): string {
  const audiences = activity.audience.map((audience) => say.audiences[audience]);
  const said = [
    activity.example ? say.example : '',
    ...activity.tags,
    audiences.length > 0 ? fill(say.audience, { names: audiences.join(` ${say.and} `) }) : '',
    cost(activity, say, language),
    activity.availability ? say.places[activity.availability] : '',
    spoken(activity, say, language),
  ];
  return [...said.filter(Boolean).map(capitalised), ...activity.hosts].join(' · ');
}

function cost(
  { price, isAccessibleForFree }: Activity,
  say: ActivityWords,
  language: Language,
): string {
  if (price) return priceWords(price, language);
  if (price === 0 || isAccessibleForFree === true) return say.free;
  return isAccessibleForFree === false ? say.paid : '';
}

/** The languages that are spoken, where one of them is not the reader's. */
function spoken({ inLanguage, language }: Activity, say: ActivityWords, own: Language): string {
  const languages = inLanguage.length > 0 ? inLanguage : [language];
  if (languages.every((tag) => primaryOf(tag) === own)) return '';
  // Engines don't know its name.
  const names = languages.map((tag) =>
    primaryOf(tag) === 'dse' ? say.signLanguage : languageName(tag, own),
  );
  return `${say.spoken} ${names.join(` ${say.and} `)}`;
}

function organizerWords({ organizer }: Activity, say: ActivityWords, own: Lang): Node[] {
  if (!organizer) return [];
  const { name, url } = organizer;
  return [
    word('p', { slot: 'organizer', ...own }, `${say.organizer} `, url ? link(url, {}, name) : name),
  ];
}

/** A link that leads to what is full or over would only cost a visitor time. */
function canRegister(activity: Activity, now: Moment): boolean {
  const isOpen = activity.registrationUrl !== undefined && activity.availability !== 'SoldOut';
  return isOpen && canBeVisited(activity, now);
}

function registerLink({ registrationUrl = '' }: Activity, say: ActivityWords, own: Lang): Node {
  return link(registrationUrl, { slot: 'register', ...own }, say.register);
}
