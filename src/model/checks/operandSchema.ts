import * as v from 'valibot';
import { OPERAND_KINDS, OPERANDS, type Operand, type OperandTypes } from './operand';
import { TABLE_ROLES } from '../tables/table';

const text = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const VALUES = {
  id: v.pipe(text, v.minLength(1)),
  words: text,
  list: v.array(text),
  count,
  place: v.pipe(count, v.minValue(1)),
  role: v.picklist(TABLE_ROLES),
  column: text,
} satisfies { [Name in keyof OperandTypes]: v.GenericSchema<OperandTypes[Name], OperandTypes[Name]> };

const kinds = OPERAND_KINDS.map((kind) =>
  v.strictObject({
    kind: v.literal(kind),
    minus: v.optional(v.literal(true)),
    ...Object.fromEntries(
      Object.entries(OPERANDS[kind]).map(([name, type]: [string, keyof OperandTypes]) => [name, VALUES[type]]),
    ),
  }),
);

/** A figure of a check: one of the kinds that there are, with the values of its kind. */
export const operandSchema = v.variant('kind', kinds) as unknown as v.GenericSchema<unknown, Operand>;
