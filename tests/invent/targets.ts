import { personName } from './body';
import type { Draft } from './draft';
import { figure } from './figure';
import { words } from './grid';
import type { TrueTarget } from './Invented';
import { isCarry, isFiscal, isProject, sumOf, type Payment } from './payment';
import type { Random } from './random';

interface Value {
  operator: string;
  value: string;
  unit: string;
}

const COUNTED: readonly [string, string, number, number][] = [
  ['保障社区数量', '个', 2, 40],
  ['补助人数', '人', 10, 5000],
  ['购置设备数量', '台', 1, 300],
  ['开展活动次数', '次', 1, 60],
  ['服务群众人次', '万人次', 1, 30],
  ['资金拨付周期', '个月', 3, 12],
  ['维修改造面积', '平方米', 100, 9000],
];
const QUALITY: readonly [string, string, number, number][] = [
  ['资金使用合规率', '%', 90, 100],
  ['验收合格率', '%', 90, 100],
  ['培训人员合格率', '%', 80, 100],
];
const TIMELY: readonly [string, string, number, number][] = [
  ['资金拨付及时率', '%', 90, 100],
  ['项目按时完成率', '%', 90, 100],
];
const COST: readonly [string, string, number, number][] = [
  ['每人每年补助标准', '元/人', 100, 9000],
  ['项目总成本', '万元', 1, 900],
  ['每个社区每月拨付标准', '万元', 1, 9],
];
const EFFECT: readonly [string, string][] = [
  ['保障工作正常运转', '有效保障'],
  ['提升公共服务水平', '持续提升'],
  ['群众生活质量', '明显改善'],
  ['社会和谐稳定程度', '长期'],
];
const CONTENT: readonly [string, string, number, number][] = [
  ['群众满意度', '%', 85, 98],
  ['受益居民满意度', '%', 85, 98],
];

/** `＞=90%` as it may be printed; the truth holds `>=`. */
function printedOperator(random: Random, operator: string): string {
  return random.chance(0.7) ? operator.replace('>', '＞').replace('<', '＜') : operator;
}

function printValue(random: Random, value: Value): string {
  const gap = value.unit !== '%' && random.chance(0.4) ? ' ' : '';
  return printedOperator(random, value.operator) + value.value + gap + value.unit;
}

function inventValue(random: Random, unit: string, low: number, high: number, operators: readonly string[]): Value {
  const decimal = unit === '万元' && random.chance(0.5);
  return {
    operator: random.pick(operators),
    value: decimal ? (random.int(low * 100, high * 100) / 100).toFixed(2) : String(random.int(low, high)),
    unit,
  };
}

/** Lines of a cell; operators, numbers and the marks that belong to them stay together unless the column is very narrow. */
function valueParts(random: Random, printed: string, narrow: boolean): string[] {
  const match = /^([＞＜><])(=?.*)$/.exec(printed);
  if (!narrow || printed.length < 5) return [printed];
  const whole = match ? match[2]! : printed;
  const number = /^(=?[\d.]*%?)\s*(.*)$/.exec(whole);
  const rest = number ? [number[1]!, ...words(number[2]!, random.int(2, 4)).parts] : words(whole, 2).parts;
  return [...(match ? [match[1]!] : []), ...rest].filter((part) => part !== '');
}

/** Prints one row of a target table: as its cells share lines and wrap. */
function printRow(draft: Draft, record: TrueTarget, cells: readonly string[][]): void {
  const { paper, random } = draft;
  let texts: string[] = [];
  let fresh = true;
  let started = false;
  const mark = (line: number) => {
    if (!started) record.line = line;
    started = true;
    record.endLine = line;
  };
  const flush = () => {
    if (texts.length > 0) paper.print(texts.join(' '), [mark], !fresh && random.chance(0.7));
    if (texts.length > 0) fresh = false;
    texts = [];
  };
  for (const parts of cells) {
    if (parts.length <= 1) {
      texts.push(...parts.filter((part) => part !== ''));
      continue;
    }
    flush();
    parts.forEach((part, index) => paper.print(part, [mark], index === 0 && random.chance(0.4)));
    fresh = false;
  }
  flush();
}

