import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { formatAmount, ownUnit } from '../../src/i18n/formats/numbers';
import { LANGS, type Lang } from '../../src/i18n/lang';
import { LONGEST } from '../../src/i18n/words/share/shortWords';
import type { Budget } from '../../src/model/budget';
import { headOf } from '../../src/pages/heads';
import { linkCard } from '../../src/pages/linkCard';
import type { Spoken } from '../../src/pages/takeaway/sentence';
import { shortSentence } from '../../src/pages/takeaway/shortSentence';
import { VIEW_KEYS } from '../../src/addresses/viewKey';
import { overview } from '../../src/series/overview/overview';
import { pictureSubject } from '../../src/series/takeaway/pictureSubject';
import { printedCells } from '../../src/series/tables/printedTables';
import { partsOf } from '../../src/series/structure/parts';
import { FIXTURES } from '../golden/fixtures';
import { hostileBudget } from '../hostile/hostileBudget';
import { inventBodyOverYears } from '../invent/bodyOverYears';
import { oddBudgets } from '../present/oddBudgets';

const { budgets: years } = inventBodyOverYears(1);
const BUDGETS: [string, Budget][] = [
  ...Object.entries(FIXTURES).map(([name, make]): [string, Budget] => [name, make()]),
  ...Object.entries(oddBudgets()),
  ['hostile words', hostileBudget('hostile-words')],
  ['one of several years', years.at(-1)!],
];

const worth = (yuan: number, step: number, lang: Lang) =>
  `${formatAmount(Math.abs(yuan), ownUnit(yuan, lang), step)} ${ownUnit(yuan, lang).word}`;

/** Everything of a budget that can be shared, with the amount that its sentence has to give; null where it has none of its own. */
function shared(budget: Budget, lang: Lang): { spoken: Spoken; amount: string | null; inferred: boolean }[] {
  const { flow, structure, changes, projects, targets, checks, tables, unit } = pictureSubject(
    toldBudget(budget, lang),
  );
  const { series } = flow;
  const told = (spoken: Spoken, amount: string | null = null, inferred = false) => ({ spoken, amount, inferred });
  const nodes = series.layers.flat().flatMap((node) => [node, ...node.members]);
  return [
    told({ view: 'overview', data: overview(budget) }),
    told({ view: 'flows', data: flow, focus: '' }),
    ...nodes.map((node) =>
      told({ view: 'flows', data: flow, focus: node.id }, worth(node.amount, series.step, lang), node.inferred),
    ),
    ...series.bands
      .flat()
      .map((band) =>
        told(
          { view: 'flows', data: flow, focus: band.id },
          worth(band.amount, series.step, lang),
          band.certainty === 'inferred',
        ),
      ),
    ...[structure.purposes, structure.categories].flatMap((data) => [
      told({ view: 'structure', data, focus: '' }),
      ...partsOf(data.parts).map((part) =>
        told({ view: 'structure', data, focus: part.id }, worth(part.amount, data.step, lang)),
      ),
    ]),
    told({ view: 'changes', data: changes, shown: changes.items }),
    // Of a filter the sentence tells the largest change that it leaves.
    ...changes.items
      .filter(({ kind }) => kind === 'changed' && changes.items.length > 1)
      .map((item) => told({ view: 'changes', data: changes, shown: [item] }, worth(item.amount, item.step, lang))),
    told({ view: 'projects', data: projects, focus: '' }),
    ...projects.projects.map((data) =>
      told({ view: 'project', data }, data.amount === null ? null : worth(data.amount, data.step, lang)),
    ),
    ...(unit ? [told({ view: 'unit', data: unit }, worth(unit.main.each, unit.main.step, lang))] : []),
    told({ view: 'targets', data: targets }),
    told({ view: 'checks', data: checks }),
    told({ view: 'tables', data: { tables, same: [] }, focus: '' }),
    ...tables.flatMap((table) =>
      printedCells(table).map(({ cell }) =>
        told({ view: 'tables', data: { tables, same: [] }, focus: cell.fact }, cell.text),
      ),
    ),
  ];
}

describe.each(LANGS)('in %s', (lang) => {
  test.each(BUDGETS)('every figure of %s is shared in one short sentence that says what it comes to', (_, budget) => {
    const all = shared(budget, lang);
    expect(all.length).toBeGreaterThan(5);
    for (const { spoken, amount, inferred } of all) {
      const text = shortSentence(spoken, budget, lang);
      expect([...text].length, text).toBeLessThanOrEqual(LONGEST[lang]);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|，，|; ;|：。|：，|: ;/);
      expect(text.endsWith(lang === 'zh' ? '。' : '.')).toBe(true);
      expect(text).toContain(`${budget.year}`);
      if (amount !== null) expect(text).toContain(amount);
      if (inferred) expect(text).toContain(lang === 'zh' ? '推断' : 'inferred');
    }
  });

  test.each(BUDGETS)(
    'the card of every page of %s is what that page has found, short enough for a chat',
    (_, budget) => {
      for (const view of VIEW_KEYS) {
        const card = linkCard({ view, lang }, budget, { previous: null });
        expect([...card.title].length, card.title).toBeLessThanOrEqual(LONGEST[lang]);
        expect(card.title).not.toContain('明账');
        expect(card.title).not.toBe(headOf({ view, lang }, budget).title);
        expect([...card.description].length).toBeLessThanOrEqual(250);
        expect(card.description).not.toBe('');
      }
    },
  );

  test('the card of the first page is the total and its change, from last year’s document where that is there', () => {
    const [previous, budget] = years.slice(-2) as [Budget, Budget];
    const silent: Budget = { ...budget, statements: [], checks: [] };
    const total = overview(silent).headline.total!;
    const alone = linkCard({ view: 'overview', lang }, silent, { previous: null }).title;
    const both = linkCard({ view: 'overview', lang }, silent, { previous }).title;
    for (const title of [alone, both]) expect(title).toContain(worth(total, 100, lang));
    expect(alone).toContain(lang === 'zh' ? '文件没有写比上年多还是少' : 'not stated');
    expect(both).toMatch(lang === 'zh' ? /比上年[多少] [\d.]+%/ : /[\d.]+% (more|less) than last year/);
  });

  test('what is not known is said to be so, and an account is called no budget', () => {
    const [budget] = years as [Budget];
    const nothing: Budget = { ...budget, facts: [], statements: [], checks: [] };
    const title = linkCard({ view: 'overview', lang }, nothing, { previous: null }).title;
    expect(title.replace(`${budget.year}`, '')).not.toMatch(/\d/);
    const final = linkCard({ view: 'overview', lang }, { ...budget, stage: 'final' }, { previous: null }).title;
    expect(final).toContain(lang === 'zh' ? '决算' : 'final accounts');
    expect(final).not.toMatch(/预算|budget/);
  });
});
