/**
 * Feeds with a signature beside them, and a kit that believes no other, each at
 * `/signed/<name>/<visit>/…` on the campaign's server: `wtk.js`, `wtk-help.js`, `feed.json`,
 * `2.json` where there is one, and the `.sig` of each. What the name means stands beside it;
 * `<visit>` is a test's own, for an answer that differs from the first to the second time.
 */
import { sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { signedByProgram } from './signed-by-program.js';
import { KEYS, LEAST_SEQUENCE, signedKit } from './signed-kit.js';

/**
 * @typedef {object} Signed what differs from a file that is signed as it should be
 * @property {Record<string, unknown> | null} [release] null says that it has none
 * @property {object} [override] what its `_wtk.help` says to call while a line is down
 * @property {object} [feed] other values of the feed's own keys
 * @property {keyof typeof KEYS} [key]
 * @property {'ieee-p1363' | 'der'} [form]
 * @property {string} [prefix]
 * @property {(text: string) => string} [afterwards] what became of the file after it was signed
 * @property {string | null} [signature] what stands in the place of the signature; null is nothing
 */

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/** @param {number} milliseconds */
const fromNow = (milliseconds) => new Date(Date.now() + milliseconds).toISOString();

/** @type {Record<string, Signed>} */
const FILES = {
  good: {},
  'spare-key': { key: 'spare' },
  'least-sequence': { release: { sequence: LEAST_SEQUENCE } },
  'issued-in-an-hour': { release: { issued: fromNow(HOUR) } },

  'wrong-key': { key: 'foreign' },
  'wrong-domain': { prefix: 'wtk-kit-v1\0' },
  'no-domain': { prefix: '' },
  /** The form that OpenSSL writes unless it is told otherwise. */
  der: { form: 'der' },
  'no-signature': { signature: null },
  'empty-signature': { signature: '' },
  'page-as-signature': { signature: '<!doctype html><p>Niet gevonden</p>' },

  'changed-digit': { afterwards: (text) => text.replace('"sequence":41', '"sequence":42') },
  'added-byte': { afterwards: (text) => `${text}\n` },
  cut: { afterwards: (text) => text.slice(0, -1) },

  'old-sequence': { release: { sequence: LEAST_SEQUENCE - 1 } },
  expired: { release: { issued: fromNow(-4 * WEEK), expires: fromNow(-2 * WEEK) } },
  'issued-in-two-weeks': { release: { issued: fromNow(2 * WEEK), expires: fromNow(4 * WEEK) } },
  'no-release': { release: null },
  'no-offset': { release: { issued: '2019-11-18T09:00:00' } },
  'sequence-as-text': { release: { sequence: '41' } },
  'other-file': { release: { file: '2.json' } },
};

const DOWN = {
  number: '0800-6666',
  text: 'Veilig Thuis is nu slecht bereikbaar. Bel ook:',
  from: fromNow(-HOUR),
  until: fromNow(HOUR),
};

/** Feeds with a number for the day that a line is down. @type {Record<string, Signed>} */
const OVERRIDES = {
  override: { override: DOWN },
  'override-instead': { override: { ...DOWN, instead: true } },
  'override-to-come': { override: { ...DOWN, from: fromNow(HOUR), until: fromNow(2 * HOUR) } },
  'override-over': { override: { ...DOWN, until: fromNow(-1) } },
  'override-of-four-days-ago': { override: { ...DOWN, from: fromNow(-96 * HOUR) } },
  'override-that-costs': { override: { ...DOWN, number: '0900-1234' } },
  'override-of-our-number': { override: { ...DOWN, number: '0800-0432' } },
  'override-of-two-numbers': { override: { ...DOWN, text: 'Bel 0900-1234 of:' } },
  'override-of-wrong-key': { override: DOWN, key: 'foreign' },
};

/** Feeds of two files, by what is wrong with the second. @type {Record<string, Signed>} */
const SECOND_FILES = {
  'two-files': {},
  'second-of-wrong-key': { key: 'foreign' },
  'second-of-other-release': { release: { sequence: LEAST_SEQUENCE } },
  'second-is-the-first': { release: { file: 'feed.json' } },
};

/** The release before. @type {Signed} */
const BEFORE = { release: { sequence: LEAST_SEQUENCE } };

/**
 * What a cache still has of the release before: of `two-releases` for ever, of the others until
 * it is asked to fetch anew.
 */
const KEPT = {
  'two-releases': 'feed.json.sig',
  'stale-signature': 'feed.json.sig',
  'stale-feed': 'feed.json',
};

const demo = JSON.parse(await readFile(new URL('../../demo/feed.json', import.meta.url), 'utf8'));

/** The campaign's public keys as a kit has them: raw points, in base64. */
export const PUBLIC_KEYS = [KEYS.current, KEYS.spare].map(({ publicKey }) => {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const point = [Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return Buffer.concat(point).toString('base64');
});

/**
 * @param {string} file
 * @param {Signed} signed
 */
function textOf(file, { release, override, feed }) {
  const own = {
    sequence: LEAST_SEQUENCE + 1,
    issued: fromNow(-HOUR),
    expires: fromNow(WEEK),
    file,
    ...release,
  };
  return JSON.stringify({
    ...demo,
    ...feed,
    _wtk: {
      ...demo._wtk,
      help: { ...demo._wtk.help, override },
      ...(release !== null && { release: own }),
    },
  });
}

/**
 * @param {string} text
 * @param {Signed} signed
 */
function signatureOf(text, { key = 'current', form = 'ieee-p1363', prefix = 'wtk-feed-v1\0' }) {
  const message = Buffer.from(prefix + text);
  const { privateKey } = KEYS[key];
  return sign('sha256', message, { key: privateKey, dsaEncoding: form }).toString('base64');
}

/** What is asked of the file of a name: undefined where there is none. */
/** @type {(name: string, file: string) => Signed | undefined} */
function signedAt(name, file) {
  const isSecond = file.startsWith('2.json');
  if (Object.hasOwn(SECOND_FILES, name)) {
    if (!isSecond) return { feed: { next_url: '2.json' } };
    const items = [{ id: 'tweede', title: 'Het tweede bestand', content_text: 'Er was eens.' }];
    return { feed: { items }, ...SECOND_FILES[name] };
  }
  if (isSecond) return undefined;
  return Object.hasOwn(KEPT, name) ? {} : { ...OVERRIDES, ...FILES }[name];
}

/** Texts are kept: two made a moment apart differ in their time. @type {Map<string, string>} */
const texts = new Map();

/** @type {Map<string, number>} */
const asked = new Map();

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function signedServer(request, response) {
  const [, name = '', , file = ''] =
    /^\/signed\/([\w-]+)\/(\w+)\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
  const [, script] = /^(wtk|wtk-help)\.js$/.exec(file) ?? [];
  response.setHeader('access-control-allow-origin', '*');
  if (script) {
    response.setHeader('content-type', 'text/javascript');
    return response.end(await signedKit(script));
  }
  const times = asked.get(request.url ?? '') ?? 0;
  asked.set(request.url ?? '', times + 1);
  const isKept = KEPT[name] === file && (times === 0 || name === 'two-releases');
  const body =
    name === 'signed-by-program'
      ? await signedByProgram(file)
      : bodyOf(file, isKept ? BEFORE : signedAt(name, file));
  if (body === null) return response.writeHead(404).end();
  response.writeHead(200, { 'cache-control': 'max-age=600' }).end(body);
}

/**
 * @param {string} file
 * @param {Signed | undefined} signed
 */
function bodyOf(file, signed) {
  if (!signed) return null;
  const name = file.replace(/\.sig$/, '');
  const key = JSON.stringify({ name, ...signed });
  const text = texts.get(key) ?? textOf(name, signed);
  texts.set(key, text);
  if (name === file) return signed.afterwards?.(text) ?? text;
  return signed.signature === undefined ? signatureOf(text, signed) : signed.signature;
}
