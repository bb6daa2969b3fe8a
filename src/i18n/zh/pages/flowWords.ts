import type { FlowWords } from '../../words/pages/flowWords';

export const flowWords: FlowWords = {
  parts: '里面有什么（款、项）',
  purposes: '文件写的用途',
  project: '项目支出，只印到类',
  rest: '没有印到下一级的',
  onward: (name) => `${name}再往下`,
  before: (name) => `${name}来自`,
};
