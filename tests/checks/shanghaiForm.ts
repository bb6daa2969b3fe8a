import { FormBuilder, type FormRow } from './FormBuilder';
import type { BudgetContent } from '../../src/checks/rule';

const CLASSES = [
  ['201', '一般公共服务支出', '600.00', '400.00', '200.00'],
  ['208', '社会保障和就业支出', '150.50', '150.50', ''],
  ['221', '住房保障支出', '49.50', '49.50', ''],
] as const;

const coded = (cells: (total: string, basic: string, project: string) => Record<string, string>): FormRow[] => [
  ...CLASSES.map(([code, name, total, basic, project]): FormRow => [[code, name, cells(total, basic, project)]]),
  [['', '合计', cells('800.00', '600.00', '200.00')]],
];

/** Shanghai's form: classes by name in the lists, totals last, no column of a budget in the income table, three public expenses in one row. */
export function shanghaiContent(): BudgetContent {
  const builder = new FormBuilder();
  const income = ['一般公共预算资金', '政府性基金', '国有资本经营预算'];
  const list = (at: number): string => CLASSES[at]?.[1] ?? '';
  const left = ['财政拨款收入', ...income, '事业收入', '事业单位经营收入', '其他收入'];
  builder.table(
    'overview',
    [['income'], ['expenditure']],
    [
      ...left.map((name, at): FormRow => [
        ['', name, { income: at < 2 ? '800.00' : '' }],
        ['', list(at), { expenditure: CLASSES[at]?.[2] ?? '' }],
      ]),
      [
        ['', '收入总计', { income: '800.00' }],
        ['', '支出总计', { expenditure: '800.00' }],
      ],
    ],
    '元',
  );
  const sources = ['total', 'fiscal_appropriation', 'business_income', 'operating_income', 'other_income'];
  builder.table(
    'income',
    [sources],
    coded((total) => ({ total, fiscal_appropriation: total, other_income: '0' })),
    '元',
  );
  const byManner = coded((total, basic, project) => ({ total, basic, project }));
  builder.table('expenditure', [['total', 'basic', 'project']], byManner, '元');
  builder.table(
    'appropriation',
    [['income'], ['total', 'general_public', 'government_funds', 'state_capital']],
    [
      ...income.map((name, at): FormRow => [
        ['', name, { income: at === 0 ? '800.00' : '' }],
        ['', list(at), { total: CLASSES[at]?.[2] ?? '', general_public: CLASSES[at]?.[2] ?? '' }],
      ]),
      [
        ['', '收入总计', { income: '800.00' }],
        ['', '支出总计', { total: '800.00', general_public: '800.00' }],
      ],
    ],
    '元',
  );
  builder.table('general-public', [['total', 'basic', 'project']], byManner, '元');
  for (const role of ['government-funds', 'state-capital'] as const)
    builder.table(role, [['total', 'basic', 'project']], [[['', '合计', {}]]], '元');
  builder.table(
    'basic',
    [['total', 'personnel', 'operating']],
    [
      [['301', '工资福利支出', { total: '500.00', personnel: '500.00' }]],
      [['302', '商品和服务支出', { total: '100.00', operating: '100.00' }]],
      [['30217', '公务接待费', { total: '100.00', operating: '100.00' }]],
      [['', '合计', { total: '600.00', personnel: '500.00', operating: '100.00' }]],
    ],
    '元',
  );
  const items = ['total', 'abroad', 'hospitality', 'cars', 'car_purchase', 'car_running', 'operating_cost'];
  const one = { total: '0.03', abroad: '', hospitality: '0.02', cars: '0.01', car_purchase: '', car_running: '0.01' };
  builder.table('three-public', [items], [[['', '', { ...one, operating_cost: '0.01' }]]], '万元');
  return builder.content;
}
