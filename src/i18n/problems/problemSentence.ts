import type { Notice, Problem, RefusalProblem, ValuesOf } from '../../model/problems/problem';
import type { RefusalKind } from '../../model/problems/problemKinds';
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

function textOf<K extends RefusalKind>(kind: K, values: ValuesOf<K>, lang: Lang): RefusalSentence {
  return REFUSAL_TEXTS[kind][lang](values);
}

function refusalSentence({ kind, values }: RefusalProblem, lang: Lang): string {
  const { expected, found, next } = textOf(kind, values, lang);
  return lang === 'zh'
    ? `应为${expected}，实际是${found}；${next}。`
    : `expected ${expected}, found ${found}; ${next}.`;
}

function noticeSentence(notice: Notice, lang: Lang): string {
  const { title, why, effect } = noticeText(notice, lang);
  const quote = noticeQuote(notice);
  return lang === 'zh'
    ? `${title}${quote && `：“${quote}”`}。${why}${effect}`
    : `${title}${quote && `: “${quote}”`}. ${why} ${effect}`;
}

/** A problem in one line for a person: file, place, what it is, and what follows or what to do. */
export function problemSentence(problem: Problem, lang: Lang): string {
  const place = problemPlace(problem, lang);
  const said = problem.severity === 'refusal' ? refusalSentence(problem, lang) : noticeSentence(problem, lang);
  return lang === 'zh'
    ? `${problem.file}${place && `（${place}）`}：${said}`
    : `${problem.file}${place && ` (${place})`}: ${said}`;
}
