import type { AskWords } from '../../words/share/askWords';

export const askWords: AskWords = {
  title: '值得问的',
  second: 'Questions that the document itself raises',
  lede: '都来自文件自己：对不上的、没写的、只有一个大名字的。四舍五入不算。每个问题下面是写好的一段话，可以直接发。',
  describe: (body, year) => `${body} ${year} 年公开文件里值得问的：对不上的、没写的，每个都有写好的一段话和出处。`,
  none: '没有要问的',
  noneText: '这份文件没有对不上的地方，也没有没写的。',
  letters: '',
  letter: '写好的一段话',
  copy: '复制',
  copied: '已复制',
  share: '发给别人',
  place: '看出处',
  choose: '印进纸里',
  print: '打印成一张纸',
  more: (count) => `另有 ${count} 处对不上，“核对”一页全列着。`,
  whom: '向哪里问：编制这份文件的单位。提问不表示账有问题；每个问题只用文件里的话和数，行号指文件的文字版。',
  sheet: {
    title: '请教几个问题',
    text: '问题只用文件里的话和数，行号指文件的文字版。请在空格里作答，谢谢您。',
    answer: '答',
    asker: '提问人',
    answerer: '答复人',
    date: '日期',
  },
};
