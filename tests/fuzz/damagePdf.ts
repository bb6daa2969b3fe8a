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
  'changed digit',
  'swapped texts',
] as const;

export type PdfDamage = (typeof PDF_DAMAGES)[number];

export interface DamagedPdf extends PrintedPdf {
  damage: PdfDamage;
}

/** Pages with tables. */
const withTables = (sheets: readonly Sheet[]): Sheet[] => sheets.filter(({ drawing }) => drawing.length > 5);

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Whether an operator draws an upright rule, and where. */
function uprightAt(operators: string, sheet: Sheet): number | null {
  const numbers = (operators.match(NUMBER) ?? []).map(Number);
  const sideways = sheet.turns % 2 === 1;
  if (/ l S$/.test(operators)) {
    const [, x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers;
    return sideways ? (y0 === y1 ? y0 : null) : x0 === x1 ? x0 : null;
  }
  return null;
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
    // The sheet is drawn as ever and then shown in another way, which makes its text stand on its side.
    const sheet = random.pick(withTables(sheets));
    const content = sheet.content();
    const box = sheet.box;
    sheet.content = () => content;
    Object.defineProperty(sheet, 'box', { get: () => box });
    sheet.turns = (sheet.turns + random.int(1, 3)) % 4;
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
    const places = [...new Set(sheet.drawing.flatMap((one) => uprightAt(one, sheet) ?? []))];
    if (places.length === 0) return {};
    const lost = random.pick(places);
    sheet.drawing = sheet.drawing.filter((one) => uprightAt(one, sheet) !== lost);
    return {};
  },
  'shifted column rules': (random) => (sheets) => {
    const sheet = random.pick(withTables(sheets));
    const places = [...new Set(sheet.drawing.flatMap((one) => uprightAt(one, sheet) ?? []))];
    if (places.length === 0) return {};
    const moved = random.pick(places);
    const by = random.pick([-30, -15, -8, 8, 15, 30]);
    sheet.drawing = sheet.drawing.map((one) => (uprightAt(one, sheet) === moved ? shifted(one, sheet, by) : one));
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
  const printed = printInvented(random.int(1, 400), form, () => rules, hurt);
  return { ...printed, damage, bytes: hurt ? printed.bytes : hurtBytes(printed.bytes, damage, random) };
}
