import { TABLE_ROLES } from '../table';
import { compareSums } from './compare';
import type { TableRole } from '../table';
import type { Comparison, Rule } from './rule';

/** Columns of a role that add up to another one of the same row. */
const ROW_SUMS: { readonly [R in TableRole]?: readonly { total: string; parts: readonly string[] }[] } = {
  income: [
    {
      total: 'total',
      parts: ['fiscal_appropriation', 'fiscal_account', 'unit_funds', 'fiscal_carryover', 'nonfiscal_carryover'],
    },
    {
      total: 'fiscal_appropriation',
      parts: [
        'general_public',
        'general_public_transfer',
        'government_funds',
        'government_funds_transfer',
        'state_capital',
        'state_capital_transfer',
      ],
    },
  ],
  expenditure: [{ total: 'total', parts: ['basic', 'project'] }],
  appropriation: [{ total: 'total', parts: ['general_public', 'government_funds', 'state_capital'] }],
  'general-public': [{ total: 'total', parts: ['basic', 'project'] }],
  basic: [{ total: 'total', parts: ['personnel', 'operating'] }],
  project: [
    {
      total: 'total',
      parts: [
        'wages_welfare',
        'goods_services',
        'individuals_families',
        'debt_interest',
        'capital_construction',
        'capital',
        'enterprises_construction',
        'enterprises',
        'social_security_funds',
        'other',
      ],
    },
  ],
  'government-funds': [{ total: 'total', parts: ['basic_personnel', 'basic_operating', 'project'] }],
  'state-capital': [{ total: 'total', parts: ['basic_personnel', 'basic_operating', 'project'] }],
  'three-public': [{ total: 'total', parts: ['general_public', 'government_funds', 'state_capital'] }],
  carryover: [
    { total: 'total', parts: ['fiscal_total', 'nonfiscal_total'] },
    { total: 'fiscal_total', parts: ['fiscal_personnel', 'fiscal_operating', 'fiscal_project'] },
    { total: 'nonfiscal_total', parts: ['nonfiscal_personnel', 'nonfiscal_operating', 'nonfiscal_project'] },
  ],
};

/** Every row of every table: its parts add up to its total. */
export const rowSums: Rule = {
  key: 'row-sum',
  group: 'within-table',
  title: { zh: '一行里各列相加等于合计', en: 'The columns of a row add up to its total' },
  run(index) {
    const found: Comparison[] = [];
    for (const role of TABLE_ROLES) {
      for (const { total, parts } of ROW_SUMS[role] ?? []) {
        for (const row of index.rows(role)) {
          const whole = index.cells([row], [total]);
          const pieces = index.cells([row], parts);
          const subject = [row.code, row.name].filter(Boolean).join(' ');
          found.push(
            ...compareSums(
              `${role}/${row.row}/${total}`,
              whole,
              pieces.length > 0 ? pieces : [{ ...index.blank(role, subject), printed: '各列空白' }],
            ),
          );
        }
      }
    }
    return found;
  },
};
