import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { Holding } from '../../model/holding';
import type { Project } from '../../model/project';
import type { Printed } from '../../model/source';
import type { Statement } from '../../model/statement';
import { isTotalName } from '../../model/table';
import { readHoldings } from './holdings';
import { readGlossary, readOpening } from './opening';
import type { Block, RunningText } from './parts';
import { projectsOfBlock } from './projectBlock';
import { newProject, readProjects } from './projects';
import { Prose, withoutPageNumbers } from './Prose';
import { isProjectHeading, sectionsOf } from './sections';
import { StatementReader } from './statements';
import { isSameSubject, type Names } from './subjects';

export type Narrative = Pick<Budget, 'statements' | 'projects' | 'holdings' | 'duties' | 'offices' | 'glossary'> & {
  pages: Printed[];
};

/** This year's figure of a subject, from elsewhere in the document where its sentence does not repeat it. */
function currentOf(statement: Statement, statements: readonly Statement[], facts: readonly Fact[]): number | null {
  if (statement.current !== null) return statement.current;
  const named = statements.find(
    (other) =>
      other.amount !== null &&
      other.scope === statement.scope &&
      other.subject === statement.subject &&
      other.code === statement.code,
  );
  const alike =
    named ??
    statements.find(
      (other) =>
        other.amount !== null && other.scope === statement.scope && isSameSubject(other.subject, statement.subject),
    );
  if (alike?.amount) return alike.amount.amount;
  const matches = facts.filter(
    ({ table, code, name, column }) =>
      table === statement.scope &&
      (column === 'total' || column === 'income') &&
      (statement.code ? code === statement.code : name === statement.subject),
  );
  if (matches.length === 1) return matches[0]?.amount ?? null;
  const whole = facts.find(
    ({ table, name, column }) => table === statement.scope && column === 'total' && isTotalName(name),
  );
  return /三公/.test(statement.subject) ? (whole?.amount ?? null) : null;
}

/** Projects that only the table names get their amount from there; those of both get their code. */
function joinProjects(read: Project[], facts: readonly Fact[], projectRows: ReadonlySet<number>): Project[] {
  const inTable = facts.filter(
    ({ table, column, row }) => table === 'project' && column === 'total' && projectRows.has(row),
  );
  for (const project of read) {
    project.code = inTable.find(({ name }) => name === project.name)?.code ?? '';
  }
  const known = new Set(read.map(({ name }) => name));
  const more = inTable
    .filter(({ name }) => !known.has(name))
    .map((fact): Project => {
      const { line } = fact.printed;
      const amount = { amount: fact.amount, step: fact.step, printed: fact.printed };
      return { ...newProject(fact.name, { text: fact.name, line, endLine: line }), code: fact.code, amount };
    });
  // A row that lost its name is no project that anybody could look up.
  const named = [...read, ...more].filter(({ name }) => name !== '');
  return named.map((project, index) => ({ ...project, id: `p${index + 1}` }));
}

/** The projects that the narrative describes. */
export function describedProjects({ narrative }: RunningText): Project[] {
  return narrative.flatMap((block) => {
    const { lines } = withoutPageNumbers(block.lines);
    if (isProjectHeading(block.heading)) return projectsOfBlock({ ...block, lines });
    const prose = new Prose(lines);
    return sectionsOf(prose, block.heading)
      .filter(({ kind }) => kind === 'projects')
      .flatMap((section) => {
        const from = prose.lineAt(section.from);
        const to = prose.lineAt(section.to - 1);
        return readProjects(lines.filter(({ number }) => number >= from && number <= to));
      });
  });
}

/** Statements and holdings of one part of the narrative. */
function readBlock(block: Block, names: Names): { statements: Statement[]; holdings: Holding[]; pages: Printed[] } {
  const { lines, pages } = withoutPageNumbers(block.lines);
  const statements: Statement[] = [];
  const holdings: Holding[] = [];
  if (isProjectHeading(block.heading)) return { statements, holdings, pages };
  const prose = new Prose(lines);
  for (const section of sectionsOf(prose, block.heading)) {
    if (section.kind === 'statements' && section.scope) {
      statements.push(...new StatementReader(prose, section, names).read());
    } else if (section.kind !== 'projects')
      holdings.push(...readHoldings(prose, section.heading, section.body, section.to));
  }
  return { statements, holdings, pages };
}

/** Reads everything outside the tables; the projects that it describes are read already, since the tables are held against them. */
export function readNarrative(
  parts: RunningText,
  names: Names,
  facts: readonly Fact[],
  projects: Project[],
  projectRows: ReadonlySet<number>,
): Narrative {
  const opening = parts.opening.map((block) => ({ ...block, ...withoutPageNumbers(block.lines) }));
  const glossary = withoutPageNumbers(parts.glossary);
  const blocks = parts.narrative.map((block) => readBlock(block, names));
  const statements = blocks.flatMap((block) => block.statements);
  const first = readOpening(opening);
  const holdings = [...first.staff, ...blocks.flatMap((block) => block.holdings)];
  statements.sort((a, b) => a.quote.line - b.quote.line);
  statements.forEach((statement, index) => (statement.id = `s${index + 1}`));
  for (const statement of statements) statement.current = currentOf(statement, statements, facts);
  return {
    statements,
    projects: joinProjects(projects, facts, projectRows),
    holdings: holdings.map((holding, index) => ({ ...holding, id: `h${index + 1}` })),
    duties: first.duties,
    offices: first.offices,
    glossary: readGlossary(new Prose(glossary.lines)),
    pages: [...opening, ...blocks, glossary].flatMap(({ pages }) => pages),
  };
}
