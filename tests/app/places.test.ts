import { expect, test } from 'vitest';
import { placeOf } from '../../src/app/oneFile/places';

test.each([
  ['/index.html', 'zh'],
  ['/', 'zh'],
  ['/a-2031/', 'zh'],
  ['/a-2031/index.html', 'zh'],
  ['/a-2031/overview.html', 'zh'],
  ['/en/a-2031/', 'en'],
  ['/en/index.html', 'en'],
])('inside of the one file %s is the overview', (path, lang) => {
  expect(placeOf(path, 'a-2031')).toEqual({ kind: 'view', view: 'overview', lang });
});
