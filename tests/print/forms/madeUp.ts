import type { Form } from '../Form';

const label = [
  { title: '支出科目编码', label: 'code' },
  { title: '支出科目名称', label: 'name' },
] as const;

/** A form that no body prints: other titles, another order, a column that nobody has ever seen. It needs this file alone. */
export const madeUp: Form = {
  name: 'made-up',
  unit: '万元',
  classes: 'plain',
  titleHas: ['year'],
  leftRows: [
    ['（一）财政补助', '财政补助', 'fiscal'],
    ['（二）单位自有资金', '单位自有资金', 'unit_funds'],
  ],
  appropriationRows: [],
  tables: [
    {
      role: 'expenditure',
      title: '{level}支出预算明细表',
      content: 'functions',
      total: 'last',
      heads: [
        ...label,
        { title: '项目支出', key: 'project' },
        { title: '基本支出', key: 'basic' },
        { title: '机动财力安排', key: 'other:机动财力安排' },
        { title: '合计', key: 'total' },
      ],
    },
    {
      role: 'overview',
      title: '{level}预算收支汇总表',
      content: 'overview',
      heads: [
        {
          title: '收入',
          under: [
            { title: '来源', label: 'name' },
            { title: '金额', key: 'income' },
          ],
        },
        {
          title: '支出',
          under: [
            { title: '类别', label: 'name', list: 1 },
            { title: '金额', key: 'expenditure', list: 1 },
          ],
        },
      ],
    },
    {
      role: 'income',
      title: '{level}收入来源明细表',
      content: 'income',
      total: 'first',
      heads: [
        ...label,
        { title: '总计', key: 'total' },
        { title: '单位自有资金', key: 'unit_funds' },
        { title: '财政拨款', key: 'fiscal_appropriation' },
      ],
    },
  ],
};
