import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The files in which a profile keeps what was visited, and what to ask them. Firefox has bookmarks of its own beside it. */
const HISTORY = {
  History: 'SELECT url, title FROM urls',
  'places.sqlite': 'SELECT url, title FROM moz_places WHERE last_visit_date IS NOT NULL',
};

/** The same for cookies. */
const COOKIES = {
  Cookies: 'SELECT host_key, name FROM cookies',
  'cookies.sqlite': 'SELECT host, name FROM moz_cookies',
};

/** The folders in which a profile keeps what pages store. */
const STORES = /(^|\/)(storage\/default|Local Storage|Session Storage|IndexedDB|Service Worker)\//;

const READER = `
import json, sqlite3, sys
print(json.dumps(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchall()))`;

/** @returns {Promise<boolean>} */
export function canReadHistory() {
  return promisify(execFile)('python3', ['-c', 'import sqlite3']).then(
    () => true,
    () => false,
  );
}

/**
 * What a browser that has ended keeps in its profile of the pages that were visited.
 *
 * @param {string} profile
 * @returns {Promise<{ url: string, title: string | null }[]>}
 */
export async function readHistory(profile) {
  const rows = await ask(profile, HISTORY);
  if (!rows) throw new Error(`No history is kept in ${profile}.`);
  return rows.map(([url, title]) => ({ url, title }));
}

/**
 * The cookies that it keeps, each by its host and name.
 *
 * @param {string} profile
 * @returns {Promise<string[]>}
 */
export async function readCookies(profile) {
  const rows = await ask(profile, COOKIES);
  return (rows ?? []).map(([host, name]) => `${host} ${name}`);
}

/**
 * The files of its stores (local storage, session storage, IndexedDB, caches of service workers)
 * that name an origin, by themselves or in what they hold.
 *
 * @param {string} profile
 * @param {{ port: string }} origin
 * @returns {Promise<string[]>}
 */
export async function readStores(profile, { port }) {
  const names = new RegExp(`127\\.0\\.0\\.1[:+_]${port}`);
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !STORES.test(path)) continue;
    const content = await readFile(path, 'latin1');
    if (names.test(path) || names.test(content)) found.push(path);
  }
  return found;
}

/**
 * @param {string} profile
 * @param {Record<string, string>} kept
 * @returns {Promise<[string, string | null][] | undefined>}
 */
async function ask(profile, kept) {
  const paths = await readdir(profile, { recursive: true });
  for (const [name, query] of Object.entries(kept)) {
    const path = paths.find((candidate) => candidate.split('/').at(-1) === name);
    if (!path) continue;
    const args = ['-c', READER, join(profile, path), query];
    const { stdout } = await promisify(execFile)('python3', args);
    return JSON.parse(stdout);
  }
  return undefined;
}
