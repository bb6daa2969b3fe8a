import { inUnified } from '../../model/source/lookAlikes';

/** Where a character of the folded text stands: line from 0, and the characters of that line from `from` to before `to`. */
export interface FoldedPlace {
  line: number;
  from: number;
  to: number;
}

/** Quotation marks that mean each other. */
const QUOTES: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»「」『』〝〞]/g, '"'],
  [/[‘’‚‛`´]/g, "'"],
];

/** White space, and characters without width. */
const BLANK = /[\s\p{Cf}]/gu;

/** The comma of 1,234.56, which may as well be left out. */
const THOUSANDS = /(?<=\d),(?=\d{3})/g;

/** A character as it is compared: look-alikes unified, half width, small, without blanks. It may be none, or several. */
function foldedCharacter(character: string): string {
  const plain = inUnified(character).normalize('NFKC').toLowerCase().replace(BLANK, '');
  return QUOTES.reduce((text, [marks, mark]) => text.replace(marks, mark), plain);
}

/** Letters, digits, and the point of a figure. */
const LETTER = /[\p{Letter}\p{Number}\p{Surrogate}]|(?<=\d)\.(?=\d)/gu;

/** What ends a sentence. */
const END = /[。;!?]/g;

/**
 * Lines as one text without line breaks and blanks, so that a word is found however it is broken; each of its characters
 * knows where it stands.
 */
export class FoldedText {
  readonly text: string;
  readonly places: readonly FoldedPlace[];

  private constructor(text: string, places: readonly FoldedPlace[]) {
    this.text = text;
    this.places = places;
  }

  /** @param lines each with its number, from 0 */
  static of(lines: Iterable<readonly [number: number, text: string]>): FoldedText {
    const characters: string[] = [];
    const places: FoldedPlace[] = [];
    for (const [line, text] of lines) {
      let from = 0;
      for (const character of text) {
        const to = from + character.length;
        for (const unit of foldedCharacter(character).split('')) {
          characters.push(unit);
          places.push({ line, from, to });
        }
        from = to;
      }
    }
    const text = characters.join('');
    const commas = new Set([...text.matchAll(THOUSANDS)].map(({ index }) => index));
    return new FoldedText(text, places).#only((at) => !commas.has(at));
  }

  /** The same text with some of its characters. */
  #only(isKept: (at: number) => boolean): FoldedText {
    const kept = this.places.flatMap((_, at) => (isKept(at) ? [at] : []));
    if (kept.length === this.places.length) return this;
    return new FoldedText(
      kept.map((at) => this.text.charAt(at)).join(''),
      kept.flatMap((at) => this.places[at] ?? []),
    );
  }

  /**
   * The same text without quotation marks, brackets and all else that may stand in a word.
   * @param sentences whether sentences stay apart
   */
  letters(sentences: boolean): FoldedText {
    const kept = [LETTER, ...(sentences ? [END] : [])].flatMap((marks) => [...this.text.matchAll(marks)]);
    const places = new Set(kept.map(({ index }) => index));
    return this.#only((at) => places.has(at));
  }

  /** All places of a folded word, one after the other: of each the places of its characters. */
  placesOf(word: string): FoldedPlace[][] {
    if (word === '') return [];
    const found: FoldedPlace[][] = [];
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at + word.length)) {
      found.push(this.places.slice(at, at + word.length));
    }
    return found;
  }
}

/** A word or a line as it is compared. */
export function folded(text: string): FoldedText {
  return FoldedText.of([[0, text]]);
}
