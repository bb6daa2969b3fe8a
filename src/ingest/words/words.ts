import { PART_MARK, SUBTOTAL_MARK } from '../../templates/rows/rowWords';

/** Small readings of words that every recogniser needs. */

/** Drops white space except between Latin words: `2031 年 预算` is `2031年预算`. */
export function closeUp(text: string): string {
  return text.replace(/\s+/g, (gap, at: number) =>
    /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + gap.length] ?? '') ? ' ' : '',
  );
}

/** How a row is numbered, also behind `其中：`. */
const NUMBER = /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|\d+[.．、](?!\d))/;

/** A row's or subject's name without numbering (一、 1. （一）), 其中： and （小计）. */
export function cleanName(text: string): string {
  return closeUp(text).replace(NUMBER, '').replace(PART_MARK, '').replace(NUMBER, '').replace(SUBTOTAL_MARK, '');
}
