import type { Lang } from './lang';

/** What the flow chart says when one of its classes is opened. */
export interface FlowWords {
  /** Heading of the sections and items of a class. */
  parts: string;
  project: string;
  rest: string;
  /** Headings of what a band goes on to, and what it comes from. */
  onward: (name: string) => string;
  before: (name: string) => string;
}

const zh: FlowWords = {
  parts: '里面有什么（款、项）',
  project: '项目支出，只印到类',
  rest: '没有印到下一级的',
  onward: (name) => `${name}再往下`,
  before: (name) => `${name}来自`,
};

const en: FlowWords = {
  parts: 'Its sections and items',
  project: 'Project money, printed to the class only',
  rest: 'Not printed to the next level',
  onward: (name) => `${name} goes on to`,
  before: (name) => `${name} comes from`,
};

/** What the flow chart says when one of its classes is opened. */
export function flowWordsOf(lang: Lang): FlowWords {
  return lang === 'zh' ? zh : en;
}
