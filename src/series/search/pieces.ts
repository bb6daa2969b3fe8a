import { isHan, plainText, queryTokens, runsOf } from './textTokens';

/** A piece of a text; `hit` where it is what was asked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * Takes a text apart into what was asked for and what was not.
 * @param syllables one for each Chinese character of the text, where it may be found by its pinyin
 */
export function piecesOf(text: string, query: string, syllables = ''): Piece[] {
  const characters = [...text];
  // Character by character, so that a place in the plain text is a place in the text as it is shown.
  const plain = characters.map((character) => plainText(character).charAt(0));
  const hits = new Set<number>();
  const spans = runsOf(query).flatMap((run) => spansOf(plain, run));
  for (const [from, to] of [...spans, ...(spans.length > 0 ? [] : spelled(characters, query, syllables))]) {
    for (let at = from; at < to; at += 1) hits.add(at);
  }
  const pieces: Piece[] = [];
  characters.forEach((character, at) => {
    const last = pieces.at(-1);
    if (last?.hit === hits.has(at)) last.text += character;
    else pieces.push({ text: character, hit: hits.has(at) });
  });
  return pieces;
}

/** How much of a long text stands before its first hit, and how much in all, in characters: Chinese says more with fewer. */
const EXCERPT = { before: 14, chinese: 72, other: 160 };

/**
 * The part of a text around what was asked for, words kept whole; what is left out is marked with dots.
 * @param chinese how much is kept of a Chinese text, in characters
 */
export function excerptOf(pieces: readonly Piece[], chinese = EXCERPT.chinese): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const most = /\p{Script=Han}/u.test(text) ? chinese : EXCERPT.other;
  if (text.length <= most) return [...pieces];
  const first = pieces.findIndex(({ hit }) => hit);
  const ahead = pieces.slice(0, Math.max(0, first)).reduce((sum, piece) => sum + piece.text.length, 0);
  const start = first < 0 ? 0 : Math.min(Math.max(0, ahead - EXCERPT.before), text.length - most);
  const from = start === 0 ? 0 : wordEdge(text, start);
  const to = from + most >= text.length ? text.length : wordEdge(text, from + most);
  let at = 0;
  const kept = pieces.flatMap((piece) => {
    const cut = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    return cut === '' ? [] : [{ ...piece, text: cut }];
  });
  const dots = { text: '……', hit: false };
  return [...(from > 0 ? [dots] : []), ...kept, ...(to < text.length ? [dots] : [])];
}

/** The last place up to this one that does not break a word of letters or digits. */
function wordEdge(text: string, place: number): number {
  let edge = place;
  while (edge > 0 && /\w\w/.test(text.slice(edge - 1, edge + 1))) edge -= 1;
  return edge;
}

/** The word of a list, separated by spaces or commas, that holds what was asked for; empty if none does. */
export function wordWith(words: string, query: string): string {
  return words.split(/[\s,，]+/).find((word) => piecesOf(word, query).some(({ hit }) => hit)) ?? '';
}

/** Where a run stands: as a whole if it does, else pair by pair. Letters and digits count from the beginning of a word. */
function spansOf(plain: readonly string[], run: string): [number, number][] {
  const whole = placesOf(plain, run);
  if (whole.length > 0 || !isHan(run)) return whole;
  return queryTokens(run).flatMap((pair) => placesOf(plain, pair));
}

function placesOf(plain: readonly string[], sought: string): [number, number][] {
  const length = [...sought].length;
  const word = /[\p{Letter}\p{Number}]/u;
  return plain.flatMap((_, at): [number, number][] => {
    if (plain.slice(at, at + length).join('') !== sought) return [];
    const before = plain[at - 1] ?? '';
    return isHan(sought) || isHan(before) || !word.test(before) ? [[at, at + length]] : [];
  });
}

/** The characters whose initials or whole spelling begin with the query. */
function spelled(characters: readonly string[], query: string, syllables: string): [number, number][] {
  const sought = plainText(query).replace(/\s/g, '');
  const places = characters.flatMap((character, at) => (isHan(character) ? [at] : []));
  const parts = syllables.split(' ');
  if (!/^[a-z]{2,}$/.test(sought) || parts.length !== places.length) return [];
  for (const spelling of [parts.map((part) => part.charAt(0)), parts]) {
    for (let from = 0; from < parts.length; from += 1) {
      let [to, text] = [from, ''];
      while (to < parts.length && text.length < sought.length) text += spelling[to++] ?? '';
      const first = places[from];
      const last = places[to - 1];
      if (text.startsWith(sought) && first !== undefined && last !== undefined) return [[first, last + 1]];
    }
  }
  return [];
}
