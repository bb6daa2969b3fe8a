import { render } from 'svelte/server';
import { ISLANDS, type DrawnIsland, type Islands } from '../ui/islands/islands';
import { withoutMarks } from '../ui/withoutMarks';

/** The place of an island in what the server has drawn around it. */
const PLACE = /(<div data-island="(?:still)?">)(?=<\/div>)/;

interface Drawn {
  head: string;
  body: string;
}

/**
 * Draws something with the islands that stand in it, each on its own so that a script can take each over on its own.
 * @param draw draws the whole with what takes its islands
 */
export async function drawIslands(draw: (islands: Islands) => Promise<Drawn>): Promise<Drawn> {
  const found: DrawnIsland[] = [];
  const { head, body } = await draw({ drawn: (island) => found.push(island) });
  const pieces = body.split(PLACE);
  if (pieces.length !== 2 * found.length + 1) throw new Error('an island of a page has no place in it');
  const drawn = await Promise.all(found.map(drawIsland));
  // Every other piece is the beginning of a place.
  const whole = pieces.map((piece, at) => (at % 2 === 0 ? piece : `${piece}${drawn[(at - 1) / 2] ?? ''}`));
  return { head, body: whole.join('') };
}

async function drawIsland({ draw, props, contexts, still }: DrawnIsland): Promise<string> {
  const { body } = await drawIslands(async (islands) => {
    return render(draw, { props, context: new Map([...contexts, [ISLANDS, islands]]) });
  });
  return still ? withoutMarks(body) : body;
}
