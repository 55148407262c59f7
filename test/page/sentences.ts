/** Words of ours, part by part, as a language or one of its parts has them. */
export type Tree = string | { readonly [name: string]: Tree };

/** Every text of a language, by its path: `story.read`. */
export function sentences(
  tree: object,
  path = '',
): readonly (readonly [path: string, text: string])[] {
  return Object.entries(tree as Readonly<Record<string, Tree>>).flatMap(([name, below]) => {
    const at = path ? `${path}.${name}` : name;
    return typeof below === 'string' ? [[at, below] as const] : sentences(below, at);
  });
}
