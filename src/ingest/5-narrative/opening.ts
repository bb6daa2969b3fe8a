import type { Budget, GlossaryEntry } from '../../model/budget';
import type { SourceLine } from '../../readers/text/SourceText';
import type { Holding } from '../../model/holding';
import { listedOffices, readStaff } from './holdings';
import type { Block } from './parts';
import { Prose } from './Prose';

/** What a heading of the opening part speaks about. */
const DUTIES = /职能|职责/;
const OFFICES = /机构|构成/;
/** `1、办公室`, `1.办公室`. */
const NUMBERED = /(?:^|\n)\d{1,2}[、.．](?!\d)([^\n]+)/g;
const CHINESE_NUMBERED = /(?:^|\n)[一二三四五六七八九十]+、([^\n]+)/g;
const INNER_OFFICES = /[（(]一[）)][^\n（(]*内设机构[^\n（(]*\n([\s\S]*?)(?=\n[（(]二[）)]|$)/;
const LONGEST_OFFICE = 40;

interface Stretch {
  heading: string;
  prose: Prose;
}

export interface Opening {
  duties: Budget['duties'];
  offices: Budget['offices'];
  staff: Holding[];
}

/** Stretches of the opening part, each under its own heading: of the part, or the numbered ones inside of it. */
function stretchesOf({ heading, lines }: Block): Stretch[] {
  if (heading === '' || DUTIES.test(heading) || OFFICES.test(heading)) return [{ heading, prose: new Prose(lines) }];
  const stretches: { heading: string; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const isHeading = /^[一二三四五六七八九十]+、[^。，；：]{2,40}$/.test(line.text);
    if (isHeading) stretches.push({ heading: line.text, lines: [] });
    else stretches[stretches.length - 1]?.lines.push(line);
  }
  return stretches.map((stretch) => ({ heading: stretch.heading, prose: new Prose(stretch.lines) }));
}

/** Duties, offices and staff of the body. */
export function readOpening(blocks: readonly Block[]): Opening {
  const stretches = blocks.flatMap(stretchesOf);
  const about = (words: RegExp): Stretch[] => stretches.filter(({ heading }) => heading === '' || words.test(heading));
  const duties = about(DUTIES).flatMap(readDuties);
  return {
    // A page that was printed twice says nothing twice.
    duties: duties.filter(({ text }, index) => duties.findIndex((other) => other.text === text) === index),
    offices: about(OFFICES).flatMap(({ heading, prose }) => readOffices(prose, heading !== '')),
    staff: stretches.flatMap(({ prose }) => readStaff(prose)),
  };
}

/** Duties of the body: the numbered sentences below the heading that announces them, else its paragraphs. */
function readDuties({ heading, prose }: Stretch): Budget['duties'] {
  const found = (words: RegExp): RegExpExecArray[] => [...prose.text.matchAll(words)];
  let items = found(NUMBERED);
  if (heading !== '' && items.length === 0) items = found(CHINESE_NUMBERED);
  if (heading !== '' && items.length === 0) items = found(/(?:^|\n)([^\n]{10,})/g);
  return items.map((match) => ({
    text: match[1] ?? '',
    line: prose.lineAt(match.index + match[0].indexOf(match[1] ?? '')),
  }));
}

/** The offices that a sentence lists by name, or the numbered ones below their heading. */
function readOffices(prose: Prose, hasHeading: boolean): Budget['offices'] {
  const listed = listedOffices(prose);
  if (listed.length > 0 || !hasHeading) return listed;
  const inner = INNER_OFFICES.exec(prose.text);
  const from = inner ? inner.index + inner[0].length - (inner[1] ?? '').length : 0;
  const text = inner ? `\n${inner[1] ?? ''}` : prose.text;
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/。$/, '');
    if (/[，；：。]/.test(name) || name.length > LONGEST_OFFICE) return [];
    const at = match.index + match[0].indexOf(match[1] ?? '');
    return [{ name, line: prose.lineAt(inner ? from + at - 1 : at) }];
  });
}

/** Official terms with the document's own explanation: `一、财政拨款:指…`. */
export function readGlossary(prose: Prose): GlossaryEntry[] {
  return [...prose.text.matchAll(/(?:^|\n)[（(]?[一二三四五六七八九十]+[、）)]([^：:\n]{2,30})[:：]([^\n]+)/g)].map(
    (match) => ({
      term: match[1] ?? '',
      text: match[2] ?? '',
      line: prose.lineAt(match.index + match[0].indexOf(match[1] ?? '')),
    }),
  );
}

const NUMERAL = '[\\d一二三四五六七八九十]{1,3}';
const DATE = new RegExp(`^(\\d{4})\\s*年\\s*(${NUMERAL})\\s*月\\s*(${NUMERAL})\\s*日$`);

/** A month or a day, in digits or Chinese numerals; NaN for what is neither. */
function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, units] = /^([二三]?十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  const digit = (one: string | undefined): number => '一二三四五六七八九'.indexOf(one ?? '-') + 1;
  if (tens === undefined && units === undefined) return Number.NaN;
  return (tens === undefined ? 0 : 10 * (tens.length > 1 ? digit(tens[0]) : 1)) + digit(units);
}

/** The date below the document: the last line that is a date and nothing else. */
export function readDate(lines: readonly SourceLine[]): Budget['published'] {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const [, year, month = '', day = ''] = DATE.exec(lines[i]?.text ?? '') ?? [];
    const [m, d] = [countOf(month), countOf(day)];
    if (year === undefined || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) continue;
    return { date: `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, line: lines[i]?.number ?? 0 };
  }
  return null;
}

/** A part of the document, its own title, or that of a table. */
const TITLE = /^第.部分|(?:部门|单位)(?:综合)?(?:预算|决算)|^\d{4}年(?:度)?.{0,40}表(?:[（(][^）)]*[）)])?$/;
/** A numbered heading that is about a budget: `二、关于某某局2024年收入预算情况说明`. */
const HEADING =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])关?于?.{0,60}\d{4}年(?:度)?[^，。；]*(?:预算|收支|拨款|经费|支出|收入)/;
/** A sentence that says what the budget of a year is. */
const PLANNED =
  /(?<!\d)(20\d\d)年(?:度)?(?:年初)?(?:收支总|收入|支出|收支)?预算(?:数?为|总额|安排为|[\d,.]+[万千亿]?元)/;

const A_YEAR = /(?<!\d)(20\d\d)年(?:度)?(?!.{0,3}底)/g;
const IN_PAST = /(?:[比较与同]|上年|去年|从|自)$/;

/** Years are told by headings and titles first; where these tell none, by sentences that say what is planned. */
const WEIGHTS = [50, 10, 1] as const;

/**
 * The budget's year: the one that its parts, titles and headings name most often. A year that only sentences about the past mention
 * is no year of the budget.
 */
export function readYear(lines: readonly SourceLine[]): number | null {
  const counts = new Map<number, number>();
  const count = (year: string | undefined, weight: number): void => {
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + weight);
  };
  for (const line of lines) {
    if (!line.text.includes('年')) continue;
    const text = line.text.replace(/\s/g, '');
    const isSentence = /[，。；]/.test(text);
    const weight = !isSentence && TITLE.test(text) ? WEIGHTS[0] : HEADING.test(text) ? WEIGHTS[1] : 0;
    if (weight === 0) {
      count(PLANNED.exec(text)?.[1], WEIGHTS[2]);
      continue;
    }
    for (const match of text.matchAll(A_YEAR)) if (!IN_PAST.test(text.slice(0, match.index))) count(match[1], weight);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
