import { readFile } from 'node:fs/promises';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);

/** @param {string} path from the project's folder */
export async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, root), 'utf8'));
}

/**
 * What the contract holds against a feed, in Ajv's words; nothing when it keeps to it.
 * @type {(feed: unknown) => string[]}
 */
export const complaints = await (async () => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv);
  const validate = ajv.compile(await readJson('src/feed/feed.schema.json'));
  return (feed) =>
    validate(feed)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
})();
