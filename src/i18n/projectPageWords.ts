import type { Lang } from './lang';
import { plural } from './plural';

/** Everything that the page of one project says, beside what its card says too. */
export interface ProjectPageWords {
  /** `某个项目 · 某街道办事处 2031 年 · 预算` */
  title: (name: string, budget: string) => string;
  describe: (name: string, body: string, year: number) => string;
  all: (count: number) => string;
  position: (position: number, count: number) => string;
  previous: string;
  next: string;
  none: string;
  noneText: string;
  /** The project's part of all projects. */
  ofProjects: (share: string) => string;
  printedIn: string;
  amounts: string;
  written: string;
  rulesText: string;
  place: string;
  placeText: string;
  noPlace: string;
  allSpending: string;
  /** The project's part of what the row names. */
  part: (share: string) => string;
  structure: string;
  flows: string;
  spentOn: string;
  noSpending: string;
  change: (name: string) => string;
  changeText: string;
  targetsText: (count: number, changed: number) => string;
  findings: (count: number) => string;
  checked: (all: number, agreeing: number) => string;
  noChecks: string;
  allChecks: string;
  open: string;
}

const zh: ProjectPageWords = {
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

const en: ProjectPageWords = {
  title: (name, budget) => `${name} · ${budget}`,
  describe: (name, body, year) =>
    `The project “${name}” in the ${year} budget of ${body}: how much, how it works out, on what basis, who gets it and what it has to achieve, each figure with its source.`,
  all: (count) => (count === 1 ? 'Projects' : `All ${count} projects`),
  position: (position, count) => `${position} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  none: 'This budget has no such project',
  noneText:
    'The address names a project that this budget does not have. It may have been renamed, or belong to another year.',
  ofProjects: (share) => `${share} of all projects described`,
  printedIn: 'Printed in',
  amounts: 'How much, and how it works out',
  written: 'What the document says',
  rulesText: 'In the document’s words, each with its line.',
  place: 'Its place in the whole budget',
  placeText: 'The pale bar is all spending at that level, the dark one is this project.',
  noPlace: 'The project table does not name this project, so its code is not known.',
  allSpending: 'All spending',
  part: (share) => `this project is ${share} of it`,
  structure: 'See it in Structure',
  flows: 'See it in Flows',
  spentOn: 'What it is spent on',
  noSpending: 'The project table gives no economic category for it.',
  change: (name) => `“${name}” against last year`,
  changeText: 'The document states the change of this item only, not of single projects.',
  targetsText: (count, changed) =>
    `${plural(count, 'target')}${changed === 0 ? '; all that can be compared are unchanged' : `, ${changed} ${changed === 1 ? 'differs' : 'differ'} from last year`}`,
  findings: (count) => `${plural(count, 'thing')} worth noting`,
  checked: (all, agreeing) =>
    all === 1
      ? `1 check concerns this project, and it ${agreeing === 1 ? 'agrees' : 'does not agree'}.`
      : `${all} checks concern this project; ${agreeing === all ? 'all' : agreeing} of them ${agreeing === 1 ? 'agrees' : 'agree'}.`,
  noChecks: 'No check concerns this project.',
  allChecks: 'See all checks',
  open: 'See all of this project',
};

/** The words of the page of a project. */
export function projectPageWordsOf(lang: Lang): ProjectPageWords {
  return lang === 'zh' ? zh : en;
}
