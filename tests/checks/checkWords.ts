import { Mentioned, type CheckedContent } from '../../src/i18n/checks/Mentioned';
import { sideText } from '../../src/i18n/checks/sideText';
import type { Lang } from '../../src/i18n/lang';
import type { Check } from '../../src/model/checks/check';

/** What tells both sides of a budget's checks in words. */
export function wordsIn(content: CheckedContent): (check: Check, lang?: Lang) => string {
  const mentioned = new Mentioned(content);
  return ({ left, right }, lang = 'zh') => `${sideText(left, mentioned, lang)} | ${sideText(right, mentioned, lang)}`;
}

/** Both sides of a check of a budget in words. */
export function checkWords(content: CheckedContent, check: Check, lang: Lang = 'zh'): string {
  return wordsIn(content)(check, lang);
}
