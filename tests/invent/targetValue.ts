import { words } from './grid';
import type { Random } from './random';

/** A target value: `>=`, `12`, `个`; words have neither operator nor unit. */
export interface Value {
  operator: string;
  value: string;
  unit: string;
}

/** An indicator with its unit and the least and greatest value that it takes. */
export type Indicator = readonly [name: string, unit: string, low: number, high: number];

export const COUNTED: readonly Indicator[] = [
  ['补助人数', '人', 10, 5000],
  ['购置设备数量', '台', 1, 300],
  ['开展活动次数', '次', 1, 60],
  ['服务群众人次', '万人次', 1, 30],
  ['资金拨付周期', '个月', 3, 12],
  ['维修改造面积', '平方米', 100, 9000],
];
export const QUALITY: readonly Indicator[] = [
  ['资金使用合规率', '%', 90, 100],
  ['验收合格率', '%', 90, 100],
  ['培训人员合格率', '%', 80, 100],
];
export const TIMELY: readonly Indicator[] = [
  ['资金拨付及时率', '%', 90, 100],
  ['项目按时完成率', '%', 90, 100],
];
export const COST: readonly Indicator[] = [
  ['每人每年补助标准', '元/人', 100, 9000],
  ['项目总成本', '万元', 1, 900],
  ['单位建设成本', '元/平方米', 100, 4000],
];
export const EFFECT: readonly [string, string][] = [
  ['保障工作正常运转', '有效保障'],
  ['提升公共服务水平', '持续提升'],
  ['群众生活质量', '明显改善'],
  ['社会和谐稳定程度', '长期'],
];
export const CONTENT: readonly Indicator[] = [
  ['群众满意度', '%', 85, 98],
  ['受益居民满意度', '%', 85, 98],
];

/** `＞=90%` as it may be printed; the truth holds `>=`. */
function printedOperator(random: Random, operator: string): string {
  return random.chance(0.7) ? operator.replace('>', '＞').replace('<', '＜') : operator;
}

/** The value as its cell prints it on one line. */
export function printValue(random: Random, value: Value): string {
  const gap = value.unit !== '%' && random.chance(0.4) ? ' ' : '';
  return printedOperator(random, value.operator) + value.value + gap + value.unit;
}

/** Invents a value of a unit between two bounds. */
export function inventValue(
  random: Random,
  unit: string,
  low: number,
  high: number,
  operators: readonly string[],
): Value {
  const decimal = unit === '万元' && random.chance(0.5);
  return {
    operator: random.pick(operators),
    value: decimal ? (random.int(low * 100, high * 100) / 100).toFixed(2) : String(random.int(low, high)),
    unit,
  };
}

/** Lines of a cell; operators, numbers and the marks that belong to them stay together unless the column is very narrow. */
export function valueParts(random: Random, printed: string, narrow: boolean): string[] {
  const match = /^([＞＜><])(=?.*)$/.exec(printed);
  if (!narrow || printed.length < 5) return [printed];
  const whole = match ? match[2]! : printed;
  const number = /^(=?[\d.]*%?)\s*(.*)$/.exec(whole);
  const rest = number ? [number[1]!, ...words(number[2]!, random.int(2, 4)).parts] : words(whole, 2).parts;
  return [...(match ? [match[1]!] : []), ...rest].filter((part) => part !== '');
}
