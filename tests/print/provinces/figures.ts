/** One small invented budget that the forms of all provinces print: an office with four kinds of payments and one from a fund. */

export interface Payment {
  item: string;
  /** Economic sections with their amounts, in fen; a project has none that the tables of basic expenditure print. */
  economic?: readonly (readonly [section: string, fen: number])[];
  fen: number;
  isProject?: boolean;
  isFund?: boolean;
}

export const NAMES: Readonly<Record<string, string>> = {
  201: '一般公共服务支出',
  20103: '政府办公厅（室）及相关机构事务',
  2010301: '行政运行',
  2010302: '一般行政管理事务',
  208: '社会保障和就业支出',
  20805: '行政事业单位养老支出',
  2080505: '机关事业单位基本养老保险缴费支出',
  210: '卫生健康支出',
  21011: '行政事业单位医疗',
  2101101: '行政单位医疗',
  212: '城乡社区支出',
  21208: '国有土地使用权出让收入安排的支出',
  2120899: '其他国有土地使用权出让收入安排的支出',
  221: '住房保障支出',
  22102: '住房改革支出',
  2210201: '住房公积金',
  301: '工资福利支出',
  30101: '基本工资',
  30102: '津贴补贴',
  30108: '机关事业单位基本养老保险缴费',
  30110: '职工基本医疗保险缴费',
  30113: '住房公积金',
  302: '商品和服务支出',
  30201: '办公费',
  30217: '公务接待费',
  30231: '公务用车运行维护费',
  30239: '其他交通费用',
};

export const PAYMENTS: readonly Payment[] = [
  {
    item: '2010301',
    fen: 120050000,
    economic: [
      ['30101', 60000000],
      ['30102', 40025000],
      ['30201', 8025000],
      ['30217', 500000],
      ['30231', 1500000],
      ['30239', 10000000],
    ],
  },
  { item: '2010302', fen: 32000000, isProject: true },
  { item: '2080505', fen: 9860000, economic: [['30108', 9860000]] },
  { item: '2101101', fen: 4530000, economic: [['30110', 4530000]] },
  { item: '2120899', fen: 50000000, isProject: true, isFund: true },
  { item: '2210201', fen: 11020000, economic: [['30113', 11020000]] },
];

/** How many times larger a budget is printed; its unit. */
export interface Scale {
  times: number;
  unit: '元' | '万元' | '千元';
}

const FEN: Readonly<Record<Scale['unit'], number>> = { 元: 100, 千元: 100_000, 万元: 1_000_000 };

/** Prints fen in a unit; nothing where there is nothing. */
export function printer({ times, unit }: Scale): (fen: number) => string {
  return (fen) => {
    if (fen === 0) return '';
    const [whole = '', decimals = ''] = ((fen * times) / FEN[unit]).toFixed(2).split('.');
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
  };
}

/** Sums of a code: in all, basic and for projects; personnel and operating; by source. */
export interface Sums {
  code: string;
  name: string;
  total: number;
  basic: number;
  project: number;
  personnel: number;
  operating: number;
  general: number;
  fund: number;
}

function sumsOf(code: string, name: string, own: readonly Payment[]): Sums {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const of = (test: (payment: Payment) => boolean): number => sum(own.filter(test).map(({ fen }) => fen));
  const economic = own.flatMap((payment) => payment.economic ?? []);
  const paid = (test: RegExp): number => sum(economic.filter(([section]) => test.test(section)).map(([, fen]) => fen));
  return {
    code,
    name,
    total: of(() => true),
    basic: of(({ isProject }) => !isProject),
    project: of(({ isProject }) => isProject === true),
    personnel: paid(/^301/),
    operating: paid(/^302/),
    general: of(({ isFund }) => !isFund),
    fund: of(({ isFund }) => isFund === true),
  };
}

/** Every class, section and item in the order of codes, and the total of all. */
export function functions(test: (payment: Payment) => boolean = () => true): { rows: Sums[]; total: Sums } {
  const own = PAYMENTS.filter(test);
  const codes = [...new Set(own.flatMap(({ item }) => [item.slice(0, 3), item.slice(0, 5), item]))].sort();
  return {
    rows: codes.map((code) =>
      sumsOf(
        code,
        NAMES[code] ?? '',
        own.filter(({ item }) => item.startsWith(code)),
      ),
    ),
    total: sumsOf('', '合计', own),
  };
}

/** The economic classes and sections of basic expenditure, and the total of all. */
export function economics(): { rows: Sums[]; total: Sums } {
  const parts: readonly Payment[] = PAYMENTS.flatMap(({ economic = [] }) =>
    economic.map(([section, fen]) => ({ item: section, fen, economic: [[section, fen] as const] })),
  );
  const codes = [...new Set(parts.flatMap(({ item }) => [item.slice(0, 3), item]))].sort();
  return {
    rows: codes.map((code) =>
      sumsOf(
        code,
        NAMES[code] ?? '',
        parts.filter(({ item }) => item.startsWith(code)),
      ),
    ),
    total: sumsOf('', '合计', parts),
  };
}

export const isGeneral = ({ isFund }: Payment): boolean => !isFund;
export const isFund = ({ isFund: own }: Payment): boolean => own === true;

/** Classes alone, as lists print them. */
export const classes = (): Sums[] => functions().rows.filter(({ code }) => code.length === 3);

/** The part that explains terms. */
export const GLOSSARY = [
  '第四部分 名词解释',
  '一、基本支出：指为保障机构正常运转、完成日常工作任务而发生的支出。',
] as const;
