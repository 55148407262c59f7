import type { FeedFault } from '../../feed/feed-error.js';
import { faultText } from '../../ui/fault-text.js';
import type { Check, Finding } from '../check.js';
import type { FeedVisit } from '../feed-visit.js';
import type { Page } from '../page.js';

type Words = Pick<Finding, 'what' | 'how'>;

const PUBLISHER = 'Dit kan alleen de campagne herstellen. Stuur deze tekst door:';

const NL = {
  policy: {
    what: 'Het beleid van de site houdt de feed tegen.',
    how: 'De feed is het bestand van de campagne met verhalen en activiteiten. Vraag de webbeheerder om in de Content-Security-Policy deze regel op te nemen:',
  },
  server: {
    what: 'De server van de feed staat niet toe dat andere sites hem lezen.',
    how: 'Vraag wie de server beheert om bij de feed deze regel mee te sturen (CORS):',
  },
  nobody: {
    what: 'De feed is niet te bereiken.',
    how: 'Klopt het adres? Opent het als je het in de browser plakt? Ook een adblocker kan het tegenhouden.',
  },
  status: (status: string) => ({
    what: `De feed is er niet: de server antwoordt met ${status}.`,
    how: 'Klopt het adres? Zo ja, meld het bij de campagne.',
  }),
};

/** What to say of the faults that need no further look. */
const FAULTS: Readonly<Partial<Record<FeedFault, Words>>> = {
  address: {
    what: 'Van dit adres wordt geen feed gelezen.',
    how: 'Het adres moet met https:// beginnen. Verbeter het in feed="…", of laat feed weg.',
  },
  timeout: {
    what: 'De feed komt niet binnen 8 seconden.',
    how: 'Probeer het later nog eens. Blijft het zo, meld het dan bij de campagne.',
  },
  size: { what: 'De feed is groter dan 2 MB.', how: PUBLISHER },
  json: { what: 'De feed is onleesbaar: geen JSON, of maar de helft ervan.', how: PUBLISHER },
  feed: { what: 'Op het adres van de feed staat iets anders.', how: PUBLISHER },
};

/** Of any other fault the kit's own words are sent on. */
const REFUSED: Words = { what: 'De feed is geweigerd.', how: PUBLISHER };

/** A feed that could not be read, and by whose doing. The help line is whole without one. */
export const check: Check = {
  id: 'feed-unreadable',
  covers: / \((https?:.*|no feed is named)\)$/,
  look: ({ feeds }: Page) =>
    feeds
      .filter(({ error }) => error !== undefined)
      .map((visit) => ({
        severity: visit.elements.every(isHelp) ? 'warning' : 'error',
        where: visit.elements,
        ...words(visit),
      })),
};

function isHelp({ localName }: Element): boolean {
  return localName === 'wtk-help-banner';
}

function words({ address, error, obstacle }: FeedVisit): Omit<Finding, 'severity'> {
  if (obstacle?.by === 'policy') {
    return { ...NL.policy, code: widened(obstacle.policy, new URL('.', address).href) };
  }
  if (obstacle?.by === 'server') return { ...NL.server, code: 'Access-Control-Allow-Origin: *' };
  if (obstacle) return { ...NL.nobody, code: address };
  if (error?.fault === 'status') return { ...NL.status(String(error.cause)), code: address };
  const known = error && FAULTS[error.fault];
  return known ? { ...known, code: address } : { ...REFUSED, code: error && faultText(error) };
}

/** The page's directive for requests, with one more source: what `default-src` says counts where it has none. */
function widened(policy: string, source: string): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  const named = (name: string): string | undefined =>
    directives.find((directive) => directive.toLowerCase().startsWith(name));
  const own = named('connect-src') ?? named('default-src') ?? '';
  const sources = own.split(/\s+/).slice(1);
  return ['connect-src', ...sources.filter((one) => one !== "'none'"), source].join(' ');
}
