import { embedWordsOf } from '../i18n/embedWords';
import type { Card, Place } from './card';

/** `来源：2024 年部门预算公开，表2、表3。` */
export function sourceText(
  card: Card<unknown>,
  data: unknown,
  { budget, view, lang }: Omit<Place, 'href' | 'badge' | 'edition'>,
): string {
  const words = embedWordsOf(lang);
  const tables = card.tables(data);
  const [comma, stop] = lang === 'zh' ? ['，', '。'] : [', ', '.'];
  const named = tables.length > 0 ? comma + tables.join('、') : '';
  return words.source(budget.year, budget.level) + named + stop + (view === 'changes' ? words.quoted : '');
}
