import { NARRATORS, type StoryFilter, TOPICS } from '../campaign/story.js';
import { choice } from './settings.js';

/** Which stories an element's `narrator` and `topic` ask for; `all`, the default, leaves all in. */
export function storyFilterOf(host: Element): StoryFilter {
  const narrator = choice(host, 'narrator', ['all', ...NARRATORS], 'all');
  const topic = choice(host, 'topic', ['all', ...TOPICS], 'all');
  return {
    narrator: narrator === 'all' ? undefined : narrator,
    topic: topic === 'all' ? undefined : topic,
  };
}
