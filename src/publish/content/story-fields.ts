import { type HelpLineId, isHelpLineId } from '../../campaign/help-lines.js';
import { plain } from '../../campaign/plain-text.js';
import type { RichText } from '../../campaign/rich-text.js';
import { NARRATORS, TOPICS } from '../../campaign/story.js';
import { guardLink } from '../../feed/address.js';
import { inOrder, isLanguageTag, isObject, isShort } from '../../feed/fields.js';
import { momentCell, yesNoCell } from './cells.js';

/** Makes a field of what stands in front matter; undefined where it can't be one. */
type ReadField<Value> = (value: unknown) => Value | undefined;

const text: ReadField<string> = (value) =>
  isShort(value) && value.trim() !== '' ? inOrder(value).trim() : undefined;

const yesNo: ReadField<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  const read = typeof value === 'string' ? yesNoCell.read(value) : undefined;
  return read === undefined ? undefined : read === 'yes';
};

function oneOf<Value extends string>(values: readonly Value[]): ReadField<Value> {
  return (value) => values.find((known) => known === value);
}

const moment: ReadField<string> = (value) =>
  typeof value === 'string' ? momentCell.read(value) : undefined;

const link: ReadField<string> = (value) => (isShort(value) ? guardLink(value) : undefined);

const language: ReadField<string> = (value) =>
  typeof value === 'string' && isLanguageTag(value) ? value : undefined;

const helpLine: ReadField<HelpLineId> = (value) =>
  typeof value === 'string' && isHelpLineId(value) ? value : undefined;

/** What the feed's own reader looks into. */
const object: ReadField<object> = (value) => (isObject(value) ? value : undefined);

/** A list of one kind; one entry that is broken breaks it. */
function listOf<Value>(entry: ReadField<Value>): ReadField<readonly Value[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.map(entry).filter((one) => one !== undefined);
    return entries.length === value.length ? entries : undefined;
  };
}

/** What stands above a story, in the feed's own names, in the order that it is written. */
export const FRONT_MATTER = {
  published: yesNo,
  withdrawn: yesNo,
  title: text,
  summary: text,
  url: link,
  narrator: oneOf(NARRATORS),
  narratorLabel: text,
  topics: listOf(oneOf(TOPICS)),
  contentNote: text,
  helpLines: listOf(helpLine),
  discussion: listOf(text),
  tags: listOf(text),
  datePublished: moment,
  dateModified: moment,
  language,
  example: yesNo,
  authors: listOf(object),
  picture: object,
  attachments: listOf(object),
} as const satisfies Readonly<Record<string, ReadField<unknown>>>;

export type FrontMatterKey = keyof typeof FRONT_MATTER;

/** The parts of a story, with the headings that begin them, in Dutch and in English. */
export const SECTIONS = {
  happened: ['Wat gebeurde er?', 'What happened?'],
  helped: ['Wat heeft mij geholpen?', 'What helped me?', 'Wat hielp?', 'What helped?'],
  how: ['Hoe kwam die hulp er?', 'How did that help come about?'],
  lesson: ['Wat kunnen we ervan leren?', 'What can we learn from it?'],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;

export type Section = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

export const FRONT_MATTER_KEYS = Object.keys(FRONT_MATTER) as readonly FrontMatterKey[];

type FrontMatter = {
  readonly [Key in FrontMatterKey]?: NonNullable<ReturnType<(typeof FRONT_MATTER)[Key]>>;
};

/** A story by its fields; what is not known has none. The parts are trees. */
export type StoryFields = FrontMatter & Readonly<Partial<Record<Section, RichText>>>;

/**
 * The fields among these values; each key is read as what it should be, and `lose` is told of a
 * value that it can't have.
 */
export function readFields(
  values: Readonly<Record<string, unknown>>,
  lose: (key: FrontMatterKey, value: unknown) => void,
): FrontMatter {
  const read = FRONT_MATTER_KEYS.map((key) => {
    const value = values[key];
    if (value === undefined || value === null) return [key, undefined];
    const field = FRONT_MATTER[key](value);
    if (field === undefined) lose(key, value);
    return [key, field];
  });
  // Each key has just been read as its own kind.
  return Object.fromEntries(read.filter(([, field]) => field !== undefined)) as FrontMatter;
}

export function isFrontMatterKey(key: string): key is FrontMatterKey {
  return Object.hasOwn(FRONT_MATTER, key);
}

/** The part that a heading begins; undefined for a heading of the story's own. */
export function sectionOf(heading: string): Section | undefined {
  return SECTION_NAMES.find((name) =>
    SECTIONS[name].some((known) => plain(known) === plain(heading)),
  );
}
