import type { CellPlace } from '../../../model/source/source';
import type { PageName } from '../../formats/cellAddress';
import type { Lang } from '../../lang';
import { printedPageWords as en } from '../../en/source/printedPageWords';
import { printedPageWords as zh } from '../../zh/source/printedPageWords';

/** Headers of columns that are left out beside the page, by what they print. */
export interface FoldedNames {
  same: { column: string; as: string }[];
  zero: string[];
  more: string[];
}

/** What the pages of the document as printed say around them. */
export interface PrintedPageWords {
  title: (page: PageName) => string;
  describe: (body: string, year: number, page: PageName) => string;
  lede: (figures: number, page: PageName) => string;
  /** The same of a page that prints targets alone. */
  ledeTargets: (figures: number, page: PageName) => string;
  window: (page: PageName) => string;
  read: string;
  /** What stands in the columns that are left out beside the page. */
  folded: (columns: FoldedNames) => string;
  before: (page: PageName) => string;
  after: (page: PageName) => string;
  all: string;
  source: string;
  /** A link to the page from a figure. */
  look: (page: number, cell: CellPlace | undefined) => string;
  /** What the cell holds, around the number itself, where it shows another one. */
  stored: [before: string, after: string];
}

const WORDS: Readonly<Record<Lang, PrintedPageWords>> = { zh, en };

/** The words of the printed pages. */
export function printedPageWordsOf(lang: Lang): PrintedPageWords {
  return WORDS[lang];
}
