import type { Budget } from '../../../model/budget';
import { FINAL_ACCOUNTS, UNIT_TITLE } from '../../../templates/tables/textTitles';
import { noticeOf } from '../../../model/problems/problem';
import { finalAccounts } from '../../../templates/forms/finalAccounts';
import type { Form } from '../../../templates/forms/Form';
import { REQUIRED_ROLES, TEXT_FORM } from '../../../templates/forms/textForm';
import { refuse } from '../../../readers/text/Refusal';
import type { SourceDocument } from '../../../readers/SourceDocument';
import type { SourceLine } from '../../../readers/text/SourceText';
import { QUOTED, type Tell } from '../../Finding';
import { commonest } from '../../words/commonest';
import { bareTitle, roleInForm } from '../../words/titleOf';
import { readEdition } from '../edition';
import { formOf } from '../formOf';
import type { TextParts } from '../Parts';
import { readDate } from '../readDate';
import { readYear } from '../readYear';
import { segment, type Segments } from './segments';

/** Refuses what is not a budget disclosure at all: web pages, final accounts, other texts. */
function refuseOtherTexts(lines: readonly SourceLine[], segments: Segments): void {
  const filled = lines.filter(({ text }) => text !== '');
  const first = filled[0];
  if (!first) refuse('blank', {});
  const head = filled
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n');
  if (/^\s*<(?:!doctype|html|\?xml)|<(?:html|head|body)[\s>]/i.test(head)) {
    const title = /<title>\s*([^<]{1,60})/i.exec(head)?.[1]?.trim() ?? '';
    refuse('html', { title }, { line: first.number });
  }
  const accounts = filled.find(({ text }) => FINAL_ACCOUNTS.test(text.replace(/\s/g, '')));
  if (accounts) refuse('final-accounts', { words: accounts.text.slice(0, QUOTED) }, { line: accounts.number });
  if (segments.tables.length === 0) {
    const words = first.text.slice(0, 24);
    refuse('no-tables', { tables: REQUIRED_ROLES.length, first: REQUIRED_ROLES[0], words }, { line: first.number });
  }
}

/** Words that stand for characters whose font says not which they are. */
const LOST_CHARACTER = /\(cid:\d+\)/g;
const FIGURE = /\d\.\d/g;

/** Refuses a document whose tables have lost more characters than they have figures. */
function refuseLostCharacters(segments: Segments): void {
  const lines = segments.tables.flatMap((table) => table.lines);
  const count = (pattern: RegExp): number =>
    lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const lost = count(LOST_CHARACTER);
  const first = lines.find(({ text }) => /\(cid:\d+\)/.test(text));
  if (!first || lost <= count(FIGURE)) return;
  refuse('lost-characters', { lost }, { line: first.number });
}

/** Titles that a refusal names. */
const NAMED = 3;

/** Refuses the text of a form that is known by its cells alone: its columns are lost, and they are not those that text is read by. */
function refuseOtherForm(lines: readonly SourceLine[], forms: readonly Form[]): void {
  const form = formOf(lines, forms);
  if (form === null || form === TEXT_FORM || form === finalAccounts) return;
  const titles = new Map<string, number>();
  for (const { text, number } of lines) {
    const title = bareTitle(text)?.title.replace(/^[.．、]/, '');
    if (title !== undefined && roleInForm(title, form) && !titles.has(title)) titles.set(title, number);
  }
  const [line] = titles.values();
  refuse('other-form', { form: form.name, titles: [...titles.keys()].slice(0, NAMED) }, { line: line ?? null });
}

function levelOf(segments: Segments): Budget['level'] {
  return segments.tables.some(({ title }) => UNIT_TITLE.test(title)) ? '单位' : '部门';
}

/**
 * Cuts a text at its headings.
 * @param forms those that it may be printed in; the text of one form alone can be read
 * @throws Refusal where it is no budget of a body
 */
export function partsOfText(
  document: SourceDocument,
  file: string,
  forms: readonly Form[],
  tell: Tell,
): Omit<TextParts, 'corrections'> {
  const { lines } = document;
  refuseOtherForm(lines, forms);
  const segments = segment(lines);
  refuseOtherTexts(lines, segments);
  refuseLostCharacters(segments);
  const year = readYear(lines) ?? refuse('no-year', {});
  for (const { label, title, unit, unitIsStated, line } of segments.tables)
    if (!unitIsStated) tell(noticeOf('unit-missing', { title, unit }, { table: label || title, line }));
  for (const { title, line, endLine } of segments.others)
    tell({
      from: line,
      to: endLine,
      told: (figures) => noticeOf('other-table', { title, figures }, { table: title, line }),
    });
  const compilers = segments.tables.map(({ body }) => body);
  const body = commonest(compilers);
  return {
    kind: 'text',
    document,
    segments,
    year,
    stage: 'budget',
    level: levelOf(segments),
    edition: readEdition(lines, file),
    published: readDate(lines),
    body,
    bodies: new Set([body, ...compilers].filter((name) => name !== '')),
  };
}
