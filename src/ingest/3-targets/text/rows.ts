import type { Target } from '../../../model/narrative/target';
import { beginsScoring, isNumber, join, leading, type Word } from './cells';
import { levelsOf, partsOf } from './parts';
import { EVIDENCE, OPERATOR } from '../../../templates/targets/targetWords';

/** The words of one indicator's row, cut out of the table. */
interface RowWords {
  before: Word[];
  weight: Word | null;
  scoring: string;
  evidence: string;
}

export interface TargetRows {
  targets: Target[];
  /** Page numbers that fell between the rows. */
  pages: Word[];
  /** Words after the last whole row: what a document cut off would leave. */
  rest: Word[];
}

/** Cuts a project's table: a weight is the number that the scoring rule follows; proof documents end a row. */
function cutProject(words: readonly Word[]): { rows: RowWords[]; pages: Word[]; rest: Word[] } {
  const rows: RowWords[] = [];
  const pages: Word[] = [];
  let before: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (isNumber(word) && beginsScoring(words[i + 1])) {
      let at = i + 1;
      let scoring = '';
      while (at < words.length && at < i + 8) {
        scoring += words[at]?.text ?? '';
        at += 1;
        if (scoring.endsWith('分')) break;
      }
      const proof = Math.max(leading(words, EVIDENCE, at), at < words.length ? 1 : 0);
      rows.push({ before, weight: word, scoring, evidence: join(words.slice(at, at + proof)) });
      before = [];
      i = at + proof - 1;
    } else if (isNumber(word) && word.lone && (before.length === 0 || (word.beforePage && !awaitsNumber(before)))) {
      pages.push(word);
    } else before.push(word);
  }
  return { rows, pages, rest: before };
}

/** Whether the last word leaves a number open: an operator without its number. */
function awaitsNumber(before: readonly Word[]): boolean {
  const last = before[before.length - 1];
  return last !== undefined && /^[＞＜≥≤＝><=]+$/.test(last.text);
}

/** Cuts the body's table: a weight is the number that ends a line and a row with a target before it. */
function cutBody(words: readonly Word[]): { rows: RowWords[]; pages: Word[]; rest: Word[] } {
  const rows: RowWords[] = [];
  const pages: Word[] = [];
  let before: Word[] = [];
  for (const word of words) {
    const hasTarget = before.some(({ text }) => OPERATOR.test(text)) ? before.length > 2 : before.length > 3;
    if (isNumber(word) && word.last && !awaitsNumber(before) && hasTarget) {
      rows.push({ before, weight: word, scoring: '', evidence: '' });
      before = [];
    } else if (isNumber(word) && word.lone && before.length === 0) pages.push(word);
    else before.push(word);
  }
  return { rows, pages, rest: before };
}

/** Reads the rows of a performance table; ids are given by the caller. */
export function readRows(words: readonly Word[], isProject: boolean): TargetRows {
  const { rows, pages, rest } = isProject ? cutProject(words) : cutBody(words);
  let level1 = '';
  let level2 = '';
  const targets = rows.map((row): Target => {
    const levels = levelsOf(row.before);
    if (levels.level1 !== '') {
      level1 = levels.level1;
      // A new first level without a second one of its own has none: inheriting the old one would be wrong.
      level2 = levels.level2;
    } else if (levels.level2 !== '') level2 = levels.level2;
    const words = row.before.slice(levels.used);
    const first = words[0] ?? row.before[0] ?? row.weight;
    return {
      id: '',
      level1,
      level2: level2 === '' && level1.endsWith('指标') ? level1 : level2,
      ...partsOf(words),
      weight: row.weight ? Number(row.weight.text) : null,
      scoring: row.scoring,
      evidence: row.evidence,
      place: { page: first?.page ?? null, line: first?.line ?? 0, offset: first?.offset ?? 0 },
    };
  });
  return { targets, pages, rest };
}
