import type { AddedSentence } from '../../model/deckSettings';
import type { Yuan } from '../../model/money';
import type { Bridge } from '../changes/bridge';
import type { ChangeItem } from '../changes/changeList';
import type { FlowSeries, SeriesNode } from '../flows/flowSeries';
import type { Headline } from '../overview/headline';
import type { HundredPart } from '../overview/hundredYuan';
import type { Kpi } from '../overview/kpis';
import type { ProjectUnits } from '../projects/projectCards';
import type { TargetCard } from '../targets/targetCards';
import type { OpenMatter } from '../questions/openMatters';

/** A sentence of the document that the speaker can read out. */
export interface Note {
  text: string;
  line: number;
  endLine: number;
}

/** What every slide has. */
interface Frame {
  /** Unique in a deck and the same from build to build: `changes`, `project-3`. */
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
  | { kind: 'total'; headline: Headline; rows: Kpi[] }
  | { kind: 'bridge'; bridge: Bridge }
  | { kind: 'sources'; flow: FlowSeries }
  | { kind: 'purposes'; nodes: SeriesNode[]; step: Yuan }
  | { kind: 'spending'; flow: FlowSeries }
  | { kind: 'hundred'; parts: HundredPart[] }
  | { kind: 'changes'; items: ChangeItem[] }
  | ProjectContent
  | { kind: 'targets'; targets: TargetCard[]; all: number; page: number; pages: number }
  | OpenContent
  | { kind: 'questions'; matters: OpenMatter[]; unread: (OpenMatter & { kind: 'unread' }) | null };

/** What the document leaves open, or some of the places where it contradicts itself. */
interface OpenContent {
  kind: 'open';
  matters: OpenMatter[];
  /** All contradictions of the document. */
  contradictions: number;
  /** Those of them that no slide shows; told on the last slide of contradictions only, 0 on all others. */
  more: number;
  page: number;
  pages: number;
}

/** One project: what it costs, how that works out, and what it has to achieve. */
export interface ProjectContent {
  kind: 'project';
  name: string;
  group: string;
  amount: Yuan | null;
  step: Yuan;
  /** Part of all projects, from 0 to 1; null where that is not known. */
  share: number | null;
  units: ProjectUnits | null;
  period: string;
  targets: TargetCard[];
  /** Targets that the slide has no room for. */
  more: number;
  page: number;
  pages: number;
}

export type Slide = Frame & SlideContent;

/** A slide before it has its place in a deck. */
export type Draft = Partial<Omit<Frame, 'sentence'>> & SlideContent;

/** The name of a body as people say it: 某市人民政府某某街道办事处 is 某某街道办事处. */
export function shortBody(body: string): string {
  return body.replace(/^.*人民政府(?=.{5,})/, '');
}
