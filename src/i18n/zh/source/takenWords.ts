import type { TakenWords } from '../../words/source/takenWords';

export const takenWords: TakenWords = {
  copied: '已复制：',
  linkCopied: '链接已复制：',
  saved: '图片已存下。',
  failed: '图片没有存成，可以改存 SVG。',
  byHand: '浏览器不让复制，请选中这段文字：',
  bar: { title: '拇指栏', share: '分享', copied: '已复制', notCopied: '不让复制' },
};
