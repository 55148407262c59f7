import type { Choice } from './choice.js';
import type { Kit } from './kit.js';
import { scriptOf } from './snippet.js';
import type { WordsOfNow } from './words-of-now.js';

/** What a partner adds to one directive of its Content-Security-Policy. */
export interface PolicyLine {
  readonly directive: string;
  readonly source: string;
  /** What it lets the page do. */
  readonly reason: string;
}

/** The elements whose stories have pictures and recordings. */
const WITH_MEDIA: readonly string[] = ['story', 'story-list'];

/** The lines that the chosen form needs, and no more; none for plain HTML. */
export function policyLines(
  choice: Choice,
  { address, files }: Kit,
  now?: WordsOfNow,
): readonly PolicyLine[] {
  if (choice.form === 'plain') return [];
  if (choice.form === 'frame') {
    return [{ directive: 'frame-src', source: address, reason: 'Het kader laden.' }];
  }
  const script = scriptOf(choice);
  const lines = [
    {
      directive: 'script-src',
      source: `'${files[script] ?? ''}'`,
      reason: 'Dit ene bestand draaien, en geen ander.',
    },
    {
      directive: 'connect-src',
      source: `${address}feed.json`,
      reason: 'De gegevens van de campagne lezen.',
    },
  ];
  if (WITH_MEDIA.includes(choice.element)) {
    const source = `${address}media/`;
    lines.push(
      { directive: 'img-src', source, reason: 'Tekeningen bij verhalen tonen.' },
      { directive: 'media-src', source, reason: 'Opnamen afspelen, als iemand daarom vraagt.' },
    );
  }
  if (choice.form === 'element' && !choice.isShort && now && now.styles.length > 0) {
    lines.push({
      directive: 'style-src',
      source: now.styles.join(' '),
      reason:
        'De woorden in de code meteen opmaken. Zonder deze regel komt de opmaak met het script, en verspringt de pagina.',
    });
  }
  if (script === 'wtk.js') {
    lines.push({
      directive: 'trusted-types',
      source: 'wtk',
      reason: 'Alleen als uw beleid trusted-types al noemt.',
    });
  }
  return lines;
}
