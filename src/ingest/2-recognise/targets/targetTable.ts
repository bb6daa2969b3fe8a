import { stepOf, yuanOf, type MoneyUnit } from '../../../model/money';
import type { TargetTable } from '../../../model/target';
import type { SourceLine } from '../../../readers/text/SourceText';
import { Prose } from '../../5-narrative/Prose';
import type { TargetSegment } from '../segments';
import { closeUp } from '../words';
import { wordsOf, type Word } from './cells';
import { readRows } from './rows';

const GOAL = /^(?:项目总体目标|年度(?:绩效|总体)目标|总体目标)/;
const FUNDS_HEAD = /^(?:年度预算|项目资金|资金来源)/;
const FUND =
  /(年度预算总额|年度资金总额|财政拨款|其他资金|上级安排|本级安排|单位资金|(?<=[）)])其他)[:：]?(\d[\d,]*(?:\.\d+)?)/g;

export interface ReadTargetTable {
  table: TargetTable;
  pages: Word[];
  /** True where the table ends in the middle of a row. */
  cutOff: boolean;
}

/** Takes the column headers off: from 一级指标 to the last header word, wherever they are printed. */
function withoutColumnHeads(lines: readonly SourceLine[]): { head: SourceLine[]; rows: SourceLine[] } {
  const start = lines.findIndex((line) => /^一级/.test(line.text));
  if (start < 0) return { head: [...lines], rows: [] };
  const rows: SourceLine[] = [];
  let i = start;
  while (i < lines.length) {
    const text = lines[i]?.text ?? '';
    if (/^一级/.test(text)) {
      const end = lines.findIndex((line, at) => at >= i && at < i + 30 && /佐证资料|证明材料/.test(line.text));
      const short = lines.findIndex((line, at) => at >= i && at < i + 30 && /权重\s*$/.test(line.text));
      i = (end >= 0 ? end : short >= 0 ? short : i) + 1;
      continue;
    }
    const line = lines[i];
    if (line) rows.push(line);
    i += 1;
  }
  return { head: lines.slice(0, start), rows };
}

function fundsOf(prose: Prose, unit: MoneyUnit): TargetTable['funds'] {
  return [...prose.text.matchAll(FUND)].map((match) => {
    const number = match[2] ?? '';
    const from = match.index + match[0].length - number.length;
    return {
      label: match[1] ?? '',
      amount: yuanOf(number, unit),
      step: stepOf(number, unit),
      printed: prose.printed(from, from + number.length),
    };
  });
}

/** Reads one performance table: funds, goal, and its indicators. */
export function readTargetTable(segment: TargetSegment, index: number): ReadTargetTable {
  const { head, rows } = withoutColumnHeads(segment.lines);
  const goalAt = head.findIndex((line) => GOAL.test(closeUp(line.text)));
  const fundsAt = head.findIndex((line) => FUNDS_HEAD.test(closeUp(line.text)) && !GOAL.test(closeUp(line.text)));
  const goalTo = fundsAt > goalAt ? fundsAt : head.length;
  const goalLines = goalAt < 0 ? [] : head.slice(goalAt, goalTo);
  const others = head.filter((line) => !goalLines.includes(line));
  const prose = new Prose(others);
  const name =
    /项目名称(.*?)(?:项目负责人|负责人|主管部门|项目资金|预算单位|$)/.exec(prose.text.replace(/\n/g, ''))?.[1] ?? '';
  const { targets, pages, rest } = readRows(wordsOf(rows), segment.kind);
  const seen = new Map<string, string>();
  targets.forEach((target, number) => {
    target.id = `g${index + 1}.${number + 1}`;
    const key = [target.level2, target.indicator, target.operator, target.value, target.unit, target.weight].join('|');
    const first = seen.get(key);
    if (first) target.duplicateOf = first;
    else seen.set(key, target.id);
  });
  const goal = closeUp(goalLines.map((line) => line.text).join(' ')).replace(GOAL, '');
  return {
    table: {
      project: segment.kind === 'project' ? name : '',
      title: segment.title,
      line: segment.line,
      endLine: segment.lines[segment.lines.length - 1]?.number ?? segment.line,
      funds: fundsOf(prose, /[（(]元[）)]/.test(prose.text) ? '元' : '万元'),
      goal,
      goalLine: goalLines[1]?.number ?? goalLines[0]?.number ?? segment.line,
      targets,
    },
    pages,
    cutOff: rest.length > 0,
  };
}
