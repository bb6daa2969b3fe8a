import { describe, expect, test } from 'vitest';
import { Choice } from '../../src/charts/sankey/Choice.svelte';
import { graphOf, seriesOf } from '../series/inventedFlows';

const flow = seriesOf(
  graphOf([
    { source: 1, code: 1, economic: 1, yuan: 9_000_000, certainty: 0 },
    { source: 1, code: 8, economic: 2, yuan: 4_000_000, certainty: 2 },
  ]),
);

/** A choice, and what a page does to it. */
function choiceOf() {
  let chosen = '';
  const choice = new Choice(
    () => flow,
    () => chosen,
  );
  return { choice, choose: (id: string) => void (chosen = id) };
}

describe('the choice in a chart', () => {
  test('has one tab stop, at the first mark', () => {
    const { choice } = choiceOf();
    const stops = [...flow.layers.flat(), ...flow.bands.flat()].filter(({ id }) => choice.tabindex(id) === 0);
    expect(stops.map(({ id }) => id)).toEqual(['source:s1']);
  });

  test('moves the stop by arrows only', () => {
    const { choice } = choiceOf();
    expect(choice.move('ArrowRight')).toBe('source:s1~function:201');
    expect(choice.move('ArrowDown')).toBe('source:s1~function:208');
    expect(choice.move('ArrowRight')).toBe('function:208');
    expect(choice.move('a')).toBeUndefined();
    expect(choice.tabindex('function:208')).toBe(0);
  });

  test('brings the stop to the chosen mark once it has settled, and leaves it where nothing known is chosen', () => {
    const { choice, choose } = choiceOf();
    choose('function:208');
    expect(choice.tabindex('function:208')).toBe(-1);
    choice.settle();
    expect(choice.tabindex('function:208')).toBe(0);
    for (const id of ['', 'function:999']) {
      choose(id);
      choice.settle();
      expect(choice.tabindex('function:208')).toBe(0);
    }
  });

  test('puts aside what is not on the way of the chosen mark', () => {
    expect(choiceOf().choice.isAside('function:201')).toBe(false);
    const { choice, choose } = choiceOf();
    choose('function:208');
    expect(choice.isAside('function:201')).toBe(true);
    expect(choice.isAside('source:s1')).toBe(false);
    expect(choice.onWay('economic:302')).toBe(true);
  });
});
