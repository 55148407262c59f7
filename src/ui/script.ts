/** The scripts' own addresses, by the names of the files. */
const KIT = /\/wtk(-help)?\.js\b/;

/**
 * The script's own address, caught while it runs: afterwards nothing tells. A tag that says
 * `type="module"` by mistake is not told of even then, and is known by its file. Undefined when
 * the script stands in the page, or when a bundler brought the classes.
 */
export const scriptAddress: string | undefined =
  typeof document === 'undefined' ? undefined : addressOf(document.currentScript);

function addressOf(script: HTMLOrSVGScriptElement | null): string | undefined {
  if (script) return (script as HTMLScriptElement).src || undefined;
  return [...document.scripts].find(({ src }) => KIT.test(src))?.src;
}

/** What the script's address asks for, as in `wtk.js?region=GG7306`: tag managers strip `data-*`. */
const parameters = new URLSearchParams(scriptAddress?.split(/[?#]/)[1]);

/** A setting from the script's address, for every element that does not say otherwise itself. */
export function scriptSetting(name: string): string | undefined {
  return parameters.get(name) ?? undefined;
}

/** The feed that is meant when nobody names one. */
export function defaultFeed(): string | undefined {
  return besideScript('feed.json');
}

/** The address of a file beside the script. Nothing is beside one that was made on the page (`blob:`). */
export function besideScript(file: string): string | undefined {
  return scriptAddress?.startsWith('http') ? new URL(file, scriptAddress).href : undefined;
}
