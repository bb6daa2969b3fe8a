import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';
import { countFigure, holdingFigure } from '../figure';
import type { Comparison, Rule } from '../rule';

/** A stated total with the parts of the same unit that follow it. */
export const holdingSums: Rule = {
  key: 'holding-sum',
  group: 'narrative',
  run(index) {
    const found: Comparison[] = [];
    const { holdings } = index.content;
    holdings.forEach((total, at) => {
      if (total.role !== 'total') return;
      const sameKind = holdings
        .slice(at + 1)
        .filter((holding) => holding.group === total.group && holding.unit === total.unit);
      const next = sameKind.findIndex((holding) => holding.role === 'total');
      const parts = sameKind
        .slice(0, next < 0 ? undefined : next)
        // What is kept for small firms is bought with the same money as the goods, works and services.
        .filter(({ role, label, group }) => role === 'part' && !(group === 'procurement' && /企业/.test(label)))
        .map((part) => holdingFigure(part, 'holding-part'));
      found.push(...compareSums([total.group, total], [holdingFigure(total, 'holding')], parts, { unit: total.unit }));
    });
    return found;
  },
};

/** Procurement kept for small firms is a part of all procurement; equal to it is fine, above it is not. */
export const procurementShares: Rule = {
  key: 'procurement-share',
  group: 'narrative',
  run(index) {
    const procurement = index.content.holdings.filter((holding) => holding.group === 'procurement');
    const total = procurement.find((holding) => holding.role === 'total' && holding.unit === UNITS.money);
    if (!total) return [];
    return procurement
      .filter((holding) => /企业/.test(holding.label) && holding.unit === UNITS.money && holding.value >= total.value)
      .flatMap((holding) =>
        compareSums(holding, [holdingFigure(holding, 'holding')], [holdingFigure(total, 'holding')]),
      );
  },
};

/** The stated number of offices against the names that follow. */
export const officeCount: Rule = {
  key: 'office-count',
  group: 'narrative',
  run: (index) => {
    const offices = index.content.offices;
    return index.content.holdings
      .filter((holding) => holding.group === 'offices')
      .filter((holding) => holding.unit === UNITS.things && offices.length > 0 && holding.role !== 'change')
      .slice(0, 1)
      .flatMap((holding) => {
        const lines = [...new Set(offices.map((office) => office.line))];
        const listed = countFigure({ kind: 'offices' }, offices.length, lines);
        return compareSums(holding, [holdingFigure(holding, 'holding')], [listed], { unit: UNITS.things });
      });
  },
};
