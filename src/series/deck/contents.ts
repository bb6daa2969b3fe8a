import { checkAnchor } from '../../addresses/anchors';
import type { Budget, ToldBudget } from '../../model/budget';
import type { SlideKind } from '../../model/deckSettings';
import { sumYuan } from '../../model/money';
import type { FlowSeries } from '../flows/flowSeries';
import { bridge, foldBridge, type Bridge } from '../changes/bridge';
import { headline } from '../overview/headline';
import { hundredYuan } from '../overview/hundredYuan';
import { kpis } from '../overview/kpis';
import {
  lumps,
  oncePerPair,
  openMatters,
  openQuestions,
  unreadMatter,
  type Contradiction,
} from '../questions/openMatters';
import { unitView } from '../units/unitShare';
import { projectsDraft } from './projectsDraft';
import { targetsDraft } from './targetsDraft';
import { ownWords } from './ownWords';
import type { Draft } from './slide';
import { slideChanges } from './slideChanges';
import { notesOf } from './slideNotes';

/** Steps of a bridge that stand on a slide each alone. */
const STEPS = 4;

/** Contradictions that a meeting is shown, each on a slide of its own; of more than these it is told the number. */
const CONTRADICTIONS = 2;

/** What a budget and its flows have to show about one subject: one slide, several, or none. */
export type Content = (budget: ToldBudget, series: FlowSeries, previous: Budget | null, text: string) => Draft[];

/** The content of every kind of slide. */
export const CONTENTS: Readonly<Record<SlideKind, Content>> = {
  title: (budget, _, previous) => [
    {
      kind: 'title',
      headline: headline(budget, previous),
      ...placesOf(budget, ['overview']),
      notes: notesOf(budget, ({ scope, subject }) => scope === 'overview' || subject === '支出预算'),
    },
  ],
  total: (budget, _, previous) => {
    const found = bridge(budget, previous);
    const shown = found && foldBridge(found, STEPS);
    const rows = shown ? [] : kpis(budget, previous).filter(({ key }) => ['total', 'basic', 'project'].includes(key));
    const parts = shown ? shown.steps.length : rows.length;
    const lines = shown ? linesOfBridge(shown) : [];
    return [
      {
        kind: 'total',
        headline: headline(budget, previous),
        bridge: shown,
        rows,
        steps: Math.max(1, parts),
        ...placesOf(budget, shown ? ['overview'] : ['overview', 'expenditure'], lines),
        notes: shown
          ? notesOf(budget, ({ quote }) => lines.some((line) => quote.line <= line && line <= quote.endLine))
          : notesOf(budget, ({ scope }) => scope === 'overview' || scope === 'expenditure'),
      },
    ];
  },
  bridge: (budget, _, previous) => {
    const found = bridge(budget, previous);
    if (!found) return [];
    const shown = foldBridge(found, STEPS);
    const lines = linesOfBridge(shown);
    return [
      {
        kind: 'bridge',
        bridge: shown,
        steps: Math.max(1, shown.steps.length),
        lines,
        notes: notesOf(budget, ({ quote }) => lines.some((line) => quote.line <= line && line <= quote.endLine)),
      },
    ];
  },
  sources: (budget, flow) => {
    const [sources = [], , bands = []] = [flow.layers[0], flow.layers[1], flow.bands[0]];
    if (sources.length === 0) return [];
    return [
      {
        kind: 'sources',
        flow,
        steps: bands.length > 0 ? 2 : 1,
        ...placesOf(budget, ['income']),
        notes: notesOf(budget, ({ scope, absent }) => scope === 'income' && !absent),
      },
    ];
  },
  purposes: (budget, { layers, step }) => {
    const nodes = (layers[1] ?? []).filter(({ amount }) => amount !== 0);
    if (nodes.length === 0) return [];
    const told = notesOf(budget, ({ scope, use, code }) => scope === 'appropriation' && use !== '' && code !== '');
    const classes = notesOf(budget, ({ scope, code }) => scope === 'general-public' && code.length === 3);
    return [
      {
        kind: 'purposes',
        nodes,
        step,
        steps: nodes.length > 1 ? 2 : 1,
        ...placesOf(budget, ['income', 'expenditure']),
        notes: told.length > 0 ? told : classes,
      },
    ];
  },
  spending: (budget, flow) => {
    if ((flow.bands[1] ?? []).length === 0) return [];
    const [lump = null] = lumps(budget);
    return [
      {
        kind: 'spending',
        flow,
        lump: lump?.kind === 'lump' && isInLargest(lump.code, flow) ? lump : null,
        steps: 2,
        ...placesOf(budget, ['income', 'expenditure', 'basic', 'project']),
        notes: notesOf(budget, ({ scope }) => scope === 'basic'),
      },
    ];
  },
  hundred: (budget, flow) => {
    const parts = hundredYuan(flow);
    if (parts.length === 0) return [];
    const sum = sumYuan(parts.map(({ node }) => node.amount));
    return [
      {
        kind: 'hundred',
        parts,
        // Rounded parts may miss the printed total by their rounding, which is then no other total.
        total: Math.abs(sum - flow.total) <= flow.step * parts.length ? flow.total : sum,
        steps: parts.length > 1 ? 2 : 1,
        ...placesOf(budget, ['basic', 'project']),
        notes: notesOf(budget, ({ scope, subject }) => scope === 'basic' || subject === '项目支出').slice(0, 4),
      },
    ];
  },
  unit: (budget) => {
    const view = unitView(budget);
    if (!view) return [];
    const shares = [view.main, ...view.others].flatMap(({ parts }) => parts);
    return [
      {
        kind: 'unit',
        view,
        steps: 2,
        lines: linesOf(shares.map(({ line }) => line)),
        notes: shares.map(({ allocation, line }) => ({ text: allocation, line, endLine: line })),
      },
    ];
  },
  changes: (budget) => {
    const items = slideChanges(budget);
    if (items.length === 0) return [];
    const told = new Set(items.flatMap(({ places }) => places.map(({ statement }) => statement)));
    return [
      {
        kind: 'changes',
        items,
        steps: items.length,
        lines: linesOf(items.flatMap(({ places }) => places.slice(0, 1).map(({ line }) => line))),
        notes: notesOf(budget, ({ id }) => told.has(id)),
      },
    ];
  },
  projects: projectsDraft,
  targets: targetsDraft,
  open: (budget, series, _, text) =>
    shownContradictions(budget, series).map((matter): Draft => {
      const sides = [matter.left, matter.right];
      const check = budget.checks.find(({ id }) => checkAnchor(id) === matter.id);
      const wordsOf = (side: 'left' | 'right') => (check ? ownWords(check[side], budget, text) : '');
      return {
        kind: 'open',
        id: `open-${matter.id}`,
        matter,
        words: { left: wordsOf('left'), right: wordsOf('right') },
        adds: check !== undefined && check.right.operands.length > 1 && check.right.form === undefined,
        lines: linesOf(sides.flatMap(({ lines }) => lines)),
        notes: sides.map(({ text, lines }) => ({ text, line: lines[0] ?? 0, endLine: lines.at(-1) ?? 0 })),
      };
    }),
  questions: (budget, series, previous) => {
    const matters = openQuestions(budget, series, previous);
    const lines = matters.flatMap((one) =>
      one.kind === 'contradiction' ? one.left.lines.slice(0, 1) : one.kind === 'lump' ? [one.line] : [],
    );
    const all = openMatters(budget, series).filter(({ kind }) => kind === 'contradiction').length;
    const asked = matters.filter(({ kind }) => kind === 'contradiction').length;
    return [{ kind: 'questions', matters, unread: unreadMatter(budget), more: all - asked, lines: linesOf(lines) }];
  },
};

