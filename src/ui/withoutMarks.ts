/** Drawn markup without the comments that only hydration needs. */
export function withoutMarks(markup: string): string {
  return markup.replace(/<!--.*?-->/gs, '');
}
