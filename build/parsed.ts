import * as v from 'valibot';

/**
 * The value of a JSON text, with or without a byte order mark.
 * @throws Error that names the file
 */
export function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new Error(
      `${file}: 应为 JSON，实际是别的文字 / expected JSON, found a text that is not (${error instanceof Error ? error.message : ''})`,
    );
  }
}

/**
 * The value of a JSON text that has to have a shape.
 * @throws Error that names the file, the place in it and what was expected
 */
export function checked<T>(text: string, file: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, parsed(text, file));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
