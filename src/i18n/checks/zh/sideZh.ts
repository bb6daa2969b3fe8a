import type { SideWords } from '../Piece';
import { documents } from './documents';
import { narrative } from './narrative';
import { tables } from './tables';
import { targets } from './targets';

/** How sides of checks are told in Chinese. */
export const sideZh: SideWords = {
  operands: { ...tables, ...narrative, ...targets, ...documents, 'as-told': ({ words }) => ({ printed: words }) },
  piece: (words, printed) => [...words, printed].filter((word) => word !== '').join(' '),
  partOfWhole: (part, whole, percent) => `${part} ÷ ${whole} = ${percent}`,
  changeOfPrior: (change, current, sign, size, percent) => `${change} ÷ 上年（${current} ${sign} ${size}）= ${percent}`,
  sumOfWeights: (place, points, parts) => `${place} 分值合计 ${points} 分：${parts}`,
};
