import type { TableRole } from '../../model/tables/table';
import { shapeOf } from '../../templates/tables/tableShapes';
import type { RawRow, RawTable } from '../loose/RawTable';
import { addsUp, familiesOf, isTotal } from '../loose/families';

/** What a reference knows about a row of another table. */
export interface CodeContext {
  /** The reference's row of the same code; undefined where it prints no such code. */
  own: RawRow | undefined;
  /** What the reference prints behind that code and before the next code that the other table prints. */
  skipped: readonly RawRow[];
  /** Whether the reference prints codes below it. */
  divided: boolean;
}

/** Rows with a code, by the body that they stand below; '' above the first. */
function blocksOf(rows: readonly RawRow[], bodies: ReadonlySet<string>): Map<string, RawRow[]> {
  const blocks = new Map<string, RawRow[]>();
  let body = '';
  for (const row of rows) {
    if (row.code === '') body = bodies.has(row.name) ? row.name : body;
    else if (blocks.has(body)) blocks.get(body)?.push(row);
    else blocks.set(body, [row]);
  }
  return blocks;
}

/** A table by whose codes the rows of another one are known. */
export class ReferenceTable {
  private readonly bodies: ReadonlySet<string>;
  private readonly blocks: ReadonlyMap<string, readonly RawRow[]>;
  private readonly deepest: number;

  constructor({ rows }: RawTable, bodies: ReadonlySet<string>) {
    const own = rows.filter((row) => row.code === '' && !isTotal(row)).map(({ name }) => name);
    this.bodies = new Set([...bodies, ...own]);
    this.blocks = blocksOf(rows, this.bodies);
    this.deepest = Math.max(...rows.map(({ code }) => code.length));
  }

  /**
   * What it knows about each row of a table with a code; nothing about codes deeper than any of its own. Where it is open below which
   * body the row stands, there is one answer for each body that has its code.
   */
  about(table: RawTable): Map<RawRow, CodeContext[]> {
    const known = new Map<RawRow, CodeContext[]>();
    for (const [body, rows] of blocksOf(table.rows, this.bodies)) {
      /** Codes of the rows behind the one at hand. */
      const codes = new Set<string>();
      for (const row of rows.toReversed()) {
        const blocks = row.code.length > this.deepest ? [] : this.blocksFor(body, row.code);
        if (blocks.length > 0)
          known.set(
            row,
            blocks.map((block) => around(block, row.code, codes)),
          );
        codes.add(row.code);
      }
    }
    return known;
  }

  /** The rows of a body; where that body is not named, those of each body that has the code. */
  private blocksFor(body: string, code: string): (readonly RawRow[])[] {
    const named = this.blocks.get(body);
    if (named) return [named];
    const holding = [...this.blocks.values()].filter((rows) => rows.some((row) => row.code === code));
    return holding.length > 0 ? holding : [[]];
  }
}

/** A code among the rows of a reference, and what is skipped up to the next one of `codes`. */
function around(block: readonly RawRow[], code: string, codes: ReadonlySet<string>): CodeContext {
  const at = block.findIndex((row) => row.code === code);
  const behind = at < 0 ? [] : block.slice(at + 1);
  const next = codes.has(code) ? 0 : behind.findIndex((row) => codes.has(row.code));
  const divided = behind[0] !== undefined && behind[0].code !== code && behind[0].code.startsWith(code);
  return { own: block[at], skipped: next < 0 ? behind : behind.slice(0, next), divided };
}

/** The reference of a table: one that adds up, so that no row of its own is missing. */
export function referenceFor(
  table: RawTable,
  tables: readonly RawTable[],
  bodies: ReadonlySet<string>,
): ReferenceTable | null {
  const whole = (role: TableRole): RawTable | undefined =>
    tables.find(
      (other) =>
        other.role === role &&
        other.rows.some((row) => isTotal(row) && row.figures.length > 0) &&
        familiesOf(other, bodies).every((family) => addsUp(family, other.decimals)),
    );
  const reference = shapeOf(table.role)
    .within.map(whole)
    .find((other) => other !== undefined);
  return reference ? new ReferenceTable(reference, bodies) : null;
}
