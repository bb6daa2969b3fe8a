import type { Random } from './random';

const WHAT = [
  '社区运转',
  '群众服务',
  '校舍维修改造',
  '信息系统运行维护',
  '环境整治',
  '就业见习人员',
  '村级组织',
  '老年人意外伤害保险',
  '校园安保',
  '防汛抗旱物资储备',
  '专用设备购置',
  '乡村道路养护',
  '法律援助',
  '困难群众救助',
  '图书馆免费开放',
  '基层党组织活动',
  '人大代表视察',
  '食品安全抽检',
  '农作物病虫害防治',
  '医疗服务与保障能力提升',
  '退役士兵安置',
  '企业退休人员社会化管理',
  '重大公共卫生服务',
  '体育彩票公益金全民健身',
  '12345政务热线',
  '“十四五”规划2.5公里管网',
  '8个村级服务站',
];
const KIND = ['经费', '补助资金', '专项资金', '项目', '补助', '工作经费', '（中央直达资金）', '（二期）工程', '报酬'];
const FROM = ['', '', '', '', '自治区', '中央财政', '上级下达', '市本级'];

/** Invents a project's name, not yet among `names`; carried ones usually say their year. */
export function inventProjectName(random: Random, year: number, carried: boolean, names: Set<string>): string {
  for (;;) {
    const when = random.chance(carried ? 0.8 : 0.25) ? `${carried ? year - random.int(1, 3) : year}年` : '';
    const long = random.chance(0.15) ? `关于开展${random.pick(WHAT)}和` : '';
    const number = random.chance(0.1) ? `第${random.int(2, 12)}批` : '';
    const name = when + random.pick(FROM) + long + random.pick(WHAT) + number + random.pick(KIND);
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}
