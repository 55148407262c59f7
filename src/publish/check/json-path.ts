/** The keys and indices that lead to a value in a JSON text. */
export type JsonPath = readonly (string | number)[];

/** The same as a JSON Pointer (RFC 6901, section 3). */
export function pointerOf(path: JsonPath): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** What a JSON Pointer leads along (RFC 6901, section 4). A number is taken for an index. */
export function pathOfPointer(pointer: string): JsonPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => asStep(step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** What the reader of a feed writes, such as `items[3]._wtk.startDate`, leads along. */
export function pathOfLoss(path: string): JsonPath {
  return [...path.matchAll(/[^.[\]]+/g)].map(([step]) => asStep(step));
}

/** What an editor calls the value at the end of a path, such as `topics[0]`. */
export function nameOf(path: JsonPath): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `${nameOf(path.slice(0, -1))}[${last}]` : (last ?? '');
}

/** Whether one of two values is in the other, or both are the same one. */
export function overlap(one: JsonPath, other: JsonPath): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((step, at) => step === other[at]);
}

function asStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
