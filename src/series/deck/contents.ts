import type { ToldBudget } from '../../model/budget';
import type { SlideKind } from '../../model/deckSettings';
import type { FlowSeries } from '../flows/flowSeries';
import { bridge, foldBridge } from '../changes/bridge';
import { headline } from '../overview/headline';
import { hundredYuan } from '../overview/hundredYuan';
import { kpis } from '../overview/kpis';
import { targetGroups } from '../targets/targetCards';
import { openMatters, openQuestions, unreadMatter } from '../questions/openMatters';
import { projectDrafts } from './projectDrafts';
import { inPages, spreadMatters } from './inPages';
import type { Draft } from './slide';
import { slideChanges } from './slideChanges';
import { notesOf } from './slideNotes';

/** Rows that one slide holds. */
const ROWS = 4;

/** Contradictions that a meeting is shown, worst first; of more than these it is told the number. */
const CONTRADICTIONS = 8;

/** What a budget and its flows have to show about one subject: one slide, several, or none. */
export type Content = (budget: ToldBudget, series: FlowSeries) => Draft[];

/** The content of every kind of slide. */
export const CONTENTS: Readonly<Record<SlideKind, Content>> = {
  title: (budget) => [
    {
      kind: 'title',
      headline: headline(budget),
      tables: tablesOf(budget, ['overview']),
      notes: notesOf(budget, ({ scope, subject }) => scope === 'overview' || subject === '支出预算'),
    },
  ],
  total: (budget) => {
    const rows = kpis(budget).filter(({ key }) => ['total', 'basic', 'project'].includes(key));
    if (rows.length === 0) return [];
    return [
      {
        kind: 'total',
        headline: headline(budget),
        rows,
        steps: rows.length > 1 ? 2 : 1,
        tables: tablesOf(budget, ['overview', 'expenditure']),
        notes: notesOf(budget, ({ scope }) => scope === 'expenditure'),
      },
    ];
  },
  bridge: (budget) => {
    const found = bridge(budget, null);
    if (!found) return [];
    const shown = foldBridge(found, ROWS);
    const lines = shown.steps.flatMap(({ place }) => (place ? [place.line] : []));
    return [
      {
        kind: 'bridge',
        bridge: shown,
        lines: linesOf(lines),
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
        tables: tablesOf(budget, ['income']),
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
        tables: tablesOf(budget, ['income', 'expenditure']),
        notes: told.length > 0 ? told : classes,
      },
    ];
  },
  spending: (budget, flow) => {
    if ((flow.bands[1] ?? []).length === 0) return [];
    return [
      {
        kind: 'spending',
        flow,
        steps: 3,
        tables: tablesOf(budget, ['income', 'expenditure', 'basic', 'project']),
        notes: notesOf(budget, ({ scope }) => scope === 'basic'),
      },
    ];
  },
  hundred: (budget, flow) => {
    const parts = hundredYuan(flow);
    if (parts.length === 0) return [];
    return [
      {
        kind: 'hundred',
        parts,
        steps: parts.length > 1 ? 2 : 1,
        tables: tablesOf(budget, ['basic', 'project']),
        notes: notesOf(budget, ({ scope, subject }) => scope === 'basic' || subject === '项目支出').slice(0, 4),
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
  projects: projectDrafts,
  targets: (budget) => {
    const [own] = targetGroups(budget).filter(({ project, targets }) => project === '' && targets.length > 0);
    if (!own) return [];
    const notes = own.goal === '' ? [] : [{ text: own.goal, line: own.goalLine, endLine: own.goalLine }];
    return inPages(own.targets, ROWS).map((targets, index, all) => ({
      kind: 'targets',
      targets,
      all: own.targets.length,
      page: index + 1,
      pages: all.length,
      lines: linesOf(targets.map(({ line }) => line)),
      notes: index === 0 ? notes : [],
    }));
  },
  open: (budget, series) => {
    const matters = openMatters(budget, series);
    const contradictions = matters.filter((one) => one.kind === 'contradiction');
    const unread = matters.filter(({ kind }) => kind === 'unread');
    const unsaid = matters.filter(({ kind }) => kind !== 'contradiction' && kind !== 'unread');
    const shown = contradictions.slice(0, CONTRADICTIONS);
    return [shown, unread, unsaid].flatMap((some) =>
      spreadMatters(some).map((part, index, all): Draft => {
        const sides = part.flatMap((one) => (one.kind === 'contradiction' ? [one.left, one.right] : []));
        return {
          kind: 'open',
          matters: part,
          contradictions: contradictions.length,
          more: some === shown && index === all.length - 1 ? contradictions.length - shown.length : 0,
          page: index + 1,
          pages: all.length,
          lines: linesOf(sides.flatMap(({ lines }) => lines)),
          notes: sides.map(({ text, lines }) => ({ text, line: lines[0] ?? 0, endLine: lines.at(-1) ?? 0 })),
        };
      }),
    );
  },
  questions: (budget, series) => {
    const matters = openQuestions(budget, series);
    const lines = matters.flatMap((one) =>
      one.kind === 'contradiction' ? one.left.lines.slice(0, 1) : one.kind === 'lump' ? [one.line] : [],
    );
    return [{ kind: 'questions', matters, unread: unreadMatter(budget), lines: linesOf(lines) }];
  },
};

/** Numbers of the tables with these roles, as printed. */
function tablesOf(budget: ToldBudget, roles: readonly string[]): string[] {
  const labels = budget.tables
    .filter(({ role, label }) => roles.includes(role) && label !== '')
    .map(({ label }) => label);
  return [...new Set(labels)];
}

/** More lines than this are not quoted one by one. */
const LINES = 6;

function linesOf(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b).slice(0, LINES);
}
