import { parts, type Form, type Head } from '../Form';

const functions: readonly Head[] = [
  { title: '科目', under: [parts('功能分类科目编码'), { title: '功能分类科目名称', label: 'name' }] },
];
const spending: readonly Head[] = [
  { title: '合计', key: 'total' },
  { title: '基本支出', key: 'basic' },
  { title: '项目支出', key: 'project' },
];
const special = (subject: string): readonly Head[] => [
  ...functions,
  {
    title: `${subject}支出`,
    under: [
      { title: '合计', key: 'total' },
      {
        title: '基本支出',
        under: [
          { title: '人员经费', key: 'basic_personnel' },
          { title: '公用经费', key: 'basic_operating' },
        ],
      },
      { title: '项目支出', key: 'project' },
    ],
  },
];
const kinds = (list: number): readonly Head[] => [
  { title: '合计', key: 'total', list },
  { title: '一般公共预算', key: 'general_public', list },
  { title: '政府性基金预算', key: 'government_funds', list },
  { title: '国有资本经营预算', key: 'state_capital', list },
];
const side = (title: string, prefix: string): Head => ({
  title,
  under: [
    { title: '合计', key: `${prefix}_total` },
    {
      title: '基本支出',
      under: [
        { title: '人员经费', key: `${prefix}_personnel` },
        { title: '公用经费', key: `${prefix}_operating` },
      ],
    },
    { title: '项目支出', key: `${prefix}_project` },
  ],
});

/** The form of the sample, as cells. */
export const xinjiang: Form = {
  name: 'xinjiang',
  unit: '万元',
  classes: 'coded',
  titleHas: [],
  leftRows: [],
  appropriationRows: [],
  tables: [
    {
      role: 'overview',
      title: '{level}收支总体情况表',
      content: 'overview',
      heads: [
        {
          title: '收入',
          under: [
            { title: '项目', label: 'name' },
            { title: '预算数', key: 'income' },
          ],
        },
        {
          title: '支出',
          under: [
            {
              title: '支出功能分类',
              under: [
                { title: '编码', label: 'code', list: 1 },
                { title: '名称', label: 'name', list: 1 },
              ],
            },
            { title: '预算数', key: 'expenditure', list: 1 },
          ],
        },
      ],
    },
    {
      role: 'income',
      title: '{level}收入总体情况表',
      content: 'income',
      total: 'first',
      numbered: true,
      heads: [
        parts('功能分类科目编码'),
        { title: '功能分类科目名称', label: 'name' },
        { title: '总计', key: 'total' },
        {
          title: '财政拨款（补助）',
          under: [
            { title: '财政拨款(补助)小计', key: 'fiscal_appropriation' },
            { title: '一般公共预算', key: 'general_public' },
            { title: '上级一般公共预算安排的转移支付', key: 'general_public_transfer' },
            { title: '政府性基金预算', key: 'government_funds' },
            { title: '上级政府性基金安排的转移支付', key: 'government_funds_transfer' },
            { title: '国有资本经营预算', key: 'state_capital' },
            { title: '上级国有资本经营预算安排的转移支付', key: 'state_capital_transfer' },
          ],
        },
        { title: '财政专户（教育收费）', key: 'fiscal_account' },
        { title: '单位资金', key: 'unit_funds' },
        { title: '财政拨款结转', key: 'fiscal_carryover' },
        { title: '非财政拨款结转结余', key: 'nonfiscal_carryover' },
      ],
    },
    {
      role: 'expenditure',
      title: '{level}支出总体情况表',
      content: 'functions',
      total: 'first',
      numbered: true,
      heads: [...functions, { title: '支出预算', under: spending }],
    },
    {
      role: 'appropriation',
      title: '财政拨款收支预算总体情况表',
      content: 'appropriation',
      heads: [
        {
          title: '财政拨款收入',
          under: [
            { title: '项目', label: 'name' },
            { title: '合计', key: 'income' },
          ],
        },
        {
          title: '财政拨款支出',
          under: [
            {
              title: '支出功能分类',
              under: [
                { title: '编码', label: 'code', list: 1 },
                { title: '名称', label: 'name', list: 1 },
              ],
            },
            ...kinds(1),
          ],
        },
      ],
    },
    {
      role: 'general-public',
      title: '一般公共预算支出情况表',
      content: 'general',
      total: 'first',
      numbered: true,
      heads: [...functions, { title: '一般公共预算支出', under: spending }],
    },
    {
      role: 'basic',
      title: '一般公共预算基本支出情况表',
      content: 'economic',
      total: 'first',
      numbered: true,
      heads: [
        {
          title: '科目',
          under: [
            {
              title: '经济分类科目编码',
              under: [
                { title: '类', label: 'class' },
                { title: '款', label: 'section' },
              ],
            },
            { title: '经济分类科目名称', label: 'name' },
          ],
        },
        {
          title: '一般公共预算基本支出',
          under: [
            { title: '合计', key: 'total' },
            { title: '人员经费', key: 'personnel' },
            { title: '公用经费', key: 'operating' },
          ],
        },
      ],
    },
    {
      role: 'project',
      title: '一般公共预算项目支出情况表',
      content: 'projects',
      total: 'first',
      numbered: true,
      heads: [
        parts('科目编码'),
        { title: '功能分类科目名称', label: 'name' },
        { title: '项目名称', label: 'project' },
        {
          title: '项目支出',
          under: [
            { title: '合计', key: 'total' },
            { title: '工资福利支出', key: 'wages_welfare' },
            { title: '商品服务支出', key: 'goods_services' },
            { title: '对个人和家庭的补助', key: 'individuals_families' },
            { title: '债务利息及费用支出', key: 'debt_interest' },
            { title: '资本性支出（基本建设）', key: 'capital_construction' },
            { title: '资本性支出', key: 'capital' },
            { title: '对企业补助（基本建设）', key: 'enterprises_construction' },
            { title: '对企业补助', key: 'enterprises' },
            { title: '对社会保障基金补助', key: 'social_security_funds' },
            { title: '其他支出', key: 'other' },
          ],
        },
      ],
    },
    {
      role: 'government-funds',
      title: '政府性基金预算支出情况表',
      content: 'funds',
      total: 'first',
      numbered: true,
      heads: special('政府性基金预算'),
    },
    {
      role: 'state-capital',
      title: '国有资本经营预算支出情况表',
      content: 'capital',
      total: 'first',
      numbered: true,
      heads: special('国有资本经营预算'),
    },
    {
      role: 'three-public',
      title: '财政拨款“三公”经费支出情况表',
      content: 'three-public-rows',
      numbered: true,
      heads: [
        { title: '“三公”经费支出内容', label: 'name' },
        { title: '合计', key: 'total' },
        {
          title: '资金来源',
          under: [
            { title: '一般公共预算', key: 'general_public' },
            { title: '政府性基金', key: 'government_funds' },
            { title: '国有资本经营预算', key: 'state_capital' },
          ],
        },
      ],
    },
    {
      role: 'carryover',
      title: '上年结转结余情况明细表',
      content: 'carryover',
      total: 'first',
      numbered: true,
      heads: [
        { title: '项目名称', label: 'name' },
        { title: '总计', key: 'total' },
        side('财政拨款', 'fiscal'),
        side('非财政拨款', 'nonfiscal'),
      ],
    },
  ],
};
