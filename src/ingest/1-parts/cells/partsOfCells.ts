import { noticeOf } from '../../../model/problems/problem';
import type { Form } from '../../../templates/forms/Form';
import { isOwnWorkbook } from '../../../templates/tables/ownWorkbook';
import { UNIT_TITLE } from '../../../templates/tables/textTitles';
import { refuse } from '../../../readers/text/Refusal';
import type { SourceDocument } from '../../../readers/SourceDocument';
import type { Tell } from '../../Finding';
import { commonest } from '../../words/commonest';
import { readEdition } from '../edition';
import type { CellParts } from '../Parts';
import { readDate } from '../readDate';
import { readYear } from '../readYear';
import { bandsOf } from '../../grids/Band';
import { textOfCell } from '../../grids/cellText';
import { targetColumns } from '../../grids/targetHeader';
import { pagesOnce } from './pagesOnce';
import { formOf } from '../formOf';
import { tableParts, type TablePart } from './tableParts';
import { titledBody } from './titledBody';

/** Refuses what has nothing to read: pages of pictures, or of nothing. */
function refusePictures(document: SourceDocument): void {
  const pictures = document.pages.filter(({ isPicture }) => isPicture).length;
  if (pictures > document.pages.length / 2) refuse('scan', { pages: document.pages.length, pictures });
  const unmapped = document.pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (document.pages.every(({ words }) => words.length === 0) && unmapped === 0) {
    if (pictures > 0) refuse('scan', { pages: document.pages.length, pictures });
    refuse('pdf-empty', {});
  }
}

/** A document of whose characters so many are unknown says nothing for certain. */
const MOST_UNKNOWN = 0.3;

/** Refuses a document whose fonts do not say which characters they show. */
function refuseUnknown({ pages }: SourceDocument, most: number): void {
  const unknown = pages.reduce((sum, { unmapped }) => sum + unmapped, 0);
  const characters = pages.reduce((sum, { words }) => sum + words.reduce((own, { text }) => own + text.length, 0), 0);
  if (unknown > most * characters) refuse('unknown-characters', { unknown, characters });
}

/** Tells the pages of which nothing is read, and characters that nobody knows. */
function tellPages({ pages }: SourceDocument, tell: Tell): void {
  const pictures = pages.filter(({ isPicture }) => isPicture).map(({ number }) => number);
  if (pictures.length > 0) tell(noticeOf('unread-page', { pages: pictures }, { page: pictures[0] ?? 1 }));
  const hidden = pages.filter(({ isUnderPicture }) => isUnderPicture).map(({ number }) => number);
  if (hidden.length > 0) tell(noticeOf('text-under-picture', { pages: hidden }, { page: hidden[0] ?? 1 }));
  const unmapped = pages.filter(({ unmapped: count }) => count > 0);
  const figures = unmapped.reduce((sum, page) => sum + page.unmapped, 0);
  if (unmapped[0]) tell(noticeOf('no-unicode', { words: '', figures }, { page: unmapped[0].number }));
}

/** Refuses tables of a budget without a single figure: a form that nobody has filled in says no year either. */
function refuseBlank(parts: readonly TablePart[], lines: SourceDocument['lines']): void {
  const titled = parts.filter(({ title }) => title !== null && title.role !== 'other');
  const hasFigures = titled.some(({ grids }) =>
    grids.some(({ cells }) => cells.some((cell) => AMOUNT.test(textOfCell(cell)))),
  );
  if (titled.length < 2 || hasFigures) return;
  const isOwn = lines.some(({ text }) => isOwnWorkbook(text));
  refuse(isOwn ? 'blank-template' : 'blank-form', { tables: titled.length });
}

/** An amount as forms print it; codes, numbers of columns and lines are none. */
const AMOUNT = /^[-－]?(?:\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d+|[1-9](?:\d{3}|\d{5}|\d{7,}))$/;

/** Whether a table is one of performance targets: its title says so or, where no title says anything, the header of its list does. */
function isOfTargets({ title, grids }: TablePart): boolean {
  if (title?.kind === 'targets') return true;
  if (title !== null && title.role !== 'other') return false;
  return grids.some((grid) => bandsOf(grid).some((band) => targetColumns(band) !== null));
}

/** The body that the document names most often, in its tables or on its title page. */
function bodyOf(parts: readonly TablePart[], lines: SourceDocument['lines']): string {
  const named = commonest(parts.map(({ body }) => body));
  if (named !== '') return named;
  const title = lines.find(({ text }) =>
    /(?:预算主管部门|部门名称|单位名称|编制部门|编制单位)[:：]\S/.test(text.replace(/\s/g, '')),
  );
  if (title) return title.text.replace(/\s/g, '').replace(/^.*?[:：]/, '');
  return titledBody(lines);
}

/**
 * Finds the tables of a document whose reader has found its cells.
 * @throws Refusal where there is nothing to read
 */
export function partsOfCells(
  printed: SourceDocument,
  file: string,
  forms: readonly Form[],
  tell: Tell,
): Omit<CellParts, 'corrections'> {
  refusePictures(printed);
  refuseUnknown(printed, MOST_UNKNOWN);
  tell(...(printed.told ?? []));
  tellPages(printed, tell);
  const document = { ...printed, pages: pagesOnce(printed, tell) };
  const { lines } = document;
  const form = formOf(lines, forms);
  const all = tableParts(document, form);
  refuseBlank(all, lines);
  const year = readYear(lines);
  // The year may be among the characters that nobody knows.
  if (year === null) refuseUnknown(printed, 0);
  if (year === null) refuse('no-year', {});
  const targetParts = all.filter(isOfTargets);
  const moneyParts = all.filter((part) => !targetParts.includes(part));
  const body = bodyOf(moneyParts, lines);
  const isUnit = moneyParts.some(({ title }) => UNIT_TITLE.test(title?.text ?? ''));
  return {
    kind: 'cells',
    form,
    document,
    moneyParts,
    targetParts,
    year,
    stage: moneyParts.filter(({ title }) => title?.isFinal).length > moneyParts.length / 2 ? 'final' : 'budget',
    level: isUnit ? '单位' : '部门',
    edition: readEdition(lines, file),
    published: readDate(lines),
    body,
    bodies: new Set([body, ...moneyParts.map((part) => part.body)].filter(Boolean)),
  };
}
