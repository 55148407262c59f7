/**
 * The guard for every address that comes out of a feed or an attribute. What passes is https,
 * or http on the visitor's own machine, where demos run; it carries no user name or password,
 * which could make one host look like another. Relative addresses are read against `base`.
 * Returns undefined for anything else.
 */
export function guardAddress(address: string, base?: string): string | undefined {
  const url = parse(address, base);
  if (!url || !isWithoutUser(url)) return undefined;
  return url.protocol === 'https:' || isLoopback(url) ? url.href : undefined;
}

/**
 * The same for the address of a feed itself. A page that is served over plain http may read a
 * feed from its own origin as well.
 */
export function guardFeedAddress(address: string, page: string): string | undefined {
  const url = parse(address, page);
  const { origin } = parse(page) ?? {};
  return url?.protocol === 'http:' && url.origin === origin && isWithoutUser(url)
    ? url.href
    : guardAddress(address, page);
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function isWithoutUser({ username, password }: URL): boolean {
  return username === '' && password === '';
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
