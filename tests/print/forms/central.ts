import type { Form, Head } from '../Form';

const label: readonly Head[] = [
  { title: '科目编码', label: 'code' },
  { title: '科目名称', label: 'name' },
];
const lists = (right: readonly Head[]): readonly Head[] => [
  {
    title: '收入',
    under: [
      { title: '项目', label: 'name' },
      { title: '预算数', key: 'income' },
    ],
  },
  { title: '支出', under: [{ title: '项目（按功能分类）', label: 'name', list: 1 }, ...right] },
];
const spending: readonly Head[] = [
  { title: '合计', key: 'total' },
  { title: '基本支出', key: 'basic' },
  { title: '项目支出', key: 'project' },
];
const threePublic = (prefix: string): readonly Head[] => [
  { title: '合计', key: `${prefix}total` },
  { title: '因公出国（境）费', key: `${prefix}abroad` },
  {
    title: '公务用车购置及运行费',
    under: [
      { title: '小计', key: `${prefix}cars` },
      { title: '公务用车购置费', key: `${prefix}car_purchase` },
      { title: '公务用车运行费', key: `${prefix}car_running` },
    ],
  },
  { title: '公务接待费', key: `${prefix}hospitality` },
];

/** The form of the central ministries, used by many provinces. */
export const central: Form = {
  name: 'central',
  unit: '万元',
  classes: 'numbered',
  titleHas: [],
  leftRows: [
    ['一、一般公共预算拨款收入', '一般公共预算拨款收入', 'general'],
    ['二、政府性基金预算拨款收入', '政府性基金预算拨款收入', 'funds'],
    ['三、国有资本经营预算拨款收入', '国有资本经营预算拨款收入', 'capital'],
    ['四、事业收入', '事业收入', 'fiscal_account'],
    ['五、其他收入', '其他收入', 'unit_funds'],
    ['本年收入合计', '本年收入合计', 'current'],
    ['上年结转', '上年结转', 'carry'],
  ],
  appropriationRows: [
    ['一、本年收入', '本年收入', 'fiscal'],
    ['（一）一般公共预算拨款', '一般公共预算拨款', 'general'],
    ['（二）政府性基金预算拨款', '政府性基金预算拨款', 'funds'],
    ['（三）国有资本经营预算拨款', '国有资本经营预算拨款', 'capital'],
  ],
  tables: [
    {
      role: 'overview',
      title: '部门收支总表',
      content: 'overview',
      heads: lists([{ title: '预算数', key: 'expenditure', list: 1 }]),
    },
    {
      role: 'income',
      title: '部门收入总表',
      content: 'income',
      total: 'last',
      heads: [
        { title: '科目', under: label },
        { title: '合计', key: 'total' },
        { title: '上年结转', key: 'carryover' },
        { title: '一般公共预算拨款收入', key: 'general_public' },
        { title: '政府性基金预算拨款收入', key: 'government_funds' },
        { title: '国有资本经营预算拨款收入', key: 'state_capital' },
        { title: '事业收入', key: 'business_income' },
        { title: '事业单位经营收入', key: 'operating_income' },
        { title: '上级补助收入', key: 'superior_subsidy' },
        { title: '附属单位上缴收入', key: 'affiliated_income' },
        { title: '其他收入', key: 'other_income' },
        { title: '使用非财政拨款结余', key: 'reserve_use' },
      ],
    },
    {
      role: 'expenditure',
      title: '部门支出总表',
      content: 'functions',
      total: 'last',
      heads: [
        ...label,
        ...spending,
        { title: '上缴上级支出', key: 'superior_payment' },
        { title: '事业单位经营支出', key: 'operating_spending' },
        { title: '对附属单位补助支出', key: 'affiliated_subsidy' },
      ],
    },
    {
      role: 'appropriation',
      title: '财政拨款收支总表',
      content: 'appropriation',
      heads: lists([
        { title: '合计', key: 'total', list: 1 },
        { title: '一般公共预算财政拨款', key: 'general_public', list: 1 },
        { title: '政府性基金预算财政拨款', key: 'government_funds', list: 1 },
        { title: '国有资本经营预算财政拨款', key: 'state_capital', list: 1 },
      ]),
    },
    {
      role: 'general-public',
      title: '一般公共预算支出表',
      content: 'general',
      total: 'last',
      heads: [
        { title: '功能分类科目', under: label },
        { title: '{prior}年执行数', key: 'prior_actual_total' },
        {
          title: '{year}年预算数',
          under: [
            { title: '小计', key: 'total' },
            { title: '基本支出', key: 'basic' },
            { title: '项目支出', key: 'project' },
          ],
        },
        {
          title: '{year}年预算数比{prior}年执行数',
          under: [
            { title: '增减额', key: 'difference' },
            { title: '增减%', key: 'percent' },
          ],
        },
      ],
    },
    {
      role: 'basic',
      title: '一般公共预算基本支出表',
      content: 'economic',
      total: 'last',
      heads: [
        { title: '部门预算支出经济分类科目', under: label },
        {
          title: '本年一般公共预算基本支出',
          under: [
            { title: '合计', key: 'total' },
            { title: '人员经费', key: 'personnel' },
            { title: '公用经费', key: 'operating' },
          ],
        },
      ],
    },
    {
      role: 'three-public',
      title: '一般公共预算“三公”经费支出表',
      content: 'three-public-row',
      heads: [
        { title: '{prior}年预算数', under: threePublic('prior_') },
        { title: '{year}年预算数', under: threePublic('') },
      ],
    },
    {
      role: 'government-funds',
      title: '政府性基金预算支出表',
      content: 'funds',
      total: 'last',
      heads: [...label, { title: '本年政府性基金预算支出', under: spending }],
    },
    {
      role: 'state-capital',
      title: '国有资本经营预算支出表',
      content: 'capital',
      total: 'last',
      heads: [...label, { title: '本年国有资本经营预算支出', under: spending }],
    },
  ],
};
