import type { Narrator, Topic } from '../campaign/story.js';
import { dictionary } from './dictionary.js';

/** What the narrators and topics of stories are called, on a story and in the list's choices alike. */
export interface StoryTerms {
  readonly narrators: Readonly<Record<Narrator, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
}

declare module './dictionary.js' {
  interface Dictionary {
    readonly 'story-terms': StoryTerms;
  }
}

export const STORY_TERMS = dictionary('story-terms', {
  narrators: {
    professional: 'Professional',
    parent: 'Ouder',
    child: 'Kind van toen',
    bystander: 'Omstander',
    'foster-parent': 'Pleegouder',
  },
  topics: {
    'lichamelijke-mishandeling': 'lichamelijke mishandeling',
    'lichamelijke-verwaarlozing': 'lichamelijke verwaarlozing',
    'emotionele-mishandeling': 'emotionele mishandeling',
    'emotionele-verwaarlozing': 'emotionele verwaarlozing',
    'seksueel-misbruik': 'seksueel misbruik',
    'getuige-huiselijk-geweld': 'getuige van huiselijk geweld',
  },
});
