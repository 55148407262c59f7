/** Made when it is first asked for, once: it is slow to make. */
let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text (Unicode Standard Annex 29, section 5), without the space around them. */
export function sentencesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has. */
export function countWords(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
