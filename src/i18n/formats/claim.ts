import { entryFor } from '../terms/entryFor';
import type { Lang } from '../lang';
import { formatRate } from './numbers';
import { sourceTerms as english } from '../en/terms/sourceTerms';

import { wordsOf } from '../words/words';
import { marksOf } from './marks';

/** How a sum changed since last year, in yuan; the percentage is null where there was nothing last year. */
interface Changed {
  amount: number;
  percent: { value: number; step: number; stated: boolean } | null;
}

/** What a headline is made of. */
interface Said {
  /** Null where the document does not let last year be worked out. */
  change: Changed | null;
  reason: { subject: string; amount: number } | null;
  /** Whether the reason is stated for the whole, and not for a part of it. */
  ofWhole: boolean;
  /** The reason in a few words, or empty. */
  brief: string;
}

/**
 * More or less than last year, or that this is not known.
 * @param unsaid what is said where it is not known
 */
export function changeClaim(change: Changed | null, lang: Lang, unsaid = wordsOf(lang).headline.unknown): string {
  const words = wordsOf(lang).headline;
  if (!change) return unsaid;
  if (change.amount === 0) return words.same;
  if (!change.percent) return words.fresh;
  return (change.amount < 0 ? words.less : words.more)(formatRate(change.percent));
}

/**
 * The clauses of a headline: more or less than last year, and why. A reason that the document gives for a part is not
 * lent to the whole: the part is named first. Where nothing is known of the whole, what is said of the largest part stands alone.
 * All but the last clause end in a comma.
 */
export function claimClauses(said: Said, lang: Lang, unsaid?: string): string[] {
  const clauses = (
    unsaid === undefined && tellsPartAlone(said)
      ? partAlone(said, lang)
      : [changeClaim(said.change, lang, unsaid), ...whyClauses(said, lang)]
  ).filter((clause) => clause !== '');
  const comma = marksOf(lang).comma.trimEnd();
  return clauses.map((clause, index) => (index < clauses.length - 1 ? clause + comma : clause));
}

/** The same in one line. */
export function claimOf(said: Said, lang: Lang, unsaid?: string): string {
  return claimClauses(said, lang, unsaid).join(marksOf(lang).gap);
}

/** That a part of the whole became less or more, to introduce the reason that is stated for it. */
export function partClause({ subject, amount }: { subject: string; amount: number }, lang: Lang): string {
  return wordsOf(lang).headline.part(partName(subject, lang), amount < 0);
}

/** Whether a headline speaks of a part alone, so that somewhere beside it must be said that the whole is not known. */
export function tellsPartAlone({ change, reason }: Pick<Said, 'change' | 'reason'>): boolean {
  return change === null && reason !== null && reason.amount !== 0;
}

function partAlone({ reason, brief }: Said, lang: Lang): string[] {
  const words = wordsOf(lang).headline;
  const name = partName(reason?.subject ?? '', lang);
  const clause = words.partAlone(name, (reason?.amount ?? 0) < 0);
  return [clause.charAt(0).toUpperCase() + clause.slice(1), brief ? words.partBecause(brief) : ''];
}

function whyClauses({ reason, ofWhole, brief }: Said, lang: Lang): string[] {
  const words = wordsOf(lang).headline;
  if (!reason || reason.amount === 0) return [];
  if (ofWhole) return brief ? [words.because(brief)] : [];
  return [partClause(reason, lang), brief ? words.partBecause(brief) : ''];
}

/** A source of money or a half of spending as the screen names it; what no dictionary knows keeps its printed name. */
export function partTitle(subject: string, lang: Lang): string {
  if (lang === 'zh') return subject;
  const { basic, project } = wordsOf(lang).kpi.names;
  const source = Object.values(english).find(([, , printed]) => printed === subject)?.[0];
  return entryFor({ 基本支出: basic, 项目支出: project }, subject) ?? source ?? subject;
}

/** The same inside of a sentence; in English a printed name is quoted. */
function partName(subject: string, lang: Lang): string {
  const title = partTitle(subject, lang);
  if (lang === 'zh') return title;
  return title === subject ? `“${subject}”` : `the ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
