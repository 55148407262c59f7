import { printParseErrorCode } from 'jsonc-parser';
import type { InEachLanguage } from '../../language.js';
import type { Rule } from '../rule.js';

interface SyntaxWords {
  readonly what: string;
  readonly how: string;
  /** How to mend what the parser has a name for. */
  readonly cures: Readonly<Record<string, string>>;
}

const WORDS: InEachLanguage<SyntaxWords> = {
  nl: {
    what: 'Dit is geen goede JSON: vanaf hier kan een computer het niet lezen.',
    how: 'Kijk hier en op de regel ervoor: vaak is er een teken te veel of te weinig.',
    cures: {
      CommaExpected: 'Zet een komma achter wat hiervoor staat.',
      ColonExpected: 'Zet een dubbele punt tussen de naam en de waarde.',
      CloseBraceExpected: 'Het bestand houdt te vroeg op. Maak het opnieuw.',
      CloseBracketExpected: 'Het bestand houdt te vroeg op. Maak het opnieuw.',
      UnexpectedEndOfString: 'Zet een dubbel aanhalingsteken aan het eind van de tekst.',
      InvalidCommentToken: 'Haal het commentaar weg: JSON kent dat niet.',
      EndOfFileExpected: 'Haal weg wat na het einde van de feed nog volgt.',
      InvalidEscapeCharacter: 'Schrijf een backslash als \\\\.',
    },
  },
  en: {
    what: 'This is no proper JSON: from here on a computer can’t read it.',
    how: 'Look here and on the line before: often there is a character too many or too few.',
    cures: {
      CommaExpected: 'Put a comma after what stands before this.',
      ColonExpected: 'Put a colon between the name and the value.',
      CloseBraceExpected: 'The file ends too early. Make it anew.',
      CloseBracketExpected: 'The file ends too early. Make it anew.',
      UnexpectedEndOfString: 'Put a double quotation mark at the end of the text.',
      InvalidCommentToken: 'Take the comment away: JSON has none.',
      EndOfFileExpected: 'Take away what follows after the end of the feed.',
      InvalidEscapeCharacter: 'Write a backslash as \\\\.',
    },
  },
};

/** What is no JSON, such as half a file. */
export const rule: Rule = {
  id: 'syntax',
  severity: 'error',
  summary: { nl: 'Het bestand is goede JSON.', en: 'The file is proper JSON.' },
  *inSource({ fault }, language) {
    if (fault?.kind !== 'syntax') return;
    const { what, how, cures } = WORDS[language];
    yield { at: fault.offset, what, how: cures[printParseErrorCode(fault.error.error)] ?? how };
  },
};
