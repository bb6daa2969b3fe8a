import { codeTree, economicName, stands } from '../invent/codedTables';
import { functionName, type Draft } from '../invent/draft';
import { CLASSES } from '../invent/functionCodes';
import { appropriationLeft, overviewLeft } from '../invent/listTables';
import { hanNumber } from '../invent/projectSection';
import {
  isCapital,
  isCarry,
  isFiscal,
  isFiscalCarry,
  isFunds,
  isGeneral,
  isOtherCarry,
  isProject,
  priorOf,
  sumOf,
  type Payment,
} from '../invent/payment';
import type { Form, FormTable, Head } from './Form';

/** The part of a row that one list has. */
export interface RowHead {
  /** What stands in its columns of labels. */
  labels: Readonly<Record<string, string>>;
  code: string;
  name: string;
  /** Exact fen by column key; a text is printed as it is. */
  amounts: Readonly<Record<string, number | string>>;
  /** One label over all its columns of labels. */
  merged?: boolean;
}

/** A row before it is placed. */
export interface Row {
  heads: RowHead[];
  /** A label that is merged over this row and those after it that have the same. */
  group?: string;
  /** One label over the second list, its figures and the names of the third; its amount stands in the last column. */
  over?: { text: string; name: string; fen: number };
  /** Zeros that are printed where the table leaves blanks. */
  zeros?: boolean;
}

/** What the rows of a table are made from. */
export interface RowMaking {
  draft: Draft;
  form: Form;
  table: FormTable;
  /** Keys of all columns. */
  keys: readonly string[];
  payments: readonly Payment[];
}

type Test = (payment: Payment) => boolean;

const from =
  (...sources: string[]): Test =>
  (payment) =>
    sources.includes(payment.source);
const nothing: Test = () => false;
const personnel: Test = ({ nature }) => nature === 'personnel';
const operating: Test = ({ nature }) => nature === 'operating';
const all: Test = () => true;
const both =
  (one: Test, other: Test): Test =>
  (payment) =>
    one(payment) && other(payment);

/** What rows of lists are called in the forms' data. */
const SOURCES: Readonly<Record<string, Test>> = {
  fiscal: isFiscal,
  general: isGeneral,
  funds: isFunds,
  capital: isCapital,
  fiscal_account: from('fiscal_account'),
  unit_funds: from('unit_funds'),
  current: (payment) => !isCarry(payment),
  carry: isCarry,
  nothing,
};

/** What each column holds. */
function testOf(key: string, keys: readonly string[], role: string): Test {
  const splits = keys.includes('general_public_transfer');
  const tests: Readonly<Record<string, Test>> = {
    total: all,
    basic: (payment) => !isProject(payment),
    project: isProject,
    basic_personnel: personnel,
    basic_operating: operating,
    personnel,
    operating,
    fiscal_appropriation: isFiscal,
    general_public: splits ? from('general_public') : isGeneral,
    general_public_transfer: from('general_public_transfer'),
    government_funds: splits ? from('government_funds') : isFunds,
    government_funds_transfer: from('government_funds_transfer'),
    state_capital: splits ? from('state_capital') : isCapital,
    state_capital_transfer: from('state_capital_transfer'),
    fiscal_account: from('fiscal_account'),
    unit_funds: from('unit_funds'),
    business_income: from('fiscal_account'),
    other_income: from('unit_funds'),
    carryover: isCarry,
    fiscal_carryover: isFiscalCarry,
    nonfiscal_carryover: isOtherCarry,
    fiscal_total: isFiscalCarry,
    fiscal_personnel: both(isFiscalCarry, personnel),
    fiscal_operating: both(isFiscalCarry, operating),
    fiscal_project: both(isFiscalCarry, isProject),
    nonfiscal_total: isOtherCarry,
    nonfiscal_personnel: both(isOtherCarry, personnel),
    nonfiscal_operating: both(isOtherCarry, operating),
    nonfiscal_project: both(isOtherCarry, isProject),
    expenditure: all,
  };
  if (role === 'project' && key !== 'total') return (payment) => payment.economic === key;
  return tests[key] ?? nothing;
}

/** The amounts of a row that some payments stand behind. */
function amountsOf(
  making: RowMaking,
  payments: readonly Payment[],
  keys = making.keys,
): Record<string, number | string> {
  return Object.fromEntries(
    keys.map((key): [string, number | string] => {
      if (key === 'prior_actual_total') return [key, priorOf(payments)];
      const change = sumOf(payments) - priorOf(payments);
      if (key === 'difference') return [key, change];
      if (key === 'percent') return [key, priorOf(payments) > 0 ? ((change / priorOf(payments)) * 100).toFixed(2) : ''];
      return [key, sumOf(payments, testOf(key, keys, making.table.role))];
    }),
  );
}

function labelsOf(code: string, name: string): Record<string, string> {
  return { code, class: code.slice(0, 3), section: code.slice(3, 5), item: code.slice(5, 7), name };
}

const headOf = (making: RowMaking, code: string, name: string, payments: readonly Payment[]): RowHead => ({
  labels: labelsOf(code, name),
  code,
  name,
  amounts: amountsOf(making, payments),
});

/** The row of a table's total. */
function totalOf(making: RowMaking, payments: readonly Payment[]): Row {
  const name = making.form.name === 'xinjiang' ? '总计' : '合计';
  return { heads: [{ ...headOf(making, '', name, payments), merged: true }] };
}

function withTotal(making: RowMaking, rows: Row[], payments: readonly Payment[]): Row[] {
  const total = totalOf(making, payments);
  return making.table.total === 'last' ? [...rows, total] : [total, ...rows];
}

