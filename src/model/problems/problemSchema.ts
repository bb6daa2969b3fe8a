import * as v from 'valibot';
import { cellPlaceSchema } from '../source/printedPagesSchema';
import { YUAN_PER_UNIT, type MoneyUnit } from '../money';
import type { Notice } from './problem';
import { DOCUMENT_PARTS, NOTICE_KINDS, NOTICES, type ValueTypes } from './problemKinds';
import { TABLE_ROLES } from '../tables/table';

const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(100_000));

const VALUES = {
  words: text,
  list: v.array(text),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  place,
  places: v.array(place),
  role: v.picklist(TABLE_ROLES),
  column: text,
  part: v.picklist(DOCUMENT_PARTS),
  unit: v.picklist(Object.keys(YUAN_PER_UNIT) as MoneyUnit[]),
  system: text,
} satisfies { [Name in keyof ValueTypes]: v.GenericSchema<ValueTypes[Name], ValueTypes[Name]> };

const kinds = NOTICE_KINDS.map((kind) =>
  v.strictObject({
    severity: v.literal('notice'),
    kind: v.literal(kind),
    file: text,
    table: text,
    line: v.nullable(place),
    page: v.optional(place),
    cell: v.optional(cellPlaceSchema),
    values: v.strictObject(
      Object.fromEntries(
        Object.entries(NOTICES[kind]).map(([name, type]: [string, keyof ValueTypes]) => [name, VALUES[type]]),
      ),
    ),
  }),
);

/** A notice: one of the kinds that there are, with the values of its kind. `problemKinds.ts` says what it is made of. */
export const noticeSchema = v.variant('kind', kinds) as unknown as v.GenericSchema<unknown, Notice>;
