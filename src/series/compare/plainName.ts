/** A name without what only typesetting or custom adds: spaces, kinds of punctuation marks, the closing 支出. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s,.;:、，。；：()（）“”"'‘’·-]/g, '')
    .replace(/(?<=.{2})支出$/, '');
}
