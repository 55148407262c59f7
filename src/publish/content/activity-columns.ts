import {
  ATTENDANCE_MODES,
  AUDIENCES,
  AVAILABILITIES,
  EVENT_STATUSES,
} from '../../campaign/activity.js';
import { plain } from '../../campaign/plain-text.js';
import {
  type CellKind,
  amountCell,
  choiceCell,
  languageCell,
  linkCell,
  listCell,
  momentCell,
  postalCodeCell,
  regionCell,
  textCell,
  timeCell,
  yesNoCell,
} from './cells.js';

const statusCell = choiceCell<(typeof EVENT_STATUSES)[number]>({
  EventScheduled: ['gaat door', 'gepland', 'scheduled', 'confirmed'],
  EventCancelled: ['gaat niet door', 'afgelast', 'geannuleerd', 'cancelled', 'canceled'],
  EventPostponed: ['uitgesteld', 'postponed'],
  EventRescheduled: ['verplaatst', 'rescheduled'],
  EventMovedOnline: ['nu online', 'moved online'],
});

const attendanceCell = choiceCell<(typeof ATTENDANCE_MODES)[number]>({
  OfflineEventAttendanceMode: ['op locatie', 'fysiek', 'offline', 'live', 'in person'],
  OnlineEventAttendanceMode: ['online', 'digitaal'],
  MixedEventAttendanceMode: ['op locatie en online', 'hybride', 'beide', 'hybrid', 'mixed', 'both'],
});

const audienceCell = choiceCell<(typeof AUDIENCES)[number]>({
  professional: ['beroepskrachten', 'professionals', 'beroepskracht'],
  parent: ['ouders', 'ouder', 'parents'],
  child: ['kinderen', 'jongeren', 'kind', 'children'],
  everyone: ['iedereen', 'allen', 'all'],
});

const availabilityCell = choiceCell<(typeof AVAILABILITIES)[number]>({
  InStock: ['genoeg', 'ja', 'available'],
  LimitedAvailability: ['bijna vol', 'beperkt', 'limited'],
  SoldOut: ['vol', 'volgeboekt', 'uitverkocht', 'sold out', 'full'],
});

interface ColumnOfActivities {
  /** The Dutch name, with which the file is written. */
  readonly nl: string;
  readonly kind: CellKind;
  /** What else people call it, its name in English among them. */
  readonly or: readonly string[];
}

/** The columns of the spreadsheet, in the order that they are written. `docs/publishing.md` lists them. */
export const COLUMNS = {
  id: { nl: 'id', kind: textCell, or: ['nummer', 'kenmerk'] },
  published: { nl: 'gepubliceerd', kind: yesNoCell, or: ['published', 'publiceren', 'akkoord'] },
  title: { nl: 'titel', kind: textCell, or: ['title', 'naam', 'name', 'naam activiteit'] },
  summary: { nl: 'samenvatting', kind: textCell, or: ['summary', 'omschrijving', 'beschrijving'] },
  startDate: { nl: 'begindatum', kind: momentCell, or: ['start date', 'datum', 'date', 'begin'] },
  startTime: { nl: 'begintijd', kind: timeCell, or: ['start time', 'tijd', 'aanvang', 'van'] },
  endDate: { nl: 'einddatum', kind: momentCell, or: ['end date', 'eind', 'einde', 'end'] },
  endTime: { nl: 'eindtijd', kind: timeCell, or: ['end time', 'tot'] },
  previousStartDate: { nl: 'eerder op', kind: momentCell, or: ['previous start date'] },
  eventStatus: { nl: 'status', kind: statusCell, or: ['event status'] },
  attendanceMode: { nl: 'vorm', kind: attendanceCell, or: ['attendance', 'online of op locatie'] },
  locationName: { nl: 'locatie', kind: textCell, or: ['location', 'zaal', 'venue'] },
  streetAddress: { nl: 'straat', kind: textCell, or: ['street', 'adres', 'address'] },
  postalCode: { nl: 'postcode', kind: postalCodeCell, or: ['postal code', 'zip'] },
  addressLocality: { nl: 'plaats', kind: textCell, or: ['town', 'city', 'woonplaats'] },
  organizerName: { nl: 'organisator', kind: textCell, or: ['organizer', 'organisatie'] },
  organizerUrl: { nl: 'site organisator', kind: linkCell, or: ['organizer site', 'website'] },
  audience: { nl: 'doelgroep', kind: listCell(audienceCell), or: ['audience', 'voor wie'] },
  tags: { nl: 'soort', kind: listCell(textCell), or: ['tags', 'kind', 'type', 'soort activiteit'] },
  isAccessibleForFree: { nl: 'gratis', kind: yesNoCell, or: ['free'] },
  price: { nl: 'prijs', kind: amountCell, or: ['price', 'kosten', 'toegang'] },
  availability: { nl: 'plekken', kind: availabilityCell, or: ['availability', 'beschikbaar'] },
  inLanguage: { nl: 'gesproken talen', kind: listCell(languageCell), or: ['spoken languages'] },
  region: { nl: 'regio', kind: listCell(regionCell), or: ['region', 'gemeente', 'ggd'] },
  url: { nl: 'webadres', kind: linkCell, or: ['url', 'link', 'pagina'] },
  registrationUrl: { nl: 'aanmelden', kind: linkCell, or: ['registration', 'inschrijven'] },
  language: { nl: 'taal', kind: languageCell, or: ['language'] },
  datePublished: { nl: 'geplaatst', kind: momentCell, or: ['date published', 'tijdstempel'] },
  dateModified: { nl: 'gewijzigd', kind: momentCell, or: ['date modified'] },
  example: { nl: 'voorbeeld', kind: yesNoCell, or: ['example'] },
} as const satisfies Readonly<Record<string, ColumnOfActivities>>;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

/** An activity as one row, each cell in the feed's terms; what is not known has no cell. */
export type ActivityRow = Readonly<Partial<Record<Column, string>>>;

const byName = new Map<string, Column>();
for (const name of COLUMN_NAMES) byName.set(plain(COLUMNS[name].nl), name);
for (const name of COLUMN_NAMES) {
  for (const other of [name, ...COLUMNS[name].or]) {
    if (!byName.has(plain(other))) byName.set(plain(other), name);
  }
}

/** The column that people mean by a name, in Dutch or English; undefined for one that is not known. */
export function columnNamed(name: string): Column | undefined {
  return byName.get(plain(name));
}
