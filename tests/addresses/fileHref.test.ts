import { describe, expect, test } from 'vitest';
import { cellHref, checkHref, rootOf, sourceHref } from '../../src/addresses/fileHref';
import { cellAnchor, checkAnchor } from '../../src/addresses/anchors';
import { sourceFile } from '../../src/addresses/pageFile';

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
  expect(cellAnchor('income/8/total')).toBe('income-8-total');
  expect(checkAnchor('a/b/c')).toBe('check-a-b-c');
});
