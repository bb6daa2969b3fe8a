import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Onward from '../../src/charts/sankey/detail/Onward.svelte';
import { flowView } from '../../src/series/flows/flowView';
import { inLang } from '../../src/ui/getLang';
import { sampleBudget } from './sampleSubject';

test('two bands to one class, known by two rules, stand under its name once, each with its own amount', () => {
  const { series } = flowView(sampleBudget());
  const node = series.layers.flat().find(({ id }) => id === 'function:208');
  const props = { node, band: undefined, series, onchoose: () => undefined };
  const { body } = render(Onward, { props, context: inLang('zh') });
  const [, wages = ''] = /<p class="end[^>]*>((?:(?!<p class="end).)*?工资福利支出.*?)<\/li>/s.exec(body) ?? [];
  const seen = wages.replace(/<span class="unseen[^>]*>[^<]*<\/span>/g, '');
  // Both are items of 208 whose amounts the document prints.
  expect(
    seen
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe('301 工资福利支出 算得 128.60 推断 151.04');
  expect(wages.match(/<button/g)).toHaveLength(2);
});
