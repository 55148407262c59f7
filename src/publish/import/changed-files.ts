import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { writeTable } from '../content/activity-table.js';
import { ACTIVITIES_FILE, type Content, STORIES_FOLDER } from '../content/content-folder.js';
import { writeStoryFile } from '../content/story-file.js';
import type { ContentMerge } from './merge-content.js';

/** A file of the content folder, as it was and as it is to be. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The files that a merge changes, and no other. */
export async function changedFiles(
  folder: string,
  content: Content,
  merge: ContentMerge,
): Promise<ChangedFile[]> {
  const texts: [path: string, after: string][] = [...merge.changedStories].map((id) => {
    const path = content.storyFiles.get(id) ?? newStoryFile(id);
    const isNamed = path === `${STORIES_FOLDER}/${id}.md`;
    return [path, writeStoryFile(isNamed ? undefined : id, merge.stories.get(id) ?? {})];
  });
  if (merge.hasNewRows) texts.push([ACTIVITIES_FILE, writeTable(merge.activities.values())]);
  const files: ChangedFile[] = [];
  for (const [path, after] of texts) {
    const before = await readFile(join(folder, path), 'utf8').catch(() => '');
    if (before !== after) files.push({ path, before, after });
  }
  return files;
}

/** An id that could be the name of another file, or of none, is not taken for one. */
function newStoryFile(id: string): string {
  if (/^[a-z\d][\w-]{0,99}$/i.test(id)) return `${STORIES_FOLDER}/${id}.md`;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${STORIES_FOLDER}/verhaal-${mark}.md`;
}

/** What changes, as programmers and their tools write it. */
export function diffOf({ path, before, after }: ChangedFile): string {
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 0 });
}
