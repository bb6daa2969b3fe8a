import { compareSums } from './compare';
import { countFigure, holdingFigure } from './figure';
import type { Holding, HoldingGroup } from '../holding';
import type { ContentIndex } from './ContentIndex';
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
        .filter((holding) => holding.role === 'part')
        .map(holdingFigure);
      found.push(...compareSums(`${total.group}/${total.id}`, [placed(total)], parts, { unit: total.unit }));
    });
    return found;
  },
};

function placed(holding: Holding) {
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
      .filter((holding) => holding.group === 'offices' && /处室|科室|内设|下设/.test(`${holding.label}处室`))
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

/** What the performance summary says about projects, against the tables that follow it. */
export const performanceSummary: Rule = {
  key: 'performance-summary',
  group: 'targets',
  title: {
    zh: '绩效情况写的项目数和金额等于表里的',
    en: 'The performance summary states the projects and the money that the tables hold',
  },
  run: (index) => {
    const stated = index.content.holdings.filter((holding) => holding.group === 'performance');
    let topic = '';
    return stated.flatMap((holding) => {
      // An amount after a count (涉及金额) speaks about what the count named.
      if (holding.unit !== '元' || TOPICS.some(({ words }) => words.test(holding.label))) {
        topic = TOPICS.find(({ words }) => words.test(holding.label))?.key ?? '';
      }
      return compareTopic(index, topic, holding);
    });
  },
};

/** 非财政拨款 contains 财政拨款, so it has to be tried first. */
const TOPICS = [
  { key: 'whole', words: /整体/ },
  { key: 'nonfiscal', words: /非财政/ },
  { key: 'fiscal', words: /财政拨款/ },
] as const;

function compareTopic(index: ContentIndex, topic: string, holding: Holding): Comparison[] {
  const left = [placed(holding)];
  const money = holding.unit === '元';
  const manner = { unit: holding.unit };
  if (topic === 'whole') {
    const tables = index.content.targets.filter((table) => table.project === '');
    if (money) return compareSums(`whole/${holding.id}`, left, index.cells([index.totalRow('expenditure')], ['total']));
    const lines = tables.map((table) => table.line);
    const counted = countFigure('部门整体绩效目标表', '', tables.length, `张`, lines);
    return tables.length > 0 ? compareSums(`whole/${holding.id}`, left, [counted], manner) : [];
  }
  if (topic === 'nonfiscal') {
    const cells = index.cells([index.totalRow('income')], ['fiscal_account', 'unit_funds']);
    // With money outside the treasury, how much of it goes to projects stands in no table.
    if (!money || cells.some((figure) => figure.value !== 0)) return [];
    return compareSums(`nonfiscal/${holding.id}`, left, [index.blank('income', '财政专户、单位资金')]);
  }
  if (topic !== 'fiscal') return [];
  if (money) {
    const budgets = (['project', 'government-funds', 'state-capital'] as const).flatMap((role) =>
      index.cells([index.totalRow(role)], [role === 'project' ? 'total' : 'project']),
    );
    return compareSums(`fiscal/${holding.id}`, left, budgets);
  }
  const tables = index.content.targets.filter((table) => table.project !== '');
  const rows = index.projectRows();
  const named = tables.map((table) => table.project).join('、');
  const byTables = countFigure(
    '项目支出绩效目标表',
    named,
    tables.length,
    '个',
    tables.map((table) => table.line),
  );
  const cells = index.cells(rows, ['total']);
  const byRows = countFigure(
    index.label('project'),
    rows.map((row) => row.name).join('、'),
    rows.length,
    '个',
    cells.flatMap((figure) => figure.lines),
    cells.flatMap((figure) => figure.facts),
  );
  return [
    ...(tables.length > 0 ? compareSums(`fiscal/${holding.id}/targets`, left, [byTables], manner) : []),
    // Projects of other budgets stand outside this table, so that its rows alone cannot contradict a larger number.
    ...(rows.length > 0
      ? compareSums(`fiscal/${holding.id}/projects`, left, [byRows], { ...manner, soft: holding.value > rows.length })
      : []),
  ];
}
