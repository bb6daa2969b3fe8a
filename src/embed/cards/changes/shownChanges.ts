import { changesWordsOf } from '../../../i18n/words/pages/changesWords';
import type { Lang } from '../../../i18n/lang';
import { columnUnit, formatChange, formatRate } from '../../../i18n/formats/numbers';
import { termOf } from '../../../i18n/terms/terms';
import type { ChangeItem, ChangeList } from '../../../series/changes/changeList';
import { largestChanges, type LargestChanges } from '../../../series/changes/largestChanges';

/** The largest changes, as they are shown. */
export type ShownChanges = LargestChanges & {
  /** Labels of the tables that the shown ones are stated of. */
  tables: string[];
};

/** How many changes an embed shows. */
const MOST = 5;

export function shownChanges({ items, tables }: ChangeList): ShownChanges {
  const largest = largestChanges(items, MOST);
  const named = largest.top.flatMap(({ places }) => places.map(({ table }) => table)).filter((label) => label !== '');
  return { ...largest, tables: tables.filter((label) => named.includes(label)) };
}

/** The plain words of a class; of a section or an item the class that it belongs to, whose words would be said of several. */
export function plainOf({ code, key }: ChangeItem, lang: Lang): string {
  if (code === '') return '';
  const { name, plain } = termOf('function', key, '', lang);
  if (code.length > key.length) return `${key} ${name}`.trim();
  return lang === 'zh' ? plain : [name, plain].filter(Boolean).join(': ');
}

export function figureOf({ amount, step }: ChangeItem, lang: Lang): string {
  return formatChange(amount, columnUnit(lang), step);
}

/** `▼ 23.30%`, or the word for what has no percentage. */
export function percentOf({ kind, percent, amount }: ChangeItem, lang: Lang): string {
  if (kind === 'new' || kind === 'ended') return changesWordsOf(lang).kinds[kind].word;
  return percent ? `${amount < 0 ? '▼' : '▲'} ${formatRate(percent)}` : '';
}

/** The first reason that the document gives; empty where it gives none. */
export function reasonOf({ places }: ChangeItem): string {
  return places.find(({ reason }) => reason !== '')?.reason ?? '';
}
