import { compareSums } from './compare';
import { amountFigure, countFigure, printedMoney } from './figure';
import type { Project } from '../model/project';
import type { FactRow, ContentIndex } from './ContentIndex';
import type { Figure } from './figure';
import type { Rule } from './rule';

const plain = (name: string): string => name.replace(/\s/g, '');

/** The amount that the narrative gives a project. */
export function projectFigure(project: Project): Figure[] {
  return project.amount ? [amountFigure('说明', project.name, project.amount)] : [];
}

/** The rows of the project table that bear a project's name. */
export function rowsOfProject(index: ContentIndex, name: string): FactRow[] {
  return index.projectRows().filter((row) => plain(row.name) === plain(name));
}

/** Each project's amount, and their sum, against the project table. */
export const projectAmounts: Rule = {
  key: 'project-amount',
  group: 'table-narrative',
  title: {
    zh: '说明里的项目金额等于项目支出表里的',
    en: 'A project’s amount in the narrative equals the project table’s',
  },
  run(index) {
    const { projects } = index.content;
    const single = projects.flatMap((project) =>
      compareSums(project.id, projectFigure(project), index.cells(rowsOfProject(index, project.name), ['total'])),
    );
    const all = projects.flatMap(projectFigure);
    // A sum over projects says something only if none of them lacks its amount.
    if (all.length !== projects.length) return single;
    return [...single, ...compareSums('total', all, index.cells([index.totalRow('project')], ['total']))];
  },
};

/** The narrative describes as many projects as the project table names. */
export const projectCount: Rule = {
  key: 'project-count',
  group: 'table-narrative',
  title: {
    zh: '说明里的项目个数等于项目支出表里的',
    en: 'The narrative describes as many projects as the table names',
  },
  run(index) {
    const { projects } = index.content;
    const names = new Set(index.projectRows().map((row) => plain(row.name)));
    if (projects.length === 0 || names.size === 0) return [];
    const cells = index.cells(index.projectRows(), ['total']);
    const told = countFigure(
      '说明',
      projects.map((project) => project.name).join('、'),
      projects.length,
      '个',
      projects.map((project) => project.quote.line),
    );
    const printed = countFigure(
      index.label('project'),
      [...names].join('、'),
      names.size,
      '个',
      cells.flatMap((figure) => figure.lines),
      cells.flatMap((figure) => figure.facts),
    );
    return compareSums('count', [told], [printed], { unit: '个', soft: true });
  },
};

/** The allocation sentence: so many units at so much each make the project's amount. */
export const unitArithmetic: Rule = {
  key: 'unit-arithmetic',
  group: 'narrative',
  title: {
    zh: '个数乘以每个的金额等于项目金额',
    en: 'The number of units times the amount each equals the project’s amount',
  },
  run: (index) =>
    index.content.projects.flatMap((project) => {
      const { units } = project;
      if (!units) return [];
      const each = printedMoney(units.each.printed.text, units.each.step);
      const product: Figure = {
        place: '说明',
        subject: project.name,
        column: '资金分配',
        printed: `${units.countPrinted.text} ${units.unit} × ${each}`,
        value: units.count * units.each.amount,
        step: units.count * units.each.step,
        lines: [units.countPrinted.line, units.each.printed.line],
        facts: [],
      };
      const total = projectFigure(project);
      const printed = total.length > 0 ? total : index.cells(rowsOfProject(index, project.name), ['total']);
      return compareSums(project.id, printed, [product]);
    }),
};
