import type { Terms } from '../../terms/terms';

/** Classes of the economic classification of departmental spending (部门预算支出经济分类科目). */
export const economicTerms: Terms = {
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
