import type { Draft } from './draft';
import { figure } from './figure';
import { words } from './grid';
import type { TrueTarget } from './Invented';
import { isFiscal, sumOf, type Payment } from './payment';
import { COUNTED, inventValue, printValue } from './targetValue';
import { printTargetRow, splitWeights } from './targetRow';

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
    printTargetRow(draft, record, [
      ['数量指标'],
      [indicator],
      [printValue(random, value)],
      words(basis, random.pick([7, 20])).parts,
      [String(record.weight)],
    ]);
  });
}
