import { type Help, type RegionalLine, dialForm, holdsNumber } from '../campaign/help.js';
import { type HelpLineId, isHelpLineId } from '../campaign/help-lines.js';
import { readOverride } from './read-override.js';
import { trust } from './trust.js';

/** What an override should be. */
const OVERRIDE = trust
  ? 'a number that is free or local, a text without one, from and until'
  : 'in a feed that is signed';

type Json = Readonly<Record<string, unknown>>;

/** Is told of what was not taken over: where it stood, and what should have been there. */
export type Lose = (path: string, expected: string) => void;

/**
 * Reads what a feed says about help. It stands apart from the rest of the reading, since the help
 * line's own script has nothing else to read.
 *
 * A feed that nobody has signed can choose lines, and add hours and regional lines. No number in
 * it ever takes the place of one that is compiled in, and no words of it may look like one. One
 * that is signed can give a number for the day that a line is down.
 */
export function readHelp(feed: unknown, lose: Lose): Help {
  const help = asObject(asObject(asObject(feed)['_wtk'])['help']);
  const path = (key: string): string => `_wtk.help.${key}`;
  const override = trust && readOverride(help['override']);
  if (help['override'] !== undefined && !override) lose(path('override'), OVERRIDE);
  return {
    ...(override && { override }),
    lines: kept(help['lines'], path('lines'), 'the id of a help line', lose, (line) =>
      typeof line === 'string' && isHelpLineId(line) ? line : undefined,
    ),
    hours: readHours(asObject(help['hours']), path('hours'), lose),
    regional: kept(help['regional'], path('regional'), 'a regional line', lose, readRegional),
  };
}

function readHours(hours: Json, path: string, lose: Lose): Help['hours'] {
  const read: Partial<Record<HelpLineId, string>> = {};
  for (const [id, value] of Object.entries(hours)) {
    const text = asWords(value);
    if (isHelpLineId(id) && text !== undefined) read[id] = text;
    else lose(`${path}.${id}`, 'hours in words, without a number to call');
  }
  return read;
}

function readRegional(value: unknown): RegionalLine | undefined {
  const line = asObject(value);
  const [id, name, number] = [asText(line['id']), asWords(line['name']), asText(line['number'])];
  const dial = number && dialForm(number);
  if (!id || isHelpLineId(id) || !name || !number || !dial) return undefined;
  const region = kept(line['region'], '', '', () => undefined, asText);
  return region.length > 0
    ? { id, name, number, dial, region, hours: asWords(line['hours']) }
    : undefined;
}

function kept<Value>(
  list: unknown,
  path: string,
  expected: string,
  lose: Lose,
  read: (value: unknown) => Value | undefined,
): Value[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, at) => {
    const one = read(value);
    if (one === undefined) lose(`${path}[${at}]`, expected);
    return one ?? [];
  });
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length < 200 ? value.trim() || undefined : undefined;
}

function asWords(value: unknown): string | undefined {
  const text = asText(value);
  return text !== undefined && !holdsNumber(text) ? text : undefined;
}
