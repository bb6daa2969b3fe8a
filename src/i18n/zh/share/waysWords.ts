import type { WaysWords } from '../../words/share/waysWords';

export const waysWords: WaysWords = {
  asked: '值得问的',
  all: '全部问题',
  steps: (count, less) => `${less ? '少' : '多'}在哪，${count} 步`,
  title: '你想知道什么',
  questions: {
    sources: '钱从哪来？',
    purposes: '用来做什么？',
    spending: '花成什么？',
    change: (less) => (less ? '少在哪？' : '多在哪？'),
    unit: () => '和我家有关的？',
    projects: '办几件事？',
    means: '车、接待、出国？',
    checks: '对得上吗？',
  },
  below: {
    change: (steps) => (steps > 0 ? `比去年，分 ${steps} 步` : '比去年'),
    unit: (one) => `每个${one}一年`,
    together: '项目，共 ',
    means: '“三公”经费',
    checks: (count) => (count > 0 ? '文件自己不符' : '没有对不上的'),
  },
  counted: { projects: '个', checks: '处' },
};
