import type { Form, FormTable, Head } from '../Form';

const coded = (what: string): readonly Head[] => [
  { title: '科目编码', label: 'code' },
  { title: what, label: 'name' },
  { title: '金额', key: 'total' },
];

const TABLES: readonly FormTable[] = [
  {
    role: 'overview',
    title: '收支预算总表',
    content: 'overview',
    heads: [
      {
        title: '收入',
        under: [
          { title: '项目名称', label: 'name' },
          { title: '金额', key: 'income' },
        ],
      },
      {
        title: '支出',
        under: [
          {
            title: '功能分类',
            under: [
              { title: '功能科目名称', label: 'name', list: 1 },
              { title: '金额', key: 'expenditure', list: 1 },
            ],
          },
          {
            title: '支出用途',
            under: [
              { title: '项目名称', label: 'name', list: 2 },
              { title: '金额', key: 'purpose', list: 2 },
            ],
          },
        ],
      },
    ],
  },
  {
    role: 'income',
    title: '收入预算总表',
    content: 'groups',
    heads: [
      {
        title: '项目名称',
        under: [
          { title: '', label: 'group' },
          { title: '', label: 'name' },
        ],
      },
      { title: '金额', key: 'total' },
    ],
  },
  {
    role: 'expenditure',
    title: '支出预算总表',
    content: 'one-row',
    heads: [
      { title: '合计', key: 'total' },
      { title: '基本支出', key: 'basic' },
      { title: '项目支出', key: 'project' },
      { title: '单位预留机动经费', key: 'reserve' },
      { title: '结转下年资金', key: 'carry_forward' },
    ],
  },
  {
    role: 'appropriation',
    title: '财政拨款收支预算总表',
    content: 'appropriation',
    heads: [
      {
        title: '收入',
        under: [
          { title: '项目名称', label: 'name' },
          { title: '金额', key: 'income' },
        ],
      },
      {
        title: '支出',
        under: [
          { title: '支出用途', label: 'name', list: 1 },
          { title: '金额', key: 'purpose', list: 1 },
        ],
      },
    ],
  },
  {
    role: 'appropriation-expenditure',
    title: '财政拨款支出预算表（功能科目）',
    content: 'fiscal-functions',
    total: 'first',
    heads: coded('科目名称'),
  },
  {
    role: 'appropriation-basic',
    title: '财政拨款基本支出预算表（经济科目）',
    content: 'economic',
    total: 'first',
    heads: coded('科目名称'),
  },
  {
    role: 'general-public',
    title: '一般公共预算支出预算表',
    content: 'general',
    total: 'first',
    heads: coded('功能科目名称'),
  },
  {
    role: 'basic',
    title: '一般公共预算基本支出预算表',
    content: 'economic',
    total: 'first',
    heads: coded('经济科目名称'),
  },
  {
    role: 'three-public',
    title: '“三公”经费、会议费、培训费支出预算表',
    content: 'three-public-row',
    heads: [
      { title: '合计', key: 'total' },
      {
        title: '“三公”经费',
        under: [
          { title: '小计', key: 'three_public' },
          { title: '因公出国（境）费', key: 'abroad' },
          {
            title: '公务用车购置及运行维护费',
            under: [
              { title: '小计', key: 'cars' },
              { title: '公务用车购置费', key: 'car_purchase' },
              { title: '公务用车运行维护费', key: 'car_running' },
            ],
          },
          { title: '公务接待费', key: 'hospitality' },
        ],
      },
      { title: '会议费', key: 'meetings' },
      { title: '培训费', key: 'training' },
    ],
  },
  {
    role: 'government-funds',
    title: '政府性基金支出预算表',
    content: 'funds',
    total: 'first',
    heads: coded('科目名称'),
  },
  {
    role: 'operating-cost',
    title: '一般公共预算机关运行经费支出预算表',
    content: 'operating-cost',
    total: 'first',
    heads: [
      { title: '科目编码', label: 'code' },
      { title: '科目名称', label: 'name' },
      { title: '机关运行经费支出', key: 'total' },
    ],
  },
  {
    role: 'procurement',
    title: '政府采购支出预算表',
    content: 'procurement',
    heads: [
      { title: '采购品目大类', label: 'kind' },
      { title: '专项名称', label: 'special' },
      { title: '经济科目', label: 'economic' },
      { title: '采购物品名称', label: 'thing' },
      { title: '采购组织形式', label: 'manner' },
      { title: '总计', key: 'total' },
    ],
  },
];

const form = (name: string, tables: readonly FormTable[]): Form => ({
  name,
  unit: '万元',
  classes: 'numbered',
  titleHas: name === 'jiangsu' ? [] : ['body', 'year'],
  leftRows: [
    ['一、财政拨款', '财政拨款', 'fiscal'],
    ['1.一般公共预算', '一般公共预算', 'general'],
    ['2.政府性基金预算', '政府性基金预算', 'funds'],
    ['二、财政专户管理资金', '财政专户管理资金', 'fiscal_account'],
    ['三、其他资金', '其他资金', 'unit_funds'],
    ['当年收入小计', '当年收入小计', 'current'],
    ['上年结转资金', '上年结转资金', 'carry'],
  ],
  appropriationRows: [
    ['一、一般公共预算', '一般公共预算', 'general'],
    ['二、政府性基金预算', '政府性基金预算', 'funds'],
  ],
  tables,
});

export const jiangsu = form('jiangsu', TABLES);
/** The same tables in the other order that was seen, with year and body in their titles. */
export const jiangsuOther = form(
  'jiangsu-other',
  [0, 1, 2, 3, 4, 6, 5, 7, 9, 8, 11, 10].map((at) => TABLES[at] as FormTable),
);
