import { blanksWithin, without, type Reading } from './Reading';

const UNITS = '万元|亿元|千元|元|[%％]';

/**
 * A number in groups of three whose comma or point has blanks beside it: `4, 187.94`, `4 ,187. 94`. Its groups and decimals show
 * that it is one number.
 */
const GROUPED = /(?<![\d.,])\d{1,3}(?:\s*,\s*\d{3})+(?!\d)(?:\s*\.\s*\d{1,6}(?![\d.]))?/g;

/** A number whose point has blanks beside it: `32. 96`, `32 .96`. What follows shows that the digits behind it are decimals. */
const POINTED = new RegExp(
  `(?<![\\d.,])\\d+(?:\\s+\\.\\s*|\\.\\s+)\\d{1,6}(?![\\d.,])(?=\\s*(?:${UNITS}|[，。；、）)])|\\s|$)(?!\\s*[年月日])`,
  'g',
);

/** Words that are printed set apart, and the words that they make up. */
const WORDS =
  /编\s*制\s*(?:部\s*门|单\s*位)\s*[:：]|(?:金\s*额\s*|计\s*量\s*|货\s*币\s*)?单\s*位\s*(?:[:：]|(?=(?:人\s*民\s*币\s*)?[（(]?\s*[百万千亿]?\s*元))|人\s*民\s*币|[百万千亿]\s+元/g;
const NAMES_UNIT = /(?:单\s*位|编\s*制\s*部\s*门)\s*[:：]|单\s*位.*元/;

/** Whether a line may be a row of a table: a sentence has punctuation. */
const isSentence = (text: string): boolean => /[，。；]/.test(text);

/** A lone list mark begins a line; figures alone on a line begin with none. */
function isListMark(text: string, at: number): boolean {
  if (text.slice(0, at).trim() !== '') return false;
  return /^\s*\d{1,2}\./.test(text) && !/^[\d\s.,+-]+\.[\d\s.,+-]+\.[\d\s.,+-]*$/.test(text);
}

/** Closes up numbers and the words of unit lines that are printed with blanks inside, where nothing else can be meant. */
export function closedUp(reading: Reading): Reading {
  let result = reading;
  if (/\d\s*[.,]/.test(result.text) && /[.,]\s|\s[.,]/.test(result.text)) {
    const { text } = result;
    const sentence = isSentence(text);
    const grouped = blanksWithin(
      text,
      GROUPED,
      ({ 0: number, index }) =>
        /\.\s*\d|\s,/.test(number) ||
        !sentence ||
        (!/,.*,/.test(number) && new RegExp(`^\\s*(?:${UNITS})`).test(text.slice(index + number.length))),
    );
    result = without(result, grouped);
    const pointed = blanksWithin(result.text, POINTED, ({ index }) => !isListMark(result.text, index));
    result = without(result, pointed);
  }
  if (NAMES_UNIT.test(result.text)) result = without(result, blanksWithin(result.text, WORDS));
  return result;
}
