import { expect, test } from 'vitest';
import { heightMessages } from '../../src/embed/heightMessages';

test('WordPress is told the height in its own words, only where it has put its secret behind the address', () => {
  const last = (address: string) => heightMessages(640.2, address).at(-1);
  expect(last('https://x.example/embed/a/flows.html?theme=dark#?secret=aB3dE5fG7h')).toEqual({
    message: 'height',
    value: 641,
    secret: 'aB3dE5fG7h',
  });
  for (const end of [
    '',
    '#',
    '#?secret=',
    '#secret=abc',
    '#?secret=a b',
    `#?secret=${'x'.repeat(40)}`,
    '#?secret=<b>',
  ]) {
    expect(heightMessages(640, `https://x.example/embed/a/flows.html${end}`)).toHaveLength(3);
  }
});
