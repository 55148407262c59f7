/* eslint-disable no-console -- the console is what this listens to */

/**
 * Hears what the kit tells developers in the console, from here to the end of each test of the
 * suite, so that what a test brings about on purpose is no noise of the run.
 */
export function hearWarnings(): readonly string[] {
  const heard: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    heard.length = 0;
    console.warn = (...said: readonly unknown[]) => {
      if (String(said[0]).startsWith('[wtk]')) heard.push(String(said[0]));
      else warn(...said);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return heard;
}

/** Hears the same in a page that a test has opened, until it is left. */
export function warningsIn(page: { readonly console: Console }): readonly string[] {
  const heard: string[] = [];
  page.console.warn = (...said: readonly unknown[]) => heard.push(String(said[0]));
  return heard;
}
