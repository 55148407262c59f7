import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The first of these programs that can be run here.
 *
 * @param {readonly string[]} candidates absolute paths, or names to look for on the PATH
 * @returns {string | undefined} an absolute path
 */
export function findExecutable(candidates) {
  return candidates.flatMap(placesOf).find(isExecutable);
}

/**
 * The program that an environment variable names. A name that leads nowhere is an error: testing
 * another browser than the one that was asked for would be worse than stopping.
 *
 * @param {string} variable
 * @returns {string | undefined}
 */
export function executableFromEnvironment(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  if (isExecutable(path)) return path;
  throw new Error(
    `${variable} is "${path}", and no program can be run there. Correct or unset it.`,
  );
}

/** @param {string} candidate */
function placesOf(candidate) {
  if (isAbsolute(candidate)) return [candidate];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, candidate));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
