import { personName } from './body';
import type { Draft } from './draft';
import { figure } from './figure';
import { words } from './grid';
import type { TrueTarget } from './Invented';
import { isCarry, isFiscal, isProject, sumOf, type Payment } from './payment';
import type { Random } from './random';
import { printTargetRow, splitWeights } from './targetRow';
import {
  CONTENT,
  COST,
  COUNTED,
  EFFECT,
  type Indicator,
  inventValue,
  printValue,
  QUALITY,
  TIMELY,
  valueParts,
  type Value,
} from './targetValue';

const PROJECT_HEADER =
  '一级/指标/二级/指标|三级指标/指标/值/指标值设置依/据/上年/完成/值/指标/分值/权重/指标赋分规则 佐证资料';

interface Drawn {
  level1: string;
  level2: string;
  indicator: string;
  value: Value;
}

/** Chooses the targets of a project; communities and their monthly sums are those of the narrative. */
function drawTargets(random: Random, units: { count: number; each: string } | undefined): Drawn[] {
  const number = (
    level1: string,
    level2: string,
    from: readonly Indicator[],
    count: number,
    operators: readonly string[],
  ): Drawn[] =>
    random.sample(from, count).map(([indicator, unit, low, high]) => ({
      level1,
      level2,
      indicator,
      value: inventValue(random, unit, low, high, operators),
    }));
  const monthly = units ? monthlySum(Number(units.each) / 12) : undefined;
  return [
    ...(units ? [communities(random, units.count)] : []),
    ...number('产出指标', '数量指标', COUNTED, random.int(1, 3), ['=', '>=']),
    ...number('产出指标', '质量指标', QUALITY, random.int(1, 2), ['=', '>=']),
    ...number('产出指标', '时效指标', TIMELY, 1, ['=']),
    ...(monthly ? [monthly] : number('成本指标', '经济成本指标', COST, 1, ['<=', '='])),
    ...random.sample(EFFECT, random.int(1, 2)).map(([indicator, text]) => ({
      level1: '效益指标',
      level2: '社会效益指标',
      indicator,
      value: { operator: '', value: text, unit: '' },
    })),
    ...number('满意度指标', '满意度指标', CONTENT, 1, ['>=']),
  ];
}

function communities(random: Random, count: number): Drawn {
  const value = { operator: random.pick(['=', '>=']), value: String(count), unit: '个' };
  return { level1: '产出指标', level2: '数量指标', indicator: '保障社区数量', value };
}

function monthlySum(sum: number): Drawn | undefined {
  if (sum < 0.05) return undefined;
  const value = { operator: '<=', value: sum.toFixed(2), unit: '万元' };
  return { level1: '成本指标', level2: '经济成本指标', indicator: '每个社区每月拨付标准', value };
}

/** Target tables of the projects, in an order of their own. */
export function printProjectTargets(draft: Draft): void {
  const { budget, random } = draft;
  const payments = budget.payments.filter((payment) => !isCarry(payment) && isProject(payment) && payment.fen > 0);
  const projects = random.shuffle([...new Set(payments.map((payment) => payment.project))]);
  for (const project of projects) {
    printProjectTable(
      draft,
      project,
      payments.filter((payment) => payment.project === project),
    );
  }
}

function printProjectTable(draft: Draft, index: number, payments: readonly Payment[]): void {
  const { paper, body, random, truth, style } = draft;
  const project = draft.budget.projects[index]!.name;
  const decimals = style.figures.unit === '元' ? 2 : Math.max(2, style.figures.decimals);
  const inWan = (fen: number): string => figure(fen, { ...style.figures, unit: '万元', decimals });
  const fiscal = sumOf(payments, isFiscal);
  const money = inWan(sumOf(payments));
  const leader = personName(random);
  truth.private.push(leader);
  paper.breakPage();
  paper.printAll(
    `项目支出绩效目标表/（${body.year} 年）/预算单位 ${body.shortName}/项目名称 ${project} 项目负责人 ${leader}`,
  );
  paper.printAll(
    `项目资金(万/元)|年度预算总额 ${money}/其中：财政拨/款|${inWan(fiscal)} 其他资金 ${inWan(sumOf(payments) - fiscal)}/项目总体目标`,
  );
  const drawn = drawTargets(random, draft.units.get(index));
  const content = drawn.find(({ level1 }) => level1 === '满意度指标')!;
  paper.prose([
    `本项目拟投入${Number(money.replace(/,/g, ''))}万元，计划于${body.year}年12月31日前完成。通过本项目的实施，保障各项工作正常开展，使${content.indicator}达到${content.value.value}%及以上。`,
  ]);
  paper.printAll(PROJECT_HEADER);
  const weights = splitWeights(random, style.weights, drawn.length);
  const narrow = random.chance(0.5);
  const indicatorWidth = random.pick([8, 12, 20]);
  drawn.forEach(({ level1, level2, indicator, value }, at) => {
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
      weight: weights[at]!,
      line: 0,
      endLine: 0,
    };
    truth.targets.push(record);
    const above = drawn[at - 1];
    if (above?.level1 !== level1) words(level1, 2).parts.forEach((part) => paper.print(part));
    if (above?.level2 !== level2 || above.level1 !== level1)
      words(level2, 2).parts.forEach((part) => paper.print(part));
    const basis = value.unit.includes('元') ? '预算支出标准' : '计划标准';
    const scoring =
      value.operator === '' ? '按评判等级赋分' : level1 === '满意度指标' ? '满意度赋分' : '按照完成比例赋分';
    printTargetRow(draft, record, [
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
