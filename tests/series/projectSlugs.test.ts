import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectSlugs } from '../../src/series/projects/projectSlugs';
import { HOSTILE_WORDS } from '../hostile/hostileWords';

const named = (...names: [name: string, code?: string][]) =>
  names.map(([name, code = ''], index) => ({ id: `p${index + 1}`, name, code }));
const slugsOf = (...names: [name: string, code?: string][]) => [...projectSlugs(named(...names)).values()];

describe('the name of a project in an address', () => {
  test('is its own name, whatever stands before and behind it', () => {
    const [slug] = slugsOf(['社区运转经费']);
    expect(slug).toBe('社区运转经费');
    expect(slugsOf(['修路'], ['社区运转经费'], ['修桥'])[1]).toBe(slug);
  });

  test('has one hyphen for whatever is neither letter nor digit, and no capitals', () => {
    expect(slugsOf(['2031年 道路（一期）ABC'])).toEqual(['2031年-道路-一期-abc']);
  });

  test('is cut after forty characters', () => {
    expect(slugsOf(['长'.repeat(60)])).toEqual(['长'.repeat(40)]);
  });

  test('tells projects of one name apart by their codes, and by their order only where these are the same', () => {
    expect(slugsOf(['修路', '2120303'], ['修路', '2130142'])).toEqual(['修路-2120303', '修路-2130142']);
    expect(slugsOf(['修路', '2120303'], ['修路', '2120303'])).toEqual(['修路', '修路-2']);
    expect(slugsOf(['修路'], ['修路'], ['修路 2'])).toEqual(['修路', '修路-3', '修路-2']);
  });

  test('is the code of a project whose name has no letter, and is never empty', () => {
    expect(slugsOf(['（——）', '2120303'])).toEqual(['2120303']);
    expect(slugsOf(['……'], [''])).toEqual(['project', 'project-2']);
  });

  test('is never a device of Windows, which has no such files, not with an ending either', () => {
    expect(slugsOf(['CON'], ['Nul.'], ['aux'], ['ＰＲＮ'], ['com1'], ['LPT⁹'])).toEqual([
      'project-con',
      'project-nul',
      'project-aux',
      'project-prn',
      'project-com1',
      'project-lpt9',
    ]);
    expect(slugsOf(['Project con'], ['CON'], ['Console'], ['com10'])).toEqual([
      'project-con',
      'project-con-2',
      'console',
      'com10',
    ]);
  });

  test('is one for each project, and a plain file name, whatever the document calls it', () => {
    const name = fc.oneof(
      fc.constantFrom(...HOSTILE_WORDS, '../..', 'a/b', 'CON', 'aux', '修路', '修路-2'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.constantFrom('', '2120303', '2130142', '212/03'))), (names) => {
        const slugs = slugsOf(...names);
        expect(slugs.length).toBe(names.length);
        expect(new Set(slugs).size).toBe(names.length);
        for (const slug of slugs) {
          expect(slug).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[0-9])$/i);
          expect(slug).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
          expect(Buffer.byteLength(`${slug}.html`)).toBeLessThan(255);
        }
      }),
    );
  });
});
