import type { Budget } from '../model/budget';
import type { BudgetTable } from '../model/table';
import { formTableColumns } from '../templates/xinjiang';
import { refuse } from '../readers/text/Refusal';
import type { SourceText } from '../readers/text/SourceText';
import { readYear } from './5-narrative/opening';
import { nameProjects, namesByCode } from './2-recognise/projectNames';
import type { RawTable } from './2-recognise/RawTable';
import { segment, type Segments } from './2-recognise/segments';
import { readTargetTable } from './2-recognise/targets/targetTable';
import { joinBroken } from './3-place/joinBroken';
import { place } from './3-place/place';
import { withoutStrays } from './3-place/strays';
import { bodiesOfProjects } from './3-place/tree';
import type { ReadDocument } from './4-assemble/assembleBudget';
import { describedProjects } from './5-narrative/narrative';
import type { RunningText } from './5-narrative/parts';
import { figuresLeftOut, noticesOf, setAside } from './4-assemble/notices';
import {
  refuseCutOff,
  refuseFarApart,
  refuseHuge,
  refuseLostCharacters,
  refuseMissing,
  refuseOtherColumns,
  refuseOtherTexts,
  refuseUnread,
} from './4-assemble/refusals';
import { commonest } from './commonest';

function publicTable({ role, label, title, unit, line, endLine, empty, rows }: RawTable): BudgetTable {
  return {
    role,
    label,
    title,
    unit,
    columns: formTableColumns(role),
    columnsFrom: 'form',
    line,
    endLine,
    empty,
    rows: rows.map(({ row, code, name, right, line: at }) => ({
      row,
      code,
      name,
      ...(right ? { right } : {}),
      line: at,
    })),
  };
}

function levelOf(segments: Segments): Budget['level'] {
  return segments.tables.some(({ title }) => /单位(?:收支|收入|支出)/.test(title)) ? '单位' : '部门';
}

/**
 * Reads the tables of a text, whose figures have lost their columns: all that belongs together is one problem, and the solver places them.
 * @throws Refusal
 */
export function readLooseTables(source: SourceText): ReadDocument {
  const segments = segment(source);
  refuseOtherTexts(source, segments);
  refuseLostCharacters(segments);
  const { tables: recognised, unread } = joinBroken(source.lines, segments.tables);
  const targets = segments.targets.map(readTargetTable);
  refuseCutOff(segments, recognised, targets);
  refuseOtherColumns(recognised);
  refuseHuge(recognised);
  nameProjects(recognised);
  const body = commonest(segments.tables.map((table) => table.body));
  const compilers = [body, ...segments.tables.map((table) => table.body)].filter((name) => name !== '');
  const bodies = new Set([...compilers, ...bodiesOfProjects(recognised)]);
  const byCode = namesByCode(recognised);
  const parts: RunningText = {
    opening: [{ heading: '', lines: segments.opening }],
    narrative: [{ heading: '', lines: segments.narrative }],
    glossary: segments.glossary,
  };
  const projects = describedProjects(parts);
  const { tables, strays } = withoutStrays(recognised, { bodies, byCode, projects });
  refuseMissing(tables);
  const placed = place(tables, bodies, strays, unread);
  refuseFarApart(placed.facts);
  const year = readYear(source.lines) ?? refuse('no-year', {});
  const aside = setAside(placed.facts, placed.overfull, strays, unread);
  const rowsOf = (role: RawTable['role']): RawTable['rows'] =>
    tables.filter((table) => table.role === role).flatMap((table) => table.rows);
  return {
    lines: source.lines,
    encoding: source.encoding,
    body,
    year,
    stage: 'budget',
    level: levelOf(segments),
    tables: tables.map(publicTable),
    facts: placed.facts,
    parts,
    names: { byCode, bodies, rows: new Set(rowsOf('carryover').map(({ name }) => name)), year },
    projects,
    projectRows: new Set(
      rowsOf('project')
        .filter(({ isProject }) => isProject)
        .map(({ row }) => row),
    ),
    targets: targets.map(({ table }) => table),
    marks: {
      codes: tables.flatMap((table) =>
        table.rows.flatMap((row) => row.codePrinted.map((printed) => ({ printed, ref: `${table.role}/${row.row}` }))),
      ),
      unread: figuresLeftOut(aside),
      pages: [...tables.flatMap((table) => table.pages), ...targets.flatMap((target) => target.pages)],
    },
    notices: (numbers) => {
      refuseUnread(tables, placed.facts, numbers, unread);
      return noticesOf(segments, tables, aside, numbers);
    },
  };
}
