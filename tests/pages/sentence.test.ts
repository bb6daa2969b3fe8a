import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/lang';
import { formatAmount, formatShare, ownUnit } from '../../src/i18n/formats/numbers';
import { sentenceOf, type Spoken } from '../../src/pages/takeaway/sentence';
import { sample } from '../charts/sampleSubject';

const { budget, headline, flow, structure, changes, projects, targets, checks, tables } = sample;
const whole: [string, Spoken][] = [
  ['overview', { view: 'overview', data: sample }],
  ['flows', { view: 'flows', data: flow, focus: '' }],
  ['structure', { view: 'structure', data: structure.purposes, focus: '' }],
  ['changes', { view: 'changes', data: changes, shown: changes.items }],
  ['projects', { view: 'projects', data: projects, focus: '' }],
  ['targets', { view: 'targets', data: targets }],
  ['checks', { view: 'checks', data: checks }],
  ['tables', { view: 'tables', data: { tables, same: [] }, focus: '' }],
];

describe.each(LANGS)('in %s', (lang) => {
  const end = lang === 'zh' ? '。' : '.';
  const worth = (yuan: number, step = 100) => {
    const unit = ownUnit(yuan, lang);
    return `${formatAmount(yuan, unit, step)} ${unit.word}`;
  };
  const say = (spoken: Spoken) => sentenceOf(spoken, budget, lang);

  test.each(whole)('the whole of %s is told with body, year and source, in full sentences', (_, spoken) => {
    const text = say(spoken);
    expect(text).toContain(budget.body);
    expect(text).toContain(`${budget.year}`);
    expect(text).toContain(lang === 'zh' ? '资料来源：《' : 'Source: 《');
    expect(text.endsWith(end)).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|null|\[object|，，|, ,|。。|\.\.|，。|^[a-z]/);
  });

  test('the overview tells the figure, the comparison and the stated reason with its line', () => {
    const text = say(whole[0]![1]);
    expect(text).toContain(worth(headline.total!));
    expect(text).toContain(worth(Math.abs(headline.change!.amount)));
    expect(text).toContain(worth(headline.change!.prior));
    expect(text).toContain(headline.reason!.reason);
    expect(text).toContain(`${headline.reason!.line}`);
  });

  test('an inferred band is told as inferred, with its range and where it is printed', () => {
    const band = flow.series.bands[1]!.find(({ certainty }) => certainty === 'inferred')!;
    const text = say({ view: 'flows', data: flow, focus: band.id });
    for (const amount of [band.amount, band.min, band.max]) expect(text).toContain(worth(amount));
    expect(text).toContain(lang === 'zh' ? '推断' : 'inferred');
    expect(text).toContain(flow.details[band.id]!.cells[0]!.table);
    expect(text).toContain(`${flow.details[band.id]!.cells[0]!.line}`);
  });

  test('a chosen class is told with its share, its change and the reason', () => {
    const node = flow.series.layers[1]!.find(({ id }) => flow.details[id]!.change?.amount)!;
    const text = say({ view: 'flows', data: flow, focus: node.id });
    expect(text).toContain(worth(node.amount));
    expect(text).toContain(formatShare(node.share));
    expect(text).toContain(worth(Math.abs(flow.details[node.id]!.change!.amount)));
  });

  test('a chosen code, project and cell are told alone', () => {
    const part = structure.purposes.parts[0]!.parts[0]!;
    expect(say({ view: 'structure', data: structure.purposes, focus: part.id })).toContain(worth(part.amount));
    const project = projects.projects[0]!;
    const text = say({ view: 'projects', data: projects, focus: project.id });
    expect(text).toContain(project.name);
    expect(text).toContain(worth(project.amount!));
    const cell = Object.values(tables[0]!.rows[0]!.cells)[0]!;
    expect(say({ view: 'tables', data: { tables, same: [] }, focus: cell.fact })).toContain(cell.text);
  });

  test('of a filter the largest change that it leaves is told, with its reason', () => {
    const shown = changes.items.filter(({ amount, places }) => amount > 0 && places[0]!.reason !== '');
    const text = say({ view: 'changes', data: changes, shown });
    expect(text).toContain(shown[0]!.subject);
    expect(text).toContain(worth(shown[0]!.amount));
    expect(text).toContain(shown[0]!.places[0]!.reason);
  });
});
