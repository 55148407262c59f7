/**
 * The script tag that brought the kit, caught while it runs: afterwards nothing tells. Undefined
 * when a bundler brought the classes, and when the tag says `type="module"` by mistake.
 */
const script =
  typeof document !== 'undefined' && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : undefined;

/** The script's own address; undefined when it stands in the page or in a bundle. */
export const scriptAddress: string | undefined = script?.src || undefined;

/** What the script's address asks for, as in `wtk.js?region=GG7306`: tag managers strip `data-*`. */
const parameters = new URLSearchParams(scriptAddress?.split(/[?#]/)[1]);

/** A setting from the script's address, for every element that does not say otherwise itself. */
export function scriptSetting(name: string): string | undefined {
  return parameters.get(name) ?? undefined;
}

/**
 * The feed that is meant when nobody names one: the `feed.json` beside the script. Nothing is
 * beside a script that was made on the page (`blob:`).
 */
export function defaultFeed(): string | undefined {
  return scriptAddress?.startsWith('http') ? new URL('feed.json', scriptAddress).href : undefined;
}
