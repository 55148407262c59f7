/** The fields of one activity or story, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of the fields, and which of them an editor's hand kept as they were. */
export interface Merged {
  readonly fields: Fields;
  readonly kept: readonly string[];
}

/**
 * Merges what a source says now into what stands in the content folder, field by field. What the
 * source has not changed since it was last read stays as it is, and so does what an editor has
 * changed since; that alone is told of which both have changed. A field that the source does not
 * have at all is none of its business; one that is undefined in it is empty there.
 */
export function mergeFields(last: Fields, mine: Fields, theirs: Fields): Merged {
  const fields: Record<string, unknown> = { ...mine };
  const kept: string[] = [];
  for (const name of Object.keys(theirs)) {
    if (isSame(theirs[name], last[name]) || isSame(theirs[name], mine[name])) continue;
    if (!isSame(mine[name], last[name])) kept.push(name);
    else if (theirs[name] === undefined) Reflect.deleteProperty(fields, name);
    else fields[name] = theirs[name];
  }
  return { fields, kept };
}

/** Fields are plain data, read by the same code: the same data is the same text. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
