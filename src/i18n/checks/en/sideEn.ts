import type { SideWords } from '../Piece';
import { documents } from './documents';
import { narrative } from './narrative';
import { tables } from './tables';
import { targets } from './targets';

/** What a printed figure begins with, where it is no words. */
const FIGURE = /^[\d≥≤<>=＝×−+-]/;

/** How sides of checks are told in English. */
export const sideEn: SideWords = {
  operands: { ...tables, ...narrative, ...targets, ...documents, 'as-told': ({ words }) => ({ printed: words }) },
  piece(words, printed) {
    const before = words.join(', ');
    if (before === '' || printed === '') return before + printed;
    return FIGURE.test(printed) ? `${before} ${printed}` : `${before}, ${printed}`;
  },
  partOfWhole: (part, whole, percent) => `${part} ÷ ${whole} = ${percent}`,
  changeOfPrior: (change, current, sign, size, percent) =>
    `${change} ÷ last year (${current} ${sign} ${size}) = ${percent}`,
  sumOfWeights: (place, points, parts) => `${place}, ${points} points in all: ${parts}`,
};
