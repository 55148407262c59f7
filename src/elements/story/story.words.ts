import { HELP_LINES } from '../../campaign/help-lines.js';
import type { RichText } from '../../campaign/rich-text.js';
import type { Narrator, Story } from '../../campaign/story.js';
import { type Language, langFor, languageOf } from '../../ui/language.js';
import { headingLevelOf } from '../../ui/settings.js';
import { link, richText, word } from '../../ui/words.js';

interface StoryWords {
  readonly example: string;
  readonly narrators: Readonly<Record<Narrator, string>>;
  readonly helped: string;
  readonly how: string;
  readonly lesson: string;
  readonly worried: string;
  readonly danger: string;
  readonly source: (host: string | undefined) => string;
  readonly loading: string;
  readonly empty: string;
}

const WORDS: Readonly<Record<Language, StoryWords>> = {
  nl: {
    example: 'Voorbeeldverhaal',
    narrators: {
      professional: 'Professional',
      parent: 'Ouder',
      child: 'Kind van toen',
      bystander: 'Omstander',
      'foster-parent': 'Pleegouder',
    },
    helped: 'Wat heeft mij geholpen?',
    how: 'Hoe kwam dat?',
    lesson: 'Wat kunnen we ervan leren?',
    worried: 'Zorgen over een kind? Bel gratis Veilig Thuis:',
    danger: 'Direct gevaar? Bel:',
    source: (host) => `Lees dit verhaal op ${host ?? 'de site van de campagne'}`,
    loading: 'Het verhaal wordt opgehaald.',
    empty: 'Er is nu geen verhaal om te tonen.',
  },
  en: {
    example: 'Example story',
    narrators: {
      professional: 'Professional',
      parent: 'Parent',
      child: 'A child back then',
      bystander: 'Bystander',
      'foster-parent': 'Foster parent',
    },
    helped: 'What helped me?',
    how: 'How did that come about?',
    lesson: 'What can we learn from it?',
    worried: 'Worried about a child? Call Veilig Thuis for free:',
    danger: 'Immediate danger? Call:',
    source: (host) => `Read this story on ${host ?? 'the campaign’s site (in Dutch)'}`,
    loading: 'The story is being fetched.',
    empty: 'There is no story to show right now.',
  },
};

export function loadingText(host: HTMLElement): string {
  return WORDS[languageOf(host)].loading;
}

export function emptyText(host: HTMLElement): string {
  return WORDS[languageOf(host)].empty;
}

/** A story's words in the order to read them, the way to help last. */
export function storyWords(host: HTMLElement, story: Story): Node[] {
  const language = languageOf(host);
  const say = WORDS[language];
  const own = { lang: langFor(host, language) };
  const told = { lang: langFor(host, story.language) };
  const title = `h${headingLevelOf(host)}`;
  const subtitle = `h${Math.min(headingLevelOf(host) + 1, 6)}`;
  const part = (name: string, question: string, text: RichText): Node[] =>
    text.length === 0
      ? []
      : [
          word(subtitle, { slot: `${name}-title`, ...own }, question),
          ...richText(text, { slot: name, ...told }),
        ];
  return [
    ...(story.example ? [word('p', { slot: 'label', ...own }, say.example)] : []),
    ...(story.title ? [word(title, { slot: 'title', ...told }, story.title)] : []),
    ...narratorWords(story, say, own, told),
    ...(story.contentNote ? [word('p', { slot: 'content-note', ...told }, story.contentNote)] : []),
    ...happenedWords(story, told),
    ...part('helped', say.helped, story.helped),
    ...part('how', say.how, story.how),
    ...part('lesson', say.lesson, story.lesson),
    ...(story.url ? [link(story.url, { slot: 'source', ...own }, say.source(story.host))] : []),
    word('p', { slot: 'help', ...own }, say.worried),
    numberLink('veilig-thuis'),
    word('p', { slot: 'help', ...own }, say.danger),
    numberLink('112'),
  ];
}

type Lang = Readonly<{ lang: string | undefined }>;

function narratorWords(story: Story, say: StoryWords, own: Lang, told: Lang): Node[] {
  if (story.narratorLabel) return [word('p', { slot: 'narrator', ...told }, story.narratorLabel)];
  if (!story.narrator) return [];
  return [word('p', { slot: 'narrator', ...own }, say.narrators[story.narrator])];
}

/** A story that has only markup for other readers still has its summary. */
function happenedWords(story: Story, told: Lang): Node[] {
  if (story.happened.length > 0) return richText(story.happened, { slot: 'happened', ...told });
  return story.summary ? [word('p', { slot: 'happened', ...told }, story.summary)] : [];
}

function numberLink(id: 'veilig-thuis' | '112'): Node {
  const { number, dial } = HELP_LINES[id];
  return word('a', { slot: 'help', href: dial }, number ?? '');
}
