import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { Holding } from '../../model/holding';
import type { Project } from '../../model/project';
import type { Printed } from '../../model/source';
import type { Statement } from '../../model/statement';
import { isTotalName } from '../../model/table';
import { readHoldings, readOffices, readStaff } from './holdings';
import { readDuties, readGlossary } from './opening';
import { readProjects } from './projects';
import { Prose, withoutPageNumbers } from './Prose';
import { sectionsOf } from './sections';
import type { Segments } from '../2-recognise/segments';
import { StatementReader } from './statements';
import type { Names } from './subjects';

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
  if (named?.amount) return named.amount.amount;
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
    .map((fact): Project => ({
      id: '',
      name: fact.name,
      code: fact.code,
      amount: { amount: fact.amount, step: fact.step, printed: fact.printed },
      basis: '',
      bearer: '',
      allocation: '',
      period: '',
      reason: '',
      notes: [],
      units: null,
      quote: { text: fact.name, line: fact.printed.line, endLine: fact.printed.line },
    }));
  // A row that lost its name is no project that anybody could look up.
  const named = [...read, ...more].filter(({ name }) => name !== '');
  return named.map((project, index) => ({ ...project, id: `p${index + 1}` }));
}

/** The projects that the narrative describes. */
export function describedProjects(segments: Pick<Segments, 'narrative'>): Project[] {
  const { lines } = withoutPageNumbers(segments.narrative);
  const prose = new Prose(lines);
  return sectionsOf(prose)
    .filter(({ kind }) => kind === 'projects')
    .flatMap((section) => {
      const from = prose.lineAt(section.from);
      const to = prose.lineAt(section.to - 1);
      return readProjects(lines.filter(({ number }) => number >= from && number <= to));
    });
}

/** Reads everything outside the tables; the projects that it describes are read already, since the tables are held against them. */
export function readNarrative(
  segments: Pick<Segments, 'opening' | 'narrative' | 'glossary'>,
  names: Names,
  facts: readonly Fact[],
  projects: Project[],
  projectRows: ReadonlySet<number>,
): Narrative {
  const opening = withoutPageNumbers(segments.opening);
  const main = withoutPageNumbers(segments.narrative);
  const glossary = withoutPageNumbers(segments.glossary);
  const first = new Prose(opening.lines);
  const prose = new Prose(main.lines);
  const statements: Statement[] = [];
  const holdings: Holding[] = readStaff(first);
  for (const section of sectionsOf(prose)) {
    if (section.kind === 'statements' && section.scope) {
      statements.push(...new StatementReader(prose, section, names).read());
    } else if (section.kind !== 'projects')
      holdings.push(...readHoldings(prose, section.heading, section.body, section.to));
  }
  statements.sort((a, b) => a.quote.line - b.quote.line);
  statements.forEach((statement, index) => (statement.id = `s${index + 1}`));
  for (const statement of statements) statement.current = currentOf(statement, statements, facts);
  return {
    statements,
    projects: joinProjects(projects, facts, projectRows),
    holdings: holdings.map((holding, index) => ({ ...holding, id: `h${index + 1}` })),
    duties: readDuties(first),
    offices: readOffices(first),
    glossary: readGlossary(new Prose(glossary.lines)),
    pages: [...opening.pages, ...main.pages, ...glossary.pages],
  };
}
