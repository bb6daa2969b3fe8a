/** The three public expenses (“三公”经费) and what stands beside them, by column key. */
export const THREE_PUBLIC_ITEMS = [
  'three_public',
  'abroad',
  'hospitality',
  'cars',
  'car_purchase',
  'car_running',
  'meetings',
  'training',
] as const;

export type ThreePublicItem = (typeof THREE_PUBLIC_ITEMS)[number];

/** The words that name each, the longer ones first; a row's total is that of the three. */
const NAMED: readonly (readonly [ThreePublicItem, RegExp])[] = [
  ['abroad', /出国/],
  ['hospitality', /公务接待|接待费/],
  ['cars', /公务用车购置费?[及和]/],
  ['car_purchase', /公务用车购置|购置费$/],
  ['car_running', /公务用车运行|运行(?:维护)?费$/],
  ['meetings', /^会议费/],
  ['training', /^培训费/],
  ['three_public', /三公|^(?:总计|合计)$/],
];

/** Which of the three public expenses words name, in a row or in a sentence; undefined for none of them. */
export function threePublicItem(words: string): ThreePublicItem | undefined {
  const plain = words.replace(/\s/g, '');
  return NAMED.find(([, pattern]) => pattern.test(plain))?.[0];
}
