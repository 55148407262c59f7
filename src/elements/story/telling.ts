import type { Story } from '../../campaign/story.js';
import { READERS, type Reader, readerOf } from '../../campaign/story-help.js';
import { choice } from '../../ui/settings.js';

/** `whole`: all of it; `details`: a card that opens in place; `card`: one that leads to the story's page. */
const FACES = ['whole', 'details', 'card'] as const;

/** Where the reader stands: not asked or not answered yet, reading, or having said 'rather not'. */
export type Stage = 'closed' | 'open' | 'declined';

/** What a reader answered, and of which story. */
export interface Answer {
  readonly id: string | undefined;
  readonly stage: Stage;
}

/** What decides which of a story's words are on the page. */
export interface Telling {
  /** Undefined where there is none yet, and for one that was written by hand. */
  readonly story: Story | undefined;
  readonly stage: Stage;
  /** Whether the reader is asked before the text. */
  readonly asks: boolean;
  /** Whether something says beforehand what it is about, so that there is anything to decline. */
  readonly canDecline: boolean;
  /** Whether all of the story is to be read elsewhere. */
  readonly isCard: boolean;
  /** For whom the help is; undefined leaves it out. */
  readonly helpFor: Reader | undefined;
  /** Whether the link was copied, or could not be; undefined when nobody asked. */
  readonly copied: boolean | undefined;
}

/** How a story is told, by its host's settings and by what its reader did; without one, by what was written by hand. */
export function tellingOf(
  host: HTMLElement,
  story: Story | undefined,
  { answer, copied }: { readonly answer: Answer | undefined } & Pick<Telling, 'copied'>,
): Telling {
  const face = choice(host, 'face', FACES, 'whole');
  const isTold = story ? hasText(story) : hasSlotted(host, 'helped', 'happened', 'how', 'lesson');
  const isNoted = story ? hasNote(story) : hasSlotted(host, 'content-note');
  const asks = isTold && (isNoted || face !== 'whole');
  const isAnswered = answer && answer.id === story?.id;
  const stage = isAnswered ? answer.stage : asks ? 'closed' : 'open';
  const isHelpful = story && (stage !== 'closed' || face === 'whole');
  return {
    story,
    stage,
    asks,
    canDecline: isNoted,
    // Where the story has no page to lead to, its card opens in place.
    isCard: face === 'card' && story?.url !== undefined,
    helpFor: isHelpful ? choice(host, 'audience', READERS, readerOf(story)) : undefined,
    copied,
  };
}

/** Whether there is anything to read beyond the title and the summary. */
export function hasText({ happened, helped, how, lesson }: Story): boolean {
  return happened.length + helped.length + how.length + lesson.length > 0;
}

/** Whether anything says beforehand what the story is about. */
function hasNote({ contentNote, topics }: Story): boolean {
  return contentNote !== undefined || topics.length > 0;
}

function hasSlotted(host: Element, ...slots: readonly string[]): boolean {
  return [...host.children].some(({ slot }) => slots.includes(slot));
}
