import type { Fault } from '../content/fault.js';
import { readFields } from '../content/story-fields.js';
import { readSections } from '../content/story-file.js';
import { type Json, cellOf, entriesOf, objectOf, textOf, wordsOf } from './fields-of.js';
import { markdownTree } from './html.js';
import type { Imported } from './imported.js';

/** Whether it is an answer of WordPress (`/wp-json/wp/v2/posts`), one post or a list of them. */
export function isWordPress(value: unknown): boolean {
  const posts = entriesOf(value);
  return (
    posts.length > 0 && posts.every((post) => 'rendered' in objectOf(objectOf(post)['content']))
  );
}

/** Its posts as stories: their HTML becomes a tree, cut into parts by their headings. */
export function readWordPress(value: unknown, file: string, faults: Fault[]): Imported[] {
  return entriesOf(value).map((entry): Imported => {
    const post = objectOf(entry);
    const id = textOf(post['slug']) ?? `post-${textOf(post['id']) ?? ''}`;
    const html = textOf(rendered(post, 'content')) ?? '';
    const front = readFields(
      {
        published: post['status'] === undefined || post['status'] === 'publish',
        title: wordsOf(rendered(post, 'title')),
        summary: wordsOf(rendered(post, 'excerpt')),
        url: post['link'],
        datePublished: cellOf('datePublished', post['date']),
        dateModified: cellOf('dateModified', post['modified']),
      },
      (name) => faults.push({ kind: 'bad-value', file, name, value: id }),
    );
    const sections = readSections(markdownTree(html).children, `${file}, ${id}`, faults);
    return { kind: 'stories', id, fields: { ...front, ...sections } };
  });
}

function rendered(post: Json, key: string): unknown {
  return objectOf(post[key])['rendered'];
}
