import type { Story } from '../../campaign/story.js';
import { choice, headingLevelOf } from '../../ui/settings.js';
import { WtkStory } from '../story/story.js';

/** As `face` of a story says. */
const FACES = ['details', 'card', 'whole'] as const;

/** The rows of a list: one element a story, kept as long as the list has the story, so that what is open stays so. */
export class StoryRows {
  readonly #host: HTMLElement & Pick<WtkStory, 'audience'>;
  readonly #items = new Map<string, WtkStory>();

  constructor(host: HTMLElement & Pick<WtkStory, 'audience'>) {
    this.#host = host;
  }

  /** An element for each of the stories that are shown, of all that the list has. */
  words(shown: readonly Story[], all: readonly Story[]): readonly WtkStory[] {
    const ids = new Set(all.map(({ id }) => id));
    for (const id of this.#items.keys()) if (!ids.has(id)) this.#items.delete(id);
    return shown.map((story) => this.#item(story));
  }

  #item(story: Story): WtkStory {
    const item = this.#items.get(story.id) ?? new WtkStory();
    this.#items.set(story.id, item);
    item.story = story;
    item.face = choice(this.#host, 'face', FACES, 'details');
    item.audience = this.#host.audience;
    item.headingLevel = headingLevelOf(this.#host);
    item.slot = 'items';
    item.role = 'listitem';
    return item;
  }
}
