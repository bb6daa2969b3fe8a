import type { ChangeBase } from '../../../model/narrative/statement';
import type { Lang } from '../../lang';
import { meansWords as en } from '../../en/pages/meansWords';
import { meansWords as zh } from '../../zh/pages/meansWords';

type Group = 'staff' | 'offices' | 'assets' | 'vehicles' | 'equipment' | 'procurement' | 'performance';

/** Everything that is said about 三公 spending, running cost, procurement, assets, vehicles and staff. */
export interface MeansWords {
  title: string;
  english: string;
  lede: string;
  none: string;
  threePublic: string;
  threePublicPlain: string;
  operating: string;
  operatingPlain: string;
  groups: Readonly<Record<Group, string>>;
  blank: string;
  /** Before the names of what is stated as nothing. */
  zero: string;
  stated: [before: string, after: string];
  same: string;
  change: [before: string, after: string];
  prior: (year: number, base?: ChangeBase) => [before: string, after: string];
  noChange: string;
  cell: (table: string, row: number) => string;
  more: string;
  less: string;
  /** English for official names of things; one without stays as printed. */
  names: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Lang, MeansWords>> = { zh, en };

/** The words of this section. */
export function meansWordsOf(lang: Lang): MeansWords {
  return WORDS[lang];
}
