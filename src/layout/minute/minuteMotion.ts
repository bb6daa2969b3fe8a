import type { MinuteView } from '../../series/minute/minuteView';
import {
  DUST,
  cardsOf,
  gridOf,
  lookOf,
  placeAt,
  projectBases,
  risenBase,
  runsOf,
  staying,
  widthOf,
  type Grid,
  type MinuteCardKind,
  type MinutePiece,
  type Run,
} from './minuteScene';

/** Money of one purpose, one kind and at most one project, and where it begins in each order. */
interface Chunk {
  purpose: number;
  kind: number;
  project: number | null;
  size: number;
  /** Among the purposes, among the kinds, and in the last card within what is not lifted or within its project. */
  first: number;
  second: number;
  third: number;
}

type State = MinutePiece['at'][number];

/** What is narrower is not seen: rounding leaves it beyond the hundredth square. */
const SLIVER = 0.004;

/** How far from the right what comes slides in. */
const SLIDE = 40;

/** The squares of all cards, each on its way through them: every part of one that is never cut, with its place on each card. */
export function minuteMotion(view: MinuteView): MinutePiece[] {
  const cards = cardsOf(view);
  const grid = gridOf(view);
  const stay = staying(view);
  const come = runsOf(view, 'steps', grid).filter(({ base, from }) => base === 0 && from > DUST);
  const bounds = come.map(({ from }) => from);
  const bases = projectBases(view.projects, grid);
  const lasting = chunksOf(view).flatMap((chunk) =>
    cutsOf(chunk, bounds).map(([from, to]): MinutePiece => {
      const at = cards.map((card) => stateOf(card, chunk, from, { view, grid, stay, come, bases }));
      return { width: widthOf(to - from), at };
    }),
  );
  return [...lasting, ...leavingPieces(view, cards, grid), ...ghostPieces(view, cards, grid)];
}

/** The money of this year in the order of the purposes. */
function chunksOf({ purposes, crossing, projects }: MinuteView): Chunk[] {
  if (purposes.length === 0) {
    return [{ purpose: -1, kind: 0, project: null, size: 100, first: 0, second: 0, third: 0 }];
  }
  const chunks = purposes.flatMap((_, purpose) => {
    const parts = (crossing[purpose] ?? []).map((size, kind) => ({ purpose, kind, size }));
    const own = projects.map(({ squares }, project) => ({
      project,
      left: projects[project]?.purpose === purpose ? squares : 0,
    }));
    // What projects take is taken from the end of their purpose.
    const found: Chunk[] = [];
    for (const part of parts.reverse()) {
      let left = part.size;
      for (const taken of own) {
        const size = Math.min(left, taken.left);
        if (size <= DUST) continue;
        found.unshift({ ...part, project: taken.project, size, first: 0, second: 0, third: 0 });
        taken.left -= size;
        left -= size;
      }
      if (left > DUST) found.unshift({ ...part, project: null, size: left, first: 0, second: 0, third: 0 });
    }
    return found;
  });
  lineUp(chunks, 'first');
  lineUp(
    [...chunks].sort((a, b) => a.kind - b.kind),
    'second',
  );
  lineUp(
    chunks.filter(({ project }) => project === null),
    'third',
  );
  projects.forEach((_, index) =>
    lineUp(
      chunks.filter(({ project }) => project === index),
      'third',
    ),
  );
  return chunks;
}

function lineUp(chunks: readonly Chunk[], order: 'first' | 'second' | 'third'): void {
  let from = 0;
  for (const chunk of chunks) {
    chunk[order] = from;
    from += chunk.size;
  }
}

/** Where a chunk has to be cut: wherever one of its orders begins a new square, and where what comes begins. */
function cutsOf({ size, first, second, third }: Chunk, bounds: readonly number[]): [from: number, to: number][] {
  const cuts = [first, second, third].flatMap((start) => {
    const whole = Math.ceil(start + DUST);
    return Array.from({ length: Math.max(0, Math.ceil(size) + 1) }, (_, index) => whole + index - start);
  });
  const all = [0, ...cuts, ...bounds.map((bound) => bound - first), size]
    .filter((cut) => cut >= 0 && cut <= size)
    .sort((a, b) => a - b);
  return all.flatMap((from, index): [number, number][] => {
    const to = all[index + 1];
    return to !== undefined && to - from > SLIVER ? [[from, to]] : [];
  });
}

