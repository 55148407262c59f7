/** The servers of `test/server/plugin.js`, as a test asks them. */

/** Where the campaign's server is: another origin than the tests' own, as in life. */
export const CAMPAIGN = await (await fetch('/campaign')).text();

/** The address of the campaign's feed, from one of its folders: `embed`, `faults/404`, … */
export function feedIn(folder: string): string {
  return `${CAMPAIGN}${folder}/feed.json`;
}

/** A name that no other test uses, in whatever browser it runs. */
export function freshName(): string {
  return Math.random().toString(36).slice(2);
}

/** The paths that were asked for under a name, in their order. */
export async function requestsOf(name: string): Promise<readonly string[]> {
  return (await (await fetch(`/requests/${name}`)).json()) as string[];
}

/** The headers of those requests. */
export async function headersOf(name: string): Promise<readonly Record<string, string>[]> {
  return (await (await fetch(`/headers/${name}`)).json()) as Record<string, string>[];
}

/** Lets go what is held back under a name: a feed, words, or a page that a test visits. */
export async function release(name: string): Promise<void> {
  // Of the campaign, since a browser opens only so many connections to the server of held pages.
  await fetch(`${CAMPAIGN}release/${name}`);
}

/** A feed that nobody gets before the test lets it go. */
export function heldFeed(): { readonly feed: string; readonly release: () => Promise<void> } {
  const name = freshName();
  return { feed: feedIn(`held/${name}`), release: () => release(name) };
}

/** The address of a page that is made of what is given. */
export function pageOf(parts: { body?: string; head?: string; policy?: string }): string {
  return `/page/?${new URLSearchParams(parts).toString()}`;
}
