import type { Provenance } from '../../../model/fact';
import type { ChangeBase } from '../../../model/narrative/statement';
import type { Lang } from '../../lang';
import { sheetWords as en } from '../../en/share/sheetWords';
import { sheetWords as zh } from '../../zh/share/sheetWords';

/** Heads of the columns of all sheets. */
export type Column =
  | 'item'
  | 'code'
  | 'level'
  | 'from'
  | 'fromCode'
  | 'to'
  | 'toCode'
  | 'amount'
  | 'unit'
  | 'share'
  | 'least'
  | 'most'
  | 'certainty'
  | 'rule'
  | 'table'
  | 'row'
  | 'column'
  | 'line'
  | 'printed'
  | 'printedUnit'
  | 'prior'
  | 'base'
  | 'change'
  | 'percent'
  | 'current'
  | 'kind'
  | 'reason'
  | 'count'
  | 'thing'
  | 'each'
  | 'basis'
  | 'period'
  | 'allocation'
  | 'purpose'
  | 'project'
  | 'indicator'
  | 'operator'
  | 'value'
  | 'content'
  | 'weight'
  | 'group'
  | 'check'
  | 'state'
  | 'left'
  | 'right'
  | 'difference'
  | 'bound'
  | 'year'
  | 'document';

/** What sheets say. */
export interface SheetWords {
  columns: Record<Column, string>;
  /** Columns that say of each row which document it is from. */
  document: {
    body: string;
    year: string;
    stage: string;
    file: string;
    sha256: string;
    address: string;
    stages: Record<'budget' | 'final', string>;
  };
  yuan: string;
  /** What last year's figure is; empty where the document does not say. */
  bases: Record<ChangeBase, string>;
  provenance: Record<Provenance, string>;
  kinds: Record<'changed' | 'new' | 'ended' | 'same', string>;
}

const WORDS: Readonly<Record<Lang, SheetWords>> = { zh, en };

/** The words of sheets. */
export function sheetWordsOf(lang: Lang): SheetWords {
  return WORDS[lang];
}
