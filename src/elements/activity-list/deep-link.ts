import { FILTER_NAMES, type FilteredElement } from './chosen-filters.js';

/** What stands before the filters in the page's address. */
const MARK = '#wtk:';

/** Sets the filters that the page's address asks for, as `#wtk:audience=parent&day=today` does. */
export function readDeepLink(host: FilteredElement): void {
  if (!location.hash.startsWith(MARK)) return;
  const asked = new URLSearchParams(location.hash.slice(MARK.length));
  for (const name of FILTER_NAMES) {
    const value = asked.get(name);
    if (value !== null) host[name] = value;
  }
}

/** Writes the visitor's filters into the page's address, without an entry in the history. */
export function writeDeepLink(host: FilteredElement): void {
  const chosen = FILTER_NAMES.flatMap((name) => {
    const value = host[name]?.toString() ?? '';
    return value === '' || value === 'false' ? [] : [[name, value]];
  });
  const { pathname, search } = location;
  const hash = chosen.length > 0 ? MARK + new URLSearchParams(chosen).toString() : '';
  history.replaceState(history.state, '', pathname + search + hash);
}
