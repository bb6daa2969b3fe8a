import { nothing } from '../blankCell';
import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';
import { countFigure, holdingFigure, type Figure } from '../figure';
import type { Holding } from '../../model/narrative/holding';
import type { ContentIndex } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

/** What the sentences of the summary speak about. 非财政拨款 contains 财政拨款, so it has to be tried first. */
const TOPICS = [
  { key: 'whole', words: /整体/ },
  { key: 'nonfiscal', words: /非财政/ },
  { key: 'fiscal', words: /财政拨款/ },
] as const;

/** Tables whose project expenditure the treasury pays. */
const MONEY_TABLES = ['project', 'government-funds', 'state-capital'] as const;

type Topic = (typeof TOPICS)[number]['key'];

interface Stated {
  topic: Topic;
  holding: Holding;
  money: boolean;
}

function statedOf(index: ContentIndex): Stated[] {
  let topic: Topic | undefined;
  return index.content.holdings.flatMap((holding) => {
    if (holding.group !== 'performance') return [];
    const money = holding.unit === UNITS.money;
    const named = TOPICS.find(({ words }) => words.test(holding.label))?.key;
    // An amount after a count (涉及金额) speaks about what the count named.
    topic = named ?? (money ? topic : undefined);
    return topic ? [{ topic, holding, money }] : [];
  });
}

/** Number and money of the body's own performance goal: one table, the whole budget. */
function compareWhole(index: ContentIndex, { holding, money }: Stated): Comparison[] {
  const what = ['whole', holding];
  const stated = [holdingFigure(holding, 'holding')];
  if (money) return compareSums(what, stated, index.cells([index.totalRow('expenditure')], ['total']));
  const tables = index.content.targets.filter((table) => table.project === '');
  const lines = tables.map((table) => table.line);
  const counted = countFigure({ kind: 'targets-of-body' }, tables.length, lines);
  return tables.length > 0 ? compareSums(what, stated, [counted], { unit: holding.unit }) : [];
}

/** Money of projects outside the treasury: with such income, how much of it goes to projects stands in no table. */
function compareNonfiscal(index: ContentIndex, { holding, money }: Stated): Comparison[] {
  const columns = ['fiscal_account', 'unit_funds', 'nonfiscal_carryover'];
  const cells = index.cells([index.totalRow('income')], columns);
  if (!money || !index.table('income') || cells.some((figure) => figure.value !== 0)) return [];
  const blank = nothing(index, 'income', { kind: 'blank-outside', table: 'income' });
  return compareSums(['nonfiscal', holding], [holdingFigure(holding, 'holding')], [blank]);
}

function projectsOfTable(index: ContentIndex): Figure {
  const rows = index.projectRows();
  const cells = index.cells(rows, ['total']);
  const lines = cells.flatMap((figure) => figure.lines);
  const facts = cells.flatMap((figure) => figure.facts);
  const names = rows.map((row) => row.name);
  return countFigure({ kind: 'rows', table: 'project', names }, rows.length, lines, facts);
}

function tablesOfProjects(index: ContentIndex): Figure {
  const tables = index.content.targets.filter((table) => table.project !== '');
  const lines = tables.map((table) => table.line);
  return countFigure({ kind: 'targets-of-projects' }, tables.length, lines);
}

/** Number of projects that the treasury pays, against their target tables and their rows. */
function compareCount(index: ContentIndex, holding: Holding, others: readonly Holding[]): Comparison[] {
  const manner = { unit: holding.unit };
  const tables = tablesOfProjects(index);
  const rows = projectsOfTable(index);
  const told = [holding, ...others.filter((other) => other.value > 0)];
  const stated = told.map((one) => holdingFigure(one, 'holding'));
  // Projects of the other budgets stand outside of this table, so that its rows contradict a smaller number only.
  const sayable = rows.value > 0 && holding.value <= rows.value;
  return [
    ...(tables.value > 0 ? compareSums(['fiscal', holding, 'targets'], stated, [tables], manner) : []),
    ...(sayable ? compareSums(['fiscal', holding, 'projects'], stated.slice(0, 1), [rows], manner) : []),
  ];
}

function compareFiscal(index: ContentIndex, all: readonly Stated[], { holding, money }: Stated): Comparison[] {
  if (!money) {
    const nonfiscal = all.filter((other) => other.topic === 'nonfiscal' && !other.money);
    return compareCount(
      index,
      holding,
      nonfiscal.map((other) => other.holding),
    );
  }
  const budgets = MONEY_TABLES.map((role) => ({
    rows: [index.totalRow(role)],
    columns: [role === 'project' ? 'total' : 'project'],
  }));
  // A table that the document leaves out is unknown, not zero.
  if (MONEY_TABLES.some((role) => !index.table(role))) return [];
  const figures = budgets.flatMap(({ rows, columns }) => index.cells(rows, columns));
  const guessed = () => budgets.some(({ rows, columns }) => index.guessed(rows, columns));
  return compareSums(['fiscal', holding], [holdingFigure(holding, 'holding')], figures, { guessed });
}

/** What the performance summary says about projects, against the tables that follow it. */
export const performanceSummary: Rule = {
  key: 'performance-summary',
  group: 'targets',
  run(index) {
    const all = statedOf(index);
    return all.flatMap((stated) => {
      if (stated.topic === 'whole') return compareWhole(index, stated);
      return stated.topic === 'nonfiscal' ? compareNonfiscal(index, stated) : compareFiscal(index, all, stated);
    });
  },
};
