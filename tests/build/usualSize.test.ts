import { expect, test } from 'vitest';
import { usualSize } from '../../build/usualSize';

const ROOT = ":global(:root:not([data-size='elder']))";

test('what holds for letters of the usual size stands below a root without large ones, everything else stays', () => {
  const css = 'p{a:b}@media (min-width: 64em) and (--usual-size) {p{a:c}li{a:d}}h2{a:e}';
  expect(usualSize(css)).toBe(`p{a:b}@media (min-width: 64em) {${ROOT}{p{a:c}li{a:d}}}h2{a:e}`);
});

test('several queries of a style are each turned, with their own condition', () => {
  const css =
    '@media (max-width: 9em) and (--usual-size){p{}}@media print{p{}}@media (min-width: 9em) and (--usual-size){q{}}';
  expect(usualSize(css)).toBe(
    `@media (max-width: 9em){${ROOT}{p{}}}@media print{p{}}@media (min-width: 9em){${ROOT}{q{}}}`,
  );
});

test('a block without an end is no style', () => {
  expect(() => usualSize('@media (min-width: 9em) and (--usual-size){p{')).toThrow('has no end');
});
