import type { DirectoryWords } from '../../words/pages/directoryWords';

export const directoryWords: DirectoryWords = {
  title: (bodies, budgets) => `${bodies} 个单位，${budgets} 份预算`,
  lede: '选一份看：钱从哪里来，用来做什么，变了多少。金额是支出总计，单位万元。',
  describe: (bodies, budgets) => `这里有 ${bodies} 个单位的 ${budgets} 份预算，按单位和年份列出。`,
  compare: '逐个科目比较',
  back: '回到首页',
  find: '找单位：名字、拼音或拼音首字母',
  nowhere: '名字里没有地名',
  levels: { 部门: '部门，含下属单位', 单位: '单位，只算自己' },
  strip: (bodies) => `总额，从零起，一把尺：${bodies.join('，')}`,
  notPrinted: '没有印',
  noChange: '没有可比',
  fresh: '上年没有',
  less: '减少',
  more: '增加',
  threePublic: '“三公”',
  operating: '运行经费',
  wrong: (count) => (count === 0 ? '没有不符' : `${count} 处不符`),
  years: '历年放在一起看',
  apart:
    '一组里才能比：部门含下属单位，单位只算自己；年份不同的，各写着年份；空心点是决算。人均不排：多数文件没有印人数。比上年：上年文件在这里的用两份文件相减，不在的用文件自己写的增减。没有印、没有可比和 0 是三回事。',
};
