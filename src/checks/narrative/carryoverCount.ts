import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';
import { countFigure } from '../figure';
import type { Rule } from '../rule';

/** 2023 年…安排项目 1 个: a year and a number of its projects. */
const PROJECTS_OF_YEAR = /(\d{4})\s*年([^，。；\d]*?)项目\s*(\d+)\s*个/g;

/** 2023年…补助资金: the year that a row names. */
const YEAR_OF_ROW = /^\s*(\d{4})\s*年/;

/**
 * A reason that counts the projects of an earlier year, against the rows of the carryover table that name that year. The
 * sentence may count differently (two rows can be one project), so that a difference is worth a look and no more.
 */
export const carryoverCount: Rule = {
  key: 'carryover-count',
  group: 'table-narrative',
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const reason = statement.change?.reason ?? '';
      if (!/结转/.test(statement.subject) && statement.scope !== 'carryover') return [];
      return [...reason.matchAll(PROJECTS_OF_YEAR)].flatMap(([, year = '', words = '', count = ''], at) => {
        const rows = index.namedRows('carryover').filter(({ name }) => YEAR_OF_ROW.exec(name)?.[1] === year);
        if (rows.length === 0) return [];
        const line = statement.change?.reasonQuote?.line ?? statement.quote.line;
        const told = countFigure(
          { kind: 'projects-of-year', statement: statement.id, year: Number(year), words, count: Number(count) },
          Number(count),
          [line],
        );
        const cells = index.cells(rows, ['total']);
        const printed = countFigure(
          { kind: 'rows', table: 'carryover', names: rows.map((row) => row.name) },
          rows.length,
          cells.flatMap((figure) => figure.lines),
          cells.flatMap((figure) => figure.facts),
        );
        return compareSums([statement, `${at}`], [told], [printed], { unit: UNITS.things, soft: true });
      });
    }),
};
