import { type Moment, amsterdamMoment, parseMoment } from '../campaign/moment.js';
import { guardAddress, guardFeedAddress } from '../feed/address.js';
import { ownOptions } from './own-options.js';
import { report } from './report.js';
import { defaultFeed, scriptSetting } from './script.js';

/**
 * What an element is set to: its own property, else what the script's address says, else the
 * default. Attributes of the same name set the properties.
 */
type Settings = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * The properties, each with an attribute, of every element that reads the campaign: the help line has
 * none of them.
 */
export const campaignProperties = /* @__PURE__ */ ownOptions({
  feed: { type: String },
  headingLevel: { attribute: 'heading-level' },
  now: { type: String },
  lang: { type: String, reflect: true },
});

/** One setting as text; undefined when nobody set it, or set it to nothing. */
export function setting(host: Element, name: string, attribute = name): string | undefined {
  const own = (host as unknown as Settings)[name];
  return meant(host, attribute, own ?? scriptSetting(attribute));
}

/** An attribute's text, as its author meant it; undefined when it is absent, or says nothing. */
export function attributeText(element: Element, attribute: string): string | undefined {
  return meant(element, attribute, element.getAttribute(attribute));
}

/** Whether a setting says `false`. */
export function isOff(host: Element, name: string): boolean {
  return setting(host, name)?.toLowerCase() === 'false';
}

/**
 * What stands around a text and is no part of it: any space, and quotes, escaped or curled.
 * (By number, since a page in another charset may read the script in its own.)
 */
const AROUND = /^[\s\u200b"'\\\u2018-\u201f]+|[\s\u200b"'\\\u2018-\u201f]+$/g;

/**
 * A text as its author meant it. Quotes that a word processor curled are part of it for the
 * parser, and it ends at its first space; the words after that are attributes, up to the quote.
 */
function meant(
  element: Element,
  attribute: string,
  given: string | number | boolean | null | undefined,
): string | undefined {
  let text = given?.toString() ?? '';
  const isCurled = /^[\u201c-\u201f]/.test(text);
  if (isCurled && !/.[\u201c-\u201f]/.test(text)) {
    const names = element.getAttributeNames();
    const after = names.slice(names.indexOf(attribute) + 1);
    const end = after.findIndex((name) => /[\u201c-\u201f]$/.test(name));
    text = [text, ...after.slice(0, end + 1)].join(' ');
  }
  const within = text.replace(AROUND, '');
  if (isCurled) report(`${attribute}=${text}: use straight quotes, "${within}".`, element);
  return within || undefined;
}

/**
 * The address of the feed that is meant: what `feed` says, else the `feed.json` beside the script.
 * Undefined when neither is there, when it says `false`, and when no feed may be read from there.
 * One without `https:` is read with it, where it can't be a place on the page's own site.
 */
export function feedAddressOf(host: Element): string | undefined {
  const named = setting(host, 'feed');
  if (isOff(host, 'feed')) return undefined;
  if (named === undefined) return defaultFeed();
  const address = named.replace(/^(?=([a-z\d-]+\.)+[a-z]{2,}\/)/i, '//');
  const secure = address.replace(/^(http:)?\/\//, 'https://');
  const { baseURI } = document;
  if (address !== named) report(`feed="${named}": write "${secure}".`, host);
  return guardFeedAddress(address, baseURI) ?? guardFeedAddress(secure, baseURI);
}

/** An address that a partner gave, if it may be followed: https, or the machine itself. */
export function guardedAddress(address: string | undefined): string | undefined {
  return address === undefined ? undefined : guardAddress(address);
}

/** A setting out of a fixed set. An unknown value means the default, and a warning. */
export function choice<Value extends string, Default extends Value | undefined>(
  host: Element,
  name: string,
  values: readonly Value[],
  byDefault: Default,
): Value | Default {
  const text = setting(host, name);
  if (text === undefined) return byDefault;
  const value = values.find((known) => known === text.toLowerCase());
  if (value === undefined) {
    report(`${name}="${text}" is not known. Use one of: ${values.join(', ')}.`, host);
  }
  return value ?? byDefault;
}

/**
 * A setting that is on or off. An attribute that stands there without a value means on, "false"
 * means off; anything else means the default, and a warning.
 */
export function isOn(host: Element, name: string, attribute: string, byDefault: boolean): boolean {
  const own = (host as unknown as Settings)[name] ?? scriptSetting(attribute);
  const text = setting(host, name, attribute)?.toLowerCase();
  if (text === 'false') return false;
  if (own === '' || text === 'true' || text === attribute) return true;
  if (text !== undefined) report(`${attribute}="${text}" is neither true nor false.`, host);
  return byDefault;
}

/** A setting that is a whole number within bounds. Anything else means the default, and a warning. */
export function wholeNumber(
  host: Element,
  name: string,
  attribute: string,
  { from, to, byDefault }: { from: number; to: number; byDefault: number },
): number {
  const text = setting(host, name, attribute);
  if (text === undefined) return byDefault;
  const number = Number(text);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  report(`${attribute}="${text}" is no whole number from ${from} to ${to}.`, host);
  return byDefault;
}

/** What the clock says in Amsterdam, or what `now` says for a preview. */
export function momentOf(host: Element): Moment {
  const text = setting(host, 'now');
  const moment = text === undefined ? undefined : parseMoment(text);
  if (moment) return { date: moment.date, time: moment.time ?? '00:00' };
  if (text !== undefined) {
    report(`now="${text}" is no date, or date and time, such as 2019-11-18T14:00.`, host);
  }
  return amsterdamMoment(Date.now());
}

/** The level of the element's own heading: 2 to 6, else 3. */
export function headingLevelOf(host: Element): number {
  return wholeNumber(host, 'headingLevel', 'heading-level', { from: 2, to: 6, byDefault: 3 });
}
