import type { Activity, AttendanceMode, Audience, EventStatus } from '../../campaign/activity.js';
import { capitalised, periodWords, periodWordsUnderDay } from '../../ui/date-words.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { headingLevelOf } from '../../ui/settings.js';
import { link, word } from '../../ui/words.js';

interface ActivityWords {
  readonly example: string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly attendance: Readonly<Record<AttendanceMode, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly audience: (names: string) => string;
  readonly and: string;
  readonly organizer: string;
  readonly free: string;
  readonly paid: string;
  readonly register: string;
  readonly loading: string;
  readonly empty: string;
}

const WORDS: Readonly<Record<Language, ActivityWords>> = {
  nl: {
    example: 'Voorbeeld',
    statuses: {
      EventScheduled: '',
      EventCancelled: 'Gaat niet door',
      EventPostponed: 'Uitgesteld, een nieuwe dag volgt',
      EventRescheduled: 'Verplaatst naar een andere dag of tijd',
      EventMovedOnline: 'Wordt nu online gehouden',
    },
    attendance: {
      OfflineEventAttendanceMode: '',
      OnlineEventAttendanceMode: 'Online',
      MixedEventAttendanceMode: 'ook online',
    },
    audiences: {
      professional: 'professionals',
      parent: 'ouders',
      child: 'kinderen en jongeren',
      everyone: 'iedereen',
    },
    audience: (names) => `Voor ${names}`,
    and: 'en',
    organizer: 'Door',
    free: 'Gratis',
    paid: 'Niet gratis',
    register: 'Aanmelden',
    loading: 'De activiteit wordt opgehaald.',
    empty: 'Deze activiteit is niet gevonden.',
  },
  en: {
    example: 'Example',
    statuses: {
      EventScheduled: '',
      EventCancelled: 'Cancelled',
      EventPostponed: 'Postponed, a new day will follow',
      EventRescheduled: 'Moved to another day or time',
      EventMovedOnline: 'Now held online',
    },
    attendance: {
      OfflineEventAttendanceMode: '',
      OnlineEventAttendanceMode: 'Online',
      MixedEventAttendanceMode: 'also online',
    },
    audiences: {
      professional: 'professionals',
      parent: 'parents',
      child: 'children and young people',
      everyone: 'everyone',
    },
    audience: (names) => `For ${names}`,
    and: 'and',
    organizer: 'By',
    free: 'Free',
    paid: 'Not free',
    register: 'Register',
    loading: 'The activity is being fetched.',
    empty: 'This activity was not found.',
  },
};

export function loadingText(host: HTMLElement): string {
  return WORDS[languageOf(host)].loading;
}

export function emptyText(host: HTMLElement): string {
  return WORDS[languageOf(host)].empty;
}

/** An activity's words in the order to read them: what, when and where, then all else. */
export function activityWords(host: HTMLElement, activity: Activity, underDay: boolean): Node[] {
  const language = languageOf(host);
  const say = WORDS[language];
  const own = { lang: langFor(host, language) };
  const told = { lang: langFor(host, activity.language) };
  const { url, title, eventStatus, summary, registrationUrl } = activity;
  return [
    word(
      `h${headingLevelOf(host)}`,
      { slot: 'title', ...told },
      url ? link(url, {}, title) : title,
    ),
    ...(eventStatus === 'EventScheduled'
      ? []
      : [word('strong', { slot: 'status', ...own }, say.statuses[eventStatus])]),
    timeNode(activity, language, own, underDay),
    ...text('where', where(activity, say), told),
    ...(summary ? [word('p', told, summary)] : []),
    ...text('facts', facts(activity, say), own),
    ...(registrationUrl && eventStatus !== 'EventCancelled'
      ? [link(registrationUrl, { slot: 'register', ...own }, say.register)]
      : []),
  ];
}

type Lang = Readonly<{ lang: string | undefined }>;

function text(slot: string, content: string, lang: Lang): Node[] {
  return content ? [word('p', { slot, ...lang }, content)] : [];
}

/** HTML's `datetime` takes a local time as it stands on Amsterdam's clock. */
function timeNode(
  { startDate, endDate }: Activity,
  language: Language,
  own: Lang,
  underDay: boolean,
): Node {
  const datetime = [startDate.date, startDate.time].filter(Boolean).join('T');
  const inWords = underDay ? periodWordsUnderDay : periodWords;
  return word('time', { slot: 'when', datetime, ...own }, inWords(startDate, endDate, language));
}

function where({ location, eventAttendanceMode }: Activity, say: ActivityWords): string {
  const town = [location?.postalCode, location?.addressLocality].filter(Boolean).join(' ');
  return [location?.name, location?.streetAddress, town, say.attendance[eventAttendanceMode]]
    .filter(Boolean)
    .join(', ');
}

function facts(activity: Activity, say: ActivityWords): string {
  const audiences = activity.audience.map((audience) => say.audiences[audience]);
  const cost = { true: say.free, false: say.paid, undefined: '' };
  const said = [
    activity.example ? say.example : '',
    ...activity.tags,
    audiences.length > 0 ? say.audience(audiences.join(` ${say.and} `)) : '',
    cost[`${activity.isAccessibleForFree}`],
    activity.organizer ? `${say.organizer} ${activity.organizer.name}` : '',
  ];
  return [...said.filter(Boolean).map(capitalised), ...activity.hosts].join(' · ');
}
