import type { ErrorObject } from 'ajv';
import { validateFeed, validateItem } from 'virtual:feed-validator';
import type { Language } from '../../language.js';
import { type JsonPath, overlap, pathOfPointer } from '../json-path.js';
import type { Advice, Rule, Sighting } from '../rule.js';
import { WORDS } from './schema.words.js';

/** What the contract of the feed holds against a file: `src/feed/feed.schema.json`. */
export const rule: Rule = {
  id: 'schema',
  severity: 'error',
  isGeneral: true,
  summary: {
    nl: 'Elk gegeven staat er zoals afgesproken in feed.schema.json.',
    en: 'Every value is as feed.schema.json has it.',
  },
  inFeed({ raw }, language) {
    validateFeed(Array.isArray(raw['items']) ? { ...raw, items: [] } : raw);
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
  return withoutEchoes(errors).map((error) => ({
    at: [...path, ...placeOf(error)],
    ...describe(error, language),
  }));
}

/** A missing value is told where it should have been. */
function placeOf({ instancePath, params }: ErrorObject): JsonPath {
  const path = pathOfPointer(instancePath);
  const { missingProperty: missing } = params as { missingProperty?: string };
  return missing === undefined ? path : [...path, missing];
}

/**
 * Of a choice that failed, every branch is told, and the choice itself, and each choice around it.
 * What helps is the innermost choice alone; the rest is its echo.
 */
function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const innermost = choices.filter((one) => !choices.some((other) => isInside(other, one)));
  const others = errors.filter(
    (one) =>
      one.keyword !== 'if' &&
      !choices.includes(one) &&
      !choices.some((choice) => isBranchOf(one, choice)),
  );
  return [...others, ...innermost];
}

function isInside(one: ErrorObject, other: ErrorObject): boolean {
  return one.instancePath !== other.instancePath && one.instancePath.startsWith(other.instancePath);
}

function isBranchOf(one: ErrorObject, choice: ErrorObject): boolean {
  return choice.keyword === 'anyOf'
    ? one.schemaPath.includes('/anyOf/')
    : overlap(pathOfPointer(choice.instancePath), pathOfPointer(one.instancePath)) &&
        one.instancePath.length >= choice.instancePath.length;
}

function describe(error: ErrorObject, language: Language): Advice {
  const words = WORDS[language];
  const { keyword, schemaPath, params } = error;
  const definition = /#\/\$defs\/([^/]+)\/[^/]+$/.exec(schemaPath)?.[1] ?? '';
  const name = placeOf(error).at(-1) ?? words.file;
  const how = words.definitions[definition] ?? words.keywords[keyword]?.(params) ?? words.contract;
  const isMissing = keyword === 'required' || keyword === 'anyOf';
  return { what: isMissing ? words.missing(name) : words.wrong(name), how };
}
