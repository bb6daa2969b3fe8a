import { heightOf, isFigure, numbersColumns, type TextLine } from './TextLine';

/** Lines that may be a table: those of its header, and its rows. */
export interface TableRegion {
  header: TextLine[];
  rows: TextLine[];
  /** The line that numbers the columns, as printed below some headers. */
  numbers: TextLine | null;
  /** Whether nothing of a table stands above it on its page. */
  opensPage: boolean;
}

/** What stands above a table and is no part of its header: title, number, body, unit. */
const BANNER =
  /(?:单\s*位|部\s*门|名\s*称|金\s*额)\s*[:：]|^[（(]?\s*(?:金额)?单位\s*[:：]?\s*[（(]?[万千亿]?元|表\s*(?:[（(][^）)]*[）)])?$/;
const LABEL =
  /^(?:[\u4e00-\u9fff]{0,8}附?表[\d一二三四五六七八九十]+(?:[-—–][\d一二三四五六七八九十]+)*|[\u4e00-\u9fff]{0,6}[\d一二三四五六七八九十]+表)$/;
const SENTENCE = /[。；]|[\u4e00-\u9fff]，[\u4e00-\u9fff]|^注\s*[:：]|^第[一二三四五六]部分/;
const PAGE_NUMBER = /^[-—–·\s]*第?\s*\d{1,4}\s*页?[-—–·\s]*$/;
/** How the first row begins that has no figures. */
const BEGINS = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d+[、.．](?!\d))/;
/** Lines farther apart than this belong to two tables. In heights of a line. */
const APART = 6;

const textOf = ({ phrases }: TextLine): string => phrases.map(({ text }) => text).join(' ');

/** Whether a line ends what stands above it: it is no part of a table. */
function isBreak(line: TextLine): boolean {
  const text = textOf(line);
  const isAlone = line.phrases.length === 1;
  if (SENTENCE.test(text) || line.phrases.some((phrase) => LABEL.test(phrase.text.replace(/\s/g, '')))) return true;
  if (isAlone && /……|\.{4}/.test(text)) return true;
  return (
    line.phrases.some((phrase) => BANNER.test(phrase.text)) && line.phrases.length <= 3 && !line.phrases.some(isFigure)
  );
}

/** Lines of one name stand no farther apart than this, from middle to middle. In parts of their height. */
const WITHIN = 1.45;
const middle = ({ top, bottom }: TextLine): number => (top + bottom) / 2;

/** The first line of a row whose figures stand on a given one: its name may begin above them. */
function firstOfRow(lines: readonly TextLine[], from: number, figures: number): number {
  let begin = figures;
  while (begin > from) {
    const [above, below] = [lines[begin - 1] as TextLine, lines[begin] as TextLine];
    const isNear = middle(below) - middle(above) <= WITHIN * heightOf(above);
    if (!isNear || above.phrases.length > 2) break;
    begin -= 1;
  }
  return begin;
}

const hasFigures = (line: TextLine): boolean => line.phrases.length > 1 && line.phrases.some(isFigure);

/** Whether a page begins with words that stand by themselves. */
function isRunningHead([first, second]: readonly TextLine[]): boolean {
  if (!first || !second || first.phrases.length > 1 || textOf(first).length < 6) return false;
  return second.top - first.bottom > 1.5 * heightOf(first);
}

/** Parts the lines of a page into what may be tables: columns of figures, with what stands above them. */
export function tableRegions(page: readonly TextLine[]): TableRegion[] {
  const lines = isRunningHead(page) ? page.slice(1) : page;
  const stretches: { lines: TextLine[]; opensPage: boolean }[] = [{ lines: [], opensPage: true }];
  let isFirst = true;
  for (const line of lines) {
    const last = stretches[stretches.length - 1] as (typeof stretches)[number];
    const before = last.lines[last.lines.length - 1];
    const isAtEdge = line === lines[0] || line === lines[lines.length - 1];
    if (isAtEdge && PAGE_NUMBER.test(textOf(line))) continue;
    if (isBreak(line)) stretches.push({ lines: [], opensPage: false });
    else if (before && line.top - before.bottom > APART * heightOf(line))
      stretches.push({ lines: [line], opensPage: isFirst && last.lines.every((one) => one.phrases.length === 1) });
    else last.lines.push(line);
    if (line.phrases.length > 1) isFirst = false;
  }
  return stretches.flatMap(({ lines: own, opensPage }): TableRegion[] => {
    const numbered = own.findIndex(numbersColumns);
    const first = own.findIndex(
      (line, index) => index !== numbered && (hasFigures(line) || line.phrases.some(({ text }) => BEGINS.test(text))),
    );
    if (first < 0 || !own.slice(first).some(hasFigures)) return [];
    const isNumbered = numbered >= 0 && numbered < first;
    const begin = firstOfRow(own, isNumbered ? numbered + 1 : 0, first);
    const header = own.slice(0, isNumbered ? numbered : begin);
    return [{ header, rows: own.slice(begin), numbers: isNumbered ? (own[numbered] ?? null) : null, opensPage }];
  });
}
