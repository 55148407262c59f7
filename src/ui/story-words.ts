import type { Narrator, Topic } from '../campaign/story.js';
import type { Language } from './language.js';

/** What the narrators and topics of stories are called, on a story and in the list's choices alike. */
export interface StoryTerms {
  readonly narrators: Readonly<Record<Narrator, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
}

export const STORY_TERMS: Readonly<Record<Language, StoryTerms>> = {
  nl: {
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
  },
  en: {
    narrators: {
      professional: 'Professional',
      parent: 'Parent',
      child: 'A child back then',
      bystander: 'Bystander',
      'foster-parent': 'Foster parent',
    },
    topics: {
      'lichamelijke-mishandeling': 'physical abuse',
      'lichamelijke-verwaarlozing': 'physical neglect',
      'emotionele-mishandeling': 'emotional abuse',
      'emotionele-verwaarlozing': 'emotional neglect',
      'seksueel-misbruik': 'sexual abuse',
      'getuige-huiselijk-geweld': 'witnessing domestic violence',
    },
  },
};
