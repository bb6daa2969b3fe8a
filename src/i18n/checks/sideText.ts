import type { CheckSide } from '../../model/checks/check';
import type { Operand } from '../../model/checks/operand';
import type { Lang } from '../lang';
import type { Mentioned } from './Mentioned';
import type { OperandWords, Piece, SideWords } from './Piece';
import { sideEn } from './en/sideEn';
import { sideZh } from './zh/sideZh';

const WORDS: Readonly<Record<Lang, SideWords>> = { zh: sideZh, en: sideEn };

/** What is said of a figure that the budget does not hold, as only a file that was changed by hand names one. */
const UNKNOWN: Piece = { printed: '?' };

function pieceOf(operand: Operand, words: OperandWords, mentioned: Mentioned): Piece {
  // The compiler does not follow that a kind's own words take its operands.
  const tell = words[operand.kind] as (operand: Operand, mentioned: Mentioned) => Piece | undefined;
  return tell(operand, mentioned) ?? UNKNOWN;
}

interface Told extends Required<Piece> {
  minus: boolean;
}

/** All figures of a side; what is undone stands where the figure before it does. */
function piecesOf(operands: readonly Operand[], words: OperandWords, mentioned: Mentioned): Told[] {
  const told: Told[] = [];
  for (const operand of operands) {
    const piece = pieceOf(operand, words, mentioned);
    const before = operand.kind === 'undone' ? told.at(-1) : undefined;
    const { place = before?.place ?? '', subject = before?.subject ?? '', column = '', printed } = piece;
    told.push({ place, subject, column, printed, minus: operand.minus ?? false });
  }
  return told;
}

/** Figures added up in one line; words that two neighbours share are said once. */
function sumText(pieces: readonly Told[], { piece }: SideWords): string {
  return pieces
    .map(({ place, subject, column, printed, minus }, at) => {
      const before = pieces[at - 1];
      const columnIsSaid = (before?.column === column && before.subject !== subject) || column === subject;
      const words = [
        before?.place === place ? '' : place,
        before?.subject === subject ? '' : subject,
        columnIsSaid ? '' : column,
      ];
      const sign = at === 0 ? (minus ? '− ' : '') : minus ? ' − ' : ' + ';
      return (
        sign +
        piece(
          words.filter((word) => word !== ''),
          printed,
        )
      );
    })
    .join('');
}

/** A worked-out percentage with at most four decimals, and at least two. */
function percentText(value: number): string {
  const text = value.toFixed(4).replace(/0{1,2}$/, '');
  return `${text.replace('-', '−')}%`;
}

/** A side of a check in one line: where its figures stand, and what is made of them. */
export function sideText({ operands, form, value }: CheckSide, mentioned: Mentioned, lang: Lang): string {
  const words = WORDS[lang];
  const pieces = piecesOf(operands, words.operands, mentioned);
  const [first, second] = pieces;
  if (form === 'sum-of-weights' && first) {
    const unplaced = pieces.map((piece) => ({ ...piece, place: '' }));
    return words.sumOfWeights(first.place, value, sumText(unplaced, words));
  }
  if (form === undefined || !first || !second) return sumText(pieces, words);
  if (form === 'part-of-whole') {
    const whole = sumText([{ ...second, column: '' }], words);
    return words.partOfWhole(first.printed, whole, percentText(value));
  }
  const [change] = operands;
  if (change?.kind !== 'change') return sumText(pieces, words);
  const size = pieceOf({ kind: 'undone', statement: change.statement }, words.operands, mentioned).printed;
  // Taking a decrease away is adding its size, as a person would write it.
  const fell = (mentioned.statement(change.statement)?.change?.amount ?? 0) < 0;
  return words.changeOfPrior(first.printed, second.printed, fell ? '+' : '−', size, percentText(value));
}
