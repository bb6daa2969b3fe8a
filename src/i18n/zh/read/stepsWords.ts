import type { StepsWords } from '../../words/read/stepsWords';

export const stepsWords: StepsWords = {
  name: '读了什么',
  title: (figures) => `${figures} 个数，都落了座`,
  second: 'What was read, step by step',
  lede: (tables, contradictions, unread) =>
    `${tables} 张表读成一本账。${contradictions === 0 ? '文件自己没有对不上的' : `文件自己对不上的有 ${contradictions} 处`}，${
      unread === 0 ? '没有读不成的数' : `没有读成的数有 ${unread} 个`
    }，都列在下面。`,
  words: (pages, pictures) => ({
    name: '认字',
    text: pictures === 0 ? '都是文字，没有扫描页' : `有 ${pictures} 页是图片，上面的字没有读`,
    count: `${pages} 页`,
  }),
  lines: (lines) => ({ name: '认字', text: '一行一行的文字，没有页面', count: `${lines} 行` }),
  grids: (pages) => ({ name: '找格子', text: '沿着印出来的线裁，不靠空格猜', count: `${pages} 页` }),
  noGrids: { name: '找格子', text: '文字里没有格子，列是按表样和加总推定的', count: '无' },
  tables: (tables) => ({ name: '接成表', text: '跨页的接起来', count: `${tables} 张` }),
  figures: (figures, isCertain) => ({
    name: '认列、认行',
    text: isCertain ? '按表头的字认，没有一列靠猜' : '列丢了的，加总只有一种排法才算推定',
    count: `${figures} 个数`,
  }),
  checks: (checks, contradictions) => ({
    name: '核对',
    text: `加总、互印、上年增减，共 ${checks} 处`,
    count: contradictions === 0 ? '没有不符' : `${contradictions} 处不符`,
  }),
  pages: { title: '一页一页地看', note: '色块是数，浅的是印着的 0' },
  page: (page, figures, unread) =>
    `${page}${figures > 0 ? ` · ${figures} 个数` : ''}${unread > 0 ? ` · ${unread} 个未读` : ''}`,
  sheet: (from, to, figures, unread) =>
    `${from}–${to} 行${figures > 0 ? ` · ${figures} 个数` : ''}${unread > 0 ? ` · ${unread} 个未读` : ''}`,
  certainty: {
    reported: { name: '原文', text: '格子里印着的' },
    resolved: { name: '推定', text: '列丢了，加总只有一种排法' },
    inferred: { name: '推断', text: '不止一种读法，按写明的规则选' },
    unread: { name: '没有读成', text: '留在原文里，没有丢' },
  },
  contradictions: '文件自己对不上的',
  rounding: (count) => `另有 ${count} 处只差在四舍五入上。`,
  open: '打开这本账',
};
