import type { Notice, Problem, RefusalProblem, ValuesOf } from '../../model/problems/problem';
import type { RefusalKind } from '../../model/problems/problemKinds';
import { marksOf } from '../formats/marks';
import type { Lang } from '../lang';
import { DOCUMENT_REFUSALS } from './documentRefusals';
import { FILE_REFUSALS } from './fileRefusals';
import { noticeQuote, noticeText } from './noticeText';
import { OFFICE_REFUSALS } from './officeRefusals';
import { PDF_REFUSALS } from './pdfRefusals';
import { problemPlace } from './problemPlace';
import type { RefusalSentence, RefusalTable } from './refusalSentence';

/** Every kind of refusal in every language. */
export const REFUSAL_TEXTS: RefusalTable<RefusalKind> = {
  ...FILE_REFUSALS,
  ...PDF_REFUSALS,
  ...OFFICE_REFUSALS,
  ...DOCUMENT_REFUSALS,
};

interface Sentences {
  refusal: (said: RefusalSentence) => string;
  place: (place: string) => string;
}

const SENTENCES: Readonly<Record<Lang, Sentences>> = {
  zh: {
    refusal: ({ expected, found, next }) => `应为${expected}，实际是${found}；${next}。`,
    place: (place) => `（${place}）`,
  },
  en: {
    refusal: ({ expected, found, next }) => `expected ${expected}, found ${found}; ${next}.`,
    place: (place) => ` (${place})`,
  },
};

function textOf<K extends RefusalKind>(kind: K, values: ValuesOf<K>, lang: Lang): RefusalSentence {
  return REFUSAL_TEXTS[kind][lang](values);
}

function refusalSentence({ kind, values }: RefusalProblem, lang: Lang): string {
  return SENTENCES[lang].refusal(textOf(kind, values, lang));
}

function noticeSentence(notice: Notice, lang: Lang): string {
  const { title, why, effect } = noticeText(notice, lang);
  const { colon, stop, gap } = marksOf(lang);
  const quote = noticeQuote(notice);
  return `${title}${quote && `${colon}“${quote}”`}${stop}${gap}${why}${gap}${effect}`;
}

/** A problem in one line for a person: file, place, what it is, and what follows or what to do. */
export function problemSentence(problem: Problem, lang: Lang): string {
  const place = problemPlace(problem, lang);
  const said = problem.severity === 'refusal' ? refusalSentence(problem, lang) : noticeSentence(problem, lang);
  return problem.file + (place && SENTENCES[lang].place(place)) + marksOf(lang).colon + said;
}
