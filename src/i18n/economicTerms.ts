import type { Terms } from './terms';

const zh: Terms = {
  '301': ['工资福利支出', '发工资、缴社保'],
  '302': ['商品和服务支出', '办公、水电、办事'],
  '303': ['对个人和家庭的补助', '退休费、补贴'],
  '307': ['债务利息及费用支出', '利息和手续费'],
  '309': ['资本性支出（基本建设）', '基建项目'],
  '310': ['资本性支出', '购置设备、修建'],
  '311': ['对企业补助（基本建设）', '给企业的基建补助'],
  '312': ['对企业补助', '给企业的补助'],
  '313': ['对社会保障基金补助', '补充社保基金'],
  '399': ['其他支出', '以上不包括的'],
  undisclosed: ['未公开', '原表没有给出经济分类'],
  rest: ['其他', ''],
};

const en: Terms = {
  '301': ['Wages and welfare', 'Salaries, insurance'],
  '302': ['Goods and services', 'Offices, utilities'],
  '303': ['Support to individuals and families', 'Retirement pay, subsidies'],
  '307': ['Debt interest and fees', 'Interest and charges'],
  '309': ['Capital spending (construction)', 'Building works'],
  '310': ['Capital spending', 'Equipment and works'],
  '311': ['Aid to enterprises (construction)', 'For building works'],
  '312': ['Aid to enterprises', 'Subsidies to firms'],
  '313': ['Aid to social security funds', 'Topping up the funds'],
  '399': ['Other spending', 'What fits nowhere above'],
  undisclosed: ['Not disclosed', 'No economic category given'],
  rest: ['Others', ''],
};

/** Classes of the economic classification of departmental spending (部门预算支出经济分类科目). */
export const ECONOMIC_TERMS = { zh, en };
