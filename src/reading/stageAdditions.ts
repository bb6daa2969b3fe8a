import type { SourceDocument } from '../readers/SourceDocument';
import type { Finding } from '../ingest/Finding';
import type { Parts } from '../ingest/1-parts/Parts';
import type { TablePart } from '../ingest/1-parts/cells/tableParts';
import type { Tables } from '../ingest/2-tables/Tables';
import type { Damage } from '../ingest/5-damage/findDamage';
import type { Seen } from '../ingest/walkStages';

type Additions = Record<string, unknown>;

/** What the reader gives: words with boxes, rules, grids; of a text its lines. */
export function readerOutput({ format, encoding, pages }: SourceDocument): Additions {
  return {
    format,
    encoding,
    pages: pages.map(({ number, width, height, lines, words, rules, grids, unmapped, isPicture }) => ({
      page: number,
      width,
      height,
      unmapped,
      isPicture,
      ...(words.length > 0 ? { words } : { lines: lines.map(({ number: line, text }) => ({ line, text })) }),
      rules,
      grids,
    })),
  };
}

const partOf = ({ grids, ...part }: TablePart): Additions => ({
  ...part,
  grids: grids.map(({ page, box, from }) => ({ page, box, from })),
});

function partsAdded(parts: Parts): Additions {
  const { year, stage, level, edition, published, body, bodies } = parts;
  const whole = { year, stage, level, edition, published, body, bodies: [...bodies] };
  if (parts.kind === 'cells')
    return {
      ...whole,
      form: parts.form?.name ?? null,
      money: parts.moneyParts.map(partOf),
      targets: parts.targetParts.map(partOf),
    };
  const { tables, targets, opening, narrative, glossary, others } = parts.segments;
  const extent = (lines: readonly { number: number }[]): Additions => ({
    line: lines[0]?.number ?? null,
    endLine: lines.at(-1)?.number ?? null,
  });
  return {
    ...whole,
    tables: tables.map(({ lines, ...table }) => ({ ...table, endLine: lines.at(-1)?.number ?? null })),
    targets: targets.map(({ lines, ...target }) => ({ ...target, endLine: lines.at(-1)?.number ?? null })),
    opening: extent(opening),
    narrative: extent(narrative),
    glossary: extent(glossary),
    others,
  };
}

function tablesAdded(tables: Tables): Additions {
  const { byCode, bodies } = tables.names;
  const names = { codes: Object.fromEntries(byCode), bodies: [...bodies], projectRows: [...tables.projectRows] };
  if (tables.kind === 'text')
    return {
      tables: tables.tables,
      broken: tables.broken.map(({ table, row, pieces }) => ({ table: table.role, row: row.row, pieces })),
      names,
    };
  return {
    tables: tables.tables.map(({ table, columns, printedRows, unread }) => ({
      table: { ...table, rows: table.rows.length },
      columns,
      rows: printedRows.map(({ words, ...row }) => ({
        ...row,
        words: words.length,
        heads: row.heads.map(({ codes, ...head }) => ({ ...head, codes: codes.map(({ text }) => text) })),
        figures: row.figures.map(({ column, text, guess }) => ({ column: column.key, text, guess })),
        unread: row.unread.map(({ column, text, line }) => ({ column: column.key, text, line })),
      })),
      unread: unread.map(({ row, column, text, line }) => ({ row: row.row, column, text, line })),
    })),
    names,
  };
}

function damageAdded(read: Damage): Additions {
  const seams = read.kind === 'text' ? read.tables : [];
  return {
    tornRows: read.tornRows.map(({ table, row }) => ({ table: table.role, row })),
    seams: seams.flatMap(({ role, seam }) => (seam ? [{ table: role, ...seam }] : [])),
  };
}

/** What a stage added to the one before it, as plain data. */
export function stageAdditions(seen: Seen): Additions {
  switch (seen.stage) {
    case '1-parts':
      return partsAdded(seen.value);
    case '2-tables':
      return tablesAdded(seen.value);
    case '3-targets':
      return { targets: seen.value.targetTables.map(({ table, cutOff }) => ({ ...table, cutOff })) };
    case '4-narrative':
      return { ...seen.value.narrative };
    case '5-damage':
      return damageAdded(seen.value);
    case '6-place': {
      const { tables, facts, leftOut } = seen.value.figures;
      return { tables: tables.map(({ rows, ...table }) => ({ ...table, rows: rows.length })), facts, leftOut };
    }
    case '7-assemble': {
      const { budget, numbers } = seen.value;
      return { checks: budget.checks, problems: budget.problems, coverage: budget.coverage, numbers };
    }
  }
}

/** What a stage told; of a notice that counts figures, the stretch in which they are counted once all stages have read. */
export function plainFinding(finding: Finding): unknown {
  if (!('told' in finding)) return finding;
  const { from, to, told } = finding;
  return { from, to, notice: told(0).kind };
}
