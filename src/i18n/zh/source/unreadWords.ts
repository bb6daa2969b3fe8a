import type { UnreadWords } from '../../words/source/unreadWords';

export const unreadWords: UnreadWords = {
  figure: '没有读进来',
  change: '比上年多还是少，没有读进来',
  notUnsaid: '没有读进来，不等于文件没有写，也不等于没有变。',
  prior: '上年：没有读进来',
  chart: '这张图要用的表没有读进来，不等于是零。',
  changes: '变了什么，没有读进来',
  projects: '有哪些项目，没有读进来',
  targets: '绩效目标没有读进来',
  means: '“三公”经费、运行经费、采购、资产和人员，没有读进来。',
  glossary: '文件的名词解释没有读进来。上面的白话是本站写的。',
};
