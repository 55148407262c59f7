import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { plain } from '../../campaign/plain-text.js';
import { isObject } from '../../feed/fields.js';
import { COLUMNS, type Column, columnNamed } from '../content/activity-columns.js';
import { type Mapping, guessMapping } from '../content/activity-table.js';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';
import { writeSafely } from '../write-safely.js';
import { WORDS } from './import.words.js';

/** Where choices are kept, so that nobody is asked twice. */
const CHOICES_FILE = '.wtk/mapping.json';

/** Without these a row is no activity, or nobody knows whether it may be published. */
const NEEDED = ['published', 'title', 'startDate'] as const satisfies readonly Column[];

/** Which columns of foreign spreadsheets are which of ours: chosen, else known by their names. */
export class ColumnChoice {
  readonly #path: string;
  readonly #terminal: Terminal;
  readonly #chosen = new Map<string, Column>();
  #isChanged = false;

  private constructor(path: string, terminal: Terminal) {
    this.#path = path;
    this.#terminal = terminal;
  }

  /** Opens the one of a content folder, with what `--map` says besides. */
  static async open(
    folder: string,
    options: readonly string[],
    terminal: Terminal,
  ): Promise<ColumnChoice> {
    const choice = new ColumnChoice(join(folder, CHOICES_FILE), terminal);
    for (const [header, name] of Object.entries(await readChoices(choice.#path))) {
      const column = typeof name === 'string' ? columnNamed(name) : undefined;
      if (column) choice.#chosen.set(header, column);
    }
    for (const option of options) choice.#takeOption(option);
    return choice;
  }

  /** Finds the columns of one file. Asks for what is needed and not known, if somebody is there. */
  async of(header: readonly string[], file: string): Promise<Mapping> {
    const mapping = this.#guess(header);
    const missing = NEEDED.filter((column) => !mapping.includes(column));
    if (missing.length === 0) return mapping;
    const { canAsk, language } = this.#terminal;
    const names = missing.map((column) => COLUMNS[column].nl);
    if (!canAsk) throw new Problem(WORDS[language].noColumn(file, names, header));
    for (const column of missing) this.#choose(await this.#ask(column, header, file), column);
    return this.#guess(header);
  }

  /** Keeps what was chosen for the next time. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const entries = [...this.#chosen].map(([header, column]) => [header, COLUMNS[column].nl]);
    await writeSafely(this.#path, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }

  /** Columns that were chosen come first: a name that is only known never takes their place. */
  #guess(header: readonly string[]): Mapping {
    const chosen = header.map((name) => this.#chosen.get(plain(name)));
    return guessMapping(header).map(
      (guessed, at) => chosen[at] ?? (chosen.includes(guessed) ? undefined : guessed),
    );
  }

  #choose(header: string, column: Column): void {
    this.#chosen.set(plain(header), column);
    this.#isChanged = true;
  }

  #takeOption(option: string): void {
    const at = option.lastIndexOf('=');
    const column = at > 0 ? columnNamed(option.slice(at + 1)) : undefined;
    if (!column) throw new Problem(WORDS[this.#terminal.language].badMap(option));
    this.#choose(option.slice(0, at), column);
  }

  async #ask(column: Column, header: readonly string[], file: string): Promise<string> {
    const { language, say } = this.#terminal;
    const words = WORDS[language];
    say(words.whichColumn(COLUMNS[column].nl));
    header.forEach((name, at) => say(`  ${at + 1}. ${name}`));
    const prompt = createInterface({ input: process.stdin, output: process.stderr });
    try {
      prompt.setPrompt(words.number);
      prompt.prompt();
      for await (const answer of prompt) {
        const chosen = header[Number(answer) - 1];
        if (chosen !== undefined) return chosen;
        prompt.prompt();
      }
    } finally {
      prompt.close();
    }
    // Whoever ends the input has no answer.
    throw new Problem(words.noColumn(file, [COLUMNS[column].nl], header));
  }
}

async function readChoices(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(value) ? value : {};
  } catch {
    // Not there yet, or spoilt: then what is needed is asked again.
    return {};
  }
}
