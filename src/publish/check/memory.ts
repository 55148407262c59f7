/** Where something stood before: the file's name, the line in it, and the title there. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly title: string;
}

/** The place as editors and terminals take it. */
export function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** What was seen so far in all files of a feed, as little of it as rules need: keys and their places. */
export class Memory {
  readonly files: string[] = [];
  items = 0;
  readonly #places = new Map<string, Place>();

  /** The place that had the same key of the same kind before; else keeps this one. */
  before(kind: string, key: string, place: Place): Place | undefined {
    const before = this.#places.get(`${kind} ${key}`);
    if (!before) this.#places.set(`${kind} ${key}`, place);
    return before;
  }
}
