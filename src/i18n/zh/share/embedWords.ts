import { publicationName } from '../../../model/publication';
import type { EmbedWords } from '../../words/share/embedWords';

export const embedWords: EmbedWords = {
  sub: (body, year) => `${body}，${year}\u00a0年预算，万元。`,
  subChange: (body, year) => `${body}，${year}\u00a0年预算比 ${year - 1}\u00a0年预算，万元。`,
  subTargets: (body, year) => `${body}，${year}\u00a0年预算的绩效目标。`,
  from: (share, source) => `${share} 来自${source}。`,
  flows: (yuan, name) => `每 100 元，${yuan} 元花成${name}`,
  flowsShare: (share, name) => `${share} 花成${name}`,
  flowsManner: (share, name) => `${share} 是${name}，按用途分开看`,
  flowsHidden: (yuan) => `每 100 元，${yuan} 元没有公开花成什么`,
  changes: (count, purposes) =>
    count === 1
      ? '写明的一项增减，和文件给的理由'
      : `增减最大的${'零一二三四五六七八九十'.charAt(count) || ` ${count} `}项${purposes ? '用途' : ''}，和文件给的理由`,
  source: (document) => `来源：${document.year}\u00a0年${publicationName(document)}`,
  beside: (year) => `${year}\u00a0年的数印在那一年的文件里。`,
  quoted: '引号内为原文。',
  way: '在明账里看全图和出处 →',
  checked: (count, state, found) =>
    state === '相符'
      ? `核对 ${count} 处，全部相符`
      : state === '四舍五入差'
        ? `核对 ${count} 处，${found} 处有舍入差`
        : `核对 ${count} 处，${found} 处${state}`,
  unchecked: '没有可以互相核对的数',
  more: {
    changes: (count, purposes) => `还有 ${count} 项${purposes ? '用途的' : ''}增减 →`,
    projects: (count) => `还有 ${count} 个项目 →`,
    targets: (count) => `还有 ${count} 个目标 →`,
  },
  weight: (points) => `权重 ${points}`,
  readout: {
    name: '点到的一项',
    ask: '点一项，看它的数和出处。键盘按左右键。',
    still: '每个数印在原文哪里，在明账里看。',
    look: '在明账里看',
    close: '收起',
  },
  nothing: '这份文件没有能画成这张图的数。',
  unknown: {
    focus: '这张图里没有',
    text: '嵌入地址里要突出的这一项，文件没有印过，或者编码已经变了。',
    all: '在明账里看全图',
  },
  missing: {
    title: '没有这张图',
    text: '嵌入地址里的预算或图名不对，或者已经撤下。',
    page: '没有这一页',
    home: '去明账看看 →',
  },
  edition: {
    frozen: (edition) => `定格版 ${edition}，不随数据更新`,
    ask: '看有没有更新',
    title: '定格版和现在的数据',
    seen: (data) => `定格时的数据：${data}`,
    now: (data) => `现在的数据：${data}`,
    same: '数据没有变，定格版和现在一样。',
    newer: '数据已经更新，定格版是旧的。',
    live: '看现在的图',
    back: '回到定格版',
  },
};
