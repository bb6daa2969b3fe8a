/** What a narrative calls all money of the year, or one side of it. */
const WHOLE =
  /^(?:年度|部门|单位)*(?:预算)?总?(收支|收入、支出|收、支|收入|支出)(?:总?预算|总计|合计|总额|总数|预算数)*$/;

/** Which side of all money a subject names: money that comes in, money that is spent, or both; undefined where it names a part. */
export function wholeSide(subject: string): 'income' | 'expenditure' | 'both' | undefined {
  const side = WHOLE.exec(subject)?.[1];
  if (side === undefined) return undefined;
  return side === '收入' ? 'income' : side === '支出' ? 'expenditure' : 'both';
}