/** The body's own target table (部门整体绩效目标表). */
export function printBodyTargets(draft: Draft): void {
  const { paper, body, budget, random, truth } = draft;
  paper.breakPage();
  paper.print(`${body.level}整体绩效目标表`);
  paper.print(`（${body.year} 年）`);
  paper.print(`${body.level}名称（盖章） ${body.shortName}`);
  paper.print(`${body.level}联系人 ${body.contact.name} 联系电话 ${body.contact.phone}`);
  truth.private.push(body.contact.name, body.contact.phone);
  paper.print('年度绩效目标');
  paper.prose([
    '1.贯彻落实各项政策，完成年度重点工作任务。2.保障机关正常运转，提高服务水平。3.加强资金管理，提高资金使用效益。',
  ]);
  const spent = budget.payments.filter((payment) => payment.fen > 0);
  const fromAbove = (payment: Payment): boolean =>
    payment.source.endsWith('_transfer') || payment.source.startsWith('carry');
  const style = {
    ...draft.style.figures,
    unit: '万元',
    decimals: draft.style.figures.unit === '元' ? 2 : draft.style.figures.decimals,
  } as const;
  const own = sumOf(spent, (payment) => !fromAbove(payment) && isFiscal(payment));
  const above = sumOf(spent, fromAbove);
  paper.printAll('年度预算(万元)/资金来源 资金总额（万元）/财政资金（万元）');
  paper.print(`上级安排 ${figure(above, style)}`, [], true);
  paper.print(`本级安排 ${figure(own, style)}`);
  paper.print(`其他资金（万元） 其他 ${figure(sumOf(spent) - own - above, style)}`);
  paper.print('一级指标 二级指标 三级指标 指标值 指标设定依据 分值权重');
  const count = random.int(2, 5);
  const weights = splitWeights(random, draft.style.weights, count);
  random.sample(COUNTED, count).forEach(([indicator, unit, low, high], index) => {
    const value = inventValue(random, unit, low, high, ['>=', '=', '>=']);
    const basis = random.pick([`${body.year}年预算编制说明`, '工作总结', '补助资金分配表']);
    const record: TrueTarget = {
      project: '',
      level1: '履职效能',
      level2: '数量指标',
      indicator,
      ...value,
      lastYear: '',
      weight: weights[index]!,
      line: 0,
      endLine: 0,
    };
    truth.targets.push(record);
    if (index === 0) paper.print('履职效能');
    printRow(draft, record, [
      ['数量指标'],
      [indicator],
      [printValue(random, value)],
      words(basis, random.pick([7, 20])).parts,
      [String(record.weight)],
    ]);
  });
}

/** Weights in fives that add up to the whole. */
function splitWeights(random: Random, whole: number, count: number): number[] {
  const weights = Array.from({ length: count }, () => 5);
  for (let left = whole - 5 * count; left >= 5; left -= 5) weights[random.int(0, count - 1)]! += 5;
  return weights;
}

const PROJECT_HEADER =
  '一级/指标/二级/指标|三级指标/指标/值/指标值设置依/据/上年/完成/值/指标/分值/权重/指标赋分规则 佐证资料';

interface Drawn {
  level1: string;
  level2: string;
  indicator: string;
  value: Value;
}

