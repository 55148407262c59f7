import type { Attachment, Captions, Picture, Source } from '../campaign/attachment.js';
import type { Fields } from './fields.js';
import { readRichText } from './read-rich-text.js';

/**
 * Reads the recordings among an item's attachments (JSON Feed 1.1, "Attachments"). Files of one
 * title are one recording in several forms. What is neither sound nor film is left out.
 */
export function readAttachments(item: Fields, base: string): Attachment[] {
  const files = item.objects('attachments', (file) => readFile(file, base));
  const kept: Attachment[] = [];
  for (const file of files) {
    if (!file) continue;
    const same = kept.findIndex(
      ({ title, kind }) => title !== undefined && title === file.title && kind === file.kind,
    );
    const before = kept[same];
    if (before) kept[same] = { ...before, sources: [...before.sources, ...file.sources] };
    else kept.push(file);
  }
  return kept;
}

/** Reads a picture that says all that is needed to show it. */
export function readPicture(
  own: Fields | undefined,
  key: string,
  base: string,
): Picture | undefined {
  const picture = own?.object(key);
  if (!own || !picture) return undefined;
  const url = ownAddress(picture, base);
  const [width, height] = [picture.number('width'), picture.number('height')];
  // An empty text is one that was thought about; a missing one was not.
  const alt = picture.raw('alt') === '' ? '' : picture.text('alt');
  if (url !== undefined && width !== undefined && height !== undefined && alt !== undefined) {
    return { url, width, height, alt };
  }
  own.lose(key, 'a picture on the feed’s own host, with alt, width and height');
  return undefined;
}

function readFile(file: Fields, base: string): Attachment | undefined {
  const type = file.need('mime_type', file.text('mime_type')).toLowerCase();
  const [, kind] = /^(audio|video)\/[\w.+-]+$/.exec(type) ?? [];
  if (kind !== 'audio' && kind !== 'video') return undefined;
  const url = file.need('url', file.address('url'));
  const own = file.object('_wtk');
  const source: Source = { url, type };
  return {
    kind,
    title: file.text('title'),
    sources: [source],
    seconds: file.number('duration_in_seconds'),
    poster: readPicture(own, 'poster', base),
    captions: own?.objects('captions', (fields) => readCaptions(fields, base)) ?? [],
    transcript: own ? readRichText(own, 'transcript', base) : [],
    host: isOwn(url, base) ? undefined : new URL(url).host,
  };
}

function readCaptions(fields: Fields, base: string): Captions {
  return {
    url: fields.need('url', ownAddress(fields, base)),
    language: fields.language('language') ?? 'nl',
  };
}

/** An address on the feed's own host: what is loaded from there asks nobody who was not asked yet. */
function ownAddress(fields: Fields, base: string): string | undefined {
  const url = fields.address('url');
  return url !== undefined && isOwn(url, base) ? url : undefined;
}

function isOwn(url: string, base: string): boolean {
  return new URL(url).origin === new URL(base).origin;
}
