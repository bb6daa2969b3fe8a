import { functionName } from '../invent/draft';
import { CLASSES } from '../invent/functionCodes';
import { appropriationLeft, overviewLeft } from '../invent/listTables';
import { hanNumber } from '../invent/projectSection';
import { isCarry, isFiscal, isFunds, isGeneral, isProject, sumOf, type Payment } from '../invent/payment';
import { amountsOf, from, nothing, operating, personnel, SOURCES, type Test } from './amounts';
import type { Row, RowHead, RowMaking } from './Row';

/** Classes of functions as a list's rows. */
function classRows(making: RowMaking, payments: readonly Payment[], keys: readonly string[]): RowHead[] {
  const { draft, form } = making;
  const own = new Set(payments.map(({ item }) => item.slice(0, 3)));
  return CLASSES.map(([code]) => code)
    .filter((code) => draft.style.allClasses || own.has(code))
    .map((code, index) => {
      const name = functionName(draft, code);
      const printed = form.classes === 'numbered' ? `${hanNumber(index + 1)}、${name}` : name;
      const within = payments.filter(({ item }) => item.startsWith(code));
      const amounts = { ...amountsOf(making, within, keys), ...mannersIn(within) };
      return { labels: { code, name: printed }, code: form.classes === 'coded' ? code : '', name, amounts };
    });
}

const mannersIn = (payments: readonly Payment[]): Record<string, number> => ({
  basic_personnel: sumOf(payments, personnel),
  basic_operating: sumOf(payments, operating),
});

function leftRows(making: RowMaking, isOverview: boolean): RowHead[] {
  const { draft, form, payments } = making;
  if (form.name === 'xinjiang')
    return (isOverview ? overviewLeft(draft) : appropriationLeft(draft)).map(({ printed, name, fen }) => ({
      labels: { name: printed },
      code: '',
      name,
      amounts: { income: fen },
    }));
  return (isOverview ? form.leftRows : form.appropriationRows).map(([printed, name, source]) => ({
    labels: { name: printed },
    code: '',
    name,
    amounts: { income: sumOf(payments, SOURCES[source]) },
  }));
}

const BLANK: RowHead = { labels: {}, code: '', name: '', amounts: {} };

const purposeRow = (printed: string, name: string, fen: number): RowHead => ({
  labels: { name: printed },
  code: '',
  name,
  amounts: { purpose: fen },
});

/** Two or three lists side by side. */
export function lists(making: RowMaking, isOverview: boolean): Row[] {
  const { payments, keys } = making;
  const within = isOverview ? payments : payments.filter(isFiscal);
  const hasPurpose = keys.includes('purpose');
  const purposes = hasPurpose
    ? [
        purposeRow(
          '一、基本支出',
          '基本支出',
          sumOf(within, (payment) => !isProject(payment)),
        ),
        purposeRow('二、项目支出', '项目支出', sumOf(within, isProject)),
        purposeRow('三、单位预留机动经费', '单位预留机动经费', 0),
      ]
    : [];
  const rightKeys = keys.filter((key) => key !== 'income' && key !== 'purpose');
  const columns = [
    leftRows(making, isOverview),
    ...(rightKeys.length > 0 ? [classRows(making, within, rightKeys)] : []),
    ...(hasPurpose ? [purposes] : []),
  ];
  const count = Math.max(...columns.map((rows) => rows.length));
  const rows = Array.from({ length: count }, (_, index): Row => ({
    heads: columns.map((list) => list[index] ?? BLANK),
  }));
  const total = (name: string, amounts: Record<string, number | string>): RowHead => ({
    labels: { name },
    code: '',
    name,
    amounts,
    merged: true,
  });
  const isThree = columns.length === 3;
  const words = making.form.name.startsWith('jiangsu') ? ['收入合计', '支出合计'] : ['收入总计', '支出总计'];
  const income = total(words[0] ?? '', { income: sumOf(within) });
  const spent = { ...amountsOf(making, within, rightKeys), ...mannersIn(within) };
  if (isThree) {
    const over = (text: string) => ({ heads: [BLANK, BLANK, BLANK], over: { text, name: text, fen: sumOf(within) } });
    return [...rows, over('当年支出小计'), { ...over('支出合计'), heads: [income, BLANK, BLANK] }];
  }
  return [...rows, { heads: [income, total(words[1] ?? '', hasPurpose ? { purpose: sumOf(within) } : spent)] }];
}

/** The list of sources under merged labels of groups. */
export function groups(making: RowMaking): Row[] {
  const { payments } = making;
  const row = (group: string, printed: string, test: Test, name = printed): Row => ({
    group,
    heads: [{ labels: { name: printed }, code: '', name, amounts: { total: sumOf(payments, test) } }],
  });
  const subtotal = (group: string, test: Test): Row => row(group, '小计', test, group);
  return [
    {
      heads: [
        { labels: { name: '收入总计' }, code: '', name: '收入总计', amounts: { total: sumOf(payments) }, merged: true },
      ],
    },
    subtotal('一般公共预算资金', isGeneral),
    row('一般公共预算资金', '公共财政拨款(补助)资金', isGeneral),
    row('一般公共预算资金', '专项收入', nothing),
    subtotal('政府性基金', isFunds),
    row('政府性基金', '基金收入', isFunds),
    subtotal('其他资金', from('unit_funds', 'fiscal_account')),
    row('其他资金', '事业收入', from('fiscal_account')),
    row('其他资金', '经营收入', nothing),
    row('其他资金', '其他收入', from('unit_funds')),
    subtotal('上年结转和结余资金', isCarry),
    row('上年结转和结余资金', '其中：动用上年结转和结余资金', isCarry, '动用上年结转和结余资金'),
  ];
}
