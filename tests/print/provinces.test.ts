import { describe, expect, it } from 'vitest';
import { noticeQuote } from '../../src/i18n/problems/noticeText';
import { columnsIn, documentPdf, truthOf } from './HandDocument';
import { beijing } from './provinces/beijing';
import { chongqing } from './provinces/chongqing';
import { finalAccounts } from './provinces/finalAccounts';
import { fujian } from './provinces/fujian';
import { guangdong } from './provinces/guangdong';
import { henan } from './provinces/henan';
import { hunan } from './provinces/hunan';
import { mixed } from './provinces/mixed';
import { ministry } from './provinces/ministry';
import { shaanxi } from './provinces/shaanxi';
import { sichuan } from './provinces/sichuan';
import { readFacts, readPrinted } from './readPrinted';
import { checkWords } from '../checks/checkWords';

const SCALE = { times: 1, unit: '万元' } as const;
const DOCUMENTS = [
  ministry(SCALE),
  beijing(SCALE),
  guangdong(SCALE),
  sichuan(SCALE),
  finalAccounts(SCALE),
  mixed(SCALE),
  hunan,
  shaanxi,
  henan,
  fujian,
  chongqing,
];

describe('a disclosure in the form of', () => {
  it.each(DOCUMENTS.map((document) => [document.name, document] as const))(
    '%s: every figure is read into its column, and what no key stands for is told',
    async (_, document) => {
      const { value, refusal } = await readPrinted(documentPdf(document));
      expect(refusal).toBe('');
      const { budget } = value!;
      const read = readFacts(value!).map(
        ({ printed: { table, code, name, column, published } }) =>
          `${table} | ${code} | ${name} | ${column} | ${published}`,
      );
      expect.soft(read.sort()).toEqual(truthOf(document).sort());
      expect
        .soft(budget.tables.map(({ title, role, columns }) => [title, role, columns.map(({ key }) => key)]))
        .toEqual(columnsIn(document));
      expect.soft(budget.stage).toBe(document.name === 'final accounts' ? 'final' : 'budget');
      const doubted = budget.checks.filter(({ state }) => state === '不符' || state === '需核对');
      expect.soft(doubted.map((check) => checkWords(budget, check))).toEqual([]);
      expect
        .soft(budget.problems.map((problem) => `${problem.kind} ${noticeQuote(problem)}`.trim()).sort())
        .toEqual([...(document.told ?? [])].sort());
    },
    60_000,
  );
});
