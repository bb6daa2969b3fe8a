import type { ExpectedWords } from '../../words/collection/expectedWords';

const left = '这一行没有算进去，其余的照常；改好以后再生成。';

export const expectedWords: ExpectedWords = {
  title: '谁还没有公布',
  counted: (all, found) =>
    found === all
      ? `应当公布的 ${all} 份，这里都有。`
      : `应当公布的 ${all} 份里，${found} 份在这里，${all - found} 份还没有找到。没有找到，不等于没有公布。`,
  group: (year, stage, level) => `${year} 年${level ?? ''}${stage === 'final' ? '决算' : '预算'}`,
  former: (year) => `找到过 ${year} 年的`,
  never: '从没有找到',
  more: (count) => `其余 ${count} 份`,
  source: '谁该公布什么，按做这个网站的人给的名单（expected.csv）；名单没有写的，这里不说。',
  faults: {
    columns: (file, row, found) =>
      `${file} 第 ${row} 行：应为表头“单位,年度,种类”，实际是“${found}”。整个名单没有用，其余的照常生成；补上表头以后再生成。`,
    body: (file, row) => `${file} 第 ${row} 行（单位）：应为单位的名称，实际是空的。${left}`,
    year: (file, row, found) => `${file} 第 ${row} 行（年度）：应为四位数的年度，如 2025，实际是“${found}”。${left}`,
    kind: (file, row, found) =>
      `${file} 第 ${row} 行（种类）：应为预算、决算、部门预算、单位预算、部门决算或单位决算，实际是“${found}”。${left}`,
    twice: (file, row, found) =>
      `${file} 第 ${row} 行：应为名单里没有的一份，实际是前面已有的“${found}”。只算一次；删去一行以后再生成。`,
  },
  unreadable: (file) =>
    `${file}：应为一份 CSV 文字（UTF-8 或 GB18030），实际读不出文字。整个名单没有用，其余的照常生成；另存为 CSV 以后再生成。`,
};
