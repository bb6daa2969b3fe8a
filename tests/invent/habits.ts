import type { Random } from './random';

/** Habits of copied text that the first generator did not know; drawn from a sequence of their own, so that documents stay alike. */
export interface Habits {
  /** `201 03 01`, `2010301`, `2010301行政运行`, or a code broken over lines. */
  codes: 'spaced' | 'joined' | 'glued' | 'broken';
  /** How tables are numbered; the style's own label where it is missing. */
  label?: (number: number) => string;
  /** What stands in a table without rows; a whole sentence where it is missing. */
  emptyWords?: string;
  /** What numbers a page. */
  pageMark: (page: number) => string;
  /** Before the title: the year, the body and the year, or nothing. */
  titleYear: '' | 'year' | 'body';
  /** A page break inside a table repeats its title, with 续表 or without. */
  repeatTitle: '' | 'plain' | 'continued';
  /** Behind which table one stands that the template does not know; 0 for none. */
  otherTable: number;
  /** The unit on a line of its own. */
  unitApart: boolean;
  /** Items that have ended are printed with 0.00 where a table prints zeros. */
  zeroRows: boolean;
  /** What stands at the head of every page besides its number. */
  runningHead?: (body: { name: string; level: string; year: number }) => string;
  /** Amounts in sentences with wide commas, or with wide digits too. */
  wide: '' | 'commas' | 'digits';
  /** How a sentence compares with last year: it names last year's amount first, says 同比, or keeps 增加 before a minus. */
  compared: '' | 'named' | 'yearOnYear' | 'signed';
}

export function inventHabits(random: Random): Habits {
  const plain = random.chance(0.4);
  const often = (probability: number): boolean => !plain && random.chance(probability);
  const labels = [
    (number: number) => `附表${number}`,
    (number: number) => `公开${String(number).padStart(2, '0')}表`,
    (number: number) => `附件2-${number}`,
    (number: number) => `预算${String(number).padStart(2, '0')}表`,
    (number: number) => `表${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'][number - 1] ?? ''}`,
    (number: number) => `表 ${number + 20}`,
  ];
  const marks = [
    (page: number) => `- ${page} -`,
    (page: number) => `第 ${page} 页`,
    (page: number) => `第${page}页 共98页`,
    (page: number) => `${page} / 98`,
    (page: number) => `—${page}—`,
  ];
  const label = often(0.3) ? random.pick(labels) : undefined;
  const emptyWords = often(0.5)
    ? random.pick([
        '此表无数据。',
        '本表无数据',
        '空表',
        '无',
        '注：本表为空表。',
        '本单位2024年无此项支出，故此表为空表。',
      ])
    : undefined;
  return {
    codes: often(0.5) ? random.pick(['joined', 'glued', 'broken'] as const) : 'spaced',
    ...(label ? { label } : {}),
    ...(emptyWords ? { emptyWords } : {}),
    pageMark: often(0.3) ? random.pick(marks) : String,
    titleYear: often(0.3) ? random.pick(['year', 'body'] as const) : '',
    repeatTitle: often(0.3) ? random.pick(['plain', 'continued'] as const) : '',
    otherTable: often(0.2) ? random.int(1, 11) : 0,
    unitApart: often(0.15),
    zeroRows: often(0.4),
    ...(often(0.3) ? { runningHead: ({ name, level, year }) => `${name}${year} 年${level}预算公开` } : {}),
    wide: often(0.25) ? random.pick(['commas', 'digits'] as const) : '',
    compared: often(0.3) ? random.pick(['named', 'yearOnYear', 'signed'] as const) : '',
  };
}
