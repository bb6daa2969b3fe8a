import type { Budget } from '../../src/model/budget';
import { sampleBudget } from '../charts/sampleSubject';
import { hurtBudget, type Spending } from './hurtBudget';

const LONG =
  '关于进一步加强和改进新时代城市基层治理与社区综合服务能力建设的若干专项工作经费（含上年结转部分以及追加安排的部分）支出';

/** Codes of forty classes that exist nowhere, and amounts from very small to very large. */
const forty = Array.from({ length: 40 }, (_, at): Spending => ({
  code: `${201 + at}0101`,
  name: `第${at + 1}类`,
  amount: Math.round(100 * 1.25 ** at) / 100,
  economic: `${301 + (at % 12)}01`,
  prior: Math.round(90 * 1.26 ** at) / 100,
}));

/** The budgets that pictures are held to: the sample, and six that were chosen to hurt. */
export const FIXTURES: Readonly<Record<string, () => Budget>> = {
  sample: sampleBudget,
  'one-class': () =>
    hurtBudget({
      id: 'one-class',
      body: '青石街道办事处',
      items: [{ code: '2010301', name: '行政运行', amount: 1543.69, economic: '30101' }],
    }),
  'forty-classes': () => hurtBudget({ id: 'forty-classes', body: '临江市青石街道办事处', items: forty }),
  negatives: () =>
    hurtBudget({
      id: 'negatives',
      body: '临江市青石街道办事处',
      items: [
        { code: '2010301', name: '行政运行', amount: 800, economic: '30101', prior: 500, reason: '人员增加' },
        { code: '2080505', name: '养老保险缴费', amount: -120.5, economic: '30108', prior: 60 },
        { code: '2210201', name: '住房公积金', amount: 90, economic: '30113', prior: 90 },
        { code: '2120501', name: '环境卫生', amount: 40, economic: '30201', prior: 0, reason: '今年开始' },
        { code: '2299999', name: '其他支出', amount: -0.01, economic: '30299', prior: 12 },
      ],
    }),
  'long-names': () =>
    hurtBudget({
      id: 'long-names',
      body: `临江市人民政府青石经济技术开发区综合管理委员会办公室及其所属事业单位`,
      items: [
        { code: '2010301', name: LONG, amount: 512_345_678.9, economic: '30101', prior: 498_000_000, reason: LONG },
        {
          code: '2080505',
          name: `${LONG}之二`,
          amount: 98_765.43,
          economic: '30108',
          prior: 12,
          reason: `${LONG}${LONG}`,
        },
        {
          code: '2210201',
          name: 'Internationalisation-and-modernisation',
          amount: 7_654.32,
          economic: '30201',
          prior: 8_000,
        },
      ],
      projects: [[LONG, 128, '网格党支部和居民小组', 10]],
    }),
  'tiny-beside-huge': () =>
    hurtBudget({
      id: 'tiny-beside-huge',
      body: '临江市青石街道办事处',
      items: [
        { code: '2010301', name: '行政运行', amount: 9_999_999.99, economic: '30101', prior: 9_999_999.98 },
        { code: '2080505', name: '养老保险缴费', amount: 0.01, economic: '30108', prior: 0.02 },
        { code: '2210201', name: '住房公积金', amount: 0.02, economic: '30201', prior: 1_000_000 },
        { code: '2120501', name: '环境卫生', amount: 0.03, economic: '30301', prior: 0 },
      ],
      projects: [
        ['社区运转', 1, '社区', 0.01],
        ['网格运转', 5000, '网格', 900],
      ],
    }),
  'all-rounded': () =>
    hurtBudget({
      id: 'all-rounded',
      body: '临江市青石街道办事处',
      decimals: 0,
      items: ['01', '02', '03', '04', '05', '06', '07'].map((item, at) => ({
        code: `20103${item}`,
        name: `第${at + 1}项`,
        amount: 3 + 1 / 3 + at * 0.49,
        economic: `3020${at + 1}`,
        prior: 3.49,
      })),
    }),
};
