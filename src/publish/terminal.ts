import { SingleBar } from 'cli-progress';
import picocolors from 'picocolors';
import { type Language, languageOf } from './language.js';

/** How far a long task is. */
export interface Progress {
  /** One more of what was counted is done. */
  step(): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Where a command is read from: results go to stdout, so that they can be piped; all else to stderr. */
export interface Terminal {
  /** The language to speak. */
  readonly language: Language;
  /** Whether somebody sits there to answer a question. Without one no command may ask. */
  readonly canAsk: boolean;
  /** Colours for results. None without a terminal, or with NO_COLOR (no-color.org). */
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Says a line besides the result. */
  readonly say: (line: string) => void;
  /** Shows how far a task is, in a bar on stderr; nothing at all without a terminal. */
  readonly showProgress: (what: string, total: number) => Progress;
}

/** The terminal that the program was started from. */
export function openTerminal({ stdin, stdout, stderr, env }: NodeJS.Process): Terminal {
  const language = languageOf(env);
  // A reader such as `head` that has seen enough closes the pipe: that is no error.
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
  });
  return {
    language,
    canAsk: stdin.isTTY && stderr.isTTY,
    colours: picocolors.createColors(
      picocolors.isColorSupported && (stdout.isTTY || Boolean(env['FORCE_COLOR'])),
    ),
    print: (line) => void stdout.write(`${line}\n`),
    say: (line) => void stderr.write(`${line}\n`),
    showProgress: (what, total) => startBar(what, total, stderr, language),
  };
}

function startBar(
  what: string,
  total: number,
  stream: NodeJS.WriteStream,
  language: Language,
): Progress {
  const rateOf = { nl: 'per seconde', en: 'a second' }[language];
  const bar = new SingleBar({
    format: `${what} {bar} {value}/{total}, {rate} ${rateOf}`,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  });
  const start = performance.now();
  const rate = (done: number): number =>
    Math.round((done * 1000) / (performance.now() - start + 1));
  let done = 0;
  bar.start(total, 0, { rate: 0 });
  return {
    step: () => bar.update((done += 1), { rate: rate(done) }),
    stop: () => bar.stop(),
  };
}
