import type { Budget, ToldBudget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import { columnName } from '../../model/tables/columnNames';
import { isThisYear } from '../../model/tables/columnTree';
import type { Fact } from '../../model/fact';
import type { Holding, HoldingGroup } from '../../model/narrative/holding';
import type { Yuan } from '../../model/money';
import type { Statement } from '../../model/narrative/statement';
import { isTotalName, type BudgetTable } from '../../model/tables/table';
import { threePublicItem } from '../../model/tables/threePublic';
import { cellOf, type Cell } from '../tables/cell';
import { doubtsAbout, doubtsOnFacts, type CheckNote } from '../checks/checkNote';
import { changeOf, changeParts, type Change } from '../changes/change';

/** A row of the table of 三公 spending; a blank cell of the table is not the 0.00 of a sentence. */
export interface ThreePublicRow {
  /** Its number among those that are shown. */
  row: number;
  name: string;
  /** Whether it is the sum of the three. */
  sum: boolean;
  cell: Cell | null;
  /** What the narrative states for it, with its line. */
  stated: { amount: Yuan; step: Yuan; line: number } | null;
  change: Change | null;
}

export interface Operating {
  amount: Yuan;
  step: Yuan;
  line: number;
  endLine: number;
  /** The printed cell; null where a sentence states it. */
  fact: string | null;
  change: Change | null;
}

/** A stated count or value, in the unit that the document gives it. */
export interface MeansValue {
  id: string;
  value: number;
  unit: string;
  step: number;
  line: number;
}

/** One thing that the body has, or plans to buy, with all that is stated of it. */
export interface MeansRow {
  label: string;
  role: Holding['role'];
  values: MeansValue[];
  /** Against last year, in the first value's unit; null where nothing is stated. */
  change: MeansValue | null;
}

export interface MeansGroup {
  group: HoldingGroup;
  rows: MeansRow[];
  doubts: CheckNote[];
}

/** What the body has to work with: 三公, running cost, procurement, assets, vehicles, staff. */
export interface Means {
  threePublic: { table: string; rows: ThreePublicRow[]; doubts: CheckNote[] } | null;
  operating: Operating | null;
  groups: MeansGroup[];
}

const GROUPS: readonly HoldingGroup[] = [
  'staff',
  'procurement',
  'assets',
  'vehicles',
  'equipment',
  'offices',
  'performance',
];

/** The means of a budget's body; parts that its document does not state are left out. */
export function means(budget: ToldBudget): Means {
  return {
    threePublic: threePublic(budget),
    operating: operating(budget),
    groups: GROUPS.flatMap((group) => groupOf(budget, group) ?? []),
  };
}

function threePublic(budget: ToldBudget): Means['threePublic'] {
  const table = budget.tables.find(({ role }) => role === 'three-public');
  if (!table || table.rows.length === 0) return null;
  const things = thingsOf(budget, table);
  if (things.length === 0) return null;
  const rows = things.map(({ name, sum, fact, about }, index): ThreePublicRow => {
    const amount = about.find((statement) => statement.amount)?.amount;
    const change = changeOf(changeParts(budget, (statement) => about.includes(statement)).slice(0, 1));
    return {
      row: index + 1,
      name,
      sum,
      cell: fact ? cellOf(budget, fact) : null,
      stated: amount ? { amount: amount.amount, step: amount.step, line: amount.printed.line } : null,
      change,
    };
  });
  const ids = things.flatMap(({ fact }) => fact?.id ?? []);
  return { table: table.label || table.title, rows, doubts: doubtsOnFacts(budget, ids) };
}

/** One of the three public expenses, with its cell and what the narrative says about it. */
interface Thing {
  name: string;
  sum: boolean;
  fact: Fact | undefined;
  about: Statement[];
}

/** The rows of the table, or its columns where it prints everything in one row; what stands beside the three is apart. */
function thingsOf(budget: ToldBudget, { columns, rows }: BudgetTable): Thing[] {
  const said = budget.statements.filter(({ scope }) => scope === 'three-public');
  const keys = columns.map(({ key }) => key).filter((key) => isThisYear(key) && key !== OPERATING_COST);
  if (!keys.some((key) => key === 'abroad' || key === 'hospitality' || key === 'cars')) {
    const facts = budget.facts.filter(({ table, column }) => table === 'three-public' && column === 'total');
    return rows.map(({ row, name }) => ({
      name,
      sum: isTotalName(name),
      fact: facts.find((candidate) => candidate.row === row),
      about: said.filter((statement) => sameThing(name, statement)),
    }));
  }
  const named = keys.includes('three_public');
  return keys.map((key) => {
    const sum = key === (named ? 'three_public' : 'total');
    const item = sum ? 'three_public' : key;
    return {
      name: columnName('three-public', sum ? 'three_public' : key),
      sum,
      fact: BudgetIndex.of(budget).total('three-public', key),
      about: said.filter(({ subject }) => threePublicItem(subject) === item),
    };
  });
}

/** Some forms print it in the table of the three; it has its own place on the page. */
const OPERATING_COST = 'operating_cost';

/** The total of the table is the sentence's “三公”经费; the others go by the words without brackets and 其中. */
function sameThing(name: string, { subject }: Statement): boolean {
  const plain = (text: string) => text.replace(/其中|[：:（）()“”"\s]|维护/g, '');
  if (isTotalName(plain(name))) return /三公/.test(subject);
  return plain(name) === plain(subject);
}

function operating(budget: ToldBudget): Operating | null {
  const cost = BudgetIndex.of(budget).operatingCost();
  if (!cost) return null;
  const { fact, statement, stated } = cost;
  const change = statement && changeOf(changeParts(budget, ({ id }) => id === statement.id));
  if (stated && statement && !fact) {
    const { line, endLine } = statement.quote;
    return { amount: stated.amount, step: stated.step, line, endLine, fact: null, change };
  }
  if (!fact) return null;
  const { line } = fact.printed;
  return { amount: fact.amount, step: fact.step, line, endLine: line, fact: fact.id, change };
}

function groupOf(budget: ToldBudget, group: HoldingGroup): MeansGroup | null {
  const holdings = budget.holdings.filter((holding) => holding.group === group);
  if (holdings.length === 0) return null;
  const rows: MeansRow[] = [];
  for (const holding of holdings) {
    const label = labelOf(budget, holding.label);
    const value = valueOf(holding);
    // Below another total, such as what is to be bought, a label is another thing, though it is called the same.
    const from = Math.max(0, rows.map(({ role }) => role).lastIndexOf('total'));
    const row = rows.find((candidate, at) => candidate.label === label && at >= from);
    if (!row) rows.push({ label, role: holding.role, values: holding.role === 'change' ? [] : [value], change: null });
    if (holding.role === 'change')
      rows.filter((known) => known.label === label).forEach((known) => (known.change = value));
    else row?.values.push(value);
  }
  return {
    group,
    rows,
    doubts: doubtsAbout(
      budget,
      holdings.map(({ id }) => id),
    ),
  };
}

/** A label without the body's own name in front of it. */
export function labelOf({ body }: Budget, label: string): string {
  return label.startsWith(body) && label.length > body.length ? label.slice(body.length) : label;
}

function valueOf({ id, value, unit, step, printed }: Holding): MeansValue {
  return { id, value, unit, step, line: printed.line };
}
