import type { ErrorObject } from 'ajv';
import { validateFeed, validateItem } from 'virtual:feed-validator';
import type { Language } from '../../language.js';
import { type JsonPath, nameOf, pathOfPointer } from '../json-path.js';
import type { Advice, Rule, Sighting } from '../rule.js';
import { WORDS } from './schema.words.js';

/** Who sees the first of so many mends the others with them. */
const MOST_ERRORS = 500;

/** What the contract of the feed holds against a file: `src/feed/feed.schema.json`. */
export const rule: Rule = {
  id: 'schema',
  severity: 'error',
  vagueness: 1,
  summary: {
    nl: 'Elk gegeven staat er zoals afgesproken in feed.schema.json.',
    en: 'Every value is as feed.schema.json has it.',
  },
  inFeed({ raw }, language) {
    validateFeed(raw);
    return sightings(validateFeed.errors ?? [], [], language);
  },
  inItem({ value, path }, language) {
    validateItem(value);
    return sightings(validateItem.errors ?? [], path, language);
  },
};

function sightings(
  errors: readonly ErrorObject[],
  path: JsonPath,
  language: Language,
): readonly Sighting[] {
  return withoutEchoes(errors.slice(0, MOST_ERRORS)).map((error) => ({
    at: [...path, ...placeOf(error)],
    ...describe(error, language),
  }));
}

/** A missing value is told where it should have been, and an unknown node at its type. */
function placeOf({ instancePath, params }: ErrorObject): JsonPath {
  const { missingProperty, tag } = params as { missingProperty?: string; tag?: string };
  const name = missingProperty ?? tag;
  return [...pathOfPointer(instancePath), ...(name === undefined ? [] : [name])];
}

/**
 * Of a choice that failed, every branch is told, and the choice itself. What helps is what is wrong
 * inside, or else the choice alone; the rest is its echo.
 */
function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  return errors.filter((error) => {
    if (error.keyword === 'if') return false;
    const choice = choices.find(({ instancePath }) => instancePath === error.instancePath);
    if (!choice) return true;
    if (choice.keyword === 'anyOf') return error === choice || !isBranch(error);
    return error === choice && !errors.some((other) => isInside(other, choice));
  });
}

function isBranch({ schemaPath }: ErrorObject): boolean {
  return schemaPath.includes('/anyOf/');
}

function isInside(one: ErrorObject, other: ErrorObject): boolean {
  return one.instancePath.startsWith(`${other.instancePath}/`);
}

function describe(error: ErrorObject, language: Language): Advice {
  const words = WORDS[language];
  const { keyword, schemaPath, params } = error;
  const definition = /#\/\$defs\/([^/]+)\/[^/]+$/.exec(schemaPath)?.[1] ?? '';
  const name = nameOf(placeOf(error)) || words.file;
  const how = words.definitions[definition] ?? words.keywords[keyword]?.(params) ?? words.contract;
  const isMissing = keyword === 'required' || keyword === 'anyOf';
  return { what: isMissing ? words.missing(name) : words.wrong(name), how };
}
