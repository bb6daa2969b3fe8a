import { noticeOf, refusalOf, type Notice, type RefusalProblem, type ValuesOf } from '../../src/model/problems/problem';
import { NOTICE_KINDS, REFUSALS, type NoticeKind, type RefusalKind } from '../../src/model/problems/problemKinds';

/** Values of each kind of notice, as a reader would give them. They name no real document. */
const NOTICE_VALUES: { [K in NoticeKind]: ValuesOf<K> } = {
  'torn-row': { role: 'expenditure', row: 3, name: '20103 政府办公厅事务', figures: ['48.60', '48.60'] },
  'broken-number': { role: 'expenditure', row: 4, name: '20103 政府办公厅事务', figures: ['4,', '187.94'] },
  'overfull-row': {
    role: 'general-public',
    row: 4,
    name: '2010301 行政运行',
    figures: ['1.00', '2.00', '3.00', '4.00'],
  },
  'unread-cell': { role: 'basic', row: 2, name: '30101 基本工资', column: 'personnel', printed: '1 0O.00' },
  'lost-title': { role: 'project', words: '223 国有资本经营预算支出', figures: 7 },
  'bare-table': { role: 'carryover' },
  'unknown-number': { count: 9, lines: [3, 5, 8, 9, 11, 12, 13] },
  'unread-page': { pages: [2, 7] },
  'no-unicode': { words: '(cid:17)(cid:18)', figures: 2 },
  'unread-targets': { title: '项目支出绩效目标表', cells: 3, words: '详见附件' },
  'other-table': { title: '政府采购预算表', figures: 6 },
  'other-column': { role: 'income', header: '其中：上年结转安排', figures: 12 },
  'text-under-picture': { pages: [3, 4] },
  'doubled-page': { page: 7, first: 6, figures: 24 },
  'unworked-formula': { count: 2, cells: ['表3!C12', '表3!C13'] },
  'hidden-cells': { sheets: 1, rows: 12, columns: 2, cells: 3, texts: 4 },
  'stored-otherwise': { count: 41, cell: '表3!C12', shown: '12.35', stored: '12.3456' },
  'set-aside': { macros: 1, links: 2, comments: 3, changes: 4 },
  'headers-alone': { title: '一般公共预算支出表' },
  'unit-missing': { title: '“三公”经费支出表', unit: '万元' },
  'number-joined': { printed: '4, 187.94', joined: '4,187.94' },
  'as-told': { words: '应为完整的一行，实际是残段' },
  'code-repaired': { role: 'expenditure', row: 3, printed: '201 3', code: '20103' },
  'corrected-table': { role: 'state-capital', title: '支出表' },
  'corrected-column': { role: 'general-public', header: '其中：专项', column: 'project' },
  'corrected-rows': { role: 'general-public', names: ['机关', '服务中心'] },
  'correction-unfit': { words: '其中：专项' },
  'corrections-other': { of: '公开-旧.pdf' },
  'absent-table': { role: 'state-capital' },
  'absent-part': { part: 'narrative' },
};

const REFUSAL_VALUES: { [K in RefusalKind]: ValuesOf<K> } = {
  unreadable: { reason: 'ENOENT' },
  'too-large': { megabytes: 200, most: 8 },
  empty: {},
  blank: {},
  pdf: {},
  'pdf-locked': {},
  'pdf-broken': {},
  'pdf-page': { page: 7 },
  'pdf-pages': { pages: 2000, most: 1000 },
  'pdf-empty': {},
  'pdf-form': {},
  'pdf-crash': {},
  'too-slow': { seconds: 20 },
  'program-fault': { fault: 'Cannot read properties of undefined' },
  'unknown-characters': { unknown: 812, characters: 1204 },
  'lost-characters': { lost: 499 },
  scan: { pages: 12, pictures: 12 },
  'no-cell-tables': { pages: 17, grids: 2, words: '某街道办事处' },
  'blank-form': { tables: 9 },
  'bad-corrections': { name: '公开.pdf.corrections.json' },
  'blank-template': { tables: 11 },
  'government-budget': { tables: ['2024年一般公共预算收入表', '社会保险基金收支预算表'] },
  zip: {},
  'zip-broken': {},
  'unpacked-too-large': { megabytes: 4096, most: 96 },
  'office-broken': { part: 'xl/sheet1.xml' },
  'too-many-cells': { cells: 1_048_576, most: 200_000 },
  'binary-workbook': {},
  'old-workbook': {},
  'old-word': {},
  ole: {},
  'ole-locked': {},
  image: {},
  html: { title: '502 Bad Gateway' },
  'not-text': {},
  'damaged-text': {},
  'long-line': { characters: 5000 },
  'final-accounts': { words: '收入决算表' },
  'no-tables': { tables: 5, first: 'overview', words: '今天天气很好。' },
  'other-form': { form: '青山省', titles: ['部门收支表', '部门收入表'] },
  'no-year': {},
  'no-unit': { words: '单位：人民币' },
  'second-table': { title: '部门收支总体情况表', line: 12 },
  'missing-table': { role: 'basic', present: ['表1', '表2'] },
  'empty-table': { title: '部门收入总体情况表', words: '' },
  'cut-off': { title: '部门支出总体情况表', next: ['一般公共预算支出情况表'] },
  'huge-table': { title: '部门支出总体情况表', rows: 6000, most: 5000 },
  'other-column-count': { columns: 12, printed: 5 },
  'columns-missing': { columns: 3, words: ['基本支出', '项目'] },
  'columns-foreign': { columns: 3, words: '上缴级' },
  'totals-apart': { name: '收入总计', figure: '4,187.94', line: 117, otherName: '总计', otherFigure: '5,187.94' },
  'two-bodies': { first: 'a.pdf', firstWhose: '甲街道 2031', other: 'b.pdf', otherWhose: '乙街道 2031' },
  'mostly-unread': { unread: 499, total: 700 },
  'no-budget': {},
  'same-id': { id: 'jia-2030' },
  unwritable: { reason: 'ENOSPC' },
};

export const REFUSAL_KINDS = Object.keys(REFUSALS) as readonly RefusalKind[];

/** A notice of each kind, each on another line. */
export function everyNotice(file = 'jia-2030.txt'): Notice[] {
  return NOTICE_KINDS.map((kind, index) => {
    const line = kind === 'absent-table' || kind === 'absent-part' ? null : 20 + index;
    return noticeOf(kind, NOTICE_VALUES[kind], { table: `表${index + 1}`, line }, file);
  });
}

/** A refusal of each kind. */
export function everyRefusal(file = 'upload.txt'): RefusalProblem[] {
  return REFUSAL_KINDS.map((kind) => refusalOf(kind, REFUSAL_VALUES[kind], { table: '表3', line: 419 }, file));
}
