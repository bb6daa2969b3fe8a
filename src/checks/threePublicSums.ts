import { compareSums } from './compare';
import type { Rule } from './rule';

/** 三公: the total is travel abroad, hospitality and cars; cars are purchase and running. */
export const threePublicSums: Rule = {
  key: 'three-public-sum',
  group: 'within-table',
  title: { zh: '“三公”经费各项相加等于合计', en: 'The three public expenses add up to their total' },
  run(index) {
    const row = (name: RegExp) => index.namedRows('three-public').find((candidate) => name.test(candidate.name));
    const cars = row(/^公务用车购置(费)?[及和]/);
    const carParts = [row(/^公务用车购置费?$/), row(/^公务用车运行/)];
    const parts = [row(/^因公出国/), row(/^公务接待/), ...(cars ? [cars] : carParts)];
    return ['total', 'general_public', 'government_funds', 'state_capital'].flatMap((column) => [
      ...compareSums(
        `total/${column}`,
        index.cells([index.totalRow('three-public')], [column]),
        index.cells(parts, [column]),
      ),
      ...compareSums(`cars/${column}`, index.cells([cars], [column]), index.cells(carParts, [column])),
    ]);
  },
};
