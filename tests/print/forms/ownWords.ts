import type { Form as FormFile } from '../../../src/templates/forms/Form';
import type { Form, Head } from '../Form';

const label: readonly Head[] = [
  { title: '号头', label: 'code' },
  { title: '名目', label: 'name' },
];
const spending: readonly Head[] = [
  { title: '专门花费', key: 'project' },
  { title: '日常花费', key: 'basic' },
  { title: '拢共', key: 'total' },
];

/** A form that no body prints, in whose titles, headers and labels stand no words that anybody else uses. */
export const ownWords: Form = {
  name: 'own-words',
  unit: '万元',
  classes: 'numbered',
  titleHas: ['body', 'year'],
  leftRows: [
    ['一、公家拨来', '财政拨款收入', 'fiscal'],
    ['二、学生交来', '事业收入', 'fiscal_account'],
    ['三、自家挣来', '其他收入', 'unit_funds'],
    ['今年来的', '本年收入合计', 'current'],
    ['去年剩下', '上年结转', 'carry'],
  ],
  appropriationRows: [],
  said: {
    合计: '拢共',
    收入总计: '来钱拢共',
    支出总计: '去钱拢共',
    无: '一笔也没安',
  },
  tables: [
    {
      role: 'expenditure',
      title: '去钱细目',
      content: 'functions',
      total: 'last',
      heads: [...label, ...spending],
    },
    {
      role: 'overview',
      title: '来去一览',
      content: 'overview',
      heads: [
        {
          title: '来钱',
          under: [
            { title: '名目', label: 'name' },
            { title: '数目', key: 'income' },
          ],
        },
        {
          title: '去钱',
          under: [
            { title: '名目', label: 'name', list: 1 },
            { title: '数目', key: 'expenditure', list: 1 },
          ],
        },
      ],
    },
    {
      role: 'income',
      title: '来钱细目',
      content: 'income',
      total: 'first',
      heads: [
        ...label,
        { title: '拢共', key: 'total' },
        { title: '自家挣来', key: 'other_income' },
        { title: '学生交来', key: 'business_income' },
        { title: '公家拨来', key: 'fiscal_appropriation' },
        { title: '去年剩下', key: 'carryover' },
      ],
    },
    { role: 'general-public', title: '公家钱去处', content: 'general', total: 'last', heads: [...label, ...spending] },
    {
      role: 'basic',
      title: '日常花费细目',
      content: 'economic',
      total: 'last',
      heads: [
        ...label,
        { title: '养人', key: 'personnel' },
        { title: '办事', key: 'operating' },
        { title: '拢共', key: 'total' },
      ],
    },
    { role: 'government-funds', title: '基金去处', content: 'funds', total: 'last', heads: [...label, ...spending] },
  ],
};

const SPENDING = { project: '专门花费', basic: '日常花费', total: '拢共' };

/** The file of that form. */
export const ownWordsFile: FormFile = {
  name: '自有叫法',
  tables: [
    { role: 'expenditure', titles: ['去钱细目'], columns: SPENDING },
    { role: 'overview', titles: ['来去一览'], columns: { income: '来钱>数目', expenditure: '去钱>数目' } },
    {
      role: 'income',
      titles: ['来钱细目'],
      columns: {
        total: '拢共',
        other_income: '自家挣来',
        business_income: '学生交来',
        fiscal_appropriation: '公家拨来',
        carryover: '去年剩下',
      },
    },
    { role: 'general-public', titles: ['公家钱去处'], columns: SPENDING },
    { role: 'basic', titles: ['日常花费细目'], columns: { personnel: '养人', operating: '办事', total: '拢共' } },
    { role: 'government-funds', titles: ['基金去处'], columns: SPENDING },
  ],
  labels: { code: ['号头'], name: ['名目'] },
  rows: {
    拢共: '合计',
    来钱拢共: '收入总计',
    去钱拢共: '支出总计',
    公家拨来: '财政拨款收入',
    学生交来: '事业收入',
    自家挣来: '其他收入',
    今年来的: '本年收入合计',
    去年剩下: '上年结转',
    一笔也没安: '无',
  },
};
