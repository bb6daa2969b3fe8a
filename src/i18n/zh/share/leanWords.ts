import type { LeanWords } from '../../words/share/leanWords';

export const leanWords: LeanWords = {
  drawing: '正在用这份预算的数据画出这一页……第一次要取大约 1 MB。',
  failed: '这一页没能画出来。概览、流向图和数据不需要它：',
  unscripted: '这一页由浏览器用这份预算的数据画出，需要脚本。不用脚本也能看的：',
  overview: '概览',
  flows: '流向图',
  data: '这份预算的数据（JSON）',
};
