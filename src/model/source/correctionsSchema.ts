import * as v from 'valibot';
import { isColumnKey } from '../tables/columnsOfRole';
import { TABLE_ROLES } from '../tables/table';
import { CORRECTIONS_FORMAT, type Corrections } from './corrections';

const text = v.pipe(v.string(), v.maxLength(10_000));
const words = v.pipe(text, v.minLength(1));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const table = v.strictObject({ line, title: text });

const correction = v.variant('is', [
  v.strictObject({ is: v.literal('table'), table, role: v.picklist(TABLE_ROLES) }),
  v.strictObject({
    is: v.literal('column'),
    table,
    column: v.pipe(v.number(), v.integer(), v.minValue(0)),
    header: text,
    key: v.pipe(
      v.string(),
      v.check((key) => key === '' || isColumnKey(key)),
    ),
  }),
  v.strictObject({ is: v.literal('rows'), table, line, next: line, names: v.tuple([text, text]) }),
]);

const correctionsSchema = v.strictObject({
  format: v.literal(CORRECTIONS_FORMAT),
  document: v.strictObject({ file: words, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  corrections: v.array(correction),
});

/** What a file of corrections says; null where it is none. */
export function correctionsIn(json: string): Corrections | null {
  try {
    const result = v.safeParse(correctionsSchema, JSON.parse(json.replace(/^\uFEFF/, '')));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
