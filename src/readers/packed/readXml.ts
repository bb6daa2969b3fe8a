import { SaxesParser } from 'saxes';
import { refuse, Refusal } from '../text/Refusal';

/** What somebody who walks over a file of XML is told; names come without the prefix of their namespace. */
export interface XmlWalk {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Bytes that are looked at in one piece, so that a large part never stands in memory as text too. */
const PIECE = 1 << 20;
/** Deeper than any document is nested. */
const DEEPEST = 256;

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks over a part that is XML. Nothing is looked up: an entity that is not one of the five of XML ends the reading, so none can grow,
 * and no address in it is asked for.
 * @param part its name, for the sentence
 * @throws Refusal where it is damaged
 */
export function readXml(bytes: Uint8Array, part: string, walk: XmlWalk): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  parser.on('error', () => refuse('office-broken', { part }));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse('office-broken', { part });
    walk.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    walk.close?.(localName(name));
  });
  if (walk.text) {
    const { text } = walk;
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Bytes that are no characters.
    if (error instanceof TypeError) refuse('office-broken', { part });
    throw error;
  }
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
