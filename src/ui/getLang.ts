import { getContext } from 'svelte';
import type { Lang } from '../i18n/lang';

const LANG = 'lang';

/** The language of the page that a component stands in. */
export function getLang(): Lang {
  const lang = getContext<Lang | undefined>(LANG);
  if (!lang) throw new Error('a component was drawn without the language of its page, which inLang() gives');
  return lang;
}

/** The context that a page is drawn with, so that everything in it knows its language. */
export function inLang(lang: Lang): Map<unknown, unknown> {
  return new Map([[LANG, lang]]);
}
