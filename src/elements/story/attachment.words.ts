import type { Attachment } from '../../campaign/attachment.js';
import { dictionary } from '../../ui/dictionary.js';
import { languageOf, ownLang } from '../../ui/language.js';
import type { Language } from '../../ui/language-names.js';
import { LOCALES } from '../../ui/locale-words.js';
import { fill } from '../../ui/message.js';
import { picture } from '../../ui/picture.js';
import { richTextWords } from '../../ui/rich-text-words.js';
import { link, word } from '../../ui/words.js';

type Kind = Attachment['kind'];

interface AttachmentWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Said before anything is asked of a server that is not the feed's. */
  readonly elsewhere: string;
  readonly load: Readonly<Record<Kind, string>>;
  readonly from: string;
  readonly transcript: string;
}

declare module '../../ui/dictionary.js' {
  interface Dictionary {
    readonly attachment: AttachmentWords;
  }
}

const WORDS = dictionary('attachment', {
  kinds: { audio: 'geluid', video: 'video' },
  elsewhere: 'Dit staat op {host}. Die site merkt dat het wordt geladen.',
  load: { audio: 'Laad het geluid', video: 'Laad de video' },
  from: 'van',
  transcript: 'Lees de tekst van de opname',
});

/** The words of a recording: a link to it, which needs no script, and what is said in it. */
export function attachmentWords(
  host: HTMLElement,
  { kind, title, sources, seconds, poster, transcript, host: server }: Attachment,
  at: number,
  toldLang: string | undefined,
): Node[] {
  const language = languageOf(host);
  const say = WORDS[language];
  const lang = ownLang(host);
  const facts = [say.kinds[kind], ...(seconds === undefined ? [] : [lasting(seconds, language)])];
  const text = title === undefined ? facts.join(', ') : `${title} (${facts.join(', ')})`;
  return [
    ...(poster ? [picture(poster, `poster-${at}`)] : []),
    link(sources[0].url, { slot: `attachment-${at}`, lang: toldLang }, text),
    ...(server === undefined
      ? []
      : [word('p', { slot: `attachment-${at}`, lang }, fill(say.elsewhere, { host: server }))]),
    ...richTextWords(transcript, { slot: `transcript-${at}`, lang: toldLang }),
  ];
}

/** What the button says that loads a recording: whose server will be asked, if not the feed's. */
export function loadText(element: HTMLElement, { kind, host }: Attachment): string {
  const { load, from } = WORDS[languageOf(element)];
  return host === undefined ? load[kind] : `${load[kind]} ${from} ${host}`;
}

export function transcriptText(element: HTMLElement): string {
  return WORDS[languageOf(element)].transcript;
}

/** In minutes, or in seconds where it takes no whole one. */
function lasting(seconds: number, language: Language): string {
  const inMinutes = seconds >= 60;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(inMinutes ? seconds / 60 : seconds);
}
