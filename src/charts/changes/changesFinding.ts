import { changesWordsOf } from '../../i18n/words/pages/changesWords';
import { changeClaim } from '../../i18n/formats/claim';
import type { Lang } from '../../i18n/lang';
import { termOf } from '../../i18n/terms/terms';
import type { ChangeList } from '../../series/changes/changeList';

/** How the whole changed, and which purpose changed most. */
export function changesFinding({ total, items }: ChangeList, lang: Lang): string {
  const claim = changeClaim(total, lang);
  const largest = items.find((item) => item.code !== '' && item.amount !== 0);
  if (!largest) return claim;
  const name = lang === 'zh' ? largest.subject : termOf('function', largest.key, largest.subject, lang).name;
  return changesWordsOf(lang).finding(claim, name);
}
