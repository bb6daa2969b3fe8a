import type { Lang } from './lang';

type Group = 'staff' | 'offices' | 'assets' | 'vehicles' | 'equipment' | 'procurement' | 'performance';

/** Everything that is said about 三公 spending, running cost, procurement, assets, vehicles and staff. */
export interface MeansWords {
  title: string;
  english: string;
  lede: string;
  none: string;
  threePublic: string;
  threePublicPlain: string;
  operating: string;
  operatingPlain: string;
  groups: Readonly<Record<Group, string>>;
  blank: string;
  /** Before the names of what is stated as nothing. */
  zero: string;
  stated: [before: string, after: string];
  same: string;
  change: [before: string, after: string];
  prior: (year: number) => [before: string, after: string];
  noChange: string;
  cell: (table: string, row: number) => string;
  more: string;
  less: string;
  /** English for official names of things; one without stays as printed. */
  names: Readonly<Record<string, string>>;
}

const zh: MeansWords = {
  title: '车、房、人、采购，还有“三公”',
  english: 'Official spending, running cost, procurement, assets, staff',
  lede: '按文件印的数列出。表里空着的就写空着，不当作 0。',
  none: '文件没有写“三公”经费、运行经费、采购、资产和人员。',
  threePublic: '“三公”经费',
  threePublicPlain: '出国、公车、接待',
  operating: '机关运行经费',
  operatingPlain: '办公、水电、取暖',
  groups: {
    staff: '人员',
    offices: '内设机构',
    assets: '房屋和资产',
    vehicles: '车辆',
    equipment: '大型设备',
    procurement: '政府采购',
    performance: '绩效目标的范围',
  },
  blank: '表中空着',
  zero: '写明为 0 的：',
  stated: ['文字写 ', ''],
  same: '与上年持平',
  change: ['比上年', ''],
  prior: (year) => [`${year} 年 `, '（算得）'],
  noChange: '上年：未公开',
  cell: (table, row) => `${table} 第 ${row} 行`,
  more: '增加',
  less: '减少',
  names: {},
};

const en: MeansWords = {
  title: 'Cars, buildings, people, purchases',
  english: '',
  lede: 'Figures as the document prints them. What is blank in a table is called blank, not 0.',
  none: 'The document says nothing of official spending, running cost, procurement, assets or staff.',
  threePublic: '“Three public” expenses',
  threePublicPlain: 'Travel abroad, official cars, receptions',
  operating: 'Running cost of the offices',
  operatingPlain: 'Office supplies, utilities, heating',
  groups: {
    staff: 'Staff',
    offices: 'Offices',
    assets: 'Buildings and assets',
    vehicles: 'Vehicles',
    equipment: 'Large equipment',
    procurement: 'Government procurement',
    performance: 'Scope of the targets',
  },
  blank: 'blank in the table',
  zero: 'Stated as 0: ',
  stated: ['the text says ', ''],
  same: 'unchanged',
  change: ['', ' against last year'],
  prior: (year) => [`${year}: `, ' (derived)'],
  noChange: 'Last year: not disclosed',
  cell: (table, row) => `${table}, row ${row}`,
  more: 'more:',
  less: 'less:',
  names: {
    合计: 'Total',
    '因公出国（境）费': 'Travel abroad',
    公务接待费: 'Receptions',
    公务用车购置及运行费: 'Official cars, bought and run',
    公务用车购置费: 'Official cars: purchase',
    公务用车运行费: 'Official cars: running',
    编制数: 'Authorised posts',
    实有人数: 'Actual number',
    在职: 'In post',
    退休: 'Retired',
    离休: 'Retired veterans',
    处室: 'Offices',
    政府采购预算: 'All procurement',
    政府采购货物预算: 'Goods',
    政府采购工程预算: 'Works',
    政府采购服务预算: 'Services',
    房屋: 'Buildings',
    车辆: 'Vehicles',
    一般公务用车: 'General official cars',
    执法执勤用车: 'Law enforcement cars',
    其他车辆: 'Other vehicles',
    办公家具: 'Office furniture',
    其他资产: 'Other assets',
    财政拨款项目: 'Projects paid by appropriation',
    非财政拨款项目: 'Other projects',
  },
};

/** The words of this section. */
export function meansWordsOf(lang: Lang): MeansWords {
  return lang === 'zh' ? zh : en;
}