function drawTargets(random: Random): Drawn[] {
  const number = (
    level1: string,
    level2: string,
    from: readonly [string, string, number, number][],
    count: number,
    operators: readonly string[],
  ): Drawn[] =>
    random.sample(from, count).map(([indicator, unit, low, high]) => ({
      level1,
      level2,
      indicator,
      value: inventValue(random, unit, low, high, operators),
    }));
  return [
    ...number('产出指标', '数量指标', COUNTED, random.int(1, 3), ['=', '>=']),
    ...number('产出指标', '质量指标', QUALITY, random.int(1, 2), ['=', '>=']),
    ...number('产出指标', '时效指标', TIMELY, 1, ['=']),
    ...number('成本指标', '经济成本指标', COST, 1, ['<=', '=']),
    ...random.sample(EFFECT, random.int(1, 2)).map(([indicator, text]) => ({
      level1: '效益指标',
      level2: '社会效益指标',
      indicator,
      value: { operator: '', value: text, unit: '' },
    })),
    ...number('满意度指标', '满意度指标', CONTENT, 1, ['>=']),
  ];
}

/** Target tables of the projects, in an order of their own. */
export function printProjectTargets(draft: Draft): void {
  const { budget, random } = draft;
  const payments = budget.payments.filter((payment) => !isCarry(payment) && isProject(payment) && payment.fen > 0);
  const projects = random.shuffle([...new Set(payments.map((payment) => payment.project))]);
  for (const project of projects) {
    printProjectTable(
      draft,
      budget.projects[project]!.name,
      sumOf(payments, (payment) => payment.project === project),
    );
  }
}

function printProjectTable(draft: Draft, project: string, fen: number): void {
  const { paper, body, random, truth, style } = draft;
  const money = figure(fen, {
    ...style.figures,
    unit: '万元',
    decimals: Math.max(2, style.figures.unit === '元' ? 2 : style.figures.decimals),
  });
  const leader = personName(random);
  truth.private.push(leader);
  paper.breakPage();
  paper.printAll(
    `项目支出绩效目标表/（${body.year} 年）/预算单位 ${body.shortName}/项目名称 ${project} 项目负责人 ${leader}`,
  );
  paper.printAll(`项目资金(万/元)|年度预算总额 ${money}/其中：财政拨/款|${money} 其他资金 0.00/项目总体目标`);
  paper.prose([
    `本项目拟投入${Number(money.replace(/,/g, ''))}万元，计划于${body.year}年12月31日前完成。通过本项目的实施，保障各项工作正常开展，使群众满意度达到90%及以上。`,
  ]);
  paper.printAll(PROJECT_HEADER);
  const drawn = drawTargets(random);
  const weights = splitWeights(random, style.weights, drawn.length);
  const narrow = random.chance(0.5);
  const indicatorWidth = random.pick([8, 12, 20]);
  drawn.forEach(({ level1, level2, indicator, value }, index) => {
    const lastYear =
      value.operator === ''
        ? value.value
        : random.chance(0.8)
          ? `${random.chance(0.2) ? value.operator : ''}${value.value}${value.unit}`
          : '';
    const record: TrueTarget = {
      project,
      level1,
      level2,
      indicator,
      ...value,
      lastYear,
      weight: weights[index]!,
      line: 0,
      endLine: 0,
    };
    truth.targets.push(record);
    const above = drawn[index - 1];
    if (above?.level1 !== level1) words(level1, level1.length > 4 ? 2 : 2).parts.forEach((part) => paper.print(part));
    if (above?.level2 !== level2 || above.level1 !== level1)
      words(level2, 2).parts.forEach((part) => paper.print(part));
    const basis = value.unit.includes('元') ? '预算支出标准' : '计划标准';
    const scoring =
      value.operator === '' ? '按评判等级赋分' : level1 === '满意度指标' ? '满意度赋分' : '按照完成比例赋分';
    printRow(draft, record, [
      words(indicator, indicatorWidth).parts,
      valueParts(random, value.operator === '' ? value.value : printValue(random, value), narrow),
      [basis],
      valueParts(random, lastYear.replace('>', '＞').replace('<', '＜'), narrow),
      [String(record.weight)],
      words(scoring, narrow ? 7 : 12).parts,
      [random.pick(['工作资料', '原始凭证'])],
    ]);
  });
}