/** Contradictions that have a slide of their own, worst first; two between the same figures are one. */
function shownContradictions(budget: ToldBudget, series: FlowSeries): Contradiction[] {
  return oncePerPair(openMatters(budget, series))
    .flatMap((matter) => (matter.kind === 'contradiction' ? [matter] : []))
    .slice(0, CONTRADICTIONS);
}

/** Whether an economic section is part of the largest class that the river ends in. */
function isInLargest(code: string, { layers }: FlowSeries): boolean {
  const [largest] = [...(layers[2] ?? [])].sort((a, b) => b.amount - a.amount);
  return largest !== undefined && largest.kind === 'economic' && code.startsWith(largest.key);
}

function linesOfBridge({ steps }: Bridge): number[] {
  return linesOf(steps.flatMap(({ place }) => (place ? [place.line] : [])));
}

/** Where a slide's figures are printed: the tables with these roles by their numbers; one that bears none by its first line. */
function placesOf(
  budget: ToldBudget,
  roles: readonly string[],
  stated: readonly number[] = [],
): Pick<Draft, 'tables' | 'lines'> {
  const tables = budget.tables.filter(({ role }) => roles.includes(role));
  const labels = tables.map(({ label }) => label).filter((label) => label !== '');
  const bare = tables.filter(({ label }) => label === '').map(({ line }) => line);
  return { tables: [...new Set(labels)], lines: linesOf([...stated, ...bare]) };
}

/** More lines than this are not quoted one by one. */
const LINES = 6;

function linesOf(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b).slice(0, LINES);
}
