import * as v from 'valibot';
import { checkSchema, quoteSchema } from '../model/schema';
import { THREE_PUBLIC_ITEMS } from '../model/tables/threePublic';
import type { AgainstPrevious } from './againstPrevious';
import type { BodyYears } from './bodyYears';
import type { BudgetDigest, DigestFigure } from './digest';

/** The shapes of `bodyYears.ts` and its neighbours: what a data file of a body's years must hold, read strictly. */

const words = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const year = v.pipe(v.number(), v.integer());
const level = v.picklist(['部门', '单位']);
const stage = v.picklist(['budget', 'final']);

const placed = { amount: v.number(), step: v.number(), fact: v.nullable(words), line };
const figure: v.GenericSchema<unknown, DigestFigure> = v.strictObject(placed);

const digest: v.GenericSchema<unknown, BudgetDigest> = v.strictObject({
  id: words,
  body: words,
  year,
  stage,
  level,
  edition: v.exactOptional(words),
  published: v.exactOptional(words),
  total: v.nullable(figure),
  prior: v.nullable(v.strictObject({ amount: v.number(), step: v.number() })),
  codes: v.array(v.strictObject({ ...placed, code: words, name: v.string() })),
  threePublic: v.array(v.strictObject({ ...placed, item: v.picklist(THREE_PUBLIC_ITEMS) })),
  operating: v.nullable(figure),
  staff: v.nullable(v.strictObject({ value: v.number(), unit: v.string(), line })),
  wages: v.nullable(figure),
  checks: v.strictObject({ 相符: count, 四舍五入差: count, 需核对: count, 不符: count }),
  plans: v.exactOptional(v.literal(true)),
  unread: v.exactOptional(v.literal(true)),
});

const printed = { amount: v.number(), step: v.number(), fact: v.nullable(words) };

const against: v.GenericSchema<unknown, AgainstPrevious> = v.strictObject({
  check: checkSchema,
  statement: words,
  subject: v.string(),
  code: v.string(),
  quote: quoteSchema,
  stated: v.number(),
  step: v.number(),
  now: v.strictObject(printed),
  then: v.strictObject({ ...printed, line: count, budget: words, year }),
  worked: v.number(),
});

/** A body with its years, as `data/bodies/<name>.json` holds it. */
export const bodyYearsSchema: v.GenericSchema<unknown, BodyYears> = v.strictObject({
  slug: words,
  addresses: v.array(words),
  name: words,
  level,
  names: v.array(
    v.strictObject({ name: words, from: year, to: year, why: v.exactOptional(v.picklist(['short', 'total', 'told'])) }),
  ),
  years: v.array(
    v.strictObject({
      year,
      budget: v.nullable(digest),
      final: v.nullable(digest),
      older: v.array(
        v.strictObject({ id: words, stage, edition: v.exactOptional(words), published: v.exactOptional(words) }),
      ),
      against: v.array(against),
    }),
  ),
});
