import type { ToldBudget } from '../../model/budget';
import { SLIDE_KINDS, type DeckSettings, USUAL_DECK } from '../../model/deckSettings';
import { flowGraph } from '../flows/graph/flowGraph';
import { flowSeries } from '../flows/flowSeries';
import { foldFlow } from '../flows/foldFlow';
import { CONTENTS } from './contents';
import type { Slide } from './slide';

/** Rows that each side of a flow chart has on a slide. */
const SIDE = 5;

/** The kinds of slides that may be several: their ids are numbered. */
const SEVERAL: readonly string[] = ['project', 'targets', 'open'];

/**
 * The slides of a budget. What it does not state has no slide; what is too much for one has several.
 * @param settings which slides, in which order, with which added sentences
 */
export function deckSlides(budget: ToldBudget, settings: DeckSettings = USUAL_DECK): Slide[] {
  const series = foldFlow(flowSeries(budget, flowGraph(budget)), SIDE);
  return (settings.slides ?? SLIDE_KINDS).flatMap((kind) =>
    CONTENTS[kind](budget, series).map((draft, index) => ({
      id: SEVERAL.includes(draft.kind) ? `${draft.kind}-${index + 1}` : draft.kind,
      steps: 1,
      tables: [],
      lines: [],
      notes: [],
      ...draft,
      // A sentence is said once, also where its subject fills several slides.
      sentence: index === 0 ? (settings.sentences[kind] ?? null) : null,
    })),
  );
}

/** The address of a step of a slide within the deck: `changes-2`. */
export function stepId(slide: Pick<Slide, 'id'>, step: number): string {
  return `${slide.id}-${step}`;
}
