import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase91, toBase91 } from '../../src/app/oneFile/base91';

test('bytes come back from their text, which ends no element and is shorter than base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const text = toBase91(bytes);
      expect(text).toMatch(/^\d+ [!-~]*$/);
      expect(text).not.toContain('<');
      expect([...fromBase91(text)]).toEqual([...bytes]);
      const [, characters = ''] = text.split(' ');
      expect(characters.length).toBeLessThanOrEqual(Math.ceil((bytes.length * 8) / 13) * 2);
    }),
  );
});

test('a packed stream is whole, and nothing follows it', () => {
  const packed = deflateSync('预算公开'.repeat(100));
  expect(inflateSync(fromBase91(toBase91(packed))).toString()).toBe('预算公开'.repeat(100));
});