/** A row for every code that payments stand under. */
function coded(making: RowMaking, payments: readonly Payment[], codeOf: (payment: Payment) => string): Row[] {
  const nameOf = making.table.content === 'economic' ? economicName : functionName;
  const rows = codeTree(payments.map(codeOf)).map((code): Row => ({
    heads: [
      headOf(
        making,
        code,
        nameOf(making.draft, code),
        payments.filter((payment) => codeOf(payment).startsWith(code)),
      ),
    ],
  }));
  return withTotal(making, rows, payments);
}

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
function lists(making: RowMaking, isOverview: boolean): Row[] {
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
function groups(making: RowMaking): Row[] {
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

const spentOn =
  (...sections: string[]): Test =>
  (payment) =>
    isFiscal(payment) && !isProject(payment) && sections.includes(payment.economic);

const SPENT: Readonly<Record<string, Test>> = {
  total: spentOn('30212', '30217', '31013', '30231'),
  three_public: spentOn('30212', '30217', '31013', '30231'),
  abroad: spentOn('30212'),
  hospitality: spentOn('30217'),
  cars: spentOn('31013', '30231'),
  car_purchase: spentOn('31013'),
  car_running: spentOn('30231'),
  meetings: spentOn('30215'),
  training: spentOn('30216'),
  operating_cost: both(isGeneral, operating),
};

/** Three public expenses as columns of one row. */
function threePublicRow({ keys, payments }: RowMaking): Row[] {
  const amounts = Object.fromEntries(
    keys.map((key): [string, number] => {
      const test = SPENT[key.replace(/^prior_/, '')] ?? nothing;
      return [key, key.startsWith('prior_') ? priorOf(payments, test) : sumOf(payments, test)];
    }),
  );
  return [{ heads: [{ labels: {}, code: '', name: '', amounts }] }];
}

/** Three public expenses as rows. */
function threePublicRows(making: RowMaking): Row[] {
  const printed: [string, string, string][] = [
    ['合计', '合计', 'total'],
    ['因公出国（境）费', '因公出国（境）费', 'abroad'],
    ['公务接待费', '公务接待费', 'hospitality'],
    ['公务用车购置及运行费（小计）', '公务用车购置及运行费', 'cars'],
    ['其中：公务用车购置费', '公务用车购置费', 'car_purchase'],
    ['公务用车运行费', '公务用车运行费', 'car_running'],
  ];
  return printed.map(([text, name, kind]) => ({
    heads: [
      {
        labels: { name: text },
        code: '',
        name,
        amounts: amountsOf(making, making.payments.filter(SPENT[kind] ?? nothing)),
      },
    ],
    zeros: making.draft.style.someZeros,
  }));
}

const memberOf = (draft: Draft, payment: Payment): number => draft.budget.projects[payment.project]?.member ?? 0;

/** The rows of the body's members, with their projects below them. */
function byMember(making: RowMaking, payments: readonly Payment[], rowsOf: (own: readonly Payment[]) => Row[]): Row[] {
  const { draft } = making;
  return draft.body.members.flatMap((member, index) => {
    const own = payments.filter((payment) => memberOf(draft, payment) === index);
    return own.length === 0 ? [] : [{ heads: [headOf(making, '', member, own)] }, ...rowsOf(own)];
  });
}

function projects(making: RowMaking): Row[] {
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

function carryover(making: RowMaking): Row[] {
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
function procurement(making: RowMaking): Row[] {
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

const itemOf = ({ item }: Payment): string => item;

/** The rows of a table; none where it is empty. */
export function rowsOf(making: RowMaking): Row[] {
  const { table, payments, draft, form } = making;
  const standing = (role: 'income' | 'expenditure' | 'general-public'): readonly Payment[] =>
    form.name === 'xinjiang'
      ? draft.budget.payments.filter((payment) => stands(draft, role, payment))
      : payments.filter(role === 'general-public' ? isGeneral : all);
  const within = (test: Test): readonly Payment[] => payments.filter(test);
  switch (table.content) {
    case 'overview':
      return lists(making, true);
    case 'appropriation':
      return lists(making, false);
    case 'income':
      return coded(making, standing('income'), itemOf);
    case 'groups':
      return groups(making);
    case 'functions':
      return coded(making, standing('expenditure'), itemOf);
    case 'general':
      return coded(making, standing('general-public'), itemOf);
    case 'fiscal-functions':
      return coded(making, within(isFiscal), itemOf);
    case 'economic':
      return coded(
        making,
        within((payment) => isGeneral(payment) && !isProject(payment)),
        ({ economic }) => economic,
      );
    case 'operating-cost':
      return coded(
        { ...making, table: { ...table, content: 'economic' } },
        within((payment) => isGeneral(payment) && operating(payment)),
        ({ economic }) => economic,
      );
    case 'funds':
    case 'capital': {
      const own = within(table.content === 'funds' ? isFunds : isCapital);
      return own.length === 0 ? [] : coded(making, own, itemOf);
    }
    case 'projects':
      return projects(making);
    case 'carryover':
      return carryover(making);
    case 'one-row':
      return [{ heads: [headOf(making, '', '', payments)] }];
    case 'three-public-row':
      return threePublicRow(making);
    case 'three-public-rows':
      return threePublicRows(making);
    case 'procurement':
      return procurement(making);
  }
}

/** The columns of a table from left to right. */
export function leavesOf(heads: readonly Head[]): Head[] {
  return heads.flatMap((head) => (head.under ? leavesOf(head.under) : [head]));
}
