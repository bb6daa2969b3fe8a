import { without, type Reading } from './Reading';

/**
 * Marks that are printed twice, as bold type is that was made by printing over: `表表88`, `表 表 8 8`, `表 8 表 8`. They are read once.
 */

const MOST_TIMES = 4;
const LONGEST_MARK = 240;

/** Lines that mark something: a table's number, title, unit or columns, a part or heading. */
const MARK =
  /表(?:[（(][^）)]*[）)])?$|^(?:附?表|附件|公开|预算)[\d一二三四五六七八九十—－-]+表?$|^第.部分|(?:部门|单位)[:：]|^※|^栏次|(?:说明|解释)$|^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．])?项目名称[:：]/;

/** A total that is named twice, before its figures. */
const TOTAL_TWICE = /^\s*((?:收\s*入|支\s*出)?\s*(?:总\s*计|合\s*计))\s*(?=\1(?:\s|$))/;

const isMark = (text: string): boolean => text.length < LONGEST_MARK && MARK.test(text.replace(/\s/g, ''));

/** How many times each character of a text stands in a row, if all do alike; 1 if they do not. */
function timesEach(bare: readonly string[]): number {
  for (let times = MOST_TIMES; times > 1; times -= 1) {
    if (bare.length < 2 * times || bare.length % times > 0) continue;
    if (bare.every((character, at) => character === bare[at - (at % times)])) return times;
  }
  return 1;
}

/** How many times a whole text stands in a row; 1 if it stands once. */
function timesAll(bare: string): number {
  for (let times = MOST_TIMES; times > 1; times -= 1) {
    if (bare.length % times === 0 && bare.slice(0, bare.length / times).repeat(times) === bare) return times;
  }
  return 1;
}

/** Whether the words of a line come in pairs. */
function isPaired(words: readonly string[]): boolean {
  return (
    words.length > 2 && words.length % 2 === 0 && words.every((word, at) => at % 2 === 0 || word === words[at - 1])
  );
}

/** A number of a table, 表 and numeral each printed several times: `表 表 10 10`. */
const LABEL_TIMES = [2, 3, 4].map((times) => new RegExp(`^(附?表|附件)\\1{${times - 1}}(.+)\\2{${times - 1}}$`));

function labelTwice(whole: string): RegExpExecArray | undefined {
  for (const pattern of LABEL_TIMES) {
    const found = pattern.exec(whole);
    if (found) return found;
  }
  return undefined;
}

/** What begins a heading or a labelled paragraph, printed twice. */
const LEAD_TWICE =
  /(?<=^\s*(?:[（(][一二三四五六七八九十]+[）)])?\s*)([（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|第.部分|[\u4e00-\u9fff]{2,12}[:：])\s*(?=\1)/;

/** Names of totals and marks within a line whose characters are printed twice. */
const DOUBLE_WORD = /(?<!\S)(?:([\u4e00-\u9fff])\1){2,}(?!\S)/g;
const TOTAL = /^(?:收入|支出)?(?:总计|合计)$/;

const OF_MARKS = /表|第.部|单位|部门|※|栏次|说明|解释/;
const OF_LEADS = /[：:][^：:]{2,14}[：:]|总\s*计.*总\s*计|合\s*计.*合\s*计|总总|合合|^\s*(\S+)\s*\1/;

/** Whether a line may hold anything twice, told quickly, since nearly no line does. */
function mayRepeat(text: string): boolean {
  const trimmed = text.trimStart();
  const first = trimmed[0];
  if (first === undefined) return false;
  if (trimmed[1] === first || (trimmed[1] === ' ' && trimmed.slice(1).trimStart()[0] === first)) return true;
  if (text.length > LONGEST_MARK) return false;
  return (OF_MARKS.test(trimmed) && trimmed.indexOf(first, 1) > 0) || OF_LEADS.test(trimmed);
}

/** Places of a line's characters that only repeat others. */
function repeatedPlaces(text: string, isAmong: boolean): number[] {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const bare = places.map((at) => text[at] ?? '');
  const whole = bare.join('');
  const label = /^附?(?:表|附?件)/.test(whole) ? labelTwice(whole) : undefined;
  if (label) {
    const [, word = '', numeral = ''] = label;
    const from = whole.lastIndexOf(word) + word.length;
    const kept = new Set([...places.slice(0, word.length), ...places.slice(from, from + numeral.length)]);
    // Blanks within the numeral go with what stood between them.
    return Array.from(text, (_, at) => at).filter((at) => at >= (places[0] ?? 0) && !kept.has(at));
  }
  const each = timesEach(bare);
  if (each > 1 && (isAmong || (bare.length >= 4 && /[\u4e00-\u9fff※]/.test(text))))
    return places.filter((_, at) => at % each > 0);
  if (whole.length > LONGEST_MARK) return [];
  const lead = TOTAL_TWICE.exec(text) ?? LEAD_TWICE.exec(text);
  if (lead) return places.filter((at) => at >= lead.index && at < lead.index + lead[0].length);
  const doubled = [...text.matchAll(DOUBLE_WORD)].filter(({ 0: word }) => TOTAL.test(word.replace(/(.)\1/g, '$1')));
  if (doubled.length > 0)
    return doubled.flatMap(({ 0: word, index }) => [...word].flatMap((_, at) => (at % 2 > 0 ? [index + at] : [])));
  if (/\d[.,]\d/.test(whole)) return [];
  const times = timesAll(whole);
  const first = whole.slice(0, whole.length / times);
  if (times > 1 && isMark(first)) return places.slice(first.length);
  const words = [...text.matchAll(/\S+/g)];
  if (!isMark(whole) || !isPaired(words.map(([word]) => word))) return [];
  return words.flatMap(({ 0: word, index }, at) => (at % 2 > 0 ? Array.from(word, (_, next) => index + next) : []));
}

/**
 * Reads a line once whose characters, words or whole text are printed several times.
 * @param isAmong whether the lines before it were printed so: then figures alone are too
 */
export function once(reading: Reading, isAmong: boolean): Reading {
  if (!mayRepeat(reading.text) || (!isAmong && !/[\u4e00-\u9fff※]/.test(reading.text))) return reading;
  return without(reading, repeatedPlaces(reading.text, isAmong));
}

/** How far above a mark its first printing may stand: a number, a title and a unit may be repeated together. */
const FURTHEST = 3;

/** Of texts in their order, blank ones left out, those that repeat a mark with nothing but marks between them. */
export function repeatedMarks(texts: readonly string[]): Set<number> {
  const repeated = new Set<number>();
  const recent: string[] = [];
  texts.forEach((text, index) => {
    if (text === '') return;
    if (!isMark(text)) {
      recent.length = 0;
      return;
    }
    const bare = text.replace(/\s/g, '');
    if (recent.includes(bare)) repeated.add(index);
    recent.push(bare);
    if (recent.length > FURTHEST) recent.shift();
  });
  return repeated;
}
