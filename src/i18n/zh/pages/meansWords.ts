import { lastYear } from '../lastYear';
import type { MeansWords } from '../../words/pages/meansWords';

export const meansWords: MeansWords = {
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
  prior: (year, base) => [lastYear(year, base), '（算得）'],
  noChange: '上年：未公开',
  cell: (table, row) => `${table} 第 ${row} 行`,
  more: '增加',
  less: '减少',
  names: {},
};
