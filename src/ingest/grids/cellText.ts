import type { Cell, Word } from '../../readers/SourceDocument';

/** The words of a cell as one text, lines joined; a blank between Latin words stays. */
export function textOf(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, (gap, at: number, whole: string) =>
      /[A-Za-z]/.test(whole[at - 1] ?? '') && /[A-Za-z]/.test(whole[at + gap.length] ?? '') ? ' ' : '',
    );
}

/** A printed amount: grouped or not, with or without decimals, a sign or brackets for less than nothing. */
const AMOUNT =
  /^(?:[-－−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[-－−]?\d+(?:\.\d+)?|[（(]\d[\d,，]*(?:\.\d+)?[）)])[%％]?$/;

/** Whether a text is a figure and nothing else. */
export const isFigure = (text: string): boolean => AMOUNT.test(text);

/** Whether a text has digits and no words: a figure, or one that is damaged or doubled and has to be told. */
export const isFigureLike = (text: string): boolean => /\d/.test(text) && !/[\u4e00-\u9fff]/.test(text);

/** Whether a cell says that there is nothing: blank, or a dash. */
export const isNothing = (text: string): boolean => /^[-—–－─]*$/.test(text);

export const textOfCell = (cell: Cell | undefined): string => (cell ? textOf(cell.words) : '');

/** Words may touch the rule beside them; farther out they stand in two cells. In points. */
const TOUCHING = 2;

/** Whether words of a cell reach over its edge into the next one: the rule there is not where the column ends. */
export const reachesOut = ({ box, words }: Cell): boolean =>
  words.some((word) => word.box.x0 < box.x0 - TOUCHING || word.box.x1 > box.x1 + TOUCHING);

/** Words of one line so far apart, in parts of their height, stand in two columns. */
const FAR = 2;

/** Whether words of a cell stand beside each other as those of two columns do; single letters are those of one spaced-out word. */
export const standsApart = ({ words }: Cell): boolean =>
  words.some((word, index) => {
    const before = words[index - 1];
    if (before?.line !== word.line || before.text.length < 2 || word.text.length < 2) return false;
    return word.box.x0 - before.box.x1 >= FAR * (word.box.y1 - word.box.y0);
  });
