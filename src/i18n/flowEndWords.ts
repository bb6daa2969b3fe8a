import type { FlowLayer } from '../model/flow';
import type { Lang } from './lang';

/** What a flow chart says about where the document ends: its words come with a page's data, since most documents need none of them. */
export interface FlowEndWords {
  /** Where no table joins purpose and economic class. */
  stop: string;
  stopText: string;
  /** Where the document stops behind a layer: how much of which nodes, and why nothing is drawn further. */
  stops: { title: string; text: (layer: FlowLayer, names: string, amount: string, share: string) => string };
  /** What is not published at all, where no table joins function and economic class: with the manner between, and without. */
  unjoined: { manner: string; apart: string };
  summary: (total: string, sources: string, functions: string, manners: string, economics: string) => string;
}

const zh: FlowEndWords = {
  stop: '文件到这里为止。',
  stopText: '没有一张表写明哪一类用途花成了什么，所以后一半画成点线，不推断。',
  stops: {
    title: '到这里，文件没有再往下说',
    text: (layer, names, amount, share) =>
      layer === 'source'
        ? `${names}共 ${amount}，没有一张表写明用在哪里。不画带子，也不推断。`
        : layer === 'manner'
          ? `${names} ${amount}，占 ${share}，没有印花成了什么（经济分类）：未公开。`
          : '没有一张表写明哪一类用途花成了什么。经济分类另成一列，中间不画带子，也不推断。',
  },
  unjoined: {
    manner:
      '没有一张公开的表印出“功能 × 经济”。但支出表把每一类用途分成基本和项目，基本支出又印了经济分类，所以这部分钱能一直流到底；其余停在点线。中间不推断。',
    apart:
      '没有一张公开的表印出“功能 × 经济”，也没有按功能印出基本和项目。只有基本支出印了经济分类。所以两边各自成表，中间不画带子，也不推断。',
  },
  summary: (total, sources, functions, manners, economics) =>
    `全部 ${total}，来自${sources}；用于${functions}；其中${manners}；花成${economics}。`,
};

const en: FlowEndWords = {
  stop: 'The document stops here.',
  stopText: 'No table says what each purpose is spent on, so the second half is dotted and nothing is inferred.',
  stops: {
    title: 'The document says no more',
    text: (layer, names, amount, share) =>
      layer === 'source'
        ? `${names}, ${amount} together: no table says what it pays for. No band is drawn, nothing is inferred.`
        : layer === 'manner'
          ? `${names}, ${amount}, ${share} of everything: what it was spent on is not printed. Not disclosed.`
          : 'No table says what each purpose is spent on. The economic categories are a list of their own; no band is drawn, nothing is inferred.',
  },
  unjoined: {
    manner:
      'No published table prints function × economic category. But the table of spending divides each function into basic and project, and basic expenditure is printed by economic category: so this money is followed to its end, and the rest stops at the dotted line. Nothing between is inferred.',
    apart:
      'No published table prints function × economic category, nor basic and project by function. Only basic expenditure is printed by economic category. So both are lists of their own; no band is drawn between them, nothing is inferred.',
  },
  summary: (total, sources, functions, manners, economics) =>
    `${total} in all, from ${sources}; for ${functions}; of it ${manners}; spent on ${economics}.`,
};

/** What a flow chart says about where the document ends. */
export function flowEndWordsOf(lang: Lang): FlowEndWords {
  return lang === 'zh' ? zh : en;
}
