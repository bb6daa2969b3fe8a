import { levelOf } from '../model/codes';
import { compareSums } from './compare';
import type { TableRole } from '../model/table';
import type { ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

/** One table's columns that print, for every code, the same quantity as another's. */
interface CodeIdentity {
  key: string;
  left: { role: TableRole; columns: readonly string[] };
  right: { role: TableRole; columns: readonly string[] };
  /** One of the two prints classes only. */
  classesOnly?: boolean;
  /** Codes for which the identity holds; all, if it is not given. */
  holds?: (index: ContentIndex, code: string) => boolean;
}

const FISCAL_COLUMNS = ['total', 'fiscal_appropriation', 'general_public', 'general_public_transfer'];

/** True where the income table funds a code from the general public budget and from nothing else. */
function isGeneralPublicOnly(index: ContentIndex, code: string): boolean {
  const rows = index.byCode('income', code);
  return (
    rows.length > 0 &&
    rows.every((row) => [...row.cells].every(([column, fact]) => FISCAL_COLUMNS.includes(column) || fact.amount === 0))
  );
}

const GENERAL_PUBLIC = { role: 'income', columns: ['general_public', 'general_public_transfer'] } as const;
const GOVERNMENT_FUNDS = { role: 'income', columns: ['government_funds', 'government_funds_transfer'] } as const;
const STATE_CAPITAL = { role: 'income', columns: ['state_capital', 'state_capital_transfer'] } as const;

const CODE_IDENTITIES: readonly CodeIdentity[] = [
  {
    key: 'expenditure-income',
    left: { role: 'expenditure', columns: ['total'] },
    right: { role: 'income', columns: ['total'] },
  },
  {
    key: 'overview-expenditure',
    left: { role: 'overview', columns: ['expenditure'] },
    right: { role: 'expenditure', columns: ['total'] },
    classesOnly: true,
  },
  {
    key: 'appropriation-income',
    left: { role: 'appropriation', columns: ['total'] },
    right: { role: 'income', columns: ['fiscal_appropriation'] },
    classesOnly: true,
    holds: (index) => !index.listRow('appropriation', /结转/),
  },
  {
    key: 'appropriation-general-public',
    left: { role: 'appropriation', columns: ['general_public'] },
    right: { role: 'general-public', columns: ['total'] },
    classesOnly: true,
  },
  {
    key: 'appropriation-government-funds',
    left: { role: 'appropriation', columns: ['government_funds'] },
    right: { role: 'government-funds', columns: ['total'] },
    classesOnly: true,
  },
  {
    key: 'appropriation-state-capital',
    left: { role: 'appropriation', columns: ['state_capital'] },
    right: { role: 'state-capital', columns: ['total'] },
    classesOnly: true,
  },
  { key: 'general-public-income', left: { role: 'general-public', columns: ['total'] }, right: GENERAL_PUBLIC },
  { key: 'government-funds-income', left: { role: 'government-funds', columns: ['total'] }, right: GOVERNMENT_FUNDS },
  { key: 'state-capital-income', left: { role: 'state-capital', columns: ['total'] }, right: STATE_CAPITAL },
  {
    key: 'basic-by-code',
    left: { role: 'expenditure', columns: ['basic'] },
    right: { role: 'general-public', columns: ['basic'] },
    holds: isGeneralPublicOnly,
  },
  {
    key: 'project-by-code',
    left: { role: 'expenditure', columns: ['project'] },
    right: { role: 'general-public', columns: ['project'] },
    holds: isGeneralPublicOnly,
  },
  {
    key: 'project-general-public',
    left: { role: 'project', columns: ['total'] },
    right: { role: 'general-public', columns: ['project'] },
  },
];

function compareCodes(index: ContentIndex, identity: CodeIdentity): Comparison[] {
  const { left, right } = identity;
  if (!index.table(left.role) || !index.table(right.role)) return [];
  const codes = [...new Set([...index.codes(left.role), ...index.codes(right.role)])];
  const figures = (side: CodeIdentity['left'], code: string): Figure[] =>
    index.cells(index.byCode(side.role, code), side.columns);
  return codes
    .filter((code) => !identity.classesOnly || levelOf(code) === 'class')
    .filter((code) => !identity.holds || identity.holds(index, code))
    .flatMap((code) => {
      const leftFigures = figures(left, code);
      const rightFigures = figures(right, code);
      if (leftFigures.length + rightFigures.length === 0) return [];
      const blank = (side: CodeIdentity['left']): Figure[] => [index.blank(side.role, code, side.columns[0])];
      return compareSums(
        `${identity.key}/${code}`,
        leftFigures.length > 0 ? leftFigures : blank(left),
        rightFigures.length > 0 ? rightFigures : blank(right),
        { guessed: [left, right].some((side) => index.guessed(index.byCode(side.role, code), side.columns)) },
      );
    });
}

/** The same code, the same money, in two tables. */
export const betweenByCode: Rule = {
  key: 'same-code',
  group: 'between-tables',
  title: { zh: '同一科目在两张表里的数相同', en: 'The same code has the same figure in both tables' },
  run: (index) => CODE_IDENTITIES.flatMap((identity) => compareCodes(index, identity)),
};
