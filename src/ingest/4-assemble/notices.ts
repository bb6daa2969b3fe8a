import type { Problem } from '../../model/problem';
import { TABLE_ROLES, type BudgetTable } from '../../model/table';
import { ROLE_NAMES } from '../2-recognise/roles';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import type { Segments } from '../2-recognise/segments';
import type { Unread } from '../3-place/joinBroken';
import type { PrintedNumber } from './numbers';

type Notice = Omit<Problem, 'file' | 'severity'>;

/** One sentence for each table, and one for all other text, in which numbers stand that no reader knows. */
export function unknownNumbers(numbers: readonly PrintedNumber[], tables: readonly BudgetTable[]): Notice[] {
  const byPlace = new Map<string, PrintedNumber[]>();
  for (const number of numbers.filter(({ role }) => role === 'unknown')) {
    const table = tables.find(({ line, endLine }) => number.line >= line && number.line <= endLine);
    const place = table ? table.label || table.title : '';
    const there = byPlace.get(place);
    if (there) there.push(number);
    else byPlace.set(place, [number]);
  }
  return [...byPlace].map(([table, unknown]): Notice => {
    const lines = [...new Set(unknown.map(({ line }) => line))].slice(0, 6);
    return {
      kind: 'unknown-number',
      table,
      line: lines[0] ?? null,
      expected: '每个印出的数都知道说的是什么',
      found: `${unknown.length} 个数不知道说的是什么，没有收入，见第 ${lines.join('、')} 行`,
    };
  });
}

/** One sentence for each table whose figures are in pieces that nobody can put together. */
function brokenNumbers(broken: readonly Unread[]): Notice[] {
  const byTable = new Map<RawTable, Unread[]>();
  for (const side of broken) byTable.set(side.table, [...(byTable.get(side.table) ?? []), side]);
  return [...byTable].map(([table, sides]): Notice => {
    const names = sides.slice(0, 3).map(({ row, right, pieces }) => {
      const name = ((right ? row.right?.name : row.name) ?? '').slice(0, 20);
      const printed = pieces.map(({ text }) => text).join(' ');
      return `“${name}”的“${printed.slice(0, 40)}”`;
    });
    const lines = [...new Set(sides.map(({ row, pieces }) => pieces[0]?.line ?? row.line))].slice(0, 6);
    const more = sides.length > names.length ? `等 ${sides.length} 行` : '';
    return {
      kind: 'broken-number',
      table: table.label || table.title,
      line: lines[0] ?? table.line,
      expected: '每个数印成完整的一个',
      found: `${names.join('、')}${more}断开了或缺字，合计和别处的数都不能证明怎样读，未收入，见第 ${lines.join('、')} 行`,
    };
  });
}

/** What is absent or odd without making the document unreadable. */
export function noticesOf(
  segments: Segments,
  tables: readonly RawTable[],
  overfull: readonly { table: RawTable; row: RawRow }[],
  strays: readonly { table: RawTable; row: RawRow }[],
  broken: readonly Unread[],
): Notice[] {
  const present = new Set(tables.map(({ role }) => role));
  const absent = TABLE_ROLES.filter((role) => !present.has(role)).map((role): Notice => ({
    kind: 'absent-table',
    table: ROLE_NAMES[role],
    line: null,
    expected: `有${ROLE_NAMES[role]}`,
    found: '文件里没有',
  }));
  const parts: Notice[] = [];
  const part = (name: string, has: boolean): void => {
    if (!has) parts.push({ kind: 'absent-part', table: name, line: null, expected: `有${name}`, found: '文件里没有' });
  };
  part('预算情况说明', segments.narrative.length > 0);
  part('绩效目标表', segments.targets.length > 0);
  part('名词解释', segments.glossary.length > 0);
  const rows = overfull.map(({ table, row }): Notice => ({
    kind: 'overfull-row',
    table: table.label || table.title,
    line: row.line,
    expected: `“${row.name}”一行不多于表的列数`,
    found: `${row.figures.length} 个数，哪个数在哪一列无法得知，未收入`,
  }));
  const torn = strays.map(({ table, row }): Notice => ({
    kind: 'torn-row',
    table: table.label || table.title,
    line: row.line,
    expected: '完整的一行：编码、名称和金额',
    found: `“${`${row.code} ${row.name}`.trim().slice(0, 24)}”与别处不一致，像是两行的残段，金额未收入`,
  }));
  const pieces = brokenNumbers(broken);
  const assumed = segments.tables
    .filter(({ unitIsStated }) => !unitIsStated)
    .map(({ label, title, unit, line }): Notice => ({
      kind: 'assumed-unit',
      table: label || title,
      line,
      expected: '表头写明金额单位',
      found: `没有写，按其他表或正文写的“${unit}”读`,
    }));
  const bare = tables
    .filter((table) => table.bare)
    .map((table): Notice => ({
      kind: 'bare-table',
      table: table.label || table.title,
      line: table.line,
      expected: '表里有行，或一句说明为空表的话',
      found: '只有表头',
    }));
  const seams = tables.flatMap(({ label, title, seam }): Notice[] =>
    seam
      ? [
          {
            kind: 'lost-title',
            table: label || title,
            line: seam.line,
            expected: `${label || title}的行，或下一张表的标题`,
            found: `“${seam.text.slice(0, 24)}”，不属于这张表，从这一行到下一个标题没有读`,
          },
        ]
      : [],
  );
  const others = segments.others.map(({ title, line }): Notice => ({
    kind: 'unknown-table',
    table: title,
    line,
    expected: '公开样式里的表',
    found: '另一种表，没有读',
  }));
  return [...absent, ...parts, ...rows, ...torn, ...pieces, ...assumed, ...bare, ...seams, ...others];
}
