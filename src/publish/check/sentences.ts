/** Made when it is first asked for, once: it is slow to make. */
let segmenter: Intl.Segmenter | undefined;

/** Where a sentence begins with ’s, ’t or ’n: the standard takes the small letter for a going on. */
const SHORTENED = /(?<=[.!?…]) (?=[’'][stn] \p{L})/u;

/** The sentences of a text (Unicode Standard Annex 29, section 5), without the space around them. */
export function sentencesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'sentence' });
  return text
    .split(SHORTENED)
    .flatMap((part) => [...(segmenter?.segment(part) ?? [])])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has. */
export function countWords(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
