import type { Lang } from '../../src/i18n/lang';
import { OWN_WORKBOOK } from '../../src/templates/tables/ownWorkbook';
import { xinjiang } from '../../src/templates/forms/xinjiang';
import { WORKBOOK_WORDS, type WorkbookWords } from './workbookWords';
import type { XlsxCell, XlsxRule, XlsxSheet } from './xlsxFile';

/** Shows an amount of 万元 to the fen, and no decimals that are not there but two. */
export const AMOUNT_FORMAT = '#,##0.00####';
/** A year is shown as the cover prints it. */
export const YEAR_FORMAT = '0"年"';

/** A column: its headers from the outside in, and the key of its figures where it has some. */
interface Leaf {
  path: readonly string[];
  key?: string;
}

/** A table to be filled in: what stands above it takes the rows before `first`. */
interface Laid {
  title: string;
  leaves: readonly Leaf[];
  /** Words that stand in its rows, by row and column of the body. */
  printed?: readonly { row: number; column: number; text: string }[];
  blanks: number;
  unit: boolean;
}

const LEFT_OF_OVERVIEW = [
  '一、本年收入',
  '1.一般公共预算拨款',
  '其中：一般财力',
  '上级一般公共预算安排转移支付',
  '2.政府性基金预算拨款',
  '其中：政府性基金收入',
  '上级政府性基金安排转移支付',
  '3.国有资本经营预算拨款',
  '其中：国有资本经营收入',
  '上级国有资本经营预算安排转移支付',
  '4.财政专户核拨',
  '5.单位资金',
  '其中：事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
  '二、上年结转结余',
  '1.财政拨款结转',
  '其中：一般公共预算拨款',
  '政府性基金预算拨款',
  '国有资本经营预算拨款',
  '2.非财政拨款结转结余',
  '其中：财政专户核拨',
  '单位资金',
];
const LEFT_OF_APPROPRIATION = ['一、财政拨款（补助）', '一般公共预算', '政府性基金预算', '国有资本经营预算'];
const THREE_PUBLIC = [
  '合计',
  '因公出国（境）费',
  '公务接待费',
  '公务用车购置及运行费（小计）',
  '其中：公务用车购置费',
  '公务用车运行费',
];

/** More rows than there are classes of functions, so that the totals stand below all of them. */
const LIST_ROWS = 32;
const BLANKS = 60;

type Role = (typeof xinjiang.tables)[number]['role'];

const words = (path: string): Leaf => ({ path: path.split('>') });
const FUNCTIONS = [words('科目编码'), words('科目名称')];

/** The columns of labels before the figures; tables of two lists have more of them between. */
const LABELS: Readonly<Record<Role, readonly Leaf[]>> = {
  overview: [words('收入>项目')],
  income: FUNCTIONS,
  expenditure: FUNCTIONS,
  appropriation: [words('财政拨款收入>项目')],
  'general-public': FUNCTIONS,
  basic: [words('经济分类科目编码'), words('经济分类科目名称')],
  project: [words('科目编码'), words('功能分类科目名称'), words('项目名称')],
  'government-funds': FUNCTIONS,
  'state-capital': FUNCTIONS,
  'three-public': [words('“三公”经费支出内容')],
  carryover: [words('项目名称')],
};
/** Labels of the second list, which stand behind the income of the first. */
const SECOND: Readonly<Partial<Record<Role, readonly Leaf[]>>> = {
  overview: [words('支出>支出功能分类>编码'), words('支出>支出功能分类>名称')],
  appropriation: [words('财政拨款支出>支出功能分类>编码'), words('财政拨款支出>支出功能分类>名称')],
};

function leavesOf({ role, columns }: (typeof xinjiang.tables)[number]): Leaf[] {
  const figures = Object.entries(columns).map(([key, path]): Leaf => ({ path: path.split('>'), key }));
  const second = SECOND[role] ?? [];
  const first = second.length > 0 ? 1 : figures.length;
  return [...LABELS[role], ...figures.slice(0, first), ...second, ...figures.slice(first)];
}

function printedIn(role: Role): Laid['printed'] {
  const below = (texts: readonly string[]) => texts.map((text, row) => ({ row, column: 0, text }));
  const totals = (second: number) => [
    { row: LIST_ROWS, column: 0, text: '收入总计' },
    { row: LIST_ROWS, column: second, text: '支出总计' },
  ];
  if (role === 'overview') return [...below(LEFT_OF_OVERVIEW), ...totals(3)];
  if (role === 'appropriation') return [...below(LEFT_OF_APPROPRIATION), ...totals(3)];
  if (role === 'three-public') return below(THREE_PUBLIC);
  return [{ row: 0, column: LABELS[role].length === 1 ? 0 : 1, text: '总计' }];
}

const moneyTables = (): Laid[] =>
  xinjiang.tables.map((table): Laid => {
    const { role } = table;
    const [title] = table.titles;
    return {
      title: /^(?:收支|收入|支出)总体/.test(title) ? `部门${title}` : title,
      leaves: leavesOf(table),
      printed: printedIn(role),
      blanks: role === 'three-public' ? THREE_PUBLIC.length : role in SECOND ? LIST_ROWS + 1 : BLANKS,
      unit: true,
    };
  });

const PROJECTS: Laid = {
  title: '项目支出预算表',
  leaves: [
    words('项目名称'),
    { path: ['合计'], key: 'total' },
    { path: ['一般公共预算'], key: 'general_public' },
    { path: ['政府性基金预算'], key: 'government_funds' },
    { path: ['其他资金'], key: 'unit_funds' },
  ],
  blanks: BLANKS,
  unit: true,
};

