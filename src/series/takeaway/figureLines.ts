import type { Bridge, BridgeStep } from '../changes/bridge';
import type { ChangeItem } from '../changes/changeList';
import type { FlowView } from '../flows/flowView';
import type { Headline } from '../overview/headline';
import type { ProjectPage } from '../projects/projectPage';
import type { ProjectsView } from '../projects/projectCards';
import { partsOf } from '../structure/parts';
import type { Structure } from '../structure/structure';
import type { UnitView } from '../units/unitShare';
import type { TargetCard } from '../targets/targetCards';

/**
 * The lines of the source text, from 1, that print the figures of each chart: by them a chart knows which checks are its own.
 */
export const figureLines = {
  /** @param total line that prints the total; null where none does */
  overview: ({ reason, change }: Pick<Headline, 'reason' | 'change'>, total: number | null): number[] =>
    known([total, reason?.line, ...(change?.parts ?? []).map(({ line }) => line)]),

  flows: ({ details }: Pick<FlowView, 'details'>): number[] =>
    Object.values(details).flatMap(({ cells }) => cells.map(({ line }) => line)),

  structure: ({ parts }: Pick<Structure, 'parts'>): number[] =>
    partsOf(parts).flatMap(({ cells }) => cells.map(({ line }) => line)),

  changes: (items: readonly ChangeItem[]): number[] =>
    items.flatMap(({ places }) => places.flatMap(({ line, endLine }) => [line, endLine])),

  /** @param total line that prints this year's total; null where none does */
  bridge: ({ steps, others }: Pick<Bridge, 'steps' | 'others'>, total: number | null): number[] =>
    known([total, ...[...steps, ...others].flatMap(linesOfStep)]),

  projects: ({ projects }: Pick<ProjectsView, 'projects'>): number[] =>
    known(projects.flatMap(({ line, cell }) => [line, cell?.line])),

  targets: (targets: readonly TargetCard[]): number[] => targets.map(({ line }) => line),

  unit: ({ main, others }: UnitView): number[] =>
    [main, ...others].flatMap(({ parts, some }) => [...parts, ...some].map(({ line }) => line)),

  project: ({ project, within }: Pick<ProjectPage, 'project' | 'within'>): number[] =>
    known([
      project.line,
      project.cell?.line,
      ...within.map(({ cell }) => cell.line),
      ...(project.targets?.targets ?? []).map(({ line }) => line),
    ]),
};

function known(lines: readonly (number | null | undefined)[]): number[] {
  return lines.filter((line) => line !== null && line !== undefined);
}

/** The lines that state a step, or what it adds up. */
function linesOfStep({ place, parts }: BridgeStep): number[] {
  return parts.length > 0 ? parts.flatMap(linesOfStep) : place ? [place.line, place.endLine] : [];
}
