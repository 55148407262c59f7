import type { InEachLanguage } from '../../language.js';
import type { Advice, Rule } from '../rule.js';

const WORDS: InEachLanguage<{ readonly transcript: Advice; readonly captions: Advice }> = {
  nl: {
    transcript: {
      what: 'Deze opname is alleen te horen of te zien, niet te lezen.',
      how: 'Schrijf in _wtk.transcript uit wat er wordt gezegd en wat er te zien is.',
    },
    captions: {
      what: 'Deze film heeft geen ondertiteling.',
      how: 'Zet bij _wtk.captions een bestand in WebVTT.',
    },
  },
  en: {
    transcript: {
      what: 'This recording can be heard or seen alone, not read.',
      how: 'Write out in _wtk.transcript what is said and what is to be seen.',
    },
    captions: {
      what: 'This film has no captions.',
      how: 'Add a WebVTT file to _wtk.captions.',
    },
  },
};

/** A recording without words for who can't hear or see it (WCAG 2.2, 1.2.1 and 1.2.2). */
export const rule: Rule = {
  id: 'recording-text',
  severity: 'warning',
  summary: {
    nl: 'Elke opname is ook te lezen; een film heeft ondertiteling.',
    en: 'Every recording can be read as well; a film has captions.',
  },
  *inItem({ story, path }, language) {
    const { transcript, captions } = WORDS[language];
    const at = [...path, 'attachments'];
    for (const attachment of story?.attachments ?? []) {
      if (attachment.transcript.length === 0) yield { at, ...transcript };
      if (attachment.kind === 'video' && attachment.captions.length === 0)
        yield { at, ...captions };
    }
  },
};
