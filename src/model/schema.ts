import * as v from 'valibot';
import type { Budget, IndexEntry } from './budget';
import { CHECK_STATES, SIDE_FORMS } from './checks/check';
import { operandSchema } from './checks/operandSchema';
import { officialAddress, retrievalDate } from './source/official';
import { cellPlaceSchema } from './source/printedPagesSchema';
import { YUAN_PER_UNIT, type MoneyUnit } from './money';
import { noticeSchema } from './problems/problemSchema';
import { TABLE_ROLES } from './tables/table';

/** The shapes of `budget.ts` and its neighbours as a valibot schema: what a data file must hold, read strictly. */

const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const step = v.pipe(v.number(), v.gtValue(0));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));
/** Far more than any sentence of a disclosure has; a file that holds more is not one of ours. */
const LONGEST_TEXT = 100_000;
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));
/** The name of a budget becomes part of addresses and of file names: it can lead nowhere else. */
const budgetName = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,200}$/u));
const ids = v.array(words);
const role = v.picklist(TABLE_ROLES);
const group = v.picklist(['within-table', 'between-tables', 'table-narrative', 'narrative', 'targets', 'documents']);

const place = { page: v.nullable(line), line, offset: count };
const box = v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()]));
const cell = v.optional(cellPlaceSchema);
const printed = v.strictObject({ text: words, ...place, box, cell, stored: v.optional(words) });
export const quoteSchema = v.strictObject({ text, line, endLine: line });
const sentence = v.strictObject({ text, line });
const stated = { amount: v.number(), step, printed };
const amount = v.strictObject(stated);
const percent = v.strictObject({ value: v.number(), step, printed });

const table = v.strictObject({
  role,
  label: text,
  title: text,
  unit: v.picklist(Object.keys(YUAN_PER_UNIT) as MoneyUnit[]),
  columns: v.array(v.strictObject({ key: words, title: text, list: count })),
  columnsFrom: v.picklist(['headers', 'form']),
  line,
  endLine: line,
  empty: v.nullable(quoteSchema),
  rows: v.array(
    v.strictObject({
      row: line,
      code: text,
      name: text,
      right: v.optional(v.strictObject({ code: text, name: text })),
      third: v.optional(v.strictObject({ code: text, name: text })),
      line,
    }),
  ),
});

const fact = v.strictObject({
  id: words,
  table: role,
  row: line,
  code: text,
  name: text,
  column: words,
  ...stated,
  provenance: v.picklist(['reported', 'resolved', 'inferred']),
  rule: v.optional(words),
  alternatives: v.optional(v.array(words)),
});

const statement = v.strictObject({
  id: words,
  section: text,
  scope: v.picklist([...TABLE_ROLES, 'operating']),
  code: text,
  subject: text,
  amount: v.nullable(amount),
  planned: v.optional(amount),
  adjusted: v.optional(amount),
  deviation: v.optional(quoteSchema),
  current: v.nullable(v.number()),
  share: v.nullable(percent),
  change: v.nullable(
    v.strictObject({
      ...stated,
      amount: v.nullable(v.number()),
      workedOut: v.optional(v.literal(true)),
      percent: v.nullable(percent),
      base: v.optional(v.picklist(['budget', 'actual'])),
      prior: v.optional(amount),
      reason: text,
      reasonQuote: v.nullable(quoteSchema),
    }),
  ),
  absent: v.boolean(),
  use: text,
  quote: quoteSchema,
});

const project = v.strictObject({
  id: words,
  name: words,
  code: text,
  amount: v.nullable(amount),
  basis: text,
  bearer: text,
  allocation: text,
  period: text,
  reason: text,
  lines: v.optional(v.record(v.picklist(['basis', 'bearer', 'allocation', 'period', 'reason']), line)),
  notes: v.array(v.strictObject({ label: text, text, line })),
  units: v.nullable(
    v.strictObject({
      count: v.number(),
      unit: text,
      each: amount,
      countPrinted: printed,
    }),
  ),
  quote: quoteSchema,
});

const target = v.strictObject({
  id: words,
  level1: text,
  level2: text,
  indicator: text,
  operator: text,
  value: text,
  unit: text,
  lastYear: text,
  weight: v.nullable(v.number()),
  basis: text,
  scoring: text,
  evidence: text,
  duplicateOf: v.optional(words),
  place: v.strictObject({ ...place, box, cell }),
});

const targetTable = v.strictObject({
  project: text,
  title: text,
  line,
  endLine: line,
  funds: v.array(v.strictObject({ ...stated, label: text })),
  goal: text,
  goalLine: count,
  targets: v.array(target),
});

const holding = v.strictObject({
  id: words,
  group: v.picklist(['staff', 'offices', 'assets', 'vehicles', 'equipment', 'procurement', 'performance']),
  role: v.picklist(['total', 'part', 'change', 'other']),
  label: text,
  value: v.number(),
  unit: text,
  step,
  printed,
});

const side = v.strictObject({
  operands: v.pipe(v.array(operandSchema), v.minLength(1)),
  form: v.optional(v.picklist(SIDE_FORMS)),
  lines: v.array(line),
  facts: ids,
  value: v.number(),
});

export const checkSchema = v.strictObject({
  id: words,
  rule: words,
  group,
  about: ids,
  left: side,
  right: side,
  difference: v.number(),
  bound: v.number(),
  addends: count,
  unit: text,
  state: v.picklist(CHECK_STATES),
});

const level = v.picklist(['部门', '单位']);
const date = v.pipe(v.string(), v.isoDate());
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const source = v.strictObject({
  file: words,
  text: v.pipe(v.string(), v.regex(/^sources\/[\p{L}\p{N}_-]{1,200}\.txt$/u)),
  printed: v.optional(v.pipe(v.string(), v.regex(/^pages\/[\p{L}\p{N}_-]{1,200}\.json$/u))),
  sha256: digest,
  encoding: words,
  lines: count,
  parts: v.optional(v.array(v.strictObject({ file: words, sha256: digest, endLine: count }))),
  address: v.optional(officialAddress),
  retrieved: v.optional(retrievalDate),
});

export const budgetSchema: v.GenericSchema<unknown, Budget> = v.strictObject({
  format: v.literal('mingzhang/budget@2'),
  id: budgetName,
  body: words,
  year,
  stage: v.picklist(['budget', 'final']),
  level,
  edition: v.optional(words),
  published: v.nullable(v.strictObject({ date, line })),
  source,
  tables: v.array(table),
  facts: v.array(fact),
  statements: v.array(statement),
  projects: v.array(project),
  targets: v.array(targetTable),
  holdings: v.array(holding),
  duties: v.array(sentence),
  offices: v.array(v.strictObject({ name: text, line })),
  glossary: v.array(v.strictObject({ term: text, text, line })),
  checks: v.array(checkSchema),
  problems: v.array(noticeSchema),
  coverage: v.strictObject({ total: count, kinds: v.record(v.string(), count) }),
});

const indexEntry = v.strictObject({
  id: budgetName,
  body: words,
  year,
  stage: v.picklist(['budget', 'final']),
  level: v.optional(level),
  edition: v.optional(words),
  published: v.optional(date),
  total: v.nullable(v.number()),
  checks: v.record(v.string(), count),
  source: v.optional(v.strictObject({ file: words, sha256: digest })),
  known: v.optional(words),
  years: v.optional(words),
  account: v.optional(budgetName),
});

export const indexSchema: v.GenericSchema<unknown, IndexEntry[]> = v.array(indexEntry);
