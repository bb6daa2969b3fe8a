import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, readOptions, writeOptions } from '../../src/addresses/embedOptions';
import { EMBED_VIEWS, embedFile } from '../../src/addresses/embedFile';
import { OLD_ADDRESSES } from './oldAddresses';

describe('the address of an embed', () => {
  test.each(OLD_ADDRESSES)('%s means what it meant', (query, meaning) => {
    expect(readOptions(query)).toEqual(meaning);
  });

  test('is where it was', () => {
    expect(embedFile('some-2030', 'flows', 'zh')).toBe('embed/some-2030/flows.html');
    expect(embedFile('some-2030', 'flows', 'en')).toBe('en/embed/some-2030/flows.html');
    expect([...EMBED_VIEWS]).toEqual([
      'overview',
      'flows',
      'structure',
      'changes',
      'bridge',
      'projects',
      'targets',
      'minute',
    ]);
  });

  test('says all options, and is read as it was written', () => {
    const options = fc.record({
      theme: fc.constantFrom<'' | 'light' | 'dark'>('', 'light', 'dark'),
      lang: fc.constant('zh' as const),
      plain: fc.boolean(),
      focus: fc.string({ maxLength: 60, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(options, (wanted) => {
        expect(readOptions(writeOptions(wanted))).toEqual(wanted);
      }),
    );
  });

  test('never throws and never takes over a value that it does not know', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (query) => {
        const { theme, lang, focus } = readOptions(query);
        expect(['', 'light', 'dark']).toContain(theme);
        expect(['zh', 'en']).toContain(lang);
        expect(focus.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('leaves out what is as usual', () => {
    expect(writeOptions(DEFAULTS)).toBe('');
    expect(writeOptions({ theme: 'dark', lang: 'en', plain: true, focus: 'function:208' })).toBe(
      '?theme=dark&plain=1&focus=function:208',
    );
  });
});
