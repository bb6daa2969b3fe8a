import type { FlowEndWords } from '../../words/pages/flowEndWords';

export const flowEndWords: FlowEndWords = {
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
