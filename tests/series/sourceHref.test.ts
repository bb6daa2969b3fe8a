import { describe, expect, test } from 'vitest';
import { rootOf } from '../../src/app/routes';
import { cellHref, cellId, checkAnchor, checkHref, sourceFile, sourceHref } from '../../src/series/sourceHref';

const id = 'qingshi-2031';

/** Where a relative address leads from a page, as a path below the root. */
function resolved(href: string, page: string): string {
  return new URL(href, `https://site.example/${page}`).href.slice('https://site.example/'.length);
}

describe.each([
  ['zh', 'index.html', ''],
  ['zh', `${id}/flows.html`, ''],
  ['en', 'en/index.html', 'en/'],
  ['en', `en/${id}/changes.html`, 'en/'],
])('in %s, from %s', (lang, page, prefix) => {
  const from = { root: rootOf(page), lang };

  test('a line, a cell and a check have addresses below the same root', () => {
    expect(resolved(sourceHref(id, 270, from), page)).toBe(`${prefix}${id}/source.html#l270`);
    expect(resolved(cellHref(id, 'income/8/general_public', from), page)).toBe(
      `${prefix}${id}/tables.html#income-8-general_public`,
    );
    expect(resolved(checkHref(id, 'row-sum/income/1/total', from), page)).toBe(
      `${prefix}${id}/checks.html#check-row-sum-income-1-total`,
    );
    expect(sourceFile(id, lang)).toBe(`${prefix}${id}/source.html`);
  });
});

test('ids of cells and checks have no slash', () => {
  expect(cellId('income/8/total')).toBe('income-8-total');
  expect(checkAnchor('a/b/c')).toBe('check-a-b-c');
});
