import { compareSums } from './compare';
import { countFigure, holdingFigure } from './figure';
import type { Holding, HoldingGroup } from '../model/holding';
import type { Figure } from './figure';
import type { Comparison, Rule } from './rule';

const GROUP_PLACES: Readonly<Record<HoldingGroup, string>> = {
  staff: '人员',
  offices: '机构',
  assets: '国有资产',
  vehicles: '国有资产',
  equipment: '大型设备',
  procurement: '政府采购',
  performance: '预算绩效',
};

/** A stated total with the parts of the same unit that follow it. */
export const holdingSums: Rule = {
  key: 'holding-sum',
  group: 'narrative',
  title: { zh: '写的总数等于各分项之和', en: 'A stated total equals the sum of its parts' },
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
        .map(holdingFigure);
      found.push(...compareSums(`${total.group}/${total.id}`, [placed(total)], parts, { unit: total.unit }));
    });
    return found;
  },
};

/** A holding with the group that it stands in. */
export function placed(holding: Holding): Figure {
  return { ...holdingFigure(holding), place: GROUP_PLACES[holding.group] };
}

/** Procurement kept for small firms is a part of all procurement; equal to it is fine, above it is not. */
export const procurementShares: Rule = {
  key: 'procurement-share',
  group: 'narrative',
  title: {
    zh: '面向中小企业预留的采购不超过采购预算',
    en: 'Procurement kept for small firms is no more than all of it',
  },
  run(index) {
    const procurement = index.content.holdings.filter((holding) => holding.group === 'procurement');
    const total = procurement.find((holding) => holding.role === 'total' && holding.unit === '元');
    if (!total) return [];
    return procurement
      .filter((holding) => /企业/.test(holding.label) && holding.unit === '元' && holding.value >= total.value)
      .flatMap((holding) => compareSums(holding.id, [placed(holding)], [placed(total)]));
  },
};

/** The stated number of offices against the names that follow. */
export const officeCount: Rule = {
  key: 'office-count',
  group: 'narrative',
  title: { zh: '写的处室个数等于列出的处室名称数', en: 'The stated number of offices equals the names listed' },
  run: (index) => {
    const offices = index.content.offices;
    return index.content.holdings
      .filter((holding) => holding.group === 'offices')
      .filter((holding) => holding.unit === '个' && offices.length > 0 && holding.role !== 'change')
      .slice(0, 1)
      .flatMap((holding) => {
        const names = offices.map((office) => office.name).join('、');
        const listed = countFigure('列出的名称', names, offices.length, '个', [
          ...new Set(offices.map((office) => office.line)),
        ]);
        return compareSums(holding.id, [placed(holding)], [listed], { unit: '个' });
      });
  },
};
