import { stated, statedWorth, type Draft } from './draft';
import type { TrueProject } from './Invented';
import { isGeneral, isProject, sumOf } from './payment';

const BASES = [
  '财预〔2019〕12号',
  '市党办（2018）159号市财政预算安排',
  '关于印发《专项资金管理办法》的通知（政办发〔2021〕7号）',
  '年初部门预算安排',
];
const NOTES: readonly [string, string[]][] = [
  ['资金来源', ['财政年初预算', '上级转移支付资金']],
  ['补贴人数', ['每个网格 3人', '约 120人']],
  ['补贴标准', ['每人每月 500元', '一级每人每年 6000元，二级每人每年 3000元']],
  ['补贴范围', ['符合条件的在册人员', '辖区内困难家庭']],
  ['补贴方式', ['按季度审批后由国库代发', '一卡通直接发放']],
  ['发放程序', ['个人申请、社区审核、公示后发放']],
];
const REASONS = [
  '用于保障日常运转，提高服务水平',
  '惠及辖区群众约 3200人，提升群众获得感和满意度',
  '保障项目按期完成，改善基础设施条件',
];
const HAN_NUMBERS = '一二三四五六七八九十';

/** 1 → 一, 12 → 十二, 23 → 二十三. */
export function hanNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? '' : HAN_NUMBERS[(number % 10) - 1]!;
  return (tens > 1 ? HAN_NUMBERS[tens - 1]! : '') + (tens > 0 ? '十' : '') + ones;
}

/** A count of communities among which an amount divides without rest; null where there is none. */
function divide(draft: Draft, fen: number): { count: number; each: string } | null {
  const counts = [2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 30, 40, 50].filter((count) => fen % (count * 10_000) === 0);
  if (counts.length === 0 || statedWorth(draft, fen) * 100 !== fen) return null;
  const count = draft.random.pick(counts);
  return { count, each: String(fen / count / 1_000_000) };
}

function allocationOf(draft: Draft, project: number, fen: number): string {
  const { random, units } = draft;
  const divided = divide(draft, fen);
  if (divided && random.chance(0.7)) {
    units.set(project, divided);
    return `${divided.count}个社区，每个社区${divided.each}万元`;
  }
  return random.pick(['按进度支付', '按合同约定分 2期支付', `一次性拨付${draft.body.name}`]);
}

/** 七: every project of the general public budget, in labelled paragraphs. */
export function printProjectSection(draft: Draft): void {
  const { paper, body, budget, random, truth } = draft;
  const payments = budget.payments.filter((payment) => isGeneral(payment) && isProject(payment) && payment.fen > 0);
  const listed = [...new Set(payments.map((payment) => payment.project))].sort((a, b) => a - b);
  if (listed.length === 0) {
    paper.prose([`${body.name}${body.year}年没有使用一般公共预算拨款安排的项目支出。`]);
    return;
  }
  listed.forEach((project, index) => {
    const { name, item, member } = budget.projects[project]!;
    const fen = sumOf(payments, (payment) => payment.project === project);
    const allocation = allocationOf(draft, project, fen);
    // Where communities get fixed sums, a standard per person would tell another story.
    const fitting = NOTES.filter(([label]) => !draft.units.has(project) || !/人数|标准/.test(label));
    const notes = random.chance(0.3)
      ? random
          .sample(fitting, random.int(1, fitting.length))
          .map(([label, texts]) => ({ label, text: random.pick(texts) }))
      : [];
    const record: TrueProject = {
      name,
      code: item,
      amount: statedWorth(draft, fen),
      basis: random.pick(BASES),
      bearer: body.members[member] ?? body.name,
      allocation,
      period: random.pick([
        `${body.year}年1月1日-${body.year}年12月31日`,
        `${body.year}年1月1日`,
        `${body.year}年1月1日-12月31日`,
      ]),
      reason: random.chance(notes.length > 0 ? 0.9 : 0.3) ? random.pick(REASONS) : '',
      notes,
      line: 0,
    };
    truth.projects.push(record);
    paper.prose([{ text: `（${hanNumber(index + 1)}）`, mark: (line) => (record.line = line) }, `项目名称：${name}`]);
    paper.prose([`设立的政策依据：${record.basis}`]);
    paper.prose(['预算安排规模：', ...stated(draft, fen)]);
    paper.prose([`项目承担单位：${record.bearer}`]);
    paper.prose([`资金分配情况：${record.allocation}`]);
    paper.prose([`资金执行时间：${record.period}`]);
    for (const { label, text } of notes) paper.prose([`${label}：${text}`]);
    if (record.reason) paper.prose([`受益人群和社会效益：${record.reason}`]);
  });
}
