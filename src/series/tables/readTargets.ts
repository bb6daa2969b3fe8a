import type { Budget } from '../../model/budget';
import type { PageBox, Printed } from '../../model/source/source';
import { valueOf, type TargetValue } from '../targets/targetCards';

/** A figure on a printed page that is part of no table of money: the value of a target, the money of a project. */
export interface ReadMark {
  /** Id of the target or project. */
  id: string;
  text: string;
  box: PageBox;
}

/** A target as read from a page. */
export interface ReadTarget extends ReadMark {
  indicator: string;
  value: TargetValue;
  weight: number | null;
}

/** What was read from one page of one table of targets. */
export interface ReadTargets {
  /** Name of its project, or the table's title where it is the body's own. */
  name: string;
  /** The project's money, where this table alone prints it and does so on this page. */
  money: ReadMark | null;
  targets: ReadTarget[];
}

/** The place of a project's money in a cell that is no figure of a table of money; null where it has none. */
export function moneyPlace({ facts }: Budget, printed: Printed | undefined): { page: number; box: PageBox } | null {
  if (!printed?.box || printed.page === null) return null;
  const isFact = facts.some(({ printed: { line, offset } }) => line === printed.line && offset === printed.offset);
  return isFact ? null : { page: printed.page, box: printed.box };
}

/** Everything that was read of targets from one page. */
export function readTargets(budget: Budget, page: number): ReadTargets[] {
  return budget.targets.flatMap((table): ReadTargets[] => {
    const targets = table.targets.flatMap((target): ReadTarget[] => {
      const { id, indicator, operator, value, unit, weight, place } = target;
      const text = `${operator}${value}${unit}`;
      return place.page === page && place.box
        ? [{ id, indicator, weight, value: valueOf(target), text, box: place.box }]
        : [];
    });
    const project = budget.projects.find(({ name }) => table.project !== '' && name === table.project);
    const printed = project?.amount?.printed;
    const place = moneyPlace(budget, printed);
    const money =
      project && printed && place?.page === page ? { id: project.id, text: printed.text, box: place.box } : null;
    return targets.length > 0 || money ? [{ name: table.project || table.title, money, targets }] : [];
  });
}

/** Pages of the document that targets, or the money of projects, were read from. */
export function pagesOfTargets(budget: Budget): number[] {
  return [
    ...budget.targets.flatMap(({ targets }) => targets.flatMap(({ place }) => (place.box ? (place.page ?? []) : []))),
    ...budget.projects.flatMap(({ amount }) => moneyPlace(budget, amount?.printed)?.page ?? []),
  ];
}
