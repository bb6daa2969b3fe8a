import type { SentenceWords } from '../../words/share/sentenceWords';

export const sentenceWords: SentenceWords = {
  sentence: (clauses) => `${clauses.filter(Boolean).join('，')}。`,
  text: (sentences) => sentences.join(''),
  whole: (body, year, amount) => `${body} ${year} 年预算共 ${amount}`,
  within: (body, year, name, amount, share) => `${body} ${year} 年预算里，${name}有 ${amount}，占全部 ${share}`,
  band: (body, year, from, to, amount, share) =>
    `${body} ${year} 年预算里，从${from}流到${to}的钱有 ${amount}，占全部 ${share}`,
  stated: (body, year, name, amount) => `${body} ${year} 年预算里，${name}是 ${amount}`,
  among: (name, amount) => `其中${name} ${amount}`,
  less: (name, amount, percent, prior, printed) =>
    `${name}比上年（${prior}，${printed ? '印在上年的文件里' : '算得'}）少 ${amount}${percent && `，减少 ${percent}`}`,
  more: (name, amount, percent, prior, printed) =>
    `${name}比上年（${prior}，${printed ? '印在上年的文件里' : '算得'}）多 ${amount}${percent && `，增加 ${percent}`}`,
  same: (name) => `${name}和上年一样`,
  isNew: (name) => `${name}是新增的，上年没有`,
  actual: (prior) => `执行数 ${prior}`,
  ended: (name, prior) => `${name}今年取消，上年（算得）有 ${prior}`,
  unknown: '文件没有写比上年多还是少',
  reason: (text, line) => `文件写的理由是“${text}”（${line}）`,
  from: (share, name) => `${share} 来自${name}`,
  purpose: (share, name) => `${share} 用于${name}`,
  spent: (share, name) => `${share} 花成${name}`,
  hundred: (parts) => `每 100 元里，${parts}`,
  certainty: {
    reported: '这个数在公开的表里印着',
    derived: '这个数没有直接印出，由印出的数算得',
    inferred: '这个数是推断的',
    undisclosed: '文件没有公开这笔钱花在哪一类',
  },
  range: (least, most) => `可能的范围是 ${least}到 ${most}`,
  largest: (name, amount) => `最大的是${name}，${amount}`,
  projects: (body, year, count, amount, share) =>
    `${body} ${year} 年预算写了 ${count} 个项目${amount && `，共 ${amount}`}${share && `，占全部支出的 ${share}`}`,
  project: (body, year, name, amount) => `${body} ${year} 年预算的项目“${name}”${amount && `有 ${amount}`}`,
  units: (arithmetic) => `按 ${arithmetic}分配`,
  targets: (body, year, title) => `${body} ${year} 年预算有 ${title}`,
  checks: (body, year, title) => `${body} ${year} 年预算公开，${title}`,
  contradiction: (left, right) => `例如一处写“${left}”，另一处写“${right}”`,
  undisclosed: (body, year, amount, share) =>
    `${body} ${year} 年预算里，文件没有公开花在哪一类的钱有 ${amount}，占全部 ${share}`,
  noChanges: (body, year, title) => `${body} ${year} 年预算公开，${title}`,
  tables: (body, year, tables, figures) => `${body} ${year} 年预算公开有 ${tables} 张表、${figures} 个数`,
  cell: (table, row, name, column, text, unit) => `${table} 第 ${row} 行“${name}”的“${column}”印作 ${text} ${unit}`,
  source: (document, places) => `资料来源：${document}${places}。`,
  lines: (lines) => `原文第 ${lines.join('、')} 行`,
};
