import { noticeOf, refusalOf, type Notice, type RefusalProblem, type ValuesOf } from '../../src/model/problem';
import { NOTICE_KINDS, REFUSALS, type NoticeKind, type RefusalKind } from '../../src/model/problemKinds';

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
  'other-table': { title: '政府采购预算表', figures: 6 },
  'other-column': { role: 'income', header: '其中：上年结转安排', figures: 12 },
  'headers-alone': { title: '一般公共预算支出表' },
  'unit-missing': { title: '“三公”经费支出表', unit: '万元' },
  'number-joined': { printed: '4, 187.94', joined: '4,187.94' },
  'as-told': { words: '应为完整的一行，实际是残段' },
  'code-repaired': { role: 'expenditure', row: 3, printed: '201 3', code: '20103' },
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
  'not-pdf': {},
  'pdf-form': {},
  'pdf-crash': {},
  'too-slow': { seconds: 20 },
  'lost-characters': { lost: 499 },
  scan: { pages: 12, pictures: 12 },
  'no-cell-tables': { pages: 17, grids: 2, words: '某街道办事处' },
  'blank-form': { tables: 9 },
  zip: {},
  'zip-broken': {},
  workbook: {},
  'word-file': {},
  ole: {},
  'ole-locked': {},
  image: {},
  html: { title: '502 Bad Gateway' },
  'not-text': {},
  'damaged-text': {},
  'long-line': { characters: 5000 },
  'final-accounts': { words: '收入决算表' },
  'no-tables': { tables: 5, first: 'overview', words: '今天天气很好。' },
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
