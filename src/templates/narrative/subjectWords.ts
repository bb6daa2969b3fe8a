/** Words before a figure that are no part of the name of what it is stated of, as data. */

/** What is dropped of a name, in this order. */
const NOT_NAMES: readonly RegExp[] = [
  /(?:预算数|年初预算)?(?:为|是|安排)$/,
  /(?:合计|共计|总计|预算数)$/,
  /^本(?:部门|单位)|^(?:部门|单位)(?=收入|支出|收支)/,
  /^.*下属\d.*的(?=机关运行经费)/,
  /^.*(?:拨款|资金)安排的(?=[\u4e00-\u9fff]{2,6}费)/,
  /^(?:的|包括|安排|和|与)/,
  /^财政拨款(?=[“"]?三公)/,
  /(?<=三公[”"]?经费)预算$/,
  /(?<=.{3})财政拨款预算$/,
];

/** A name without the words that only lead to its figure. */
export function withoutLeadingWords(name: string): string {
  return NOT_NAMES.reduce((left, words) => left.replace(words, ''), name);
}

/** A name without the words that one naming of it has and another has not: `收、支预算总计各` and `收入、支出预算`. */
export function plainName(name: string): string {
  return name
    .replace(/预算|决算|总计|合计|数$|[总各均、“”"]|本年/g, '')
    .replace(/收入/g, '收')
    .replace(/支出/g, '支');
}

/** A plain name, and whether income or spending of it is meant. */
export function stemOf(plain: string): [stem: string, side: string] {
  const [, stem = '', side = ''] = /^(.*?)([收支]?)$/.exec(plain) ?? [];
  return [stem, side];
}

/** Whether two namings are of one thing. */
export function isSameSubject(one: string, other: string): boolean {
  return plainName(one) !== '' && plainName(one) === plainName(other);
}
