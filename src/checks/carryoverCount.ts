import { compareSums } from './compare';
import { countFigure, placeOf } from './figure';
import type { Rule } from './rule';

/** 2023 年…安排项目 1 个: a year and a number of its projects. */
const PROJECTS_OF_YEAR = /(\d{4})\s*年([^，。；\d]*?)项目\s*(\d+)\s*个/g;

/**
 * A reason that counts the projects of an earlier year, against the rows of the carryover table that name that year. The
 * sentence may count differently (two rows can be one project), so that a difference is worth a look and no more.
 */
export const carryoverCount: Rule = {
  key: 'carryover-count',
  group: 'table-narrative',
  title: {
    zh: '说明写的某年结转项目个数等于结转表里那一年的行数',
    en: 'The stated number of a year’s carried-over projects equals the table’s rows of that year',
  },
  run: (index) =>
    index.content.statements.flatMap((statement) => {
      const reason = statement.change?.reason ?? '';
      if (!/结转/.test(statement.subject) && statement.scope !== 'carryover') return [];
      return [...reason.matchAll(PROJECTS_OF_YEAR)].flatMap(([, year = '', words = '', count = ''], at) => {
        const rows = index.namedRows('carryover').filter((row) => row.name.replace(/\s/g, '').startsWith(`${year}年`));
        if (rows.length === 0) return [];
        const line = statement.change?.reasonQuote?.line ?? statement.quote.line;
        const told = countFigure(placeOf(statement), `${year} 年${words}项目`, Number(count), '个', [line]);
        const cells = index.cells(rows, ['total']);
        const printed = countFigure(
          index.label('carryover'),
          rows.map((row) => row.name).join('、'),
          rows.length,
          '个',
          cells.flatMap((figure) => figure.lines),
          cells.flatMap((figure) => figure.facts),
        );
        return compareSums(`${statement.id}/${at}`, [told], [printed], { unit: '个', soft: true });
      });
    }),
};
