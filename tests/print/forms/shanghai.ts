import { parts, type Form, type Head } from '../Form';

const functions: readonly Head[] = [
  { title: '项目', under: [parts('功能分类科目编码'), { title: '功能分类科目名称', label: 'name' }] },
];
const spending: readonly Head[] = [
  { title: '合计', key: 'total' },
  { title: '基本支出', key: 'basic' },
  { title: '项目支出', key: 'project' },
];
const leftHead: Head = {
  title: '本年收入',
  under: [
    { title: '项目', label: 'name' },
    { title: '预算数', key: 'income' },
  ],
};

const shanghai = (name: string, overview: readonly Head[]): Form => ({
  name,
  unit: '元',
  classes: 'numbered',
  titleHas: ['year'],
  leftRows: [
    ['一、财政拨款收入', '财政拨款收入', 'fiscal'],
    ['1.一般公共预算资金', '一般公共预算资金', 'general'],
    ['2.政府性基金', '政府性基金', 'funds'],
    ['3.国有资本经营预算', '国有资本经营预算', 'capital'],
    ['二、事业收入', '事业收入', 'fiscal_account'],
    ['三、事业单位经营收入', '事业单位经营收入', 'nothing'],
    ['四、其他收入', '其他收入', 'unit_funds'],
  ],
  appropriationRows: [
    ['一、一般公共预算资金', '一般公共预算资金', 'general'],
    ['二、政府性基金', '政府性基金', 'funds'],
    ['三、国有资本经营预算', '国有资本经营预算', 'capital'],
  ],
  tables: [
    { role: 'overview', title: '{level}财务收支预算总表', content: 'overview', heads: overview },
    {
      role: 'income',
      title: '{level}收入预算总表',
      content: 'income',
      total: 'last',
      heads: [
        ...functions,
        {
          title: '收入预算',
          under: [
            { title: '合计', key: 'total' },
            { title: '财政拨款收入', key: 'fiscal_appropriation' },
            { title: '事业收入', key: 'business_income' },
            { title: '事业单位经营收入', key: 'operating_income' },
            { title: '其他收入', key: 'other_income' },
          ],
        },
      ],
    },
    {
      role: 'expenditure',
      title: '{level}支出预算总表',
      content: 'functions',
      total: 'last',
      heads: [...functions, { title: '支出预算', under: spending }],
    },
    {
      role: 'appropriation',
      title: '{level}财政拨款收支预算总表',
      content: 'appropriation',
      heads: [
        {
          title: '财政拨款收入',
          under: [
            { title: '项目', label: 'name' },
            { title: '预算数', key: 'income' },
          ],
        },
        {
          title: '财政拨款支出',
          under: [
            { title: '项目', label: 'name', list: 1 },
            { title: '合计', key: 'total', list: 1 },
            { title: '一般公共预算', key: 'general_public', list: 1 },
            { title: '政府性基金预算', key: 'government_funds', list: 1 },
            { title: '国有资本经营预算', key: 'state_capital', list: 1 },
          ],
        },
      ],
    },
    {
      role: 'general-public',
      title: '{level}一般公共预算支出功能分类预算表',
      content: 'general',
      total: 'last',
      heads: [...functions, { title: '一般公共预算支出', under: spending }],
    },
    {
      role: 'government-funds',
      title: '{level}政府性基金预算支出功能分类预算表',
      content: 'funds',
      total: 'last',
      heads: [...functions, { title: '政府性基金预算支出', under: spending }],
    },
    {
      role: 'state-capital',
      title: '{level}国有资本经营预算支出功能分类预算表',
      content: 'capital',
      total: 'last',
      heads: [...functions, { title: '国有资本经营预算支出', under: spending }],
    },
    {
      role: 'basic',
      title: '{level}一般公共预算基本支出部门预算经济分类预算表',
      content: 'economic',
      total: 'last',
      heads: [
        {
          title: '项目',
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
      role: 'three-public',
      title: '{level}“三公”经费和机关运行经费预算表',
      content: 'three-public-row',
      unit: '万元',
      heads: [
        {
          title: '{year}年“三公”经费预算数',
          under: [
            { title: '合计', key: 'total' },
            { title: '因公出国(境)费', key: 'abroad' },
            { title: '公务接待费', key: 'hospitality' },
            {
              title: '公务用车购置及运行费',
              under: [
                { title: '小计', key: 'cars' },
                { title: '购置费', key: 'car_purchase' },
                { title: '运行费', key: 'car_running' },
              ],
            },
          ],
        },
        { title: '{year}年机关运行经费预算数', key: 'operating_cost' },
      ],
    },
  ],
});

export const shanghaiDepartment = shanghai('shanghai-department', [
  leftHead,
  {
    title: '本年支出',
    under: [
      { title: '项目', label: 'name', list: 1 },
      { title: '预算数', key: 'expenditure', list: 1 },
    ],
  },
]);

export const shanghaiUnit = shanghai('shanghai-unit', [
  leftHead,
  {
    title: '本年支出',
    under: [
      { title: '项目', label: 'name', list: 1 },
      {
        title: '预算数',
        under: [
          { title: '合计', key: 'expenditure', list: 1 },
          {
            title: '基本支出',
            under: [
              { title: '人员经费', key: 'basic_personnel', list: 1 },
              { title: '公用经费', key: 'basic_operating', list: 1 },
            ],
          },
          { title: '项目支出', key: 'project', list: 1 },
        ],
      },
    ],
  },
]);
