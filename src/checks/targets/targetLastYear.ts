import { UNITS } from '../../model/checks/check';
import { compareSums } from '../compare';

import { sameWords, targetFigure } from './targetFigure';
import { quantityOf } from '../../model/narrative/targetQuantity';
import type { Operand } from '../../model/checks/operand';
import type { Target, TargetTable } from '../../model/narrative/target';
import type { ContentIndex } from '../ContentIndex';
import type { Figure } from '../figure';
import type { Comparison, Rule } from '../rule';

/** A target with a number for this year and one for last year. */
interface Remembered {
  table: TargetTable;
  target: Target;
  now: number;
  before: number;
  unit: string;
}

function remembered(index: ContentIndex): Remembered[] {
  return index.content.targets.flatMap((table) =>
    table.targets.flatMap((target) => {
      const now = quantityOf(target.value);
      const before = quantityOf(target.lastYear);
      if (!now || !before || table.project === '') return [];
      return [{ table, target, now: now.value, before: before.value, unit: target.unit.replace(/\s/g, '') }];
    }),
  );
}

/** Things that are counted are the same things in every table; rates, money and spans of time may differ by project. */
const COUNTED = /^(个|人|户|辆|台|套|所|家|处|名|栋)$/;

function figureOf({ target, before }: Remembered): Figure {
  return targetFigure('last-year', target, before);
}

/** The value that several entries give, told by one of them. */
function usualFigure(reference: Remembered, agreeing: readonly Remembered[]): Figure {
  const figure = figureOf(reference);
  const operand: Operand = { kind: 'last-year-in', target: reference.target.id, tables: agreeing.length };
  const lines = agreeing.map(({ target }) => target.place.line);
  return agreeing.length > 1 ? { ...figure, operand, lines } : { ...figure, lines };
}

/** The value that most entries give for last year; the earlier one where two are as frequent. */
function usualOf(entries: readonly Remembered[]): number {
  const votes = new Map<number, number>();
  for (const { before } of entries) votes.set(before, (votes.get(before) ?? 0) + 1);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [Number.NaN, 0])[0];
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

/** Each entry of a group against the value that most of the others give. */
function compareGroup(what: Target, entries: readonly Remembered[], soft: boolean): Comparison[] {
  const usual = usualOf(entries);
  const [reference] = entries.filter((entry) => entry.before === usual);
  if (!reference) return [];
  const agreeing = entries.filter((entry) => entry.before === usual);
  return entries.flatMap((entry) => {
    if (entry === reference) return [];
    // A stray value is held against every place that says otherwise.
    const right = entry.before === usual ? figureOf(reference) : usualFigure(reference, agreeing);
    return compareSums([what, entry.target], [figureOf(entry)], [right], {
      unit: entry.unit || UNITS.times,
      soft,
    });
  });
}

/**
 * The same indicator with the same target in several tables was the same last year too. Nearly the same words count as the
 * same: the same characters in any order. Counted things contradict each other, anything else is worth a look.
 */
export const targetLastYear: Rule = {
  key: 'target-last-year',
  group: 'targets',
  run(index) {
    const groups = groupBy(
      remembered(index),
      ({ target, now, unit }) => `${sameWords(target.indicator)}/${now}/${unit}`,
    );
    return [...groups.values()].flatMap((entries) => {
      const tables = new Set(entries.map(({ table }) => table));
      const [first] = entries;
      if (tables.size < 2 || !first) return [];
      return compareGroup(first.target, entries, !COUNTED.test(first.unit));
    });
  },
};

/**
 * Projects that share out money among the same number of the same units: their indicators of that number had the same
 * value last year. The indicators may count different things (units, people), so that a difference is worth a look.
 */
export const unitsLastYear: Rule = {
  key: 'units-last-year',
  group: 'targets',
  run(index) {
    const entries = remembered(index);
    const projects = groupBy(
      index.content.projects.filter((project) => project.units),
      (project) => `${project.units?.count ?? 0}/${project.units?.unit.replace(/\s/g, '') ?? ''}`,
    );
    return [...projects.values()].flatMap((group) => {
      const [first] = group;
      const names = new Set(group.map((project) => project.name));
      const counted = entries.filter(
        ({ table, now, unit }) => names.has(table.project) && now === first?.units?.count && COUNTED.test(unit),
      );
      // The same words are compared by the rule above; here only different words for the same units are new.
      const distinct = [...groupBy(counted, ({ target }) => sameWords(target.indicator)).values()].flatMap(
        (same) => same[0] ?? [],
      );
      const [reference, ...others] = distinct;
      if (!reference || !first) return [];
      return others.flatMap((entry) =>
        compareSums([first, entry.target], [figureOf(entry)], [figureOf(reference)], {
          unit: entry.unit,
          soft: true,
        }),
      );
    });
  },
};
