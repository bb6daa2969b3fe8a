import { codeTree } from '../invent/codedTables';
import { functionName, type Draft } from '../invent/draft';
import { isCarry, isGeneral, isProject, sumOf, type Payment } from '../invent/payment';
import { headOf, withTotal } from './amounts';
import type { Row, RowMaking } from './Row';

const memberOf = (draft: Draft, payment: Payment): number => draft.budget.projects[payment.project]?.member ?? 0;

/** The rows of the body's members, with their projects below them. */
function byMember(making: RowMaking, payments: readonly Payment[], rowsOf: (own: readonly Payment[]) => Row[]): Row[] {
  const { draft } = making;
  return draft.body.members.flatMap((member, index) => {
    const own = payments.filter((payment) => memberOf(draft, payment) === index);
    return own.length === 0 ? [] : [{ heads: [headOf(making, '', member, own)] }, ...rowsOf(own)];
  });
}

export function projects(making: RowMaking): Row[] {
  const { draft } = making;
  const payments = making.payments.filter((payment) => isGeneral(payment) && isProject(payment));
  const rows = byMember(making, payments, (own) =>
    codeTree(own.map(({ item }) => item)).flatMap((code): Row[] => {
      const within = own.filter(({ item }) => item.startsWith(code));
      const name = functionName(draft, code);
      if (code.length < 7) return [{ heads: [headOf(making, code, name, within)] }];
      return [...new Set(within.map(({ project }) => project))].map((project) => {
        const title = draft.budget.projects[project]?.name ?? '';
        const head = headOf(
          making,
          code,
          name,
          within.filter((payment) => payment.project === project),
        );
        return { heads: [{ ...head, name: title, labels: { ...head.labels, project: title } }] };
      });
    }),
  );
  return withTotal(making, rows, payments);
}

export function carryover(making: RowMaking): Row[] {
  const payments = making.payments.filter(isCarry);
  const rows = byMember(making, payments, (own) =>
    [...new Set(own.map(({ project }) => project))].map((project) => ({
      heads: [
        headOf(
          making,
          '',
          making.draft.budget.projects[project]?.name ?? '',
          own.filter((payment) => payment.project === project),
        ),
      ],
    })),
  );
  return withTotal(making, rows, payments);
}

/** Purchases by the path from their kind down to how they are bought. */
export function procurement(making: RowMaking): Row[] {
  const fen = Math.max(100_000_00, Math.floor(sumOf(making.payments) / 50));
  const row = (labels: Record<string, string>, name: string, part: number): Row => ({
    heads: [{ labels, code: '', name, amounts: { total: Math.floor(fen * part) } }],
  });
  return [
    row({ kind: '合计' }, '合计', 1),
    row({ kind: '货物A' }, '货物A', 0.6),
    row({ special: '设备购置费', economic: '办公设备购置' }, '货物A/设备购置费/办公设备购置', 0.6),
    row(
      { thing: '其他通用设备', manner: '部门集中采购' },
      '货物A/设备购置费/办公设备购置/其他通用设备/部门集中采购',
      0.35,
    ),
    row({ thing: '台式计算机', manner: '政府集中采购' }, '货物A/设备购置费/办公设备购置/台式计算机/政府集中采购', 0.25),
    row({ kind: '服务C' }, '服务C', 0.4),
    row({ special: '运行费', economic: '物业管理费' }, '服务C/运行费/物业管理费', 0.4),
    row({ thing: '物业管理服务', manner: '分散采购' }, '服务C/运行费/物业管理费/物业管理服务/分散采购', 0.4),
  ];
}
