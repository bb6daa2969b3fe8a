import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/ingest/7-assemble/context';
import { readText, sampleText } from './sample';

/** What the number between « and » is, by the words beside it. */
function roleIn(line: string): string {
  const at = line.indexOf('«');
  const text = line.slice(at + 1, line.indexOf('»'));
  return contextOf(line.replace(/[«»]/g, ''), at, text, '', '');
}

describe('a number that no reader has claimed', () => {
  it.each([
    'G«30»沿线环境整治',
    '«5»G基站建设',
    '“«1»+2+N”信息化运维项目',
    '“1+«2»+N”信息化运维项目',
    '“双«11»”保障经费',
  ])('is part of a name in %s', (line) => expect(roleIn(line)).toBe('marker'));

  it.each(['其余 «78.00»', '“三公”经费 «78.00»', '如“上”所述 «4321» 之数'])('is unknown in %s', (line) =>
    expect(roleIn(line)).toBe('unknown'),
  );

  it('is told of where it is unknown: a sentence for its table with its line', () => {
    const lines = sampleText().split('\n');
    const { budget } = readText([...lines.slice(0, 880), '另有 4321 之数如上。', ...lines.slice(880)].join('\n'));
    expect(budget.problems.filter(({ kind }) => kind === 'unknown-number')).toMatchObject([
      { severity: 'notice', line: 881, table: '' },
    ]);
    expect(readText(sampleText()).budget.problems.filter(({ kind }) => kind === 'unknown-number')).toEqual([]);
  });
});
