import type { ElsewhereWords } from '../../words/read/elsewhereWords';

export const elsewhereWords: ElsewhereWords = {
  label: '读别的文件',
  dropped: (file) => `${file} 没有读。`,
  alone: '这个网页里只有这一本账，不读别的文件。PDF、Excel、Word、网页、文字和存下来的 JSON，请拿到',
  page: (file) => `“明账”网站上的 ${file}`,
  file: (name) => (name === '' ? ' 去读。' : ` 去读；没有网络，就打开“${name}”来读。`),
  close: '知道了',
};
