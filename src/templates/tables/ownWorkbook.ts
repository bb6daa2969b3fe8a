/** The workbook that a body fills in where it has no disclosure: what stands on its cover and tells it from every other form. */
export const OWN_WORKBOOK = {
  title: '部门预算填报册',
  body: '单位名称：',
  year: '部门预算年度：',
} as const;

/** Whether a line is the title of that workbook. */
export const isOwnWorkbook = (line: string): boolean => line.replace(/\s/g, '') === OWN_WORKBOOK.title;
