import { readFile } from 'node:fs/promises';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const MODULE = 'virtual:feed-validator';
const schemaFile = new URL('../src/feed/feed.schema.json', import.meta.url);

/** The contract of the feed as code: no schema is compiled where it runs, which a page's policy would refuse. */
async function validatorCode() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    discriminator: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv);
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  // A node of rich text is judged by its own type alone: what the other types would be is no help.
  for (const name of ['block', 'inline'])
    schema.$defs[name].discriminator = { propertyName: 'type' };
  ajv.addSchema(schema);
  return standaloneCode.default(ajv, {
    validateFeed: schema.$id,
    validateItem: `${schema.$id}#/$defs/item`,
  });
}

/**
 * Gives `virtual:feed-validator`, which `src/publish/check/feed-validator.d.ts` describes.
 *
 * @returns {import('vite').Plugin}
 */
export function compileFeedValidator() {
  return {
    name: 'wtk-feed-validator',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? validatorCode() : undefined),
  };
}
