import { ranges } from '../../formats/numbers';
import type { YearsWords } from '../../words/collection/yearsWords';

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

const years = (list: readonly number[]): string => ranges(list).join('、');

export const yearsWords: YearsWords = {
  seal: '历',
  title: (count, more, less) => {
    const found = [more && `${more}涨`, less && `${less}落`].filter(Boolean).join('，');
    return `${NUMERALS[count] ?? count}年，一条河${found === '' ? '' : `：${found}`}`;
  },
  second: (count) => `One body over ${count} years`,
  lede: (first, last, count, missing) =>
    missing.length === 0
      ? `${first} 到 ${last} 年的 ${count} 份文件都在。`
      : `${first} 到 ${last} 年，这里有 ${count} 份文件；${years(missing)} 年的这里没有。`,
  change: (amount, less) => [`总额${less ? '少' : '多'} `, amount, '。'],
  year: (year) => `${year} 年`,
  river: '总额和各类',
  scale: '一把尺，从零画起，高就是钱',
  folded: (count) => `最上面一线是不足 0.5% 的 ${count} 类。`,
  foldedName: (count) => `其他 ${count} 类`,
  label: (text) => `历年总额：${text}`,
  missing: '没有文件',
  missingNote: (list) => `${years(list)} 年没有文件：那里空着，不连线，也不当作零。`,
  between: '头尾之间',
  classes: '每一类',
  ownScale: '每行用自己的尺，从零起',
  notPrinted: '没有印',
  since: (year) => `${year} 年起`,
  until: (year) => `到 ${year} 年`,
  same: '不变',
  none: '没有可比',
  less: '减少',
  more: '增加',
  threePublic: '“三公”经费',
  items: { car_purchase: '买公车', car_running: '公车运行', hospitality: '接待', abroad: '出国' },
  operating: '机关运行经费',
  staff: '在职人数',
  events: '新的、没了的、改名的',
  byCode: '按编码认，不按名字认',
  kinds: { new: '新增', ended: '取消', renamed: '改名' },
  eventYear: {
    new: (year) => `${year} 年起`,
    ended: (year) => `到 ${year} 年`,
    renamed: (year, former) => `${year} 年起，原叫“${former}”`,
  },
  noEvents: '没有。各年的编码都一样。',
  lasting: (count) => `另 ${count} 项每年都有。`,
  against: {
    seal: '核',
    title: '文件说的增减，和上年的文件对一对',
    second: 'Stated changes against the previous document',
    lede: '文件写了比上年增减多少，上年的文件也在这里：两年印的数相减，看对不对得上。和“执行数”比的不在此列，那不是预算和预算比。',
    head: ['说的是', '文件说', '两份文件相减', '凭什么'],
  },
  says: '文件说',
  gives: '两份文件相减',
  grounds: (year) => `（${year - 1} 年文件）`,
  lineAfter: '',
  document: (year) => `${year} 年文件`,
  noAgainst: '没有一处能对：文件没有写和上年预算比的增减，或者上年的文件没有印同一个数。',
  agreeing: (count) => `对得上的 ${count} 处`,
  spent: '决算',
  older: '旧版',
  renamed: (name) => `这一年起叫“${name}”`,
  twin: '看成表格',
  head: { name: '项目', change: '头尾之间' },
  totals: ([first, last], [from, to]) => `${first} 年支出总额 ${from}，${last} 年 ${to}`,
  source: (body, list, stage) =>
    `资料来源：${body} ${years(list)} 年的${stage === 'final' ? '决算' : '预算'}公开文件。单位万元；先相减，后舍入。`,
  empty: { title: '只有一年', text: '这里只有这个单位一年的文件，没有别的年份可以放在一起看。' },
  unread: '有的文件没有全部读进来：这里没有的数，可能是没有读到。',
  describe: (body) => `${body}历年的预算：总额、各类、“三公”经费和运行经费怎么变，什么是新的，什么没有了。`,
  all: '历年放在一起看',
};
