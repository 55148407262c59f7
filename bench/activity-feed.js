import { readFile } from 'node:fs/promises';

/** Files hold so many at the most, to stay under the 2 MiB that a visitor's browser takes. */
const IN_ONE_FILE = 2000;

const source = new URL('../demo/feed.json', import.meta.url);
const example = JSON.parse(await readFile(source, 'utf8'));
const activities = example.items.filter(({ _wtk }) => _wtk?.type === 'activity');

/**
 * A feed of so many activities: those of the example over and over, each with an id of its own.
 *
 * @param {number} count
 * @param {number} file which of its files, counted from 1
 */
export function activityFeed(count, file = 1) {
  const first = (file - 1) * IN_ONE_FILE;
  const last = Math.min(count, first + IN_ONE_FILE);
  const items = [];
  for (let at = first; at < last; at += 1) {
    items.push({ ...activities[at % activities.length], id: `activiteit-${at}` });
  }
  return {
    ...example,
    items,
    ...(last < count && { next_url: `${file + 1}.json` }),
  };
}
