import type { InEachLanguage } from './language.js';

/** What the program says that belongs to no command. */
interface ProgramWords {
  readonly description: string;
  /** The titles of a help text, in the place of commander's own. */
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  /** The line that shows how a command is typed, with commander's own words in it. */
  readonly usage: (line: string) => string;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  /** What was typed wrong, by commander's code for it. */
  readonly wrong: Readonly<Record<string, (named: string) => string>>;
  /** Where to read how it is typed. */
  readonly seeHelp: (command: string) => string;
  readonly unexpected: (error: string) => string;
}

export const WORDS: InEachLanguage<ProgramWords> = {
  nl: {
    description: 'Maakt en controleert de feed van de campagne.',
    titles: {
      'Usage:': 'Gebruik:',
      'Arguments:': 'Wat je opgeeft:',
      'Options:': 'Opties:',
      'Commands:': 'Opdrachten:',
    },
    usage: (line) => line.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
    help: 'toont deze hulp',
    version: 'toont de versie',
    helpCommand: 'toont de hulp bij een opdracht',
    wrong: {
      'commander.unknownOption': (named) => `De optie ${named} bestaat niet.`,
      'commander.unknownCommand': (named) => `De opdracht ${named} bestaat niet.`,
      'commander.missingArgument': (named) => `Er ontbreekt iets achter de opdracht: ${named}.`,
      'commander.optionMissingArgument': (named) => `Achter ${named} ontbreekt een waarde.`,
      'commander.missingMandatoryOptionValue': (named) => `De optie ${named} is nodig.`,
      'commander.invalidArgument': (named) => `Deze waarde kan niet: ${named}.`,
      'commander.excessArguments': () => 'Er staat te veel achter de opdracht.',
      'commander.help': () => 'Welke opdracht bedoel je?',
    },
    seeHelp: (command) => `Hoe het wel moet: ${command} --help`,
    unexpected: (error) =>
      `Er ging iets mis dat niet had gemogen. Meld het met deze tekst:\n${error}`,
  },
  en: {
    description: 'Makes and checks the campaign’s feed.',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'What you name:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    usage: (line) => line,
    help: 'shows this help',
    version: 'shows the version',
    helpCommand: 'shows the help of a command',
    wrong: {
      'commander.unknownOption': (named) => `There is no option ${named}.`,
      'commander.unknownCommand': (named) => `There is no command ${named}.`,
      'commander.missingArgument': (named) => `Something is missing after the command: ${named}.`,
      'commander.optionMissingArgument': (named) => `A value is missing after ${named}.`,
      'commander.missingMandatoryOptionValue': (named) => `The option ${named} is needed.`,
      'commander.invalidArgument': (named) => `This value is not possible: ${named}.`,
      'commander.excessArguments': () => 'There is too much after the command.',
      'commander.help': () => 'Which command do you mean?',
    },
    seeHelp: (command) => `How it is done: ${command} --help`,
    unexpected: (error) =>
      `Something went wrong that should not have. Report it with this text:\n${error}`,
  },
};
