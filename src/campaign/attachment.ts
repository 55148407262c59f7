import type { RichText } from './rich-text.js';

/** A picture on the feed's own host, with its size, so that nothing moves when it comes. */
export interface Picture {
  readonly url: string;
  /** What it shows, in words; empty for one that adds nothing to the words beside it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** One file of a recording. */
export interface Source {
  readonly url: string;
  /** Its MIME type. */
  readonly type: string;
}

/** What is said in a recording, as a file (WebVTT) on the feed's own host. */
export interface Captions {
  readonly url: string;
  /** The language of the captions (BCP 47). */
  readonly language: string;
}

/** A recording to hear or see with a story: JSON Feed's attachments of one title. */
export interface Attachment {
  readonly kind: 'audio' | 'video';
  readonly title: string | undefined;
  /** The same recording in several forms, the best first. */
  readonly sources: readonly [Source, ...Source[]];
  /** How long it takes. */
  readonly seconds: number | undefined;
  /** Shown before a video is loaded. */
  readonly poster: Picture | undefined;
  readonly captions: readonly Captions[];
  /** What is said and seen in it, to read. */
  readonly transcript: RichText;
  /** Whose server is asked once it is loaded, where that is not the feed's; its name is said before. */
  readonly host: string | undefined;
}
