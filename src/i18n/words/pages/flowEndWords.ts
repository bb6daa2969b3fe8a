import type { FlowLayer } from '../../../model/flow';
import type { Lang } from '../../lang';
import { flowEndWords as en } from '../../en/pages/flowEndWords';
import { flowEndWords as zh } from '../../zh/pages/flowEndWords';

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

const WORDS: Readonly<Record<Lang, FlowEndWords>> = { zh, en };

/** What a flow chart says about where the document ends. */
export function flowEndWordsOf(lang: Lang): FlowEndWords {
  return WORDS[lang];
}