const TARGETS: Laid = {
  title: '项目支出绩效目标表',
  leaves: [
    '项目名称',
    '年度绩效目标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '权重',
  ].map(words),
  blanks: 2 * BLANKS,
  unit: false,
};

/** The cells of a header: what has none below it reaches down to the rows, what stands over several is one. */
function headerOf(
  leaves: readonly Leaf[],
  top: number,
): { cells: XlsxCell[]; merges: [number, number, number, number][]; depth: number } {
  const depth = Math.max(...leaves.map(({ path }) => path.length));
  const cells: XlsxCell[] = [];
  const merges: [number, number, number, number][] = [];
  const place = (from: number, to: number, level: number): void => {
    for (let at = from; at < to;) {
      const path = leaves[at]?.path ?? [];
      const isLeaf = level === path.length - 1;
      let end = at + 1;
      while (
        !isLeaf &&
        end < to &&
        leaves[end]?.path[level] === path[level] &&
        (leaves[end]?.path.length ?? 0) > level + 1
      )
        end += 1;
      const last = isLeaf ? top + depth - 1 : top + level;
      cells.push({ row: top + level, column: at, value: path[level] ?? '', look: 'header', isInline: true });
      if (end - at > 1 || last > top + level) merges.push([top + level, at, last, end - 1]);
      if (!isLeaf) place(at, end, level + 1);
      at = end;
    }
  };
  place(0, leaves.length, 0);
  return { cells, merges, depth };
}

/** A table's sheet, and the row in which its body begins. */
export interface WorkbookSheet {
  sheet: XlsxSheet;
  first: number;
  leaves: readonly Leaf[];
}

const UNITS = ['单位：万元', '单位：元'];

function tableSheet(name: string, laid: Laid, said: WorkbookWords): WorkbookSheet {
  const { title, leaves, printed = [], blanks, unit } = laid;
  const text = (row: number, column: number, value: string, look: XlsxCell['look'] = 'plain'): XlsxCell => ({
    row,
    column,
    value,
    isInline: true,
    look,
  });
  const header = headerOf(leaves, 2);
  const first = 2 + header.depth;
  const filled = new Map(printed.map((one) => [`${one.row}/${one.column}`, one.text]));
  const body = Array.from({ length: blanks }, (_, row) =>
    leaves.map(({ key }, column): XlsxCell => ({
      ...text(first + row, column, filled.get(`${row}/${column}`) ?? '', 'open'),
      ...(key ? { format: AMOUNT_FORMAT } : {}),
    })),
  ).flat();
  const figures = leaves.flatMap(({ key }, column) => (key ? [column] : []));
  const rules: XlsxRule[] = [
    ...(unit
      ? [{ cells: [1, leaves.length - 1, 1, leaves.length - 1] as XlsxRule['cells'], takes: UNITS, prompt: said.unit }]
      : []),
    ...figures.map((column): XlsxRule => ({
      cells: [first, column, first + 999, column],
      takes: 'amount',
      refusal: said.notAmount,
    })),
    ...leaves.flatMap(({ key, path }, column): XlsxRule[] => {
      const prompt = key ? said.header(path.at(-1) ?? '', key) : '';
      return prompt === '' ? [] : [{ cells: [first - 1, column, first - 1, column], takes: 'anything', prompt }];
    }),
  ];
  if (title.startsWith('部门'))
    rules.push({ cells: [0, 0, 0, 0], takes: [title, title.replace('部门', '单位')], prompt: said.level });
  return {
    first,
    leaves,
    sheet: {
      name,
      cells: [
        text(0, 0, title, 'title'),
        ...(unit ? [text(1, leaves.length - 1, UNITS[0] ?? '')] : []),
        ...header.cells,
        ...body,
      ],
      merges: header.merges,
      widths: leaves.map(({ key, path }) => (key ? 16 : /编码$/.test(path.at(-1) ?? '') ? 12 : 34)),
      rules,
      frozen: first,
    },
  };
}

/** Where the cover is filled in. */
export const COVER_CELLS = { body: { row: 2, column: 1 }, year: { row: 3, column: 1 } } as const;

function coverSheet(said: WorkbookWords): XlsxSheet {
  const at = (row: number, column: number, value: string, more: Partial<XlsxCell>): XlsxCell => ({
    row,
    column,
    value,
    isInline: true,
    ...more,
  });
  return {
    name: said.cover,
    cells: [
      at(0, 0, OWN_WORKBOOK.title, { look: 'title' }),
      at(2, 0, OWN_WORKBOOK.body, {}),
      at(2, 1, '', { look: 'open' }),
      at(3, 0, OWN_WORKBOOK.year, {}),
      at(3, 1, '', { look: 'open', format: YEAR_FORMAT }),
    ],
    widths: [22, 44],
    rules: [
      { cells: [2, 1, 2, 1], takes: 'anything', prompt: said.body },
      { cells: [3, 1, 3, 1], takes: 'anything', prompt: said.year },
    ],
  };
}

/** The workbook that an office fills in, in the language of those who do; blank. */
export function workbookSheets(lang: Lang): { guide: XlsxSheet; cover: XlsxSheet; tables: WorkbookSheet[] } {
  const said = WORKBOOK_WORDS[lang];
  return {
    guide: {
      name: said.guide,
      cells: said.lines.map((line, row) => ({ row, column: 0, value: line, isInline: true, look: 'quiet' })),
      widths: [90],
    },
    cover: coverSheet(said),
    tables: [
      ...moneyTables().map((laid, index) =>
        tableSheet(said.sheet(index + 1, xinjiang.tables[index]?.role ?? ''), laid, said),
      ),
      tableSheet(said.projects, PROJECTS, said),
      tableSheet(said.targets, TARGETS, said),
    ],
  };
}
