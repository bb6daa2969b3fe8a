import type { FlowCertainty } from '../../model/flow';
import type { Lang } from '../lang';
import { wordsOf } from '../words/words';

/** What each rule of the flows does, in one sentence. */
const RULES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  printed: ['这个数在公开的表里印着。', 'This figure is printed in a published table.'],
  'same-payment': [
    '功能表的一项和经济表的一款是同一笔钱，金额也相同，所以去向只有这一个。',
    'An item of the function table and a section of the economic table are the same payment of the same amount, so it can go nowhere else.',
  ],
  'one-solution': [
    '扣掉已知的部分，余下的数只容这一个结果。',
    'After what is known has been taken off, the rest allows this result only.',
  ],
  'narrative-pay': [
    '没有表格公布基本支出的“功能 × 经济”分类。文字说明写这笔钱是工资、社保、公积金，所以记作工资福利支出。',
    'No table publishes function × economic category of basic expenditure. The narrative calls this money wages and insurance, so it is counted as wages and welfare.',
  ],
  'runs-the-body': [
    '没有表格公布基本支出的“功能 × 经济”分类。规则：公用经费和离退休费记在维持单位运转的项目上。',
    'No table publishes function × economic category of basic expenditure. Rule: operating cost and retirement pay belong to the items that run the body.',
  ],
  'what-is-left': [
    '没有表格公布基本支出的“功能 × 经济”分类。规则：别的用途先按说明和同名款项分走，这里得到余下的数。',
    'No table publishes function × economic category of basic expenditure. Rule: other purposes take what the narrative and equal payments give them; this gets what is left.',
  ],
  'project-purpose': [
    '项目支出表印了这个数，但文本丢了空格，看不出是哪一列。规则：项目的钱记作商品和服务支出，除非是付给写明的人。',
    'The project table prints this figure, but the text lost its blank cells and with them the column. Rule: project money is goods and services, unless it pays named people.',
  ],
  'first-that-fits': [
    '表里印了这个数，但文本丢了空格，放得下的列不止一个；按顺序取了第一个。',
    'The table prints this figure, but the text lost its blank cells; of the columns that fit, the first was taken.',
  ],
  'not-published': ['文件没有给出这笔钱的经济分类。', 'The document gives no economic category for this money.'],
};

/** The sentence for a rule; for a rule without one, what its certainty means. */
export function ruleSentence(rule: string, certainty: FlowCertainty, lang: Lang): string {
  const sentence = RULES[rule];
  return sentence ? sentence[lang === 'zh' ? 0 : 1] : wordsOf(lang).certainty[certainty].long;
}
