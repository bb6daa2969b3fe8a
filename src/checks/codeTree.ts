import { compareSums } from './compare';
import { isUncoded } from './listSums';
import type { TableRole } from '../model/table';
import type { ContentIndex, FactRow } from './ContentIndex';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

const CODED_ROLES = [
  'overview',
  'income',
  'expenditure',
  'appropriation',
  'general-public',
  'basic',
  'project',
  'government-funds',
  'state-capital',
  'appropriation-expenditure',
  'appropriation-basic',
  'general-public-economic',
  'operating-cost',
] as const satisfies readonly TableRole[];

/** Code → the codes printed right below it; the empty code stands for the grand total. */
function childrenOf(codes: readonly string[]): Map<string, string[]> {
  const printed = new Set(codes);
  const children = new Map<string, string[]>();
  for (const code of codes) {
    let parent = code.slice(0, -2);
    while (parent.length >= 3 && !printed.has(parent)) parent = parent.slice(0, -2);
    if (parent.length < 3) parent = '';
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  return children;
}

/** Parent against children in every column that either prints. A blank on one side counts as nothing. */
export function compareRows(
  index: ContentIndex,
  role: TableRole,
  what: string,
  parents: readonly FactRow[],
  children: readonly FactRow[],
): Comparison[] {
  const [parent] = parents;
  if (!parent || children.length === 0) return [];
  return index
    .columns(role)
    .filter(({ key }) => key !== 'income')
    .flatMap(({ key: column }) => {
      const left = index.cells(parents, [column]);
      const right = index.cells(children, [column]);
      if (left.length + right.length === 0) return [];
      const blank = (subject: string): Figure[] => [index.blank(role, subject, column)];
      return compareSums(
        `${role}/${what}/${column}`,
        left.length > 0 ? left : blank([parent.code, parent.name].filter(Boolean).join(' ')),
        right.length > 0 ? right : blank('下级各行'),
        { guessed: index.guessed([...parents, ...children], [column]) },
      );
    });
}

/** Each code is the sum of the codes below it. */
export const codeTree: Rule = {
  key: 'code-sum',
  group: 'within-table',
  title: { zh: '下级科目相加等于上级科目', en: 'The codes below add up to the code above' },
  run: (index) =>
    CODED_ROLES.flatMap((role) => {
      const children = childrenOf(index.codes(role));
      const below = (code: string): FactRow[] =>
        (children.get(code) ?? []).flatMap((child) => [...index.byCode(role, child)]);
      return [...children.keys()]
        .filter(Boolean)
        .flatMap((code) => compareRows(index, role, code, index.byCode(role, code), below(code)));
    }),
};

/** The grand total is the sum of the classes. */
export const grandTotal: Rule = {
  key: 'class-sum',
  group: 'within-table',
  title: { zh: '各类相加等于总计', en: 'The classes add up to the grand total' },
  run: (index) =>
    CODED_ROLES.flatMap((role) => {
      const total = index.totalRow(role);
      const top = childrenOf(index.codes(role)).get('') ?? [];
      // A list that names its classes may name one by another name than the coded tables: its lines are added as they are.
      if (!total || isUncoded(index, role)) return [];
      return compareRows(
        index,
        role,
        'total',
        [total],
        top.flatMap((code) => [...index.byCode(role, code)]),
      );
    }),
};
