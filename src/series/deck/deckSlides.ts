import type { Budget, ToldBudget } from '../../model/budget';
import { type DeckSettings, type SlideKind, USUAL_DECK, USUAL_SLIDES } from '../../model/deckSettings';
import { flowGraph } from '../flows/graph/flowGraph';
import { flowSeries, type FlowSeries } from '../flows/flowSeries';
import { foldFlow } from '../flows/foldFlow';
import { CONTENTS } from './contents';
import type { Slide } from './slide';

/** Rows that each side of a flow chart has on a slide. */
const SIDE = 5;

/**
 * The slides of a budget. What it does not state has no slide.
 * @param settings which slides, in which order, with which added sentences
 * @param previous last year's document of the same body
 * @param text the document as text, for its own sentences; empty where it is not at hand
 */
export function deckSlides(
  budget: ToldBudget,
  settings: DeckSettings = USUAL_DECK,
  previous: Budget | null = null,
  text = '',
): Slide[] {
  const series = foldFlow(flowSeries(budget, flowGraph(budget)), SIDE);
  return withoutTwice(settings.slides ?? usualSlides(series)).flatMap((kind) =>
    CONTENTS[kind](budget, series, previous, text).map((draft, index) => ({
      id: draft.kind,
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

/** Where the document does not say what money becomes, at least what it is for. */
function usualSlides({ bands }: FlowSeries): readonly SlideKind[] {
  if ((bands[1] ?? []).length > 0) return USUAL_SLIDES;
  return USUAL_SLIDES.map((kind) => (kind === 'spending' ? 'purposes' : kind));
}

/** The slide of the total shows the bridge too, so that nobody is shown it twice. */
function withoutTwice(kinds: readonly SlideKind[]): readonly SlideKind[] {
  return kinds.includes('total') ? kinds.filter((kind) => kind !== 'bridge') : kinds;
}

/** The address of a step of a slide within the deck: `changes-2`. */
export function stepId(slide: Pick<Slide, 'id'>, step: number): string {
  return `${slide.id}-${step}`;
}
