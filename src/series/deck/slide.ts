import type { AddedSentence } from '../../model/deckSettings';
import type { Yuan } from '../../model/money';
import type { Bridge } from '../changes/bridge';
import type { ChangeItem } from '../changes/changeList';
import type { FlowSeries, SeriesNode } from '../flows/flowSeries';
import type { Headline } from '../overview/headline';
import type { HundredPart } from '../overview/hundredYuan';
import type { Kpi } from '../overview/kpis';
import type { ProjectCard } from '../projects/projectCards';
import type { TargetCard } from '../targets/targetCards';
import type { Contradiction, OpenMatter } from '../questions/openMatters';
import type { UnitView } from '../units/unitShare';

/** A sentence of the document that the speaker can read out. */
export interface Note {
  text: string;
  line: number;
  endLine: number;
}

/** What every slide has. */
interface Frame {
  /** Unique in a deck and the same from build to build: its kind, or its kind and the name of its matter. */
  id: string;
  /** How often the clicker has to be pressed until all of it is shown; 1 or more. */
  steps: number;
  /** Numbers of the tables that it rests on, as printed. */
  tables: string[];
  /** Lines of the source that it quotes, ascending. */
  lines: number[];
  notes: Note[];
  sentence: AddedSentence | null;
}

/** The part of a budget that one slide shows. */
export type SlideContent =
  | { kind: 'title'; headline: Headline }
  | { kind: 'total'; headline: Headline; bridge: Bridge | null; rows: Kpi[] }
  | { kind: 'bridge'; bridge: Bridge }
  | { kind: 'sources'; flow: FlowSeries }
  | { kind: 'purposes'; nodes: SeriesNode[]; step: Yuan }
  | SpendingContent
  | { kind: 'hundred'; parts: HundredPart[]; total: Yuan }
  | UnitContent
  | { kind: 'changes'; items: ChangeItem[] }
  | ProjectsContent
  | { kind: 'targets'; targets: TargetCard[]; more: number }
  | OpenContent
  | QuestionsContent;

/** Two places that cannot both be right. */
export interface OpenContent {
  kind: 'open';
  matter: Contradiction;
  /** The document's own sentence on either side; empty where no sentence prints it. */
  words: { left: string; right: string };
  /** Whether the figure on the right is the sum of several that are printed. */
  adds: boolean;
}

/** The river from what money is for to what it becomes. */
export interface SpendingContent {
  kind: 'spending';
  flow: FlowSeries;
  /** The wide heading that holds most of the largest part on the right; null where there is none. */
  lump: (OpenMatter & { kind: 'lump' }) | null;
}

/** What each unit of the largest kind gets, and each of the smaller ones. */
export interface UnitContent {
  kind: 'unit';
  view: UnitView;
}

/** All projects on one scale, the largest first. */
export interface ProjectsContent {
  kind: 'projects';
  rows: ProjectRow[];
  /** Of all projects; the amount is null where that of one is not known. */
  all: { count: number; amount: Yuan | null; step: Yuan };
  /** Those that the slide has no room for, and what they come to; null where all have their row. */
  rest: { count: number; amount: Yuan | null } | null;
}

/** One project: what it costs, how that works out, and what it is for. */
export interface ProjectRow extends Pick<ProjectCard, 'id' | 'name' | 'group' | 'step' | 'units'> {
  amount: Yuan;
  /** In the document's own words; empty where it does not say it, or not in one line. */
  purpose: string;
}

/** What the document does not answer, and the contradictions that no slide of their own shows. */
interface QuestionsContent {
  kind: 'questions';
  matters: OpenMatter[];
  unread: (OpenMatter & { kind: 'unread' }) | null;
  more: number;
}

export type Slide = Frame & SlideContent;

/** A slide before it has its place in a deck. */
export type Draft = Partial<Omit<Frame, 'sentence'>> & SlideContent;

/** The name of a body as people say it: 某市人民政府某某街道办事处 is 某某街道办事处. */
export function shortBody(body: string): string {
  return body.replace(/^.*人民政府(?=.{5,})/, '');
}
