import { setTimeout as wait } from 'node:timers/promises';

/** More than anything takes on a busy machine, in ms. */
export const PATIENCE = 60_000;

/**
 * Asks until the answer is truthy. A page that is just being replaced can't answer, which is no
 * error yet.
 *
 * @template T
 * @param {string} what is waited for
 * @param {() => Promise<T> | T} ask
 * @param {number} [patience] in ms
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, ask, patience = PATIENCE) {
  const end = Date.now() + patience;
  let problem;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      problem = error;
    }
    await wait(20);
  }
  throw new Error(`Waited ${patience} ms in vain: ${what}.`, { cause: problem });
}
