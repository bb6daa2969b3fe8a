import type { CheckState } from '../model/check';
import type { Lang } from './lang';
import { plural } from './plural';

/** Everything that an embedded chart says beside its data. */
export interface EmbedWords {
  /** Body, year and unit in one line. */
  sub: (body: string, year: number) => string;
  /** The same where two years are compared. */
  subChange: (body: string, year: number) => string;
  /** Where the unit differs from row to row. */
  subTargets: (body: string, year: number) => string;
  from: (share: string, source: string) => string;
  flows: (yuan: string, name: string) => string;
  flowsShare: (share: string, name: string) => string;
  flowsManner: (share: string, name: string) => string;
  flowsHidden: (yuan: string) => string;
  /** The finding of the changes: how many are shown, and whether they are purposes. */
  changes: (count: number, purposes: boolean) => string;
  source: (year: number, level: string) => string;
  quoted: string;
  way: string;
  checked: (count: number, state: CheckState, found: number) => string;
  unchecked: string;
  /** How many more the full view has, with what is counted. */
  more: {
    changes: (count: number, purposes: boolean) => string;
    projects: (count: number) => string;
    targets: (count: number) => string;
  };
  weight: (points: number) => string;
  nothing: string;
  unknown: { focus: string; text: string; all: string };
  /** `page` where not even the site has such an address. */
  missing: { title: string; text: string; page: string; home: string };
  edition: {
    frozen: (edition: string) => string;
    ask: string;
    title: string;
    seen: (data: string) => string;
    now: (data: string) => string;
    same: string;
    newer: string;
    live: string;
    back: string;
  };
}

const zh: EmbedWords = {
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
  source: (year, level) => `来源：${year}\u00a0年${level}预算公开`,
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

/** A name inside a sentence. */
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const en: EmbedWords = {
  sub: (body, year) => `${body}, budget of ${year}, thousand yuan.`,
  subChange: (body, year) => `${body}, budget of ${year} against ${year - 1}, thousand yuan.`,
  subTargets: (body, year) => `${body}, performance targets in the budget of ${year}.`,
  from: (share, source) => ` ${share} from the ${lower(source)}.`,
  flows: (yuan, name) => `${yuan} of every 100 yuan go to ${lower(name)}`,
  flowsShare: (share, name) => `${share} go to ${lower(name)}`,
  flowsManner: (share, name) => `${share} are ${lower(name)}`,
  flowsHidden: (yuan) => `What ${yuan} of every 100 yuan go to is not disclosed`,
  changes: (count, purposes) =>
    count === 1
      ? 'One stated change, with its reason'
      : purposes
        ? `The ${count} purposes that changed most, and why`
        : `The ${count} largest changes, with the stated reasons`,
  source: (year) => `Source: published budget of ${year}`,
  quoted: ' The reasons are the document’s words.',
  way: 'Full view and sources on Mingzhang →',
  checked: (count, state, found) =>
    state === '相符'
      ? count === 1
        ? '1 check, which agrees'
        : `${count} checks, all agree`
      : state === '四舍五入差'
        ? `${plural(count, 'check')}, ${found} off by rounding`
        : state === '需核对'
          ? `${plural(count, 'check')}, ${found} to be checked`
          : `${plural(count, 'check')}, ${plural(found, 'contradiction')}`,
  unchecked: 'No figures to check against each other',
  more: {
    changes: (count, purposes) =>
      purposes ? `${plural(count, 'more purpose')} changed →` : `${plural(count, 'more change')} →`,
    projects: (count) => `${plural(count, 'more project')} →`,
    targets: (count) => `${plural(count, 'more target')} →`,
  },
  weight: (points) => `weight ${points}`,
  nothing: 'The document has no figures for this chart.',
  unknown: {
    focus: 'Not in this chart:',
    text: 'The document does not print what this embed was asked to point at, or its code has changed.',
    all: 'See the whole chart on Mingzhang',
  },
  missing: {
    title: 'There is no such chart',
    text: 'The budget or the chart named in this embed’s address is unknown, or was taken down.',
    page: 'There is no page at this address.',
    home: 'Go to Mingzhang →',
  },
  edition: {
    frozen: (edition) => `Frozen edition ${edition}, which never changes`,
    ask: 'Is there a newer one?',
    title: 'The frozen edition and today’s data',
    seen: (data) => `Data when frozen: ${data}`,
    now: (data) => `Data now: ${data}`,
    same: 'The data has not changed; the frozen edition matches today’s.',
    newer: 'The data has been updated; the frozen edition is out of date.',
    live: 'See today’s chart',
    back: 'Back to the frozen edition',
  },
};

/** The words of embedded charts. */
export function embedWordsOf(lang: Lang): EmbedWords {
  return lang === 'zh' ? zh : en;
}
