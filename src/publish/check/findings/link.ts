import { guardAddress, guardLink } from '../../../feed/address.js';
import type { InEachLanguage, Language } from '../../language.js';
import { type WrittenLink, linksIn } from '../links.js';
import type { Advice, Rule, Sighting } from '../rule.js';

interface LinkWords {
  readonly insecure: Advice;
  readonly refused: Advice;
  readonly own: Advice;
  readonly tracked: Advice;
}

const WORDS: InEachLanguage<LinkWords> = {
  nl: {
    insecure: {
      what: 'Dit adres begint met http://. Onderweg kan iemand meelezen, dus de kit laat het weg.',
      how: 'Maak er https:// van, en kijk of de pagina dan opengaat.',
    },
    refused: {
      what: 'De kit laat dit adres weg: een lezer kan niet zien waar het heen gaat.',
      how: 'Schrijf een gewoon adres dat begint met https://, zonder naam of wachtwoord erin.',
    },
    own: {
      what: 'Dit adres werkt alleen op je eigen computer.',
      how: 'Zet er het adres van de echte site neer.',
    },
    tracked: {
      what: 'Dit adres vertelt de site erachter waar de lezer vandaan komt.',
      how: 'Haal weg wat begint met utm_, mc_, fbclid of gclid.',
    },
  },
  en: {
    insecure: {
      what: 'This address begins with http://. Others can read along, so the kit leaves it out.',
      how: 'Make it https://, and see whether the page opens then.',
    },
    refused: {
      what: 'The kit leaves this address out: a reader can’t see where it leads.',
      how: 'Write a plain address that begins with https://, with no name or password in it.',
    },
    own: {
      what: 'This address works on your own computer alone.',
      how: 'Put the address of the real site there.',
    },
    tracked: {
      what: 'This address tells the site behind it where its reader comes from.',
      how: 'Take away what begins with utm_, mc_, fbclid or gclid.',
    },
  },
};

/** An address that the guard of the feed refuses, or that should not be published. */
export const rule: Rule = {
  id: 'link',
  severity: 'error',
  summary: {
    nl: 'Elk adres begint met https, en laat zien waar het heen gaat.',
    en: 'Every address begins with https, and shows where it leads.',
  },
  inFeed({ raw, address }, language) {
    return judge(linksIn({ ...raw, items: [] }, []), address, language);
  },
  inItem({ value, path, feed }, language) {
    return judge(linksIn(value, path), feed.address, language);
  },
};

function* judge(
  links: readonly WrittenLink[],
  base: string,
  language: Language,
): Iterable<Sighting> {
  const { insecure, refused, own, tracked } = WORDS[language];
  for (const { path: at, text } of links) {
    const link = guardLink(text, base);
    if (link === undefined) yield { at, ...(/^http:/i.test(text) ? insecure : refused) };
    else if (/^http:/i.test(link) && guardAddress(text)) yield { at, ...own };
    else if (/[?&](utm_|mc_|fbclid|gclid)/.test(link))
      yield { at, ...tracked, severity: 'warning' };
  }
}
