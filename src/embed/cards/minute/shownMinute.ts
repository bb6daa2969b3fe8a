import type { Bridge } from '../../../series/changes/bridge';
import type { FlowView } from '../../../series/flows/flowView';
import type { MinuteView } from '../../../series/minute/minuteView';
import type { Headline } from '../../../series/overview/headline';
import type { ProjectsView } from '../../../series/projects/projectCards';

/** The cards of a minute, and what is said of their squares. */
export interface ShownMinute {
  view: MinuteView | null;
  headline: Headline;
  flow: FlowView;
  bridge: Bridge | null;
  projects: ProjectsView;
  /** Line that prints the total; null where none does. */
  line: number | null;
}
