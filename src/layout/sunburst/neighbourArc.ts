import type { SunburstArc } from './sunburst';

/**
 * The piece that an arrow key leads to: left and right around the ring, down outwards into the first piece within this
 * one, up inwards to the piece around it; the same piece at an end.
 * @returns undefined if the key is no arrow
 */
export function neighbourArc(arcs: readonly SunburstArc[], id: string, key: string): string | undefined {
  const here = arcs.find((arc) => arc.part.id === id);
  if (!here || !key.startsWith('Arrow')) return undefined;
  const middle = (arc: SunburstArc) => (arc.from + arc.to) / 2;
  if (key === 'ArrowUp') {
    const around = arcs.filter((arc) => arc.ring < here.ring && arc.from <= middle(here) && middle(here) <= arc.to);
    return (around.at(-1) ?? here).part.id;
  }
  if (key === 'ArrowDown') {
    const within = arcs.find((arc) => arc.ring > here.ring && here.from <= middle(arc) && middle(arc) <= here.to);
    return (within ?? here).part.id;
  }
  const ring = arcs.filter((arc) => arc.ring === here.ring);
  const at = ring.indexOf(here) + (key === 'ArrowLeft' ? -1 : 1) + ring.length;
  return (ring[at % ring.length] ?? here).part.id;
}