interface Whole {
  view: MinuteView;
  grid: Grid;
  stay: number;
  come: readonly Run[];
  bases: readonly number[];
}

function stateOf(card: MinuteCardKind, chunk: Chunk, from: number, { view, grid, stay, come, bases }: Whole): State {
  const purpose = view.purposes[chunk.purpose];
  const kind = view.kinds[chunk.kind];
  const here = chunk.first + from;
  const place = placeAt(here, 0, grid);
  const isNew = here >= stay - DUST;
  switch (card) {
    case 'before':
      return isNew
        ? { ...place, x: place.x + SLIDE, key: '', look: 'prior', opacity: 0 }
        : { ...place, key: '', look: 'prior', opacity: 1 };
    case 'steps': {
      const step = isNew ? come.filter((run) => run.from <= here + DUST).at(-1) : undefined;
      return { ...place, key: step?.key ?? '', look: step?.look ?? 'prior', opacity: 1 };
    }
    case 'now':
      return { ...place, key: '', look: 'ink', opacity: 1 };
    case 'purposes':
      return { ...place, key: purpose?.key ?? '', look: lookOf(purpose?.certainty ?? 'reported'), opacity: 1 };
    case 'kinds': {
      const look = lookOf(kind?.certainty ?? 'reported');
      return { ...placeAt(chunk.second + from, 0, grid), key: kind?.key ?? '', look, opacity: 1 };
    }
    case 'projects': {
      const base = chunk.project === null ? 0 : (bases[chunk.project] ?? 0);
      const look = chunk.project === null ? 'faint' : 'ink';
      return { ...placeAt(chunk.third + from, base, grid), key: purpose?.key ?? '', look, opacity: 1 };
    }
  }
}

/** What leaves: among last year's squares first, then risen, then gone. */
function leavingPieces(view: MinuteView, cards: readonly MinuteCardKind[], grid: Grid): MinutePiece[] {
  const stay = staying(view);
  const left = runsOf(view, 'steps', grid).filter(({ base }) => base === risenBase(grid));
  const extra = (view.prior?.squares ?? 0) - Math.min(stay, view.prior?.squares ?? 0);
  // Without steps, what last year had more fades where it stands.
  const runs: Run[] =
    left.length > 0 || extra <= DUST
      ? left
      : [{ id: '', key: '', look: 'prior', from: 0, size: extra, base: risenBase(grid) }];
  return runs.flatMap((run) => {
    const chunk = { size: run.size, first: stay + run.from, second: run.from, third: run.from };
    return cutsOf({ ...chunk, purpose: 0, kind: 0, project: null }, []).map(([from, to]): MinutePiece => {
      const before: State = { ...placeAt(chunk.first + from, 0, grid), key: '', look: 'prior', opacity: 1 };
      const risen = placeAt(run.from + from, run.base, grid);
      const at = cards.map((card): State => {
        if (card === 'before') return before;
        if (left.length === 0) return { ...before, opacity: 0 };
        return { ...risen, key: run.key, look: run.look, opacity: card === 'steps' ? 1 : 0 };
      });
      return { width: widthOf(to - from), at };
    });
  });
}

/** Dashed places of what last year had more, seen beside this year's hundred only. */
function ghostPieces(view: MinuteView, cards: readonly MinuteCardKind[], grid: Grid): MinutePiece[] {
  const [ghost] = runsOf(view, 'now', grid).filter(({ look }) => look === 'gone');
  if (!ghost) return [];
  const chunk: Chunk = { purpose: 0, kind: 0, project: null, size: ghost.size, first: 100, second: 0, third: 0 };
  return cutsOf(chunk, []).map(([from, to]) => ({
    width: widthOf(to - from),
    at: cards.map((card): State => {
      return { ...placeAt(100 + from, 0, grid), key: '', look: 'gone', opacity: card === 'now' ? 1 : 0 };
    }),
  }));
}
