import type { Random } from './random';

/** Who publishes the document, and for which year. */
export interface Body {
  name: string;
  /** The shorter name that target tables often use. */
  shortName: string;
  level: '部门' | '单位';
  year: number;
  /** Publication date, ISO 8601. */
  published: string;
  contact: { name: string; phone: string };
  offices: string[];
  /** Names of the bodies whose projects the project table lists; usually only the body's own. */
  members: string[];
}

const PLACES = [
  '青禾县',
  '北屏市',
  '石泉子市',
  '南麓县',
  '临潭岭市',
  '沙棘洲县',
  '东岗区',
  '云杉市',
  '白杨河区',
  '塔什里克县',
];
const DEPARTMENTS = [
  '财政局',
  '教育局',
  '卫生健康委员会',
  '农业农村局',
  '住房和城乡建设局',
  '人民政府长春路街道办事处',
  '人民政府三道梁镇',
  '司法局',
  '人民代表大会常务委员会办公室',
  '文化体育广播电视和旅游局',
  '审计局',
  '应急管理局',
  '交通运输局',
  '委员会组织部',
  '退役军人事务局',
] as const;
const UNITS = [
  '第三中学',
  '人民医院',
  '融媒体中心（广播电视台）',
  '第一幼儿园',
  '不动产登记中心',
  '疾病预防控制中心',
  '农业技术推广站',
  '图书馆',
  '社会福利院',
  '市政设施养护管理所',
  '机关事务服务中心',
  '第12小学',
] as const;
const OFFICES = [
  '综合办公室',
  '党建办公室',
  '财务科',
  '人事科',
  '业务一科',
  '业务二科',
  '监督管理科',
  '信息中心',
  '后勤服务中心',
  '法规科',
];
const FAMILY = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '马', '阿不都'];
const GIVEN = ['建国', '秀兰', '志强', '晓梅', '海燕', '文博', '力江', '玉珍', '卫东', '思远'];

export function personName(random: Random): string {
  return random.pick(FAMILY) + random.pick(GIVEN);
}

/** Invents a publishing body. */
export function inventBody(random: Random): Body {
  const level = random.chance(0.6) ? '部门' : '单位';
  const place = random.pick(PLACES);
  const office = random.pick(level === '部门' ? DEPARTMENTS : UNITS);
  const name = place + office;
  const year = random.int(2019, 2027);
  const month = random.int(1, 4);
  const published = `${year}-${String(month).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  const members = random.chance(0.1) && level === '部门' ? [`${name}本级`, `${place}${random.pick(UNITS)}`] : [name];
  return {
    name,
    shortName: random.chance(0.5) ? name : name.replace('人民政府', ''),
    level,
    year,
    published,
    contact: { name: personName(random), phone: `0${random.int(900, 999)}-${random.int(2000000, 8999999)}` },
    offices: random.sample(OFFICES, random.int(3, 8)),
    members,
  };
}
