import { answerWordsOf } from '../../i18n/words/source/answerWords';
import type { Lang } from '../../i18n/lang';
import type { Answer } from '../../series/answers/answer';
import type { QuestionWords } from '../../series/answers/questionOf';

/** The words that questions are known by, with those about the units that a document shares money out among: nobody else's. */
export function asksWith(answers: readonly Answer[], lang: Lang): QuestionWords {
  const { questions, unit } = answerWordsOf(lang);
  const [shared] = answers.find(({ kind }) => kind === 'unit')?.figures ?? [];
  if (!shared) return questions;
  const words = unit(shared.gloss || shared.name);
  const asked = questions.asked.map((row) =>
    row.kind === 'unit' ? { ...row, words: [...row.words, ...words], sought: shared.name } : row,
  );
  return { ...questions, asked };
}
