import type { HelpLineId } from './help-lines.js';
import type { Narrator, Story } from './story.js';

/** Who reads, as far as it matters for whom to turn to. */
export const READERS = ['everyone', 'child', 'parent', 'professional'] as const;
export type Reader = (typeof READERS)[number];

/** Who recognises themselves most in a story: those who are where its narrator was. */
const LIKELY_READER: Readonly<Record<Narrator, Reader>> = {
  child: 'child',
  parent: 'parent',
  'foster-parent': 'parent',
  professional: 'professional',
  bystander: 'everyone',
};

/** For whom the help under a story is, when the page does not say. */
export function readerOf({ narrator }: Pick<Story, 'narrator'>): Reader {
  return narrator === undefined ? 'everyone' : LIKELY_READER[narrator];
}

/**
 * The lines under a story: this reader's first, then those that the story names. Veilig Thuis is
 * always there, and 112 always last.
 */
export function linesFor(reader: Reader, named: readonly HelpLineId[]): readonly HelpLineId[] {
  const own: readonly HelpLineId[] = reader === 'child' ? ['kindertelefoon'] : [];
  const lines = new Set<HelpLineId>([...own, 'veilig-thuis', ...named]);
  lines.delete('112');
  return [...lines, '112'];
}
