import { levelOf } from '../model/codes';
import { columnsMeasuring, type Measure } from '../model/measure';
import { compareSums } from './compare';
import { isOnlyGeneralPublic, noCarryoverInAppropriation, nothingCarriedForward } from './totalIdentities';
import type { TableRole } from '../model/table';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

/** Two tables that print the same measure for every code. */
interface CodeIdentity {
  key: string;
  left: TableRole;
  right: TableRole;
  measure: Measure;
  /** What the right table's figures measure, where that is the same money only sometimes. */
  rightMeasure?: Measure;
  /** One of the two prints classes only. */
  classesOnly?: boolean;
  /** What holds only sometimes: for which codes it does. */
  holds?: (index: ContentIndex, code: string) => boolean;
}

const FISCAL_COLUMNS = ['total', 'fiscal_appropriation', 'general_public', 'general_public_transfer'];

/** True where the income table funds a code from the general public budget and from nothing else. */
function isGeneralPublicOnly(index: ContentIndex, code: string): boolean {
  const rows = index.byCode('income', code);
  const says = index.columns('income').some(({ key }) => key === 'general_public') || isOnlyGeneralPublic(index);
  return (
    says &&
    rows.length > 0 &&
    rows.every((row) => [...row.cells].every(([column, fact]) => FISCAL_COLUMNS.includes(column) || fact.amount === 0))
  );
}

const ALL: Measure = { source: 'all', manner: 'all' };
const FISCAL: Measure = { source: 'fiscal', manner: 'all' };
const GENERAL_PUBLIC: Measure = { source: 'general_public', manner: 'all' };
const GOVERNMENT_FUNDS: Measure = { source: 'government_funds', manner: 'all' };
const STATE_CAPITAL: Measure = { source: 'state_capital', manner: 'all' };

const of = (key: string, left: TableRole, right: TableRole, measure: Measure): CodeIdentity => {
  return { key, left, right, measure };
};

const classesOf = (key: string, left: TableRole, right: TableRole, measure: Measure): CodeIdentity => {
  return { ...of(key, left, right, measure), classesOnly: true };
};

const CODE_IDENTITIES: readonly CodeIdentity[] = [
  { ...of('expenditure-income', 'expenditure', 'income', ALL), holds: nothingCarriedForward },
  classesOf('overview-expenditure', 'overview', 'expenditure', ALL),
  { ...classesOf('appropriation-income', 'appropriation', 'income', FISCAL), holds: noCarryoverInAppropriation },
  classesOf('appropriation-general-public', 'appropriation', 'general-public', GENERAL_PUBLIC),
  classesOf('appropriation-government-funds', 'appropriation', 'government-funds', GOVERNMENT_FUNDS),
  classesOf('appropriation-state-capital', 'appropriation', 'state-capital', STATE_CAPITAL),
  of('general-public-income', 'general-public', 'income', GENERAL_PUBLIC),
  of('government-funds-income', 'government-funds', 'income', GOVERNMENT_FUNDS),
  of('state-capital-income', 'state-capital', 'income', STATE_CAPITAL),
  ...(['basic', 'project'] as const).map((manner): CodeIdentity => {
    const identity = of(`${manner}-by-code`, 'expenditure', 'general-public', { source: 'all', manner });
    return { ...identity, rightMeasure: { source: 'general_public', manner }, holds: isGeneralPublicOnly };
  }),
  of('project-general-public', 'project', 'general-public', { source: 'general_public', manner: 'project' }),
  // Tables that only other forms print.
  ...(['basic', 'project'] as const).map((manner) =>
    classesOf(`overview-${manner}`, 'overview', 'expenditure', { source: 'all', manner }),
  ),
  {
    ...of('appropriation-expenditure-general-public', 'appropriation-expenditure', 'general-public', FISCAL),
    rightMeasure: GENERAL_PUBLIC,
    holds: isOnlyGeneralPublic,
  },
  {
    ...of('appropriation-basic-basic', 'appropriation-basic', 'basic', { source: 'fiscal', manner: 'basic' }),
    rightMeasure: { source: 'general_public', manner: 'basic' },
    holds: isOnlyGeneralPublic,
  },
];

function compareCodes(index: ContentIndex, identity: CodeIdentity): Comparison[] {
  const left = index.table(identity.left);
  const right = index.table(identity.right);
  if (!left || !right) return [];
  const leftColumns = columnsMeasuring(left, identity.measure);
  const rightColumns = columnsMeasuring(right, identity.rightMeasure ?? identity.measure);
  if (leftColumns.length === 0 || rightColumns.length === 0) return [];
  const codes = [...new Set([...index.codes(left.role), ...index.codes(right.role)])];
  const figures = (role: TableRole, columns: readonly string[], code: string): Figure[] => {
    const rows = index.byCode(role, code);
    const printed = index.cells(rows, columns);
    if (printed.length > 0) return printed;
    return rows.length > 0 || index.saysNothingOf(role, code) ? [index.blank(role, code, columns[0])] : [];
  };
  return codes
    .filter((code) => !identity.classesOnly || levelOf(code) === 'class')
    .filter((code) => !identity.holds || identity.holds(index, code))
    .flatMap((code) => {
      const sides = [figures(left.role, leftColumns, code), figures(right.role, rightColumns, code)] as const;
      if (sides.flat().every(({ facts }) => facts.length === 0)) return [];
      const guessed =
        index.guessed(index.byCode(left.role, code), leftColumns) ||
        index.guessed(index.byCode(right.role, code), rightColumns);
      return compareSums(`${identity.key}/${code}`, sides[0], sides[1], { guessed });
    });
}

/** The same code, the same money, in two tables. */
export const betweenByCode: Rule = {
  key: 'same-code',
  group: 'between-tables',
  title: { zh: '同一科目在两张表里的数相同', en: 'The same code has the same figure in both tables' },
  run: (index) => CODE_IDENTITIES.flatMap((identity) => compareCodes(index, identity)),
};
