import { changeWords } from './change';
import { stated, statedWorth, type Draft } from './draft';
import type { TrueHolding } from './Invented';
import { isFiscal, isGeneral, isProject, priorOf, sumOf, type Payment } from './payment';
import type { Piece } from './paper';

/** Prints a counted thing and records it. */
function counted(
  draft: Draft,
  group: TrueHolding['group'],
  label: string,
  value: number,
  unit: string,
  printed = String(value),
): Piece[] {
  const record: TrueHolding = { group, label, value, unit, line: 0 };
  draft.truth.holdings.push(record);
  return [{ text: printed, mark: (line) => (record.line = line) }, unit];
}

/** Prints an amount of money outside the tables and records it in yuan. */
function valued(draft: Draft, group: TrueHolding['group'], label: string, fen: number): Piece[] {
  const record: TrueHolding = { group, label, value: statedWorth(draft, fen), unit: '元', line: 0 };
  draft.truth.holdings.push(record);
  return stated(draft, fen, (line) => (record.line = line));
}

/** The body's staff and offices, in the first part of the document. */
export function printStaff(draft: Draft): void {
  const { paper, body, random } = draft;
  const offices = counted(draft, 'offices', '处室', body.offices.length, '个');
  paper.prose([`${body.name}无下属预算单位，下设`, ...offices, `处室，分别是：${body.offices.join('、')}。`]);
  const serving = random.int(8, 240);
  const retired = random.int(0, 90);
  const left = random.chance(0.2) ? random.int(1, 4) : 0;
  const moved = (label: string): Piece[] => {
    const down = random.chance(0.3);
    return [`，${down ? '减少' : '增加'}`, ...counted(draft, 'staff', label, random.int(0, 9), '人')];
  };
  paper.prose([
    `${body.name}编制数`,
    ...counted(draft, 'staff', '编制数', serving + random.int(-3, 30), '').slice(0, 1),
    '，实有人数',
    ...counted(draft, 'staff', '实有人数', serving + retired + left, '人'),
    '，其中：在职',
    ...counted(draft, 'staff', '在职', serving, '人'),
    ...moved('在职'),
    '；退休',
    ...counted(draft, 'staff', '退休', retired, '人'),
    ...moved('退休'),
    '；离休',
    ...counted(draft, 'staff', '离休', left, '人'),
    ...moved('离休'),
    '。',
  ]);
}

const operatingCost = (payment: Payment): boolean => isGeneral(payment) && payment.nature === 'operating';

/** 十二（一）–（三）: operating cost, procurement, assets. */
export function printOtherMatters(draft: Draft): void {
  const { paper, body, budget, random } = draft;
  paper.prose([`(一) ${random.pick(['单位运行经费情况', '机关运行经费情况'])}`]);
  const fen = sumOf(budget.payments, operatingCost);
  const at = {
    scope: 'operating',
    code: '',
    subject: '机关运行经费',
    fen,
    prior: priorOf(budget.payments, operatingCost),
  };
  if (fen === 0 && at.prior === 0) paper.prose([`${body.name}${body.year}年的机关运行经费财政拨款预算未安排。`]);
  else
    paper.prose([
      `${body.name}${body.year}年的机关运行经费财政拨款预算`,
      ...stated(draft, fen),
      '，',
      ...changeWords(draft, at),
    ]);
  printProcurement(draft);
  printAssets(draft);
}

function printProcurement(draft: Draft): void {
  const { paper, body, random } = draft;
  paper.prose(['(二) 政府采购情况']);
  const parts = ['货物', '工程', '服务'].map(
    (name) => [name, random.chance(0.6) ? random.magnitude(1_0000_00, 900_0000_00) : 0] as const,
  );
  const total = parts.reduce((sum, [, fen]) => sum + fen, 0);
  const listed = parts.flatMap(([name, fen], index): Piece[] => [
    `${index ? '，' : ''}政府采购${name}预算`,
    ...valued(draft, 'procurement', `政府采购${name}预算`, fen),
  ]);
  paper.prose([
    `${body.year}年，${body.name}政府采购预算`,
    ...valued(draft, 'procurement', '政府采购预算', total),
    '，其中：',
    ...listed,
    '。',
  ]);
  const small = Math.floor(total * random.next());
  paper.prose([
    `${body.year}年，${body.name}面向中小企业预留政府采购项目预算金额`,
    ...valued(draft, 'procurement', '中小企业', total),
    '，小微企业预留政府采购项目预算金额',
    ...valued(draft, 'procurement', '小微企业', small),
    '。',
  ]);
}

