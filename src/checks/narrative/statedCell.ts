import { blankCell } from '../blankCell';
import { cellsOrBlank } from '../cellsOrBlank';
import { inUnified } from '../../model/source/lookAlikes';
import { columnsHolding, columnsMeasuring, wholeMeasure, type Manner, type Measure } from '../../model/tables/measure';
import { operatingCell, procurementCell, threePublicCell } from './statedItems';
import { appropriationCell, incomeCell, isNamed, overviewCell } from './statedLists';
import { sameWords } from '../targets/targetFigure';
import type { Statement } from '../../model/narrative/statement';
import type { TableRole } from '../../model/tables/table';
import type { ContentIndex } from '../ContentIndex';
import type { Figure } from '../figure';

/** What the narrative calls the columns of the tables of spending. */
const COLUMN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/基本支出(?:预算数?)?$/, 'basic'],
  [/项目支出(?:预算数?)?$/, 'project'],
  [/人员经费(?:预算数?)?$/, 'personnel'],
  [/公用经费(?:预算数?)?$/, 'operating'],
  [/单位预留机动经费(?:预算数?)?$/, 'reserve'],
];

/** What names all of a table; any other 支出 may be a row's name. */
const WHOLE = /预算$|总|合计|拨款$|(?:^|拨款|预算|基金|本年|年度)支出$|经费$|结余$|^$/;

/** What a sentence about the year's plan says in a final account. */
const AT_FIRST = /年初预算/;
/** A subject that only says which of two figures it is; what it is a figure of stands elsewhere. */
const NAMELESS = /^(?:支出|收入)?(?:决算|决算数|预算数)?$/;

const LEVEL = /[（(][类款项][）)]/;
const LEVEL_AFTER = /^支?出?[（(][类款项][）)]/;

const plain = (name: string): string => name.replace(/\s/g, '');

/** Whether a statement names what it speaks about, and speaks about this document's own figures. */
export function namesItsSubject({ subject, quote }: Statement): boolean {
  return !(AT_FIRST.test(quote.text) || (NAMELESS.test(subject) && /决算|预算/.test(quote.text) && subject !== ''));
}

/**
 * What the tables print for a statement: figures, or a blank that says so. Undefined where the words lead to no cell: a column that the
 * table does not print says nothing.
 */
export function statedCell(index: ContentIndex, statement: Statement): Figure[] | undefined {
  const { scope, subject } = statement;
  if (!namesItsSubject(statement)) return undefined;
  if (scope === 'operating' || /机关运行经费/.test(subject)) return operatingCell(index);
  if (!index.table(scope)) return undefined;
  if (/采购/.test(subject)) return procurementCell(index, subject);
  if (scope === 'three-public') return threePublicCell(index, subject);
  if (scope === 'appropriation') return appropriationCell(index, statement);
  if (scope === 'overview') return overviewCell(index, statement);
  if (statement.code) return codedCell(index, scope, statement);
  if (scope === 'income') return incomeCell(index, subject);
  if (scope === 'carryover') return carryoverCell(index, subject);
  if (scope === 'project') {
    const row = index.projectRows().find((candidate) => candidate.name === subject);
    if (row) return index.cells([row], ['total']);
  }
  return namesALevel(statement) ? namedCell(index, scope, statement) : mannerCell(index, scope, subject);
}

/** Whether the sentence says that its subject is a class, a section or an item: 行政运行（项）. */
function namesALevel({ subject, quote }: Statement): boolean {
  if (subject === '') return LEVEL.test(inUnified(quote.text));
  const [, ...after] = plain(quote.text).split(plain(subject));
  return after.some((words) => LEVEL_AFTER.test(words));
}

/** A statement whose names stand for a code. */
function codedCell(index: ContentIndex, scope: TableRole, { code, subject }: Statement): Figure[] | undefined {
  const rows = index.byCode(scope, code);
  const figures = index.cells(rows, ['total']);
  if (figures.length > 0) return figures;
  return rows.length > 0 || index.saysNothingOf(scope, code)
    ? [blankCell(index, scope, `${code} ${subject}`, 'total')]
    : undefined;
}

