import type { Publication } from '../../../model/publication';
import type { CheckState } from '../../../model/checks/check';
import type { Lang } from '../../lang';
import { embedWords as en } from '../../en/share/embedWords';
import { embedWords as zh } from '../../zh/share/embedWords';

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
  source: (document: Publication) => string;
  /** After the source, where figures are those of last year's document too. */
  beside: (year: number) => string;
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
  /** The room where a mark that is pointed at tells its figure; `ask` says how, `still` stands there without a script. */
  readout: { name: string; ask: string; still: string; look: string; close: string };
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

const WORDS: Readonly<Record<Lang, EmbedWords>> = { zh, en };

/** The words of embedded charts. */
export function embedWordsOf(lang: Lang): EmbedWords {
  return WORDS[lang];
}
