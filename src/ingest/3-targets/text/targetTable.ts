import { stepOf, yuanOf, type MoneyUnit } from '../../../model/money';
import { FUND } from '../../../templates/targets/targetWords';
import type { TargetTable } from '../../../model/narrative/target';
import type { SourceLine } from '../../../readers/text/SourceText';
import { Prose } from '../../words/Prose';
import type { TargetSegment } from '../../1-parts/text/segments';
import { closeUp } from '../../words/words';
import { wordsOf } from './cells';
import { readRows } from './rows';
import { numberTargets } from '../numberTargets';
import type { ReadTargetTable } from '../ReadTargetTable';

const GOAL = /^(?:项目总体目标|年度(?:绩效|总体)目标|总体目标)/;
const FUNDS_HEAD = /^(?:年度预算|项目资金|资金来源)/;

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
  const { targets, pages, rest } = readRows(wordsOf(rows), segment.isProject);
  numberTargets(targets, index + 1);
  const goal = closeUp(goalLines.map((line) => line.text).join(' ')).replace(GOAL, '');
  return {
    table: {
      project: segment.isProject ? name : '',
      title: segment.title,
      line: segment.line,
      endLine: segment.lines[segment.lines.length - 1]?.number ?? segment.line,
      funds: fundsOf(prose, /[（(]元[）)]/.test(prose.text) ? '元' : '万元'),
      goal,
      goalLine: goalLines[1]?.number ?? goalLines[0]?.number ?? segment.line,
      targets,
    },
    numbers: [],
    pages,
    cutOff: rest.length > 0,
  };
}
