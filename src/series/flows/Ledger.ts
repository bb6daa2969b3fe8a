import type { Budget } from '../../model/budget';
import { classOf } from '../../model/codes';
import type { Fact } from '../../model/fact';
import type { Statement } from '../../model/statement';
import type { TableColumn, TableRole } from '../../model/table';

/** A budget's facts by table, code and column, and the statements about a code. */
export class Ledger {
  private readonly facts = new Map<string, Fact[]>();
  private readonly said = new Map<string, Statement[]>();

  constructor(readonly budget: Budget) {
    for (const fact of budget.facts) {
      const key = `${fact.table}/${fact.code}/${fact.column}`;
      this.facts.set(key, [...(this.facts.get(key) ?? []), fact]);
    }
    for (const statement of budget.statements) {
      if (statement.code) this.said.set(statement.code, [...(this.said.get(statement.code) ?? []), statement]);
    }
  }

  /** The figure of a code in a column; undefined where the cell is blank. */
  at(table: TableRole, code: string, column: string): Fact | undefined {
    return this.facts.get(`${table}/${code}/${column}`)?.[0];
  }

  amount(table: TableRole, code: string, column: string): number {
    return this.at(table, code, column)?.amount ?? 0;
  }

  statements(code: string): readonly Statement[] {
    return this.said.get(code) ?? [];
  }

  /** Coded facts of one column that no deeper code of the same table divides, blank and zero cells left out. */
  leaves(table: TableRole, column: string): Fact[] {
    const coded = this.budget.facts.filter(
      (fact) => fact.table === table && fact.column === column && fact.code !== '',
    );
    return coded.filter(
      ({ code, amount }) =>
        amount !== 0 && !coded.some((other) => other.code.length > code.length && other.code.startsWith(code)),
    );
  }

  /** Columns of figures that a table prints; none where it is absent. */
  columns(table: TableRole): readonly TableColumn[] {
    return this.budget.tables.find(({ role }) => role === table)?.columns ?? [];
  }

  /** Class codes that a table prints, in order. */
  classes(table: TableRole): string[] {
    const rows = this.budget.tables.find(({ role }) => role === table)?.rows ?? [];
    return [
      ...new Set(
        rows
          .map(({ code }) => code)
          .filter((code) => code !== '')
          .map(classOf),
      ),
    ];
  }

  /** Name of a code as the tables print it. */
  name(code: string): string {
    return this.budget.facts.find((fact) => fact.code === code && fact.table !== 'project')?.name ?? '';
  }
}
