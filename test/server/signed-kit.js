import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** The campaign's keys, and one of somebody else. */
export const KEYS = { current: newKeys(), spare: newKeys(), foreign: newKeys() };

/** The lowest sequence that the kit believes. */
export const LEAST_SEQUENCE = 40;

/** @type {Map<string, Promise<string>>} */
const kits = new Map();

/**
 * A script as the campaign builds it with its keys, made when it is first asked for.
 * @param {string} mode `wtk` or `wtk-help`
 * @returns {Promise<string>}
 */
export function signedKit(mode) {
  const kit = kits.get(mode) ?? buildKit(mode);
  kits.set(mode, kit);
  return kit;
}

/** One after the other, since each build reads the environment. */
let built = Promise.resolve('');

/** @param {string} mode */
function buildKit(mode) {
  built = built.then(() => buildWithKeys(mode));
  return built;
}

/** @param {string} mode */
async function buildWithKeys(mode) {
  const folder = await mkdtemp(join(tmpdir(), 'wtk-keys-'));
  const file = join(folder, 'keys.json');
  const keys = [KEYS.current, KEYS.spare].map(({ publicKey }) =>
    publicKey.export({ format: 'jwk' }),
  );
  await writeFile(file, JSON.stringify({ keys }));
  Object.assign(process.env, {
    WTK_FEED_KEYS: file,
    WTK_LEAST_SEQUENCE: String(LEAST_SEQUENCE),
  });
  try {
    const made = await build({ root, mode, logLevel: 'error', build: { write: false } });
    const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([made].flat());
    return output[0].code;
  } finally {
    delete process.env['WTK_FEED_KEYS'];
    delete process.env['WTK_LEAST_SEQUENCE'];
    await rm(folder, { recursive: true });
  }
}
