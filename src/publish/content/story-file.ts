import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { YAMLParseError, parse, stringify } from 'yaml';
import type { RichText } from '../../campaign/rich-text.js';
import { isObject } from '../../feed/fields.js';
import type { Fault } from './fault.js';
import { cleanTree, parseMarkdown, writeMarkdown } from './markdown.js';
import {
  FRONT_MATTER,
  FRONT_MATTER_KEYS,
  SECTIONS,
  SECTION_NAMES,
  type Section,
  type StoryFields,
  isFrontMatterKey,
  readFields,
  sectionOf,
} from './story-fields.js';

/** A story as its file tells it. */
export interface StoryFile {
  /** As its front matter says; undefined where the name of the file is the id. */
  readonly id: string | undefined;
  readonly fields: StoryFields;
  readonly faults: readonly Fault[];
}

const FILE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/;

/** Reads Markdown with front matter in YAML. What is broken costs only itself, and is told. */
export function readStoryFile(text: string, file: string): StoryFile {
  const [, front, body = ''] = FILE.exec(text) ?? [];
  if (front === undefined) {
    return { id: undefined, fields: {}, faults: [{ kind: 'no-front-matter', file }] };
  }
  const faults: Fault[] = [];
  const { id, fields } = readFrontMatter(front, file, faults);
  const sections = readSections(parseMarkdown(body).children, file, faults);
  return { id, fields: { ...fields, ...sections }, faults };
}

function readFrontMatter(
  front: string,
  file: string,
  faults: Fault[],
): { id: string | undefined; fields: StoryFields } {
  const { id, ...values } = parseYaml(front, file, faults);
  const fields = readFields(values, (name, value) => {
    faults.push({ kind: 'bad-value', file, name, value: JSON.stringify(value) });
  });
  for (const name of Object.keys(values)) {
    if (!isFrontMatterKey(name)) faults.push({ kind: 'unknown-key', file, name });
  }
  return { id: typeof id === 'number' ? String(id) : FRONT_MATTER.title(id), fields };
}

function parseYaml(front: string, file: string, faults: Fault[]): Record<string, unknown> {
  try {
    const value: unknown = parse(front, { maxAliasCount: 0 });
    if (isObject(value)) return value;
    if (value !== null) faults.push({ kind: 'bad-front-matter', file });
  } catch (thrown) {
    const at = thrown instanceof YAMLParseError ? thrown.linePos?.[0].line : undefined;
    // The front matter begins on the second line of the file.
    faults.push({ kind: 'bad-front-matter', file, line: at === undefined ? at : at + 1 });
  }
  return {};
}

/** The parts of a story by their headings; what stands before the first one is what happened. */
export function readSections(
  nodes: readonly RootContent[],
  file: string,
  faults: Fault[],
): Partial<Record<Section, RichText>> {
  const parts = new Map<Section, RootContent[]>();
  let section: Section = 'happened';
  for (const node of nodes) {
    const begun = node.type === 'heading' ? sectionOf(toString(node)) : undefined;
    section = begun ?? section;
    const part = parts.get(section) ?? [];
    parts.set(section, begun ? part : [...part, node]);
  }
  const read: Partial<Record<Section, RichText>> = {};
  for (const [name, part] of parts) {
    const { tree, lost } = cleanTree(part);
    for (const type of lost) faults.push({ kind: 'left-out', file, name: type });
    if (tree.length > 0) read[name] = tree;
  }
  return read;
}

/** A story as a file that people can read and mend. */
export function writeStoryFile(id: string | undefined, fields: StoryFields): string {
  const front: Record<string, unknown> = id === undefined ? {} : { id };
  for (const name of FRONT_MATTER_KEYS) {
    if (fields[name] !== undefined) front[name] = fields[name];
  }
  const isEnglish = typeof fields.language === 'string' && fields.language.startsWith('en');
  const parts = SECTION_NAMES.flatMap((name) => {
    const tree = fields[name];
    const heading = SECTIONS[name][isEnglish ? 1 : 0];
    return tree ? [`## ${heading}\n\n${writeMarkdown(tree)}`] : [];
  });
  return [`---\n${stringify(front, { lineWidth: 0 })}---\n`, ...parts].join('\n');
}
