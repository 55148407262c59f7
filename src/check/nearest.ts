/** The least number of letters to add, leave out or change, from one word to another (Levenshtein). */
export function distance(from: string, to: string): number {
  // Of each beginning of `to`: how far it is from the letters of `from` so far.
  let away = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isOther = from[row - 1] !== to[column - 1];
      const changed = (away[column - 1] ?? 0) + Number(isOther);
      next.push(Math.min(changed, (away[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    away = next;
  }
  return away.at(-1) ?? 0;
}

/** The known word that was most likely meant; undefined when none is near. Case does not matter. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((other) => ({ other, away: distance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
  return near && near.away <= Math.max(1, word.length / 3) ? near.other : undefined;
}
