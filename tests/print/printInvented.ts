import { inventDraft } from '../invent/invent';
import type { Draft } from '../invent/draft';
import type { Invented } from '../invent/Invented';
import { Random } from '../invent/random';
import type { Form, FormTable } from './Form';
import { central } from './forms/central';
import { jiangsu, jiangsuOther } from './forms/jiangsu';
import { shanghaiDepartment, shanghaiUnit } from './forms/shanghai';
import { xinjiang } from './forms/xinjiang';
import { htmlHabits, HtmlPress, type HtmlHabits } from './HtmlPress';
import type { Press } from './Press';
import { Printer, type PrintHabits } from './Printer';
import type { PdfOptions } from './PdfWriter';
import { pdfOf, type Sheet } from './Sheet';
import { tableModel, type ModelHabits, type PrintedFact } from './tableModel';

export const FORMS: readonly Form[] = [xinjiang, central, shanghaiDepartment, shanghaiUnit, jiangsu, jiangsuOther];

/** An invented budget as a PDF in one of the forms, with what is true in it. */
export interface PrintedPdf {
  bytes: Uint8Array<ArrayBuffer>;
  file: string;
  facts: PrintedFact[];
  habits: PrintHabits;
  draft: Draft;
  invented: Invented;
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

/** A look for the document, in which every habit of real ones is met now and then. */
function habitsOf(random: Random, form: Form, draft: Draft): PrintHabits {
  const landscape = random.chance(0.4) || form.name === 'xinjiang';
  return {
    rules: random.pick(['lines', 'lines', 'thin', 'double', 'boxes', 'edges', 'shaded'] as const),
    text: random.pick(['run', 'joined', 'glyph', 'gaps', 'shuffled'] as const),
    turns: random.pick([0, 0, 0, 1, 2, 3]),
    landscape,
    size: random.pick([7, 8, 9, 10, 10.5]),
    again: random.pick(['whole', 'none', 'second'] as const),
    openTop: random.chance(0.5),
    openSides: random.chance(0.15),
    titleBefore: random.chance(0.2),
    totalAlone: random.chance(0.3),
    perPage: random.pick([1, 1, 2, 4]),
    shifted: random.chance(0.3) ? random.pick([-12, 12]) : 0,
    shadedHeader: random.chance(0.3),
    runningHead: random.chance(0.3) ? `${draft.body.name}${draft.body.year}年部门预算公开` : '',
    pageNumbers: random.chance(0.6),
    nameWidth: random.pick([6, 9, 14, 20]),
    rowsOnPage: random.pick([9, 15, 99, 99]),
  };
}

export function modelHabitsOf(random: Random, form: Form, draft: Draft): ModelHabits {
  const own = form.name === 'xinjiang';
  const decimals = form.unit === '元' ? random.pick([0, 0, 2]) : random.pick([2, 2, 2, 1, 4, 6]);
  const zeros = random.pick(['blank', 'blank', 'zero', 'dash'] as const);
  return {
    figures: own ? draft.style.figures : { unit: form.unit, decimals, thousands: random.chance(0.7) },
    mixed: !own && random.chance(0.25),
    zero: own
      ? (role) => (draft.style.zeroTables.has(role) ? 'zero' : 'blank')
      : (role) => (role.length % 3 === 0 ? 'blank' : zeros),
    bracketsBelowZero: random.chance(0.3),
    emptyRows: random.pick([0, 0, 2, 6]),
    emptyWords: random.pick(['', '', '无', '此表为空', '注：本表无数据。']),
    mergedTotals: random.chance(0.6),
    percentSign: random.chance(0.5),
  };
}

function printedTitle(form: Form, table: FormTable, draft: Draft): string {
  const { body } = draft;
  const before =
    (form.titleHas.includes('body') ? body.name : '') + (form.titleHas.includes('year') ? `${body.year}年` : '');
  return (
    before +
    table.title.replace(
      '{level}',
      body.level === '部门' ? '部门' : form.name.startsWith('shanghai') ? '预算单位' : '单位',
    )
  );
}

/** Hurts what was printed before it becomes a file, and may say more of its font. */
export type Hurt = (sheets: Sheet[], facts: PrintedFact[]) => PdfOptions;

/** Prints an invented budget in a form. The same seed and form give the same file. */
export function printInvented(
  seed: number,
  form: Form,
  change: (habits: PrintHabits) => Partial<PrintHabits> = () => ({}),
  hurt: Hurt = () => ({}),
): PrintedPdf {
  const { invented, draft } = inventDraft(seed);
  const random = new Random(seed * 31 + form.name.length * 7919 + form.tables.length);
  const usual = habitsOf(random, form, draft);
  const habits = { ...usual, ...change(usual) };
  const modelHabits = modelHabitsOf(random, form, draft);
  const printer = new Printer(habits, random);
  const facts = printWith(printer, draft, form, modelHabits, random);
  const bytes = pdfOf(printer.sheets, printer.font, hurt(printer.sheets, facts), random);
  return { bytes, file: `invented-${form.name}-${seed}.pdf`, facts, habits, draft, invented };
}

/** The same budget as a page of HTML, for a browser to print. Where its pages break nobody knows before: its facts have none. */
export function setInvented(seed: number, form: Form): { html: string; facts: PrintedFact[]; habits: HtmlHabits } {
  const { draft } = inventDraft(seed);
  const random = new Random(seed * 17 + form.name.length * 7919 + form.tables.length);
  const habits = htmlHabits(random);
  const press = new HtmlPress(habits);
  const facts = printWith(press, draft, form, modelHabitsOf(random, form, draft), random);
  return { html: press.html, facts, habits };
}

/** Prints a budget with a press; gives what is true in it. */
export function printWith(
  press: Press,
  draft: Draft,
  form: Form,
  modelHabits: ModelHabits,
  random: Random,
): PrintedFact[] {
  const { body } = draft;
  press.newPage(false);
  press.line(body.name, 22, 'center');
  press.line(`${body.year}年${body.level}预算`, 22, 'center');
  if (random.chance(0.5)) printContents(press, form, draft);
  const facts: PrintedFact[] = [];
  const payments = draft.budget.payments.filter(({ fen }) => fen > 0);
  const label = random.pick(['', '公开', '附', 'Han']);
  form.tables.forEach((table, index) => {
    const unit = table.unit ?? modelHabits.figures.unit;
    const own = {
      ...modelHabits,
      figures: { ...modelHabits.figures, unit, decimals: table.unit ? 2 : modelHabits.figures.decimals },
    };
    const model = tableModel({ draft, form, table, payments }, own, unit, random);
    const number =
      label === 'Han' ? `公开表${HAN[index] ?? ''}` : label === '' ? `表${index + 1}` : `${label}表${index + 1}`;
    press.table(model, () => {
      press.line(number, 9);
      press.line(printedTitle(form, table, draft), 14, 'center');
      press.ends(`编制部门：${body.name}`, `单位：${unit}`);
    });
    facts.push(...model.rows.flatMap((row) => row.flatMap(({ fact }) => fact ?? [])));
  });
  press.newPage(false);
  press.line(`第三部分 ${body.year}年${body.level}预算情况说明`, 14, 'center');
  press.line(`${body.name}${body.year}年所有收入和支出均纳入预算管理。`);
  press.line('第四部分 名词解释', 14, 'center');
  press.line('基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。');
  return facts;
}

/** A list of contents: titles with dots and the numbers of their pages. */
function printContents(press: Press, form: Form, draft: Draft): void {
  press.line('目录', 16, 'center');
  form.tables.forEach((table, index) =>
    press.line(`${index + 1}.${printedTitle(form, table, draft)}……………………${index + 3}`),
  );
}
