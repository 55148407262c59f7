/** The exit statuses of every command. */
export const EXIT = {
  good: 0,
  /** What was looked at has errors, or a signature is not right. */
  bad: 1,
  /** The command was used in a wrong way, or what it needs can't be read or written. */
  unusable: 2,
} as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/**
 * What keeps a command from doing its work, in words for who typed it, with what to do about it. It
 * ends the program with `EXIT.unusable`, and no trace of code is printed.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
}
