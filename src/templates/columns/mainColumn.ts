/** Whether a column is the one that a sentence means which names a row and no column: all of it, or what comes in. */
export function isMainColumn(key: string): boolean {
  return key === 'total' || key === 'income';
}
