import { CAMPAIGN_SITE } from '../campaign/site.js';

/** What can't be seen, or turns the order of what can: Unicode's Cc, Cf, Zl and Zp. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * An address that the guard takes and the URL Standard leaves letter for letter: nearly all of a
 * feed's. To ask this takes a tenth of the time that a URL object takes, and there are thousands.
 */
const COMMON = /^https:\/\/([a-z\d]+[.-])+[a-z]{2,}(\/(?!\.)[\w.-]*)+$/;

/** One mailbox, and nothing that is written in it beforehand (RFC 6068, section 2). */
const MAILBOX = /^mailto:[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;

/**
 * The guard for every address that comes out of a feed or an attribute. What passes is https,
 * or http on the visitor's own machine, where demos run. It carries no user name or password,
 * which could make one host look like another, and its host is written as it is asked for: in
 * ASCII, and not percent-encoded. Relative addresses are read against `base`. Returns undefined
 * for anything else.
 */
export function guardAddress(address: string, base?: string): string | undefined {
  if (COMMON.test(address)) return address;
  const url = parse(address, base);
  if (!url || !isPlain(url, address, base)) return undefined;
  return url.protocol === 'https:' || isLoopback(url) ? url.href : undefined;
}

/** The same for an address that is only ever followed by a visitor: it may be that of a mailbox. */
export function guardLink(address: string, base?: string): string | undefined {
  return MAILBOX.test(address) ? address : guardAddress(address, base);
}

/**
 * The host that is to be told beside a link, or the mailbox: undefined where the link leads to the
 * campaign's own site, or to where the feed is. The campaign's site is compiled in, since a feed
 * could name any as its own.
 */
export function foreignHost(link: string, feed: string): string | undefined {
  const host = bareHost(link);
  return host === bareHost(feed) || host === bareHost(CAMPAIGN_SITE) ? undefined : host;
}

/**
 * The host of an address as an engine writes it (URL Standard, section 4.5), read without a URL
 * object, since there are thousands. A mailbox has no host of its own, and all of it is its path.
 */
function bareHost(address: string): string {
  return /^\w+:\/\/(?:www\.)?([^/?#]*)/.exec(address)?.[1] ?? address.slice('mailto:'.length);
}

/**
 * The guard for the address of a feed itself. A page that is served over plain http may read a
 * feed from its own origin as well.
 */
export function guardFeedAddress(address: string, page: string): string | undefined {
  const url = parse(address, page);
  const { origin } = parse(page) ?? {};
  return url?.protocol === 'http:' && url.origin === origin && isPlain(url, address, page)
    ? url.href
    : guardAddress(address, page);
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function isPlain({ username, password, host }: URL, address: string, base?: string): boolean {
  return (
    username + password === '' &&
    !UNSEEN.test(address) &&
    (address.toLowerCase().includes(host) || host === (base && parse(base)?.host))
  );
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
