import { blankCell, nothing } from '../blankCell';
import { isPercent } from '../../model/tables/columnTree';
import { childrenByCode } from '../../model/tables/rowFamilies';
import { compareSums } from '../compare';
import { isUncoded } from './listSums';
import type { TableRole } from '../../model/tables/table';
import { wordsOf, type ContentIndex, type FactRow } from '../ContentIndex';
import type { Comparison, Rule } from '../rule';

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

/** Parent against children in every column of money that either prints. A blank on one side counts as nothing. */
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
    .filter(({ key }) => key !== 'income' && !isPercent(key))
    .flatMap(({ key: column }) => {
      const left = index.cells(parents, [column]);
      const right = index.cells(children, [column]);
      if (left.length + right.length === 0) return [];
      return compareSums(
        `${role}/${what}/${column}`,
        left.length > 0 ? left : [blankCell(index, role, wordsOf(parent), column)],
        right.length > 0 ? right : [nothing(index, role, { kind: 'blank-below', table: role, column })],
        { guessed: () => index.guessed([...parents, ...children], [column]) },
      );
    });
}

/** Each code is the sum of the codes below it. */
export const codeTree: Rule = {
  key: 'code-sum',
  group: 'within-table',
  run: (index) =>
    CODED_ROLES.flatMap((role) => {
      const children = childrenByCode(index.codes(role));
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
  run: (index) =>
    CODED_ROLES.flatMap((role) => {
      const total = index.totalRow(role);
      const top = childrenByCode(index.codes(role)).get('') ?? [];
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
