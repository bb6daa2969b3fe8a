import { inventDraft } from '../../invent/invent';
import { Random } from '../../invent/random';
import type { Form } from '../Form';
import { modelHabitsOf, printWith } from '../printInvented';
import type { PrintedFact } from '../tableModel';
import { docxFile, docxHabits, docxParts, type DocxHabits } from './docxFile';
import { htmlFile, webHabits, type WebHabits } from './htmlFile';
import { OfficePress, type OfficeSection } from './OfficePress';
import { xlsxFile } from '../../../scripts/workbook/xlsxFile';
import { xlsxHabits, xlsxSheets, type XlsxHabits } from './xlsxSheets';

/** What an invented budget prints, before it becomes a file. */
export interface Composed {
  sections: OfficeSection[];
  facts: PrintedFact[];
  random: Random;
}

/** The same seed and form give the same sections, whatever file is made of them. */
export function composed(seed: number, form: Form): Composed {
  const { draft } = inventDraft(seed);
  const random = new Random(seed * 13 + form.name.length * 7919 + form.tables.length);
  const press = new OfficePress();
  const facts = printWith(press, draft, form, modelHabitsOf(random, form, draft), random);
  return { sections: press.sections.filter(({ blocks }) => blocks.length > 0), facts, random };
}

/** An invented budget as a file of an office program, with what is true in it. */
export interface OfficeFile {
  bytes: Uint8Array<ArrayBuffer>;
  file: string;
  facts: PrintedFact[];
}

/** An invented budget as a workbook. */
export function printXlsx(
  seed: number,
  form: Form,
  change: (habits: XlsxHabits) => Partial<XlsxHabits> = () => ({}),
): OfficeFile & { habits: XlsxHabits; cellOf: ReturnType<typeof xlsxSheets>['cellOf'] } {
  const { sections, facts, random } = composed(seed, form);
  const usual = xlsxHabits(random);
  const habits = { ...usual, ...change(usual) };
  const { sheets, cellOf } = xlsxSheets(sections, habits, random);
  return { bytes: xlsxFile(sheets), file: `invented-${form.name}-${seed}.xlsx`, facts, habits, cellOf };
}

/** An invented budget as a Word file. */
export function printDocx(
  seed: number,
  form: Form,
  change: (habits: DocxHabits) => Partial<DocxHabits> = () => ({}),
): OfficeFile & { habits: DocxHabits; cellOf: ReturnType<typeof docxParts>['cellOf'] } {
  const { sections, facts, random } = composed(seed, form);
  const usual = docxHabits(random);
  const habits = { ...usual, ...change(usual) };
  const { parts, cellOf } = docxParts(sections, habits, random);
  return { bytes: docxFile(parts), file: `invented-${form.name}-${seed}.docx`, facts, habits, cellOf };
}

/** An invented budget as a web page. */
export function printHtml(
  seed: number,
  form: Form,
  change: (habits: WebHabits) => Partial<WebHabits> = () => ({}),
): OfficeFile & { habits: WebHabits; cellOf: ReturnType<typeof htmlFile>['cellOf'] } {
  const { sections, facts, random } = composed(seed, form);
  const usual = webHabits(random);
  const habits = { ...usual, ...change(usual) };
  const { markup, cellOf } = htmlFile(sections, habits);
  return { bytes: new TextEncoder().encode(markup), file: `invented-${form.name}-${seed}.html`, facts, habits, cellOf };
}
