import { segment } from '../../src/ingest/1-parts/text/segments';
import { joinBroken } from '../../src/ingest/2-tables/text/joinBroken';
import { nameProjects } from '../../src/ingest/2-tables/text/projectNames';
import { bodiesOfProjects } from '../../src/ingest/loose/families';
import { commonest } from '../../src/ingest/words/commonest';
import { stepOf } from '../../src/model/money';
import { TABLE_ROLES } from '../../src/model/tables/table';
import { read } from '../../src/readers/text/read';
import { formTableColumns } from '../../src/templates/forms/textForm';
import type { BudgetContent } from '../../src/checks/rule';
import type { RawTable } from '../../src/ingest/loose/RawTable';
import type { Invented } from './Invented';

/** A document as its text gives it, and as it truly is. */
export interface LooseDocument {
  /** Rows whose figures have lost their columns. */
  tables: RawTable[];
  bodies: ReadonlySet<string>;
  /** The same tables, each figure in its true column. */
  content: BudgetContent;
}

/** The tables of an invented document, loose and true; their rows have the same numbers. */
export function looseDocument({ text, truth }: Invented): LooseDocument {
  const { lines } = read(new TextEncoder().encode(text));
  const segments = segment(lines);
  const { tables } = joinBroken(lines, segments.tables);
  nameProjects(tables);
  const printedBodies = segments.tables.map(({ body }) => body).filter((body) => body !== '');
  const body = commonest(printedBodies);
  const facts = truth.facts.flatMap(({ table, row, code, name, column, amount, published, line }) => {
    const role = TABLE_ROLES.find((known) => known === table);
    if (!role) return [];
    const printed = { page: null, line, offset: 0, text: published };
    const id = `${role}/${row}/${column}`;
    const step = stepOf(published, truth.unit);
    return [{ id, table: role, row, code, name, column, amount, step, printed, provenance: 'reported' as const }];
  });
  return {
    tables,
    bodies: new Set([...printedBodies, ...bodiesOfProjects(tables)]),
    content: {
      body,
      year: truth.year,
      tables: tables.map((table) => ({
        ...table,
        columns: formTableColumns(table.role),
        columnsFrom: 'form' as const,
      })),
      facts,
      statements: [],
      projects: [],
      targets: [],
      holdings: [],
      offices: [],
    },
  };
}
