import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { Holding } from '../../model/narrative/holding';
import type { Project } from '../../model/narrative/project';
import type { Statement } from '../../model/narrative/statement';
import type { BudgetTable, TableRole } from '../../model/tables/table';
import type { Target, TargetTable } from '../../model/narrative/target';

/** The parts of a budget that checks speak about. */
export type CheckedContent = Pick<
  Budget,
  'tables' | 'facts' | 'statements' | 'projects' | 'targets' | 'holdings' | 'offices'
>;

/** A row of a table of targets with its table. */
export interface MentionedTarget {
  table: TargetTable;
  target: Target;
}

/** Finds what the operands of checks name; what a budget does not hold is undefined. */
export class Mentioned {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #projects: ReadonlyMap<string, Project>;
  readonly #holdings: ReadonlyMap<string, Holding>;
  readonly #targets: ReadonlyMap<string, MentionedTarget>;

  constructor(readonly content: CheckedContent) {
    this.#facts = byId(content.facts);
    this.#statements = byId(content.statements);
    this.#projects = byId(content.projects);
    this.#holdings = byId(content.holdings);
    const targets = content.targets.flatMap((table) => table.targets.map((target) => ({ table, target })));
    this.#targets = new Map(targets.map((row) => [row.target.id, row]));
  }

  fact(id: string): Fact | undefined {
    return this.#facts.get(id);
  }

  statement(id: string): Statement | undefined {
    return this.#statements.get(id);
  }

  project(id: string): Project | undefined {
    return this.#projects.get(id);
  }

  holding(id: string): Holding | undefined {
    return this.#holdings.get(id);
  }

  target(id: string): MentionedTarget | undefined {
    return this.#targets.get(id);
  }

  /** The first table of a role. */
  table(role: TableRole): BudgetTable | undefined {
    return this.content.tables.find((table) => table.role === role);
  }

  /** A table of targets by its place in the budget, from 1. */
  targetTable(place: number): TargetTable | undefined {
    return this.content.targets[place - 1];
  }
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
