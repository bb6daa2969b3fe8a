import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Hundred from '../../src/charts/hundred/Hundred.svelte';
import { hundredNames } from '../../src/charts/hundred/hundredNames';
import { hundredYuan } from '../../src/series/overview/hundredYuan';
import { graphOf, seriesOf } from '../series/inventedFlows';
import { inLang } from '../../src/ui/getLang';

/** Four classes, of which the last is less than one of a hundred yuan. */
const parts = hundredYuan(
  seriesOf(
    graphOf(
      [500_000, 300_000, 190_000, 9_000].map((yuan, index) => ({
        source: 1,
        code: 1,
        economic: index + 1,
        yuan,
        certainty: 2,
      })),
    ),
  ),
);
const way = (node: string): string => `flows.html?focus=${node}`;
const drawing = (body: string): string => body.slice(body.indexOf('<svg'), body.indexOf('</svg>'));
const waysIn = (markup: string): string[] => [...markup.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

test('the squares of a part lead where its row leads, and keys meet each way once', () => {
  const { body } = render(Hundred, { props: { parts, way }, context: inLang('zh') });
  const squares = drawing(body);
  const rows = body.slice(body.indexOf('</svg>'));
  expect(waysIn(squares)).toEqual(hundredNames(parts, 'zh').map(({ id }) => way(id)));
  expect(waysIn(squares)).toEqual(waysIn(rows));
  expect(squares.match(/<a /g)).toHaveLength(parts.length);
  expect(squares.match(/<a [^>]*tabindex="-1"[^>]*>/g)).toHaveLength(parts.length);
});

test('squares that lead nowhere are no links', () => {
  const { body } = render(Hundred, { props: { parts }, context: inLang('zh') });
  expect(body).not.toContain('<a ');
  expect(drawing(body).match(/<rect/g)?.length).toBeGreaterThanOrEqual(100);
});