function printAssets(draft: Draft): void {
  const { paper, body, random, style } = draft;
  paper.prose(['(三) 国有资产占用使用情况']);
  paper.prose([`截至${body.year - 1}年底，${body.name}占用使用国有资产总体情况为：`]);
  const area = random.int(10_000, 2_000_000) / 100;
  const printed = style.figures.thousands ? area.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',') : area.toFixed(2);
  const value = (): number => random.magnitude(1_0000_00, 3000_0000_00);
  const money = (label: string, fen: number): Piece[] => ['价值', ...valued(draft, 'assets', label, fen)];
  paper.prose([
    '1.房屋',
    ...counted(draft, 'assets', '房屋', area, '平方米', printed),
    '，',
    ...money('房屋', value()),
    '。',
  ]);
  const kinds = ['一般公务用车', '执法执勤用车', '其他车辆'].map((name) => {
    const count = random.pick([0, 0, 1, 2, random.int(1, 30)]);
    return { name, count, fen: count > 0 ? value() : 0 };
  });
  const vehicles = kinds.flatMap(({ name, count, fen }, index): Piece[] => [
    `${index ? '；' : ''}${name}`,
    ...counted(draft, 'vehicles', name, count, '辆'),
    '，',
    ...money(name, fen),
  ]);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const worthAll = kinds.reduce((sum, { fen }) => sum + fen, 0);
  paper.prose([
    '2.车辆',
    ...counted(draft, 'vehicles', '车辆', total, '辆'),
    '，',
    ...money('车辆', worthAll),
    '；其中：',
    ...vehicles,
    '。',
  ]);
  paper.prose(['3.办公家具', ...money('办公家具', random.pick([0, value()])), '。']);
  paper.prose(['4.其他资产', ...money('其他资产', random.pick([0, value()])), '。']);
  const level = body.level;
  paper.prose([
    `${level}价值 50 万元以上大型设备`,
    ...counted(draft, 'equipment', '50万元以上大型设备', random.int(0, 3), '台'),
    `，${level}价值 100 万元以上大型设备`,
    ...counted(draft, 'equipment', '100万元以上大型设备', random.int(0, 2), '套'),
    '。',
  ]);
  paper.prose([
    `${body.year}年${level}预算未安排购置车辆经费，安排购置 50 万元以上大型设备`,
    ...counted(draft, 'equipment', '购置50万元以上大型设备', random.int(0, 2), '台'),
    '，单位价值 100 万元以上大型设备',
    ...counted(draft, 'equipment', '购置100万元以上大型设备', 0, '台'),
    '。',
  ]);
}

/** 十二（四）: how many targets and projects, and their money. */
export function printPerformance(draft: Draft): void {
  const { paper, body, budget } = draft;
  paper.prose(['(四) 预算绩效情况']);
  const projects = (test: (payment: Payment) => boolean): [number, number] => {
    const within = budget.payments.filter((payment) => isProject(payment) && payment.fen > 0 && test(payment));
    return [new Set(within.map((payment) => payment.project)).size, sumOf(within)];
  };
  const [fiscalCount, fiscalSum] = projects(isFiscal);
  const [otherCount, otherSum] = projects((payment) => ['fiscal_account', 'unit_funds'].includes(payment.source));
  paper.prose([
    `${body.year}年，本${body.level}预算绩效管理整体预算绩效目标`,
    ...counted(draft, 'performance', '整体预算绩效目标', 1, '个'),
    '，涉及金额',
    ...valued(draft, 'performance', '整体', sumOf(budget.payments)),
    '；当年财政拨款项目',
    ...counted(draft, 'performance', '当年财政拨款项目', fiscalCount, '个'),
    '，涉及预算金额',
    ...valued(draft, 'performance', '财政拨款项目', fiscalSum),
    '；当年非财政拨款项目',
    ...counted(draft, 'performance', '当年非财政拨款项目', otherCount, '个'),
    '，涉及预算金额',
    ...valued(draft, 'performance', '非财政拨款项目', otherSum),
    '。具体情况见下表（按项目分别填报）：',
  ]);
}
