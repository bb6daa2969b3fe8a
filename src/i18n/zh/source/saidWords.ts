import type { SaidWords } from '../../words/source/saidWords';

/** `2031-02-07` as it is said, which no line breaks within a number. */
const dated = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
};

export const saidWords: SaidWords = {
  basis: (count, largest) =>
    count === 1 ? `文件写明了${largest}的依据。` : `文件写明了 ${count} 个项目的依据，其中最大的是${largest}。`,
  new: (count, compared) => {
    const ground = compared ? '和上年的文件按科目对照' : '读到的增减里';
    return count > 0 ? `${ground}，今年新有的有 ${count} 个科目。` : `${ground}，没有一个科目是今年新有的。`;
  },
  people: (counted) =>
    `住着多少人、这些钱发给多少人，都没有读到，所以不除成人均。${counted ? '写明的人数在下面。' : ''}`,
  kept: (reached, isPlan) => {
    if (!isPlan) return '这是决算，写的是实际收支。';
    const told = reached > 0 ? `${reached} 个目标旁边印着上年完成值；` : '';
    return `这是预算，写的是要做的。${told}钱实际花了多少，要看决算。`;
  },
  ask: (body) => `向编制这份文件的单位问：${body}。值得问的已经写成可以直接发的话，带着行号。`,
  document: (body, date) =>
    `写它的是${body}${date ? `，印着 ${dated(date)}` : ''}。这里只把它读出来，数字一个也没有改，每个数都能点到印着它的地方。`,
};
