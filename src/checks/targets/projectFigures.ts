import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';
import { countFigure, projectFigures, type Figure } from '../figure';
import type { FactRow, ContentIndex } from '../ContentIndex';
import type { Project } from '../../model/narrative/project';
import type { Comparison, Rule } from '../rule';

const plain = (name: string): string => name.replace(/\s/g, '');

/** The rows that bear a project's name: of the table of all projects where the document has one, else of the general public budget's. */
export function rowsOfProject(index: ContentIndex, name: string): readonly FactRow[] {
  const rows = index.table('projects') ? index.rows('projects') : index.projectRows();
  return rows.filter((row) => plain(row.name) === plain(name));
}

/** Whether nothing but a table of targets names a project: its money may come from any fund, and others may have no such table. */
const isOfTargets = ({ targets }: ContentIndex['content'], { name, quote }: Project): boolean =>
  targets.some(({ project, line }) => line === quote.line && plain(project) === plain(name));

/** Whether a project's amount is the very cell of the table. */
const isSameCell = ({ amount }: Project, rows: readonly FactRow[]): boolean =>
  rows.some(
    ({ cells }) =>
      cells.get('total')?.printed.offset === amount?.printed.offset &&
      cells.get('total')?.printed.line === amount?.printed.line,
  );

/** The sum of all projects against the table that lists them, and where it lists all of their money against the table of spending. */
function wholeOf(index: ContentIndex, all: Figure[]): Comparison[] {
  if (!index.table('projects')) return compareSums('total', all, index.cells([index.totalRow('project')], ['total']));
  return [
    ...compareSums('total', all, index.cells([index.totalRow('projects')], ['total'])),
    // Money carried over may pay for projects that such a table leaves out.
    ...compareSums('expenditure', all, index.cells([index.totalRow('expenditure')], ['project']), { soft: true }),
  ];
}

/** Each project's amount, and their sum, against the table of projects. */
export const projectAmounts: Rule = {
  key: 'project-amount',
  group: 'table-narrative',
  run(index) {
    const { projects } = index.content;
    const single = projects.flatMap((project) => {
      const rows = rowsOfProject(index, project.name);
      if (index.table('projects') && isSameCell(project, rows)) return [];
      return compareSums(project, projectFigures(project), index.cells(rows, ['total']));
    });
    const all = projects.flatMap(projectFigures);
    // A sum over projects says something only if none of them lacks its amount, and the table is one of them all.
    if (all.length !== projects.length || projects.some((project) => isOfTargets(index.content, project)))
      return single;
    return [...single, ...wholeOf(index, all)];
  },
};

/** The narrative describes as many projects as the project table names. */
export const projectCount: Rule = {
  key: 'project-count',
  group: 'table-narrative',
  run(index) {
    const projects = index.content.projects.filter((project) => !isOfTargets(index.content, project));
    const names = new Set(index.projectRows().map((row) => plain(row.name)));
    // A table of all projects, whatever pays for them, names others too.
    if (projects.length === 0 || names.size === 0 || index.table('projects')) return [];
    const cells = index.cells(index.projectRows(), ['total']);
    const told = countFigure(
      { kind: 'projects' },
      projects.length,
      projects.map((project) => project.quote.line),
    );
    const printed = countFigure(
      { kind: 'rows', table: 'project', names: [...names] },
      names.size,
      cells.flatMap((figure) => figure.lines),
      cells.flatMap((figure) => figure.facts),
    );
    return compareSums('count', [told], [printed], { unit: UNITS.things, soft: true });
  },
};

/** The allocation sentence: so many units at so much each make the project's amount. */
export const unitArithmetic: Rule = {
  key: 'unit-arithmetic',
  group: 'narrative',
  run: (index) =>
    index.content.projects.flatMap((project) => {
      const { units } = project;
      if (!units) return [];
      const product: Figure = {
        operand: { kind: 'unit-product', project: project.id },
        value: units.count * units.each.amount,
        step: units.count * units.each.step,
        lines: [units.countPrinted.line, units.each.printed.line],
        facts: [],
      };
      const total = projectFigures(project);
      const printed = total.length > 0 ? total : index.cells(rowsOfProject(index, project.name), ['total']);
      return compareSums(project, printed, [product]);
    }),
};
