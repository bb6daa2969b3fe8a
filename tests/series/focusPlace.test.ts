import { describe, expect, test } from 'vitest';
import { flowView } from '../../src/series/flows/flowView';
import { focusPlace } from '../../src/series/tables/focusPlace';
import { sampleBudget } from '../present/sampleBudget';

describe('a code in an address', () => {
  const places = [
    ['source:general_public', []],
    ['function:201', ['2010301', '20132']],
    ['economic:302', ['30201']],
  ] as const;

  test.each([
    ['function:201', 'function:201', 'an id is itself'],
    ['201', 'function:201', 'a bare class is the node that bears it'],
    ['20132', 'function:201', 'a section is where it is shown'],
    ['20103', 'function:201', 'a section that its only item stands for'],
    ['function:2010301', 'function:201', 'an item with its kind'],
    ['30201', 'economic:302', 'an economic code'],
    ['economic:201', '', 'no code of another kind'],
    ['299', '', 'what is not there'],
    ['2', '', 'no code at all'],
    ['total', '', 'no code at all'],
  ])('%s leads to "%s": %s', (asked, place) => {
    expect(focusPlace(asked, places)).toBe(place);
  });

  test('leads from the flows to the structure: the id is the bare code there', () => {
    expect(focusPlace('function:208', [['208', ['208']]])).toBe('208');
  });

  test('is found in the flows for every function code that the document prints', () => {
    const budget = sampleBudget();
    const { details, series } = flowView(budget);
    const all = [
      ...Object.values(details).map(({ id, parts }) => [id, parts.map(({ code }) => code)] as const),
      ...series.layers.flat().map(({ id, members }) => [id, members.map(({ key }) => key)] as const),
    ];
    const codes = [...new Set(budget.facts.map(({ code }) => code))].filter((code) => code !== '');
    expect(codes.filter((code) => focusPlace(code, all) === '')).toEqual([]);
  });
});
