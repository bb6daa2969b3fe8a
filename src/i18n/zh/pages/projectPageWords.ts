import type { ProjectPageWords } from '../../words/pages/projectPageWords';

export const projectPageWords: ProjectPageWords = {
  title: (name, budget) => `${name} · ${budget}`,
  describe: (name, body, year) =>
    `${body} ${year} 年预算的项目“${name}”：多少钱、怎么算出来、依据什么、发给谁、要做到什么，每个数都能查到原文。`,
  all: (count) => (count === 1 ? '项目' : `全部 ${count} 个项目`),
  position: (position, count) => `第 ${position} 个，共 ${count} 个`,
  previous: '上一个',
  next: '下一个',
  none: '这份预算里没有这个项目',
  noneText: '网址写的这个项目，这份预算里没有。名称也许改了，也许是别的年份的。',
  ofProjects: (share) => `占写明的全部项目的 ${share}`,
  printedIn: '印在',
  amounts: '多少钱，怎么算',
  written: '文件怎么写',
  rulesText: '照原文，一条一处出处。',
  place: '在全部预算里的位置',
  placeText: '浅色是这一级的全部支出，深色是这个项目。',
  noPlace: '项目支出表没有点这个项目的名，不知道它属于哪个科目。',
  allSpending: '全部支出',
  part: (share) => `这个项目占 ${share}`,
  structure: '在“结构”里看',
  flows: '在“流向”里看',
  spentOn: '花成了什么',
  noSpending: '项目支出表没有给出它的经济分类。',
  change: (name) => `“${name}”比上年`,
  changeText: '文件只写了这个科目的增减，没有写单个项目的。',
  targetsText: (count, changed) =>
    changed === 0 ? `${count} 个目标，能比的都和上年一样` : `${count} 个目标，${changed} 个和上年不同`,
  findings: (count) => `${count} 处要留意`,
  checked: (all, agreeing) =>
    all === agreeing
      ? `和这个项目有关的核对有 ${all} 处，全都对得上。`
      : `和这个项目有关的核对有 ${all} 处，${agreeing} 处对得上。`,
  noChecks: '没有和这个项目有关的核对。',
  allChecks: '看全部核对',
  open: '看这个项目的全部',
};