/** A row by its name, where the sentence names levels of the classification that stand for no code. */
function namedCell(index: ContentIndex, scope: TableRole, statement: Statement): Figure[] | undefined {
  const { subject, amount } = statement;
  const rows = index.rows(scope).filter((row) => row.code !== '');
  if (rows.length === 0) return undefined;
  const exact = rows.filter(({ name }) => isNamed(plain(name), subject));
  const alike = exact.length > 0 ? exact : rows.filter(({ name }) => sameWords(name) === sameWords(subject));
  // Levels of one name print one figure where the upper has a single part; otherwise nobody knows which is meant.
  const amounts = new Set(alike.map((row) => row.cells.get('total')?.amount));
  if (amounts.size > 1) return undefined;
  if (alike.length > 0) return index.cells(alike.slice(0, 1), ['total']);
  // Where a row of another name has the very figure, the document calls it differently in words.
  const renamed = rows.some((row) => row.cells.get('total')?.amount === amount?.amount);
  // A chain of names that stands for no row names one that is not printed: its cell is blank.
  return renamed ? undefined : [blankCell(index, scope, subject, 'total')];
}

/** All of a table, or its basic, project … spending: in this table, or in another that prints the same measure. */
function mannerCell(index: ContentIndex, scope: TableRole, subject: string): Figure[] | undefined {
  const own = wholeMeasure(scope);
  // 财政拨款支出 under a heading about all money is another sum than that of the table.
  if (own?.source === 'all' && /财政拨款|一般公共预算|政府性基金|国有资本/.test(subject)) return undefined;
  const column = COLUMN_WORDS.find(([words]) => words.test(subject))?.[1];
  if (column === undefined)
    return WHOLE.test(subject) ? cellsOrBlank(index, scope, index.totalRow(scope), null, 'total') : undefined;
  const table = index.table(scope);
  const isWhole = own !== undefined && own.manner === column;
  const here = table ? columnsHolding(table, [isWhole ? 'total' : column]) : [];
  const printed = here[0] ? cellsOrBlank(index, scope, index.totalRow(scope), null, here[0]) : undefined;
  if (printed) return printed;
  if (!own || column === 'reserve') return undefined;
  return elsewhere(index, { source: own.source, manner: column as Manner });
}

/** The economic classes that are personnel; every other class of basic expenditure is operating. */
const PERSONNEL_CLASSES = ['301', '303'];

/** A measure in the first table whose total row prints it; personnel and operating expenditure also by group or by class. */
function elsewhere(index: ContentIndex, measure: Measure): Figure[] | undefined {
  for (const role of ['overview', 'basic', 'general-public'] as const) {
    const table = index.table(role);
    const figures = table ? index.cells([index.totalRow(role)], columnsMeasuring(table, measure)) : [];
    if (figures.length > 0) return figures;
  }
  if (measure.source !== 'general_public' || !['personnel', 'operating'].includes(measure.manner)) return undefined;
  const group = measure.manner === 'personnel' ? /^人员经费合计$/ : /^公用经费合计$/;
  const row = index.rows('basic').find(({ name }) => group.test(name));
  if (row) return index.cells([row], ['total']);
  const isPersonnel = measure.manner === 'personnel';
  const classes = index
    .rows('basic')
    .filter(({ code }) => code.length === 3 && PERSONNEL_CLASSES.includes(code) === isPersonnel);
  return classes.length > 0 ? index.cells(classes, ['total']) : undefined;
}

/** Carryover by kind of money, or by the name of an item; names are compared without the spaces that a line break leaves. */
function carryoverCell(index: ContentIndex, subject: string): Figure[] | undefined {
  const row = index.namedRows('carryover').find((candidate) => plain(candidate.name) === plain(subject));
  if (row) return index.cells([row], ['total']);
  const total = index.totalRow('carryover');
  if (/^非财政拨款/.test(subject)) return cellsOrBlank(index, 'carryover', total, null, 'nonfiscal_total');
  if (/^财政拨款/.test(subject)) return cellsOrBlank(index, 'carryover', total, null, 'fiscal_total');
  return /结转/.test(subject) ? cellsOrBlank(index, 'carryover', total, null, 'total') : undefined;
}
