import type { FlowCertainty } from '../model/flow';
import type { Lang } from './lang';

/** How a figure is told in a full sentence, with what it is compared with, why, and where it is printed. */
export interface SentenceWords {
  /** Clauses as one sentence. */
  sentence: (clauses: readonly string[]) => string;
  /** Sentences one after the other. */
  text: (sentences: readonly string[]) => string;
  whole: (body: string, year: number, amount: string) => string;
  /** Something of the whole. */
  within: (body: string, year: number, name: string, amount: string, share: string) => string;
  band: (body: string, year: number, from: string, to: string, amount: string, share: string) => string;
  stated: (body: string, year: number, name: string, amount: string) => string;
  /** The same after a sentence about the whole. */
  among: (name: string, amount: string) => string;
  less: (name: string, amount: string, percent: string, prior: string) => string;
  more: (name: string, amount: string, percent: string, prior: string) => string;
  same: (name: string) => string;
  isNew: (name: string) => string;
  ended: (name: string, prior: string) => string;
  unknown: string;
  reason: (text: string, line: string) => string;
  from: (share: string, name: string) => string;
  purpose: (share: string, name: string) => string;
  spent: (share: string, name: string) => string;
  hundred: (parts: string) => string;
  certainty: Record<FlowCertainty, string>;
  range: (least: string, most: string) => string;
  largest: (name: string, amount: string) => string;
  projects: (body: string, year: number, count: number, amount: string, share: string) => string;
  project: (body: string, year: number, name: string, amount: string) => string;
  units: (arithmetic: string) => string;
  targets: (body: string, year: number, title: string) => string;
  checks: (body: string, year: number, title: string) => string;
  contradiction: (left: string, right: string) => string;
  undisclosed: (body: string, year: number, amount: string, share: string) => string;
  noChanges: (body: string, year: number, title: string) => string;
  tables: (body: string, year: number, tables: number, figures: number) => string;
  cell: (table: string, row: number, name: string, column: string, text: string, unit: string) => string;
  source: (document: string, places: string) => string;
  /** Numbers of lines, neighbours joined. */
  lines: (lines: readonly string[]) => string;
}

