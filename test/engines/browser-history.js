import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The files in which a profile keeps what was visited, and what to ask them. */
const KEPT = {
  History: 'SELECT url, title FROM urls',
  'places.sqlite': 'SELECT url, title FROM moz_places',
};

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
  const paths = await readdir(profile, { recursive: true });
  for (const [name, query] of Object.entries(KEPT)) {
    const path = paths.find((candidate) => candidate.split('/').at(-1) === name);
    if (!path) continue;
    const args = ['-c', READER, join(profile, path), query];
    const { stdout } = await promisify(execFile)('python3', args);
    return JSON.parse(stdout).map(([url, title]) => ({ url, title }));
  }
  throw new Error(`No history is kept in ${profile}.`);
}
