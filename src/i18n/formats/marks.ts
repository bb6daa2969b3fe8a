import type { Lang } from '../lang';

/** The marks that join the words of a language, with the blank that follows them. */
interface Marks {
  comma: string;
  stop: string;
  /** Between the things of a list. */
  list: string;
  colon: string;
  /** Between two words or sentences. */
  gap: string;
}

const MARKS: Readonly<Record<Lang, Marks>> = {
  zh: { comma: '，', stop: '。', list: '、', colon: '：', gap: '' },
  en: { comma: ', ', stop: '.', list: ', ', colon: ': ', gap: ' ' },
};

/** The marks of a language. */
export function marksOf(lang: Lang): Marks {
  return MARKS[lang];
}
