import type { Budget } from '../../model/budget';
import type { Project } from '../../model/narrative/project';
import type { Statement } from '../../model/narrative/statement';
import type { Note } from './slide';

/** More sentences than this nobody reads out. */
const MOST = 7;

/** The document's own sentences about a slide, in its order. */
export function notesOf(budget: Budget, chosen: (statement: Statement) => boolean): Note[] {
  const notes = budget.statements.filter(chosen).map(({ quote }) => quote);
  const once = notes.filter(({ text }, index) => notes.findIndex((other) => other.text === text) === index);
  return once.slice(0, MOST);
}

/** What the document writes about a project, paragraph by paragraph. */
export function projectNotes({ allocation, basis, bearer, period, reason, notes, quote }: Project): Note[] {
  const { line, endLine } = quote;
  const own = [allocation, reason, basis, period, bearer].filter(Boolean).map((text) => ({ text, line, endLine }));
  const labelled = notes.map((note) => ({ text: `${note.label}：${note.text}`, line: note.line, endLine: note.line }));
  return [...own, ...labelled].slice(0, MOST);
}
