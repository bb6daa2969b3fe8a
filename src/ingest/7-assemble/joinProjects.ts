import type { Fact } from '../../model/fact';
import { newProject, type Project } from '../../model/narrative/project';
import type { TableRole } from '../../model/tables/table';
import type { TargetTable } from '../../model/narrative/target';
import { shapeOf } from '../../templates/tables/tableShapes';
import { WHOLE_FUND } from '../../templates/targets/targetForms';

/** What the tables of a document say of projects. */
export interface TabledProjects {
  facts: readonly Fact[];
  /** Rows that name a project, by role and number: `projects/3`. */
  rows: ReadonlySet<string>;
  /** Tables of targets whose project nothing else may name. */
  targets: readonly TargetTable[];
}

/** Whether a table of projects prints what one fund pays for them. */
const isOneFunds = (role: TableRole): boolean => shapeOf(role).within.length > 0;

const plain = (name: string): string => name.replace(/\s/g, '');

function projectOfFact({ name, code, amount, step, printed }: Fact): Project {
  const { line } = printed;
  const quote = { text: name, line, endLine: line };
  return { ...newProject(name, quote), code, amount: { amount, step, printed } };
}

/** The project of a table of targets, with all of its money. */
function projectOfTargets({ project, line, endLine, funds }: TargetTable): Project {
  const whole = funds.find(({ label }) => WHOLE_FUND.test(label));
  const amount = whole ? { amount: whole.amount, step: whole.step, printed: whole.printed } : null;
  return { ...newProject(project, { text: project, line, endLine }), amount };
}

/**
 * Projects that only a table names get their amount from there; those of the narrative get their code. What a table of projects prints
 * goes before what a table of targets does.
 */
export function joinProjects(read: Project[], { facts, rows, targets }: TabledProjects): Project[] {
  const inTable = facts.filter(
    ({ table, column, row }) => shapeOf(table).hasProjects && column === 'total' && rows.has(`${table}/${row}`),
  );
  for (const project of read) {
    project.code = inTable.find(({ name }) => name === project.name)?.code ?? '';
  }
  // A table of all projects prints all of their money, one of the general public budget's only that budget's.
  const whole = new Set(inTable.filter(({ table }) => !isOneFunds(table)).map(({ name }) => name));
  const own = inTable.filter(({ name, table }) => !isOneFunds(table) || !whole.has(name));
  const known = new Set(read.map(({ name }) => name));
  const more = own.filter(({ name }) => !known.has(name)).map(projectOfFact);
  const named = new Set([...read, ...more].map(({ name }) => plain(name)));
  const ofTargets = targets.filter(({ project }) => {
    const isNew = project !== '' && !named.has(plain(project));
    if (isNew) named.add(plain(project));
    return isNew;
  });
  // A row that lost its name is no project that anybody could look up.
  return [...read, ...more, ...ofTargets.map(projectOfTargets)]
    .filter(({ name }) => name !== '')
    .map((project, index) => ({ ...project, id: `p${index + 1}` }));
}
