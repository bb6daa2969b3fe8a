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
