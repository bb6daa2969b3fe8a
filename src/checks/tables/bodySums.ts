import { bodyFamilies, familiesByPlace, type RowFamily } from '../../model/tables/rowFamilies';
import { compareRows } from './codeTree';
import type { ContentIndex, FactRow } from '../ContentIndex';
import type { Rule } from '../rule';

/** Words that names of bodies end with; an item of the carryover table ends with its kind of money. */
const BODY_NAME = /(局|委|会|厅|处|室|办|部|政府|中心|学|院|所|站|队|馆|社|园|镇|乡|街道|本级|机关)$/;

/** The families of the total and of each body. In the project table bodies bear names without a code; the carryover table has nothing but names. */
function familiesOf(index: ContentIndex, role: 'project' | 'carryover'): RowFamily<FactRow>[] {
  const total = index.totalRow(role);
  if (role === 'project')
    return familiesByPlace(index.rows(role), (row) => row === total)
      .filter(({ parent }) => parent.code === '')
      .map((family) =>
        family.parent === total ? { ...family, children: family.children.filter(({ code }) => code === '') } : family,
      );
  const names = new Set([index.content.body, ...index.namedRows('project').map((row) => row.name)]);
  const { bodies, total: all } = bodyFamilies({
    rows: index.rows(role).filter((row) => row !== total),
    total,
    isBody: ({ name }) => names.has(name) || BODY_NAME.test(name),
    summandOf: (row) => row.cells.get('total') ?? { amount: 0, step: 0 },
  });
  return [...(all ? [all] : []), ...bodies];
}

/** Tables that name bodies: the total is the sum of the bodies, each body the sum of its rows. */
export const bodySums: Rule = {
  key: 'body-sum',
  group: 'within-table',
  run: (index) =>
    (['project', 'carryover'] as const).flatMap((role) => {
      const total = index.totalRow(role);
      return familiesOf(index, role).flatMap(({ parent, children }) =>
        compareRows(index, role, parent === total ? 'bodies' : `body-${parent.row}`, [parent], children),
      );
    }),
};
