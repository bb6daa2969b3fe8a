import type { ShortWords } from '../../words/share/shortWords';

export const shortWords: ShortWords = {
  sentence: (body, document, clauses) =>
    [[body, document].filter(Boolean).join(' '), clauses.filter(Boolean).join('，')].filter(Boolean).join('：') + '。',
  document: (year, stage) => `${year} 年${stage === 'final' ? '决算' : '预算'}`,
  whole: (amount) => `一共 ${amount}`,
  has: (name, amount) => `${name}有 ${amount}`,
  share: (share) => `占全部 ${share}`,
  band: (from, to, amount) => `从${from}到${to}有 ${amount}`,
  from: (share, name) => `${share} 来自${name}`,
  purpose: (share, name) => `${share} 用于${name}`,
  spent: (share, name) => `${share} 花成${name}`,
  inferred: '这个数是推断的',
  unsaid: '文件没有写比上年多还是少',
  unread: '比上年多还是少，没有读进来',
  undisclosed: (amount) => `没有公开花在哪一类的有 ${amount}`,
  less: (name, amount) => `${name}少 ${amount}`,
  more: (name, amount) => `${name}多 ${amount}`,
  isNew: (name, amount) => `${name} ${amount}是新增的`,
  ended: (name) => `${name}今年取消`,
  projects: (count, amount) => `${count} 个项目${amount && `，共 ${amount}`}`,
  project: (name, amount) => `项目“${name}”${amount && `有 ${amount}`}`,
  tables: (tables, figures) => `${tables} 张表、${figures} 个数`,
  cell: (table, row, name, text, unit) => `${table}第 ${row} 行“${name}”印作 ${text} ${unit}`,
  questions: (count, wrong) =>
    count === 0 ? '没有要问的' : `${count} 个值得问的${wrong > 0 ? `，其中 ${wrong} 处对不上` : ''}`,
};
