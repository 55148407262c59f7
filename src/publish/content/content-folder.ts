import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../feed/fields.js';
import { parseJson } from '../../feed/parse-json.js';
import type { Records } from '../spool.js';
import type { ActivityRow } from './activity-columns.js';
import { type Mapping, guessMapping, readRow, readTable } from './activity-table.js';
import type { Fault } from './fault.js';
import type { StoryFields } from './story-fields.js';
import { readStoryFile } from './story-file.js';

/** The places of a content folder. */
export const CAMPAIGN_FILE = 'campaign.json';
export const STORIES_FOLDER = 'stories';
export const ACTIVITIES_FILE = 'activities.csv';
export const ACTIVITIES_SPREADSHEET = 'activities.xlsx';
export const MEDIA_FOLDER = 'media';

/** All that a content folder holds, published or not. */
export interface Content {
  /** The top of the feed. */
  readonly campaign: Readonly<Record<string, unknown>>;
  readonly stories: ReadonlyMap<string, StoryFields>;
  /** Where each story stands, by its id: from the content folder. */
  readonly storyFiles: ReadonlyMap<string, string>;
  readonly activities: Records<ActivityRow>;
  readonly faults: readonly Fault[];
}

/**
 * Reads a content folder. What is broken in it costs only itself, and is told. `activities` is where
 * the activities are put: there may be thousands of them.
 */
export async function readContent(
  folder: string,
  activities: Records<ActivityRow> = new Map<string, ActivityRow>(),
): Promise<Content> {
  const faults: Fault[] = [];
  const campaign = await readCampaign(folder, faults);
  const told = await readStories(folder, faults);
  await readActivities(folder, activities, faults);
  return { campaign, ...told, activities, faults };
}

async function readCampaign(folder: string, faults: Fault[]): Promise<Content['campaign']> {
  const text = await readIfThere(join(folder, CAMPAIGN_FILE));
  try {
    const value = text === undefined ? undefined : parseJson(text.replace(/^\uFEFF/, ''));
    if (isObject(value)) return value;
  } catch {
    // Said below, as for what is JSON and no campaign.
  }
  faults.push({ kind: text === undefined ? 'missing-file' : 'no-json', file: CAMPAIGN_FILE });
  return {};
}

async function readStories(
  folder: string,
  faults: Fault[],
): Promise<Pick<Content, 'stories' | 'storyFiles'>> {
  const stories = new Map<string, StoryFields>();
  const storyFiles = new Map<string, string>();
  const names = (await readdirIfThere(join(folder, STORIES_FOLDER))).filter((name) =>
    /\.(md|markdown)$/i.test(name),
  );
  for (const name of names.sort()) {
    const file = `${STORIES_FOLDER}/${name}`;
    const text = await readFile(join(folder, STORIES_FOLDER, name), 'utf8');
    const story = readStoryFile(text, file);
    const id = story.id ?? name.replace(/\.\w+$/, '');
    faults.push(...story.faults);
    if (stories.has(id)) faults.push({ kind: 'twice', file, name: 'id', value: id });
    stories.set(id, story.fields);
    storyFiles.set(id, file);
  }
  return { stories, storyFiles };
}

async function readActivities(
  folder: string,
  activities: Records<ActivityRow>,
  faults: Fault[],
): Promise<void> {
  const file = await activitiesFile(folder);
  if (file === undefined) return;
  let mapping: Mapping | undefined;
  for await (const tableRow of readTable(join(folder, file), file, faults)) {
    const { line, cells } = tableRow;
    if (mapping === undefined) {
      mapping = guessMapping(cells);
      tellUnknownColumns(cells, mapping, file, faults);
      continue;
    }
    const row = readRow(tableRow, mapping, file, faults);
    if (row.id === undefined) faults.push({ kind: 'missing', file, line, name: 'id' });
    else if (!activities.has(row.id)) activities.set(row.id, row);
    else faults.push({ kind: 'twice', file, line, name: 'id', value: row.id });
  }
}

function tellUnknownColumns(
  header: readonly string[],
  mapping: Mapping,
  file: string,
  faults: Fault[],
): void {
  if (!mapping.includes('published')) faults.push({ kind: 'no-published-column', file });
  mapping.forEach((column, at) => {
    const name = header[at]?.trim() ?? '';
    if (column === undefined && name !== '') {
      faults.push({ kind: 'unknown-column', file, line: 1, name });
    }
  });
}

/** The one file of activities; the CSV file where there are both. */
export async function activitiesFile(folder: string): Promise<string | undefined> {
  const names = await readdirIfThere(folder);
  return [ACTIVITIES_FILE, ACTIVITIES_SPREADSHEET].find((name) => names.includes(name));
}

async function readdirIfThere(folder: string): Promise<string[]> {
  return readdir(folder).catch(ifThere([]));
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(ifThere(undefined));
}

/** Takes the place of what is not there; any other error stays one. */
function ifThere<Value>(instead: Value): (error: NodeJS.ErrnoException) => Value {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
