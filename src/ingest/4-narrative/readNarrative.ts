import type { Budget } from '../../model/budget';
import { PART_NAMES } from '../../templates/narrative/partHeadings';
import type { Holding } from '../../model/narrative/holding';
import { noticeOf } from '../../model/problems/problem';
import type { Project } from '../../model/narrative/project';
import type { Printed } from '../../model/source/source';
import type { Statement } from '../../model/narrative/statement';
import type { Names } from '../2-tables/Names';
import type { Tables } from '../2-tables/Tables';
import type { Targets } from '../3-targets/readTargets';
import type { Tell } from '../Finding';
import { Prose, withoutPageNumbers } from '../words/Prose';
import { readHoldings } from './holdings';
import { readGlossary, readOpening } from './opening';
import { projectsOfBlock } from './projectBlock';
import { readProjects } from './projects';
import { runningText, type Block, type RunningText } from './runningText';
import { isProjectHeading, sectionsOf } from './sections';
import { StatementReader } from './statements';

/** What the running text says. Statements that leave out this year's amount, and the codes of projects, wait for the figures. */
export type Narrated = Pick<Budget, 'statements' | 'projects' | 'holdings' | 'duties' | 'offices' | 'glossary'> & {
  /** Page numbers between its lines. */
  pages: Printed[];
};

/** The fourth stage: everything outside the tables. */
export type Narrative = Targets & { narrative: Narrated };

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

/** What the running text says, its projects aside, of whose amounts nothing else is known yet. */
export function narrated(parts: RunningText, names: Names): Narrated {
  const opening = parts.opening.map((block) => ({ ...block, ...withoutPageNumbers(block.lines) }));
  const glossary = withoutPageNumbers(parts.glossary);
  const blocks = parts.narrative.map((block) => readBlock(block, names));
  const statements = blocks.flatMap((block) => block.statements);
  const first = readOpening(opening);
  const holdings = [...first.staff, ...blocks.flatMap((block) => block.holdings)];
  statements.sort((a, b) => a.quote.line - b.quote.line);
  statements.forEach((statement, index) => (statement.id = `s${index + 1}`));
  return {
    statements,
    projects: describedProjects(parts),
    holdings: holdings.map((holding, index) => ({ ...holding, id: `h${index + 1}` })),
    duties: first.duties,
    offices: first.offices,
    glossary: readGlossary(new Prose(glossary.lines)),
    pages: [...opening, ...blocks, glossary].flatMap(({ pages }) => pages),
  };
}

/** The running text: between the headings of a text, or outside the cells of tables. */
function runningTextOf(tables: Tables): RunningText {
  if (tables.kind === 'cells') return runningText(tables);
  const { opening, narrative, glossary } = tables.segments;
  return {
    opening: [{ heading: '', lines: opening }],
    narrative: narrative.length === 0 ? [] : [{ heading: '', lines: narrative }],
    glossary,
  };
}

/** Reads everything outside the tables. What it says of projects helps to tell damage, so it is read before that is looked for. */
export function readNarrative(targets: Targets, tell: Tell): Narrative {
  const parts = runningTextOf(targets);
  if (parts.narrative.length === 0)
    tell(noticeOf('absent-part', { part: 'narrative' }, { table: PART_NAMES.narrative }));
  if (parts.glossary.length === 0) tell(noticeOf('absent-part', { part: 'glossary' }, { table: PART_NAMES.glossary }));
  return { ...targets, narrative: narrated(parts, targets.names) };
}