const WORDS: Readonly<Record<Lang, SentenceWords>> = {
  zh: {
    sentence: (clauses) => `${clauses.filter(Boolean).join('，')}。`,
    text: (sentences) => sentences.join(''),
    whole: (body, year, amount) => `${body} ${year} 年预算共 ${amount}`,
    within: (body, year, name, amount, share) => `${body} ${year} 年预算里，${name}有 ${amount}，占全部 ${share}`,
    band: (body, year, from, to, amount, share) =>
      `${body} ${year} 年预算里，从${from}流到${to}的钱有 ${amount}，占全部 ${share}`,
    stated: (body, year, name, amount) => `${body} ${year} 年预算里，${name}是 ${amount}`,
    among: (name, amount) => `其中${name} ${amount}`,
    less: (name, amount, percent, prior) =>
      `${name}比上年（${prior}，算得）少 ${amount}${percent && `，减少 ${percent}`}`,
    more: (name, amount, percent, prior) =>
      `${name}比上年（${prior}，算得）多 ${amount}${percent && `，增加 ${percent}`}`,
    same: (name) => `${name}和上年一样`,
    isNew: (name) => `${name}是新增的，上年没有`,
    ended: (name, prior) => `${name}今年取消，上年（算得）有 ${prior}`,
    unknown: '文件没有写比上年多还是少',
    reason: (text, line) => `文件写的理由是“${text}”（${line}）`,
    from: (share, name) => `${share} 来自${name}`,
    purpose: (share, name) => `${share} 用于${name}`,
    spent: (share, name) => `${share} 花成${name}`,
    hundred: (parts) => `每 100 元里，${parts}`,
    certainty: {
      reported: '这个数在公开的表里印着',
      derived: '这个数没有直接印出，由印出的数算得',
      inferred: '这个数是推断的',
      undisclosed: '文件没有公开这笔钱花在哪一类',
    },
    range: (least, most) => `可能的范围是 ${least}到 ${most}`,
    largest: (name, amount) => `最大的是${name}，${amount}`,
    projects: (body, year, count, amount, share) =>
      `${body} ${year} 年预算写了 ${count} 个项目${amount && `，共 ${amount}`}${share && `，占全部支出的 ${share}`}`,
    project: (body, year, name, amount) => `${body} ${year} 年预算的项目“${name}”${amount && `有 ${amount}`}`,
    units: (arithmetic) => `按 ${arithmetic}分配`,
    targets: (body, year, title) => `${body} ${year} 年预算有 ${title}`,
    checks: (body, year, title) => `${body} ${year} 年预算公开，${title}`,
    contradiction: (left, right) => `例如一处写“${left}”，另一处写“${right}”`,
    undisclosed: (body, year, amount, share) =>
      `${body} ${year} 年预算里，文件没有公开花在哪一类的钱有 ${amount}，占全部 ${share}`,
    noChanges: (body, year, title) => `${body} ${year} 年预算公开，${title}`,
    tables: (body, year, tables, figures) => `${body} ${year} 年预算公开有 ${tables} 张表、${figures} 个数`,
    cell: (table, row, name, column, text, unit) => `${table} 第 ${row} 行“${name}”的“${column}”印作 ${text} ${unit}`,
    source: (document, places) => `资料来源：${document}${places}。`,
    lines: (lines) => `原文第 ${lines.join('、')} 行`,
  },
  en: {
    sentence: (clauses) => `${clauses.filter(Boolean).join('; ')}.`,
    text: (sentences) => sentences.join(' '),
    whole: (body, year, amount) => `The ${year} budget of ${body} comes to ${amount}`,
    within: (body, year, name, amount, share) =>
      `In the ${year} budget of ${body}, ${name} has ${amount}, ${share} of everything`,
    band: (body, year, from, to, amount, share) =>
      `In the ${year} budget of ${body}, ${amount} go from ${from} to ${to}, ${share} of everything`,
    stated: (body, year, name, amount) => `In the ${year} budget of ${body}, ${name} is ${amount}`,
    among: (name, amount) => `Of this, ${name} is ${amount}`,
    less: (name, amount, percent, prior) =>
      `${name && `${name} is `}${amount} less than last year’s ${prior} (derived)${percent && `, down ${percent}`}`,
    more: (name, amount, percent, prior) =>
      `${name && `${name} is `}${amount} more than last year’s ${prior} (derived)${percent && `, up ${percent}`}`,
    same: (name) => `${name && `${name} is `}the same as last year`,
    isNew: (name) => `${name && `${name} is `}new, with nothing last year`,
    ended: (name, prior) => `${name && `${name} is `}ended, after ${prior} last year (derived)`,
    unknown: 'the document does not say whether this is more or less than last year',
    reason: (text, line) => `the stated reason is “${text}” (${line})`,
    from: (share, name) => `${share} comes from ${name}`,
    purpose: (share, name) => `${share} is for ${name}`,
    spent: (share, name) => `${share} is spent on ${name}`,
    hundred: (parts) => `Of every 100 yuan: ${parts}`,
    certainty: {
      reported: 'this figure is printed in a published table',
      derived: 'this figure is not printed as such but derived from printed ones',
      inferred: 'this figure is inferred',
      undisclosed: 'the document does not disclose what this money is spent on',
    },
    range: (least, most) => `the possible range is ${least} to ${most}`,
    largest: (name, amount) => `the largest is ${name} with ${amount}`,
    projects: (body, year, count, amount, share) =>
      `The ${year} budget of ${body} describes ${count} ${count === 1 ? 'project' : 'projects'}${amount && ` of ${amount}`}${share && `, ${share} of all spending`}`,
    project: (body, year, name, amount) =>
      `In the ${year} budget of ${body}, the project “${name}”${amount && ` has ${amount}`}`,
    units: (arithmetic) => `given out as ${arithmetic}`,
    targets: (body, year, title) => `The ${year} budget of ${body} has ${title}`,
    checks: (body, year, title) => `The published ${year} budget of ${body}: ${title}`,
    contradiction: (left, right) => `one place says “${left}”, another “${right}”`,
    undisclosed: (body, year, amount, share) =>
      `In the ${year} budget of ${body}, the document does not disclose what ${amount}, ${share} of everything, are spent on`,
    noChanges: (body, year, title) => `The published ${year} budget of ${body}: ${title}`,
    tables: (body, year, tables, figures) =>
      `The published ${year} budget of ${body} has ${tables} tables and ${figures} figures`,
    cell: (table, row, name, column, text, unit) =>
      `${table}, row ${row}, “${name}”, column “${column}”, is printed as ${text} ${unit}`,
    source: (document, places) => `Source: ${document}${places && ` ${places}`}.`,
    lines: (lines) => `source ${lines.length === 1 && !lines[0]?.includes('–') ? 'line' : 'lines'} ${lines.join(', ')}`,
  },
};

/** The words of sentences. */
export function sentenceWordsOf(lang: Lang): SentenceWords {
  return WORDS[lang];
}
