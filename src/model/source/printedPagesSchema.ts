import * as v from 'valibot';
import type { PrintedPages } from './printedPage';
import type { CellPlace, PageOf } from './source';

/** The shapes of `printedPage.ts`, and of the addresses of cells, as a valibot schema. */

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const sheet = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const cell = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));

export const cellPlaceSchema: v.GenericSchema<unknown, CellPlace> = v.union([
  v.strictObject({ sheet, cell }),
  v.strictObject({ table: count, row: count, column: count }),
]);

const pageOfSchema: v.GenericSchema<unknown, PageOf> = v.union([
  v.strictObject({ sheet }),
  v.strictObject({ table: count }),
]);

const size = v.pipe(v.number(), v.gtValue(0));
const page = v.strictObject({
  number: count,
  of: v.optional(pageOfSchema),
  width: size,
  height: size,
  words: v.array(v.tuple([v.pipe(v.string(), v.maxLength(100_000)), v.number(), v.number(), v.number(), v.number()])),
  rules: v.array(v.tuple([v.picklist(['h', 'v']), v.number(), v.number(), v.number()])),
  cells: v.array(v.tuple([v.number(), v.number(), v.number(), v.number()])),
});

export const printedPagesSchema: v.GenericSchema<unknown, PrintedPages> = v.strictObject({
  format: v.literal('mingzhang/pages@1'),
  id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,200}$/u)),
  pages: v.array(page),
});
