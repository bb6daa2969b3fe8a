import { expect, test } from 'vitest';
import { onceFor } from '../../src/model/onceFor';

test('what is worked out of a thing is worked out once, of each thing its own, and nothing counts as a result too', () => {
  const asked: string[] = [];
  const lengthOf = onceFor(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [one, other, empty] = [{ name: '甲' }, { name: '乙方' }, { name: '' }];
  expect([one, other, one, empty, empty].map(lengthOf)).toEqual([1, 2, 1, undefined, undefined]);
  expect(asked).toEqual(['甲', '乙方', '']);
});
