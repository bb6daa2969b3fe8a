import { FormBuilder, type FormRow } from './FormBuilder';
import type { BudgetContent } from '../../src/checks/rule';

const FUNCTIONS: readonly FormRow[] = [
  [['', '合计', { total: '900.00' }]],
  [['201', '一般公共服务支出', { total: '700.00' }]],
  [['20102', '政协事务', { total: '700.00' }]],
  [['208', '社会保障和就业支出', { total: '200.00' }]],
];

const SECTIONS: readonly FormRow[] = [
  [['301', '工资福利支出', { total: '400.00' }]],
  [['302', '商品和服务支出', { total: '100.00' }]],
  [['30231', '公务用车运行维护费', { total: '100.00' }]],
];

/** Jiangsu's form: three lists side by side, sources as lines, spending in one row, one column of amounts, procurement by path. */
export function jiangsuContent(): BudgetContent {
  const builder = new FormBuilder();
  const overview: readonly FormRow[] = [
    [
      ['', '财政拨款', { income: '900.00' }],
      ['', '一般公共服务支出', { expenditure: '780.00' }],
      ['', '基本支出', { purpose: '580.00' }],
    ],
    [
      ['', '一般公共预算', { income: '900.00' }],
      ['', '外交支出', {}],
      ['', '项目支出', { purpose: '300.00' }],
    ],
    [
      ['', '其他资金', { income: '80.00' }],
      ['', '社会保障和就业支出', { expenditure: '200.00' }],
      ['', '单位预留机动经费', { purpose: '100.00' }],
    ],
    [
      ['', '当年收入小计', { income: '980.00' }],
      ['', '当年支出小计', { expenditure: '980.00' }],
    ],
    [
      ['', '上年结转资金', {}],
      ['', '结转下年资金', {}],
    ],
    [
      ['', '收入合计', { income: '980.00' }],
      ['', '支出合计', { expenditure: '980.00' }],
    ],
  ];
  builder.table('overview', [['income'], ['expenditure'], ['purpose']], overview, '万元');
  const lines = { 收入总计: '980.00', 一般公共预算资金: '900.00', '公共财政拨款（补助）资金': '900.00', 专项收入: '' };
  const others = { 政府性基金: '', 其他资金: '80.00', 事业收入: '', 其他收入: '80.00', 上年结转和结余资金: '' };
  const sources = Object.entries({ ...lines, ...others }).map(([name, total]): FormRow => [['', name, { total }]]);
  builder.table('income', [['total']], sources, '万元');
  const row = { total: '980.00', basic: '580.00', project: '300.00', reserve: '100.00', carry_forward: '' };
  builder.table('expenditure', [Object.keys(row)], [[['', '', row]]], '万元');
  builder.table(
    'appropriation',
    [['income'], ['purpose']],
    [
      [
        ['', '一般公共预算', { income: '900.00' }],
        ['', '基本支出', { purpose: '500.00' }],
      ],
      [
        ['', '政府性基金预算', {}],
        ['', '项目支出', { purpose: '300.00' }],
      ],
      [
        ['', '', {}],
        ['', '单位预留机动经费', { purpose: '100.00' }],
      ],
      [
        ['', '收入合计', { income: '900.00' }],
        ['', '支出合计', { purpose: '900.00' }],
      ],
    ],
    '万元',
  );
  builder.table('appropriation-expenditure', [['total']], FUNCTIONS, '万元');
  const basic: readonly FormRow[] = [[['', '合计', { total: '500.00' }]], ...SECTIONS];
  builder.table('appropriation-basic', [['total']], basic, '万元');
  builder.table('general-public', [['total']], FUNCTIONS, '万元');
  builder.table('basic', [['total']], basic, '万元');
  const three = { total: '190.00', three_public: '140.00', abroad: '', cars: '100.00', car_purchase: '' };
  const items = { ...three, car_running: '100.00', hospitality: '40.00', meetings: '50.00', training: '' };
  builder.table('three-public', [Object.keys(items)], [[['', '', items]]], '万元');
  builder.table('government-funds', [['total']], [[['', '合计', {}]]], '万元');
  builder.table('operating-cost', [['total']], [[['', '合计', { total: '100.00' }]], ...SECTIONS.slice(1)], '万元');
  const paths = {
    合计: '70.00',
    货物A: '30.00',
    '货物A/设备购置费/办公设备购置': '30.00',
    '货物A/设备购置费/办公设备购置/复印机/分散自行组织': '10.00',
    '货物A/设备购置费/办公设备购置/家具/分散自行组织': '20.00',
    服务C: '40.00',
    '服务C/物业管理费/物业管理费': '40.00',
    '服务C/物业管理费/物业管理费/物业管理服务/分散自行组织': '40.00',
  };
  const procurement = Object.entries(paths).map(([name, total]): FormRow => [['', name, { total }]]);
  builder.table('procurement', [['total']], procurement, '万元');
  return builder.content;
}
