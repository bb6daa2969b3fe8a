import { Random } from '../invent/random';
import { FORMS, printInvented, type Hurt, type PrintedPdf } from '../print/printInvented';
import type { Sheet } from '../print/Sheet';

/** How a PDF was hurt. */
export const PDF_DAMAGES = [
  'bytes',
  'cut',
  'dropped page',
  'doubled page',
  'turned page',
  'no Unicode',
  'lost rule',
  'lost column rules',
  'shifted column rules',
  'lost row rules',
  'no rules',
  'cropped page',
  'printed twice',
  'changed digit',
  'swapped texts',
] as const;

export type PdfDamage = (typeof PDF_DAMAGES)[number];

export interface DamagedPdf extends PrintedPdf {
  damage: PdfDamage;
  /** The same document as it was before. */
  sound: () => PrintedPdf;
}

/** Pages with tables. */
const withTables = (sheets: readonly Sheet[]): Sheet[] => sheets.filter(({ drawing }) => drawing.length > 5);

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Where an operator draws an upright rule, or a level one, as the page is looked at; null where it draws none. */
function ruleAt(operators: string, sheet: Sheet, direction: 'upright' | 'level'): number | null {
  if (!/ l S$/.test(operators)) return null;
  const [, x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (operators.match(NUMBER) ?? []).map(Number);
  const isSideways = sheet.turns % 2 === 1;
  return (direction === 'upright') === isSideways ? (y0 === y1 ? y0 : null) : x0 === x1 ? x0 : null;
}

/** All rules of a direction that stand at one place of a page: a column's, or a row's. */
function oneOf(sheet: Sheet, direction: 'upright' | 'level', random: Random): (operators: string) => boolean {
  const places = [...new Set(sheet.drawing.flatMap((one) => ruleAt(one, sheet, direction) ?? []))];
  const chosen = places.length > 0 ? random.pick(places) : null;
  return (operators) => chosen !== null && ruleAt(operators, sheet, direction) === chosen;
}

/** Shows a sheet that is drawn as ever in another frame. */
function reframed(sheet: Sheet, turns: number, width = 1, height = 1): void {
  const content = sheet.content();
  const [x, y] = sheet.box;
  sheet.content = () => content;
  Object.defineProperty(sheet, 'box', { get: () => [x * width, y * height] });
  sheet.turns = turns;
}

/** Moves an upright line across the page. */
function shifted(operators: string, sheet: Sheet, by: number): string {
  const [width, x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (operators.match(NUMBER) ?? []).map(Number);
  return sheet.turns % 2 === 1
    ? `${width} w ${x0} ${y0 + by} m ${x1} ${y1 + by} l S`
    : `${width} w ${x0 + by} ${y0} m ${x1 + by} ${y1} l S`;
}

const HURTS: Partial<Record<PdfDamage, (random: Random) => Hurt>> = {
  'dropped page': (random) => (sheets) => {
    sheets.splice(random.int(1, sheets.length - 1), 1);
    return {};
  },
  'doubled page': (random) => (sheets) => {
    const at = random.int(1, sheets.length - 1);
    sheets.splice(at, 0, sheets[at] as Sheet);
    return {};
  },
  'turned page': (random) => (sheets) => {
    // The text of the sheet then stands on its side.
    const sheet = random.pick(withTables(sheets));
    reframed(sheet, (sheet.turns + random.int(1, 3)) % 4);
    return {};
  },
  'cropped page': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    const share = random.int(30, 95) / 100;
    reframed(sheet, sheet.turns, ...(random.chance(0.5) ? ([share, 1] as const) : ([1, share] as const)));
    return {};
  },
  'printed twice': (random) => (sheets) => {
    // How programs that have no bold type make some; on a third of the lines, as for titles and totals, or on all.
    const all = random.chance(0.5);
    const by = random.pick([0, 0.15, 0.3]);
    for (const { writing } of sheets)
      writing.push(...writing.filter(() => all || random.chance(0.3)).map((one) => ({ ...one, x: one.x + by })));
    return {};
  },
  'no Unicode': (random) => () => ({
    unmapped: new Set(
      random.chance(0.5)
        ? [...'0123456789'].filter(() => random.chance(0.4))
        : [...'支出收入合计一般'].filter(() => random.chance(0.5)),
    ),
  }),
  'lost rule': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    sheet.drawing.splice(random.int(0, sheet.drawing.length - 1), 1);
    return {};
  },
  'lost column rules': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    const isLost = oneOf(sheet, 'upright', random);
    sheet.drawing = sheet.drawing.filter((one) => !isLost(one));
    return {};
  },
  'lost row rules': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    const isLost = oneOf(sheet, 'level', random);
    sheet.drawing = sheet.drawing.filter((one) => !isLost(one));
    return {};
  },
  'no rules': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    const lost = random.pick([['upright'], ['level'], ['upright', 'level']] as const);
    sheet.drawing = sheet.drawing.filter((one) => lost.every((direction) => ruleAt(one, sheet, direction) === null));
    return {};
  },
  'shifted column rules': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    const isMoved = oneOf(sheet, 'upright', random);
    const by = random.pick([-30, -15, -8, 8, 15, 30]);
    sheet.drawing = sheet.drawing.map((one) => (isMoved(one) ? shifted(one, sheet, by) : one));
    return {};
  },
  'changed digit': (random) => (sheets, facts) => {
    const fact = random.pick(facts);
    const words = (sheets[fact.page - 1]?.writing ?? []).filter(({ text }) => text === fact.published);
    // Where the same figure stands twice on a page nobody could say which one was meant.
    if (words.length !== 1) return {};
    const at = fact.published.search(/[1-9]/);
    if (at < 0) return {};
    const digit = String((Number(fact.published[at]) % 9) + 1);
    fact.published = fact.published.slice(0, at) + digit + fact.published.slice(at + 1);
    (words[0] as { text: string }).text = fact.published;
    return {};
  },
  'swapped texts': (random) => (sheets) => {
    // The order in which a page is written says nothing.
    for (const sheet of sheets) sheet.writing.splice(0, sheet.writing.length, ...random.shuffle(sheet.writing));
    return {};
  },
};

function hurtBytes(bytes: Uint8Array<ArrayBuffer>, damage: PdfDamage, random: Random): Uint8Array<ArrayBuffer> {
  if (damage === 'cut') {
    const from = random.int(0, bytes.length - 1);
    const to = Math.min(bytes.length, from + random.magnitude(1, bytes.length));
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  }
  const hurt = bytes.slice();
  for (let count = random.magnitude(1, 300); count > 0; count -= 1)
    hurt[random.int(0, hurt.length - 1)] = random.int(0, 255);
  return hurt;
}

/** A damaged PDF; the same seed gives the same one. */
export function damagedPdf(seed: number): DamagedPdf {
  const random = new Random(seed + 77_000_000);
  const damage = PDF_DAMAGES[seed % PDF_DAMAGES.length] as PdfDamage;
  const form = FORMS[random.int(0, FORMS.length - 1)] as (typeof FORMS)[number];
  const hurt = HURTS[damage]?.(random);
  const rules = /rule/.test(damage) ? ({ rules: 'lines' } as const) : {};
  const budget = random.int(1, 400);
  const printed = printInvented(budget, form, () => rules, hurt);
  const bytes = hurt ? printed.bytes : hurtBytes(printed.bytes, damage, random);
  return { ...printed, damage, bytes, sound: () => printInvented(budget, form, () => rules) };
}
