import type { Box } from '../../SourceDocument';
import type { RunLine } from '../lines';

/** Words that stand together, with no wider gap than between characters. */
export interface Phrase {
  text: string;
  box: Box;
}

/** One line of writing outside any cell. */
export interface TextLine {
  phrases: Phrase[];
  top: number;
  bottom: number;
}

/** A single character of a word that is printed set apart (`合 计`) goes on where the next one is not farther than this. In parts of its size. */
const SET_APART = 2.2;

const FIGURE = /^[-－−]?[（(]?[-－−]?\d[\d,，]*(?:\.\d+)?[）)]?[%％]?$/;
const NOTHING = /^[-—–－─]+$/;
const COLUMN_NUMBER = /^(?:栏次|行次|[※*—－-]+|[甲乙丙丁]|\d{1,2}|\d{1,2}=.+)$/;

/** Whether a dash stands for nothing. */
export const isNothing = ({ text }: Pick<Phrase, 'text'>): boolean => NOTHING.test(text);

/** Whether words are a figure, a code, or the dash that stands for nothing. */
export const isFigure = ({ text }: Phrase): boolean => FIGURE.test(text) || NOTHING.test(text);

/** Whether a line numbers the columns: 栏次 1 2 3. */
export function numbersColumns({ phrases }: TextLine): boolean {
  const numbers = phrases.flatMap(({ text }) => (/^\d/.test(text) ? [Number.parseInt(text, 10)] : []));
  return (
    phrases.every(({ text }) => COLUMN_NUMBER.test(text)) &&
    numbers.length > 1 &&
    (numbers[0] ?? 9) <= 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

export const middleOf = ({ x0, x1 }: Box): number => (x0 + x1) / 2;
export const heightOf = ({ top, bottom }: TextLine): number => bottom - top;

/** How far two boxes share their stretch of the page; less than nothing where they stand apart. */
export const sharedWidth = (a: Box, b: Box): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);

export const around = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

// 类, 款 and 项 head columns beside each other that are as narrow as their codes.
const isSetApart = (before: Phrase, next: Phrase): boolean =>
  !/[类款]$/.test(before.text) &&
  /(?:^|[^\u4e00-\u9fff（(])[\u4e00-\u9fff]$/.test(before.text) &&
  /^[\u4e00-\u9fff](?:$|[^\u4e00-\u9fff])/.test(next.text) &&
  next.box.x0 - before.box.x1 < SET_APART * (before.box.y1 - before.box.y0);

/** The lines of a page as phrases, those runs that stand in a cell left out. */
export function textLines(lines: readonly RunLine[]): TextLine[] {
  return lines.flatMap((line): TextLine[] => {
    const phrases: Phrase[] = [];
    for (const { text, box, cell } of line) {
      if (cell) continue;
      const last = phrases[phrases.length - 1];
      const next = { text, box };
      if (last && isSetApart(last, next)) phrases[phrases.length - 1] = joinedPhrase(last, next);
      else phrases.push(next);
    }
    if (phrases.length === 0) return [];
    const top = Math.min(...phrases.map(({ box }) => box.y0));
    const bottom = Math.max(...phrases.map(({ box }) => box.y1));
    return [{ phrases, top, bottom }];
  });
}

/** `合 计`: its characters keep the blank between them, so that the next one is still a single one. */
const joinedPhrase = (a: Phrase, b: Phrase): Phrase => ({ text: `${a.text} ${b.text}`, box: around(a.box, b.box) });
