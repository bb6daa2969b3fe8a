import { expect, test } from 'vitest';
import { inShadow } from '../../src/embed/library/shadowStyles';

test('styles of a page become those of a shadow root, by the letter', () => {
  expect(inShadow(':root{--a:1rem}html{color:red}body{margin:.5rem}')).toBe(
    ':host{--a:16px}:host{color:red}.page{margin:8px}',
  );
  expect(inShadow(':root:not([data-theme=light]){color:red}:root[data-plain] h1{display:none}')).toBe(
    ':host(:not([data-theme=light])){color:red}:host([data-plain]) h1{display:none}',
  );
  expect(inShadow('.body,tbody{width:12rem}@media print{body{margin:0}}')).toBe(
    '.body,tbody{width:192px}@media print{.page{margin:0}}',
  );
});
