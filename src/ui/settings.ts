import { type Moment, amsterdamMoment, parseMoment } from '../campaign/moment.js';
import { guardAddress, guardFeedAddress } from '../feed/address.js';
import { report } from './report.js';
import { defaultFeed, scriptSetting } from './script.js';

/**
 * What an element is set to: its own property, else what the script's address says, else the
 * default. Attributes of the same name set the properties.
 */
type Settings = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The properties, each with an attribute, of every element that reads the campaign. */
export const campaignProperties = {
  feed: { type: String },
  headingLevel: { attribute: 'heading-level' },
  now: { type: String },
  lang: { type: String, reflect: true },
};

/** One setting as text; undefined when nobody set it, or set it to nothing. */
export function setting(host: Element, name: string, attribute = name): string | undefined {
  const own = (host as unknown as Settings)[name];
  return (own ?? scriptSetting(attribute))?.toString().trim() || undefined;
}

/**
 * The address of the feed that is meant: what `feed` says, else the `feed.json` beside the script.
 * Undefined when neither is there, when it says `false`, and when no feed may be read from there.
 */
export function feedAddressOf(host: Element): string | undefined {
  const named = setting(host, 'feed');
  if (named === 'false') return undefined;
  return named === undefined ? defaultFeed() : guardFeedAddress(named, document.baseURI);
}

/** An address that a partner gave, if it may be followed: https, or the machine itself. */
export function guardedAddress(address: string | null): string | undefined {
  return address === null ? undefined : guardAddress(address);
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
  const own = (host as unknown as Settings)[name];
  const text = (own ?? scriptSetting(attribute))?.toString().trim().toLowerCase();
  if (text === 'false') return false;
  if (text === '' || text === 'true' || text === attribute) return true;
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
