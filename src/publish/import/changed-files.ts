import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { writeTable } from '../content/activity-table.js';
import { ACTIVITIES_FILE, type Content, STORIES_FOLDER } from '../content/content-folder.js';
import { writeStoryFile } from '../content/story-file.js';
import type { ContentMerge } from './merge-content.js';

/** A file of the content folder, and what it is to be. */
export interface ChangedFile {
  readonly path: string;
  /** In pieces: a spreadsheet may be long. */
  readonly after: Iterable<string>;
}

/** The files that a merge changes, and no other. */
export function changedFiles(content: Content, merge: ContentMerge): ChangedFile[] {
  const files = [...merge.changedStories].map((id): ChangedFile => {
    const path = content.storyFiles.get(id) ?? newStoryFile(id);
    const isNamed = path === `${STORIES_FOLDER}/${id}.md`;
    const fields = merge.stories.get(id) ?? {};
    return { path, after: [writeStoryFile(isNamed ? undefined : id, fields)] };
  });
  if (!merge.hasNewRows) return files;
  return [...files, { path: ACTIVITIES_FILE, after: writeTable(merge.activities.values()) }];
}

/** An id that could be the name of another file, or of none, is not taken for one. */
function newStoryFile(id: string): string {
  if (/^[a-z\d][\w-]{0,99}$/i.test(id)) return `${STORIES_FOLDER}/${id}.md`;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${STORIES_FOLDER}/verhaal-${mark}.md`;
}

/** What changes in a file of a content folder, as programmers and their tools write it. */
export async function diffOf(folder: string, { path, after }: ChangedFile): Promise<string> {
  const before = await readFile(join(folder, path), 'utf8').catch(() => '');
  const text = [...after].join('');
  return createTwoFilesPatch(path, path, before, text, undefined, undefined, { context: 0 });
}
