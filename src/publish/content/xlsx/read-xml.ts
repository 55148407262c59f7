import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with a document while it is read. Names have no prefix, attributes as they are written. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No part of a spreadsheet is nested deeper, or has more attributes on one element. */
const MOST_DEPTH = 50;
const MOST_ATTRIBUTES = 100;

/**
 * Reads XML piece by piece, and gives what the reader emits. Throws for what is not well-formed, and
 * for an entity that a document declares itself: nothing is expanded.
 */
export async function* readXml<Item>(
  bytes: AsyncIterable<Uint8Array>,
  readerFor: (emit: (item: Item) => void) => XmlReader,
): AsyncGenerator<Item> {
  const items: Item[] = [];
  const parser = parserFor(readerFor((item) => items.push(item)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* items.splice(0);
  }
  parser.write(decoder.decode()).close();
  yield* items;
}

function parserFor(reader: XmlReader): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = 0;
  parser.on('attribute', () => insist((attributes += 1) <= MOST_ATTRIBUTES));
  parser.on('opentag', (tag) => {
    insist((depth += 1) <= MOST_DEPTH);
    attributes = 0;
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  return parser;
}

function insist(isSensible: boolean): void {
  if (!isSensible) throw new Error('This XML is no part of a spreadsheet.');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
