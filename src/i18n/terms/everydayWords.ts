/**
 * Words that people use for what official names mean: a part of the name, everyday Chinese words, English words.
 * They are searched, and on English pages the English ones stand below the Chinese name.
 */
const SEARCH_TERMS: readonly (readonly [part: string, everyday: string, english: string])[] = [
  ['工资', '薪水 收入 发工资', 'salaries and wages'],
  ['津贴', '补贴 薪水', 'allowances'],
  ['奖金', '薪水', 'bonuses'],
  ['绩效工资', '薪水', 'performance pay'],
  ['伙食补助', '吃饭 餐补', 'meal allowance'],
  ['养老保险', '养老 社保 退休', 'old-age insurance, pension'],
  ['职业年金', '养老 退休', 'occupational annuity, pension'],
  ['医疗保险', '看病 医保', 'medical insurance, health'],
  ['医疗', '看病 医保', 'medical care, health'],
  ['社会保障', '社保', 'social security'],
  ['住房公积金', '房子 住房', 'housing fund'],
  ['住房', '房子', 'housing'],
  ['离休', '老干部 退休', 'retired veterans'],
  ['退休', '养老 老人', 'retirement, retirees'],
  ['生活补助', '困难 补助', 'living allowance'],
  ['抚恤', '遗属 补助', 'pensions for the bereaved'],
  ['救济', '困难 救助', 'relief'],
  ['办公费', '办公用品 文具', 'office supplies'],
  ['印刷费', '打印', 'printing'],
  ['水费', '自来水', 'water'],
  ['电费', '用电', 'electricity'],
  ['邮电费', '电话 网络 邮政', 'post and telephone'],
  ['取暖费', '暖气 供暖 采暖', 'heating'],
  ['物业', '保洁 保安', 'property management'],
  ['差旅费', '出差', 'travel'],
  ['维修', '修理', 'repairs, maintenance'],
  ['租赁', '租房', 'rent'],
  ['会议费', '开会', 'meetings'],
  ['培训', '学习', 'training'],
  ['接待', '吃喝 请客 招待', 'receptions, hospitality'],
  ['劳务', '临时工 外聘', 'labour services'],
  ['委托业务', '外包', 'contracted services'],
  ['工会', '', 'trade union'],
  ['福利', '', 'welfare'],
  ['用车', '车 汽车 公车', 'official cars, vehicles'],
  ['车辆', '车 汽车 公车', 'cars, vehicles'],
  ['交通', '车 出行', 'transport'],
  ['因公出国', '出国 境外', 'travel abroad'],
  ['三公', '公款 吃喝 公车 出国', 'three public expenses'],
  ['运行经费', '办公 水电', 'running cost'],
  ['行政运行', '机关 运转 工资', 'running of the administration'],
  ['事业运行', '事业单位 运转 工资', 'running of institutions'],
  ['组织事务', '党建', 'party organisation affairs'],
  ['党支部', '党建 党员', 'party branches'],
  ['社区', '居委会 小区', 'communities, neighbourhoods'],
  ['网格', '小区 巡查', 'neighbourhood grids'],
  ['服务群众', '居民 老百姓', 'serving residents'],
  ['公益性岗位', '就业 困难人员 保洁 协管', 'public-interest jobs, employment'],
  ['就业', '找工作', 'employment, jobs'],
  ['教育', '学校 上学', 'education, schools'],
  ['卫生', '看病 防疫', 'health'],
  ['文化', '', 'culture'],
  ['体育', '运动 健身', 'sport'],
  ['彩票', '福彩 体彩', 'lottery'],
  ['国有企业', '国企', 'state-owned firms'],
  ['国有资本', '国企', 'state capital'],
  ['公务员', '干部', 'civil servants'],
  ['事业单位', '', 'public institutions'],
  ['机关', '政府 干部', ''],
  ['政府采购', '买东西 招标', 'government procurement, purchases'],
  ['采购货物', '买东西', 'goods'],
  ['工程', '建设 施工', 'works, construction'],
  ['房屋', '房子 办公楼', 'buildings'],
  ['设备', '买东西', 'equipment'],
  ['家具', '', 'furniture'],
  ['编制', '人数 人员', 'authorised posts, staff'],
  ['在职', '人数 人员 上班', 'staff in post'],
  ['实有人数', '人员', 'staff'],
  ['处室', '部门 科室', 'offices'],
  ['一般公共预算', '税收 财政', 'general public budget, taxes'],
  ['政府性基金', '专款', 'government-managed funds'],
  ['转移支付', '上级拨款', 'transfers'],
  ['结转', '没花完 剩下', 'carryover'],
  ['基本支出', '日常', 'basic expenditure'],
  ['项目支出', '专项', 'project expenditure'],
  ['人员经费', '工资 社保', 'personnel'],
  ['公用经费', '办公', 'operating cost'],
  ['满意度', '评价', 'satisfaction'],
  ['资金使用合规', '', 'proper use of money'],
  ['及时率', '', 'on time'],
  ['资金拨付', '付款', 'payment'],
  ['应急', '灾害 救援', 'emergency'],
  ['环境', '环保 垃圾', 'environment'],
  ['垃圾', '环卫 卫生', 'waste'],
  ['绿化', '植树 园林', 'greenery'],
];

/** How many parts of a name are told in English; more would be a list of words. */
const MOST = 2;

/** Everyday Chinese words for an official name, separated by spaces. */
export function everydayWords(name: string): string {
  return matching(name)
    .map(([, everyday]) => everyday)
    .filter(Boolean)
    .join(' ');
}

/** English words for an official name, the most telling first; empty if none are known. */
export function englishWords(name: string): string {
  const parts = matching(name);
  // 医疗保险 says what 医疗 would say again.
  const telling = parts.filter(([part]) => !parts.some(([other]) => other !== part && other.includes(part)));
  return [...new Set(telling.map(([, , english]) => english))].filter(Boolean).slice(0, MOST).join(' · ');
}

function matching(name: string): (readonly [string, string, string])[] {
  return SEARCH_TERMS.filter(([part]) => name.includes(part)).map(([...term]) => term);
}
