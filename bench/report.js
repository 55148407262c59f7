import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { spread } from './statistics.js';

/**
 * @typedef {object} Row
 * @property {string} label
 * @property {number} median
 * @property {number} low a quarter of the samples lie under it
 * @property {number} high a quarter of the samples lie above it
 * @property {string} unit `ms`, or nothing for a ratio and for a number of things
 * @property {number} [goal] what the median may be at the most
 */

/** What one bench found: printed as a table, kept as JSON, and shown in the README. */
export class Report {
  /** @type {Row[]} */
  rows = [];

  /** @param {string} browser */
  constructor(browser) {
    this.browser = browser;
  }

  /**
   * @param {string} label
   * @param {readonly number[]} numbers
   * @param {{ unit?: string, goal?: number }} [options]
   */
  add(label, numbers, { unit = '', goal } = {}) {
    this.rows.push({ label, ...spread(numbers), unit, ...(goal !== undefined && { goal }) });
  }

  print() {
    const { browser, machine } = this.#circumstances();
    console.log(`\n${browser} on ${machine}: median (half of the samples lie between)`);
    for (const row of this.rows) {
      console.log(`${row.label.padEnd(62)} ${figures(row)}  ${verdict(row)}`.trimEnd());
    }
  }

  /**
   * @param {string} name of the file, beside this one
   * @param {object} samples all that was measured
   */
  async write(name, samples) {
    const content = { ...this.#circumstances(), rows: this.rows, samples };
    await writeFile(new URL(name, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
  }

  #circumstances() {
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
    return { date: new Date().toISOString().slice(0, 10), browser: this.browser, machine };
  }
}

/** @param {Row} row */
export function figures({ median, low, high, unit }) {
  const [middle, from, to] = [median, low, high].map((figure) =>
    unit === 'ms' ? figure.toFixed(0) : String(Number(figure.toFixed(2))),
  );
  return `${middle}${unit && ` ${unit}`} (${from} to ${to})`;
}

/** @param {Row} row */
export function verdict({ median, goal }) {
  if (goal === undefined) return '';
  return `goal ${Number(goal.toFixed(2))}: ${median <= goal ? 'held' : 'missed'}`;
}

/**
 * What a bench wrote last.
 *
 * @param {string} name
 * @returns {Promise<{ date: string, browser: string, machine: string, rows: Row[] }>}
 */
export async function readReport(name) {
  return JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));
}
