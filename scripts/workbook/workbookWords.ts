import type { Lang } from '../../src/i18n/lang';

/** What the workbook says to those who fill it in. What is read of it stays Chinese, as a disclosure is. */
export interface WorkbookWords {
  /** Names of the sheets that are no tables, as on their tabs. */
  guide: string;
  cover: string;
  projects: string;
  targets: string;
  /** Name of a table's sheet. */
  sheet: (number: number, role: string) => string;
  /** The sheet that is read first by a person: one line each. */
  lines: readonly string[];
  /** Beside a header. */
  header: (title: string, key: string) => string;
  /** Where an amount belongs. */
  notAmount: string;
  unit: string;
  body: string;
  year: string;
  level: string;
  code: string;
}

/** The tables in print order, each by its short name in both languages. */
const TABLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  overview: ['收支总表', 'Overview'],
  income: ['收入总表', 'Income'],
  expenditure: ['支出总表', 'Expenditure'],
  appropriation: ['财政拨款', 'Appropriation'],
  'general-public': ['一般公共预算', 'General public budget'],
  basic: ['基本支出', 'Basic expenditure'],
  project: ['项目支出', 'Project expenditure'],
  'government-funds': ['政府性基金', 'Government funds'],
  'state-capital': ['国有资本经营', 'State capital'],
  'three-public': ['三公经费', 'Three public expenses'],
  carryover: ['上年结转', 'Carryover'],
};

/** Columns of figures in English, by their key. */
const COLUMNS: Readonly<Record<string, string>> = {
  income: 'income',
  expenditure: 'expenditure',
  total: 'total',
  basic: 'basic expenditure',
  project: 'project expenditure',
  personnel: 'personnel',
  operating: 'running cost of the offices',
  basic_personnel: 'basic expenditure: personnel',
  basic_operating: 'basic expenditure: running cost',
  fiscal_appropriation: 'fiscal appropriation, sum',
  general_public: 'general public budget',
  general_public_transfer: 'general public budget, transfers from above',
  government_funds: 'government-managed funds',
  government_funds_transfer: 'government funds, transfers from above',
  state_capital: 'state capital operations',
  state_capital_transfer: 'state capital, transfers from above',
  fiscal_account: 'special fiscal account (school fees)',
  unit_funds: 'own funds of the body',
  fiscal_carryover: 'fiscal appropriation carried over',
  nonfiscal_carryover: 'other money carried over',
  wages_welfare: 'wages and welfare',
  goods_services: 'goods and services',
  individuals_families: 'support of individuals and families',
  debt_interest: 'interest and fees of debt',
  capital_construction: 'capital (basic construction)',
  capital: 'capital',
  enterprises_construction: 'support of enterprises (basic construction)',
  enterprises: 'support of enterprises',
  social_security_funds: 'support of social security funds',
  other: 'other expenditure',
  fiscal_total: 'fiscal: total',
  fiscal_personnel: 'fiscal: personnel',
  fiscal_operating: 'fiscal: running cost',
  fiscal_project: 'fiscal: projects',
  nonfiscal_total: 'other money: total',
  nonfiscal_personnel: 'other money: personnel',
  nonfiscal_operating: 'other money: running cost',
  nonfiscal_project: 'other money: projects',
};

export const WORKBOOK_WORDS: Readonly<Record<Lang, WorkbookWords>> = {
  zh: {
    guide: '怎么填',
    cover: '封面',
    projects: '项目',
    targets: '绩效目标',
    sheet: (number, role) => `表${number} ${TABLES[role]?.[0] ?? role}`,
    lines: [
      '先填“封面”：单位名称、年度。是部门还是单位，在第一张表的标题里选。',
      '再逐张填表。浅色的格子里填；没有的数留空，不必写零，也不要写“无”。',
      '金额只填数字。每张表右上角选“万元”或“元”。',
      '科目编码照政府收支分类科目填三位、五位或七位，名称照抄。行不够，接着往下填。',
      '表头和已经印好的行不要改；用不着的表可以整张留空。',
      '填好存盘，拖进明账的“读一份预算”，在您自己的机器上读，什么也不上传。',
      '要用 CSV，把每张表各存成一个 CSV，放进一个文件夹，一起选中来读。',
    ],
    header: () => '',
    notAmount: '这里填金额，只填数字。',
    unit: '这张表的金额单位',
    body: '公开上用的全称',
    year: '四位数字，如封面上印的那一年',
    level: '是部门还是单位，在这里选',
    code: '三位、五位或七位数字',
  },
  en: {
    guide: 'How to fill in',
    cover: 'Cover',
    projects: 'Projects',
    targets: 'Targets',
    sheet: (number, role) => `T${number} ${TABLES[role]?.[1] ?? role}`,
    lines: [
      'Begin with “Cover”: the name of the body and the year. In the title of the first table choose 部门 (department) or 单位 (unit).',
      'Then fill in the tables, in the pale cells. Leave blank what there is not: no zeros, no words.',
      'Amounts are digits alone. At the top right of each table choose 万元 (ten thousand yuan) or 元 (yuan).',
      'Codes are those of the official classification, with three, five or seven digits, and names as printed there. Where rows run out, go on below.',
      'Change no header and no row that is printed already. A table that you do not need may stay blank.',
      'Save it and drop it on “Read a budget” of Mingzhang. It is read on your own device; nothing is uploaded.',
      'As CSV: save each sheet as a CSV file, put them into one folder, and choose all of them together.',
    ],
    header: (title, key) => `${title}: ${COLUMNS[key] ?? key}`,
    notAmount: 'An amount belongs here: digits alone.',
    unit: 'Unit of this table: 万元 is ten thousand yuan, 元 is yuan',
    body: 'Full name of the body, as in its disclosure',
    year: 'Four digits',
    level: '部门: department, 单位: unit',
    code: 'Three, five or seven digits',
  },
};
