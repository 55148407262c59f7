/** One element as it stands in the page's source, before any script. */
export interface Pasted {
  readonly tag: string;
  /** What is between its tags, as text; undefined where its own end tag is absent. */
  readonly words: string | undefined;
  /** Whether its tag ends in `/>`, which closes nothing in HTML. */
  readonly isSelfClosed: boolean;
}

/** An element's opening tag, and how an editor that strips unknown tags writes the same. */
const OPENING =
  /<(?:(wtk-[\w-]+)|div(?=[^>]*\sdata-wtk=["']?([\w-]+)))\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** What is in a page's source and shows nothing. */
const UNSEEN = /<!--[\s\S]*?-->|<(script|style|template|textarea)\b[\s\S]*?<\/\1\s*>/gi;

/**
 * The page's own source: the elements have long replaced the words that were pasted into them.
 * Undefined where it can't be had, as under a policy that lets the page ask nothing of its own site.
 */
export async function readSource(): Promise<string | undefined> {
  try {
    const response = await fetch(location.href, { cache: 'force-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** The elements in a page's source, in its order. */
export function findPasted(source: string): readonly Pasted[] {
  const seen = source.replace(UNSEEN, '');
  return [...seen.matchAll(OPENING)].map(({ 0: opening, 1: own, 2: named, index }) => {
    const tag = own?.toLowerCase() ?? `wtk-${named}`;
    const rest = seen.slice(index + opening.length);
    const end = rest.search(new RegExp(`</${own ?? 'div'}\\s*>`, 'i'));
    return {
      tag,
      words: end < 0 ? undefined : textOf(rest.slice(0, end)),
      isSelfClosed: opening.endsWith('/>'),
    };
  });
}

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, ' ').trim();
}
