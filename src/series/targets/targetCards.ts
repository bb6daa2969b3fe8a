import type { Budget, ToldBudget } from '../../model/budget';
import { quantityOf, targetMoney } from '../../model/narrative/targetQuantity';
import type { Yuan } from '../../model/money';
import { onceFor } from '../../model/onceFor';
import type { CellPlace } from '../../model/source/source';
import type { Target, TargetTable } from '../../model/narrative/target';
import { isDoubt, worstFirst, type CheckNote } from '../checks/checkNote';

/** What a transparent rule says about how a target is printed; it judges nothing. */
export type TargetMark = 'words' | 'no-unit' | 'no-weight' | 'repeated';

/** A value as printed, in its parts; `yuan` where it is money. */
export interface TargetValue {
  /** `=`, `>=`, `<=`, `>`, `<`, or empty. */
  operator: string;
  /** A number without separators, or words. */
  text: string;
  unit: string;
  yuan: Yuan | null;
}

/** Against last year's value: `other` where the two cannot be subtracted. */
export interface TargetChange {
  kind: 'same' | 'more' | 'less' | 'other';
  /** Size of the difference as text in the decimals of the values, empty unless more or less. */
  size: string;
  unit: string;
}

/** One indicator with its value of this year and of last year. */
export interface TargetCard {
  id: string;
  indicator: string;
  /** 一级指标 and 二级指标, without repeating a word. */
  levels: string[];
  now: TargetValue;
  before: TargetValue | null;
  change: TargetChange | null;
  weight: number | null;
  basis: string;
  scoring: string;
  evidence: string;
  line: number;
  /** Page on which its cell can be looked at; null where the document's format knows no places. */
  page: number | null;
  /** Its address in the file, where the format has cells of its own. */
  address?: CellPlace;
  marks: TargetMark[];
  /** Line of the row that this one repeats; null if it repeats none. */
  repeats: number | null;
  doubts: CheckNote[];
}

/** The indicators of the body or of one project. */
export interface TargetGroup {
  /** Empty for the body's own. */
  project: string;
  title: string;
  line: number;
  endLine: number;
  goal: string;
  goalLine: number;
  /** Sum of the printed weights; null where none is printed. */
  weights: number | null;
  targets: TargetCard[];
  /** Doubtful checks of the table as a whole. */
  doubts: CheckNote[];
}

/** All target tables of a budget: the body's own first, then in the document's order. */
export const targetGroups = onceFor((budget: ToldBudget): TargetGroup[] => {
  const own = budget.targets.filter((table) => table.project === '');
  const doubtful = budget.checks.filter(isDoubt);
  return [...own, ...budget.targets.filter((table) => table.project !== '')].map((table) => groupOf(doubtful, table));
});

function groupOf(doubtful: ToldBudget['checks'], table: TargetTable): TargetGroup {
  const weights = table.targets.flatMap(({ weight }) => weight ?? []);
  const rowDoubts = new Set<string>();
  const targets = table.targets.map((target) => {
    const doubts = worstFirst(doubtful.filter((check) => isOfRow(table, target, check)));
    for (const { id } of doubts) rowDoubts.add(id);
    return cardOf(table, target, doubts);
  });
  const doubts = doubtful.filter(
    (check) =>
      check.group === 'targets' &&
      !rowDoubts.has(check.id) &&
      // Checks of several tables at once belong to the body, not to each of them.
      [check.left, check.right].some(
        ({ lines }) => lines.length > 0 && lines.every((line) => line >= table.line && line <= table.endLine),
      ),
  );
  return {
    project: table.project,
    title: table.title,
    line: table.line,
    endLine: table.endLine,
    goal: table.goal,
    goalLine: table.goalLine,
    weights: weights.length > 0 ? Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 100) / 100 : null,
    targets,
    doubts: worstFirst(doubts),
  };
}

/** A check is about a row where one of its sides stands on that row and on no other row of the same table. */
function isOfRow(table: TargetTable, target: Target, check: Budget['checks'][number]): boolean {
  const others = table.targets.filter(({ id }) => id !== target.id).map(({ place }) => place.line);
  return [check.left, check.right].some(
    ({ lines }) => lines.includes(target.place.line) && !lines.some((line) => others.includes(line)),
  );
}

function cardOf(table: TargetTable, target: Target, doubts: CheckNote[]): TargetCard {
  const { id, indicator, level1, level2, weight, basis, scoring, evidence, duplicateOf } = target;
  return {
    id,
    indicator,
    levels: [...new Set([level1, level2])].filter(Boolean),
    now: valueOf(target),
    before: lastYearOf(target),
    change: changeOf(target),
    weight,
    basis,
    scoring,
    evidence,
    line: target.place.line,
    page: target.place.box ? target.place.page : null,
    ...(target.place.cell ? { address: target.place.cell } : {}),
    marks: marksOf(target),
    repeats: duplicateOf ? (table.targets.find((other) => other.id === duplicateOf)?.place.line ?? null) : null,
    doubts,
  };
}

/** This year's value in its parts. */
export function valueOf(target: Target): TargetValue {
  const { operator, value, unit } = target;
  return { operator, text: value.replace(/[,，]/g, ''), unit, yuan: targetMoney(target)?.amount ?? null };
}

/** Last year's value in its parts; words stay as they are. */
function lastYearOf(target: Target): TargetValue | null {
  const printed = target.lastYear.trim();
  if (printed === '') return null;
  const quantity = quantityOf(printed);
  if (!quantity) return { operator: '', text: printed, unit: '', yuan: null };
  const yuan = targetMoney({ ...target, value: String(quantity.value), unit: quantity.unit })?.amount ?? null;
  return {
    operator: operatorOf(printed),
    text: quantity.value.toFixed(quantity.decimals),
    unit: quantity.unit,
    yuan,
  };
}

function operatorOf(printed: string): string {
  const [signs = ''] = /^[＞＜≥≤>=<＝\s]*/.exec(printed) ?? [];
  return signs
    .replace(/\s/g, '')
    .replace(/＞/g, '>')
    .replace(/＜/g, '<')
    .replace(/＝/g, '=')
    .replace(/≥/g, '>=')
    .replace(/≤/g, '<=');
}

/** This year's value against last year's; null where none is printed for last year. */
function changeOf(target: Target): TargetChange | null {
  const printed = target.lastYear.trim();
  if (printed === '') return null;
  const [now, before] = [quantityOf(target.value), quantityOf(printed)];
  const unit = target.unit.replace(/\s/g, '');
  const other: TargetChange = { kind: 'other', size: '', unit: '' };
  if (!now || !before) return !now && !before && printed === target.value.trim() ? { ...other, kind: 'same' } : other;
  if (before.unit !== '' && before.unit !== unit) return other;
  const difference = now.value - before.value;
  if (Math.abs(difference) < 1e-9) return { ...other, kind: 'same' };
  const size = Math.abs(difference).toFixed(Math.max(now.decimals, before.decimals));
  return { kind: difference > 0 ? 'more' : 'less', size, unit };
}

function marksOf(target: Target): TargetMark[] {
  const quantity = quantityOf(target.value);
  const marks: TargetMark[] = [];
  if (!quantity) marks.push('words');
  else if (target.unit.trim() === '' && quantity.unit === '') marks.push('no-unit');
  if (target.weight === null) marks.push('no-weight');
  if (target.duplicateOf !== undefined) marks.push('repeated');
  return marks;
}
