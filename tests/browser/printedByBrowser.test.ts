import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inItsRow } from '../print/likeness';
import { FORMS, setInvented } from '../print/printInvented';
import { readFacts, readPrinted } from '../print/readPrinted';
import { everything } from '../sample';
import { freshPage, type FreshPage } from './freshPage';

/** Budgets that a browser prints: real fonts in subsets, lines and pages broken by somebody else's rules. */
const COUNT = everything ? 60 : 20;

const CASES = Array.from({ length: COUNT }, (_, at) => {
  const form = FORMS[at % FORMS.length] as (typeof FORMS)[number];
  return [form.name, 2_000 + at, form] as const;
});

describe('a budget that a browser has printed', () => {
  let visit: FreshPage;
  let pages = 0;
  beforeAll(async () => {
    visit = await freshPage({});
  });
  afterAll(() => visit.leave());

  it.each(CASES)('in the form %s is read figure by figure (seed %s)', async (_, seed, form) => {
    const { html, facts, habits } = setInvented(seed, form);
    await visit.page.setContent(html);
    await visit.page.evaluate(() => document.fonts.ready);
    const bytes = new Uint8Array(await visit.page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { value, refusal } = await readPrinted(bytes, `printed-${seed}.pdf`);
    expect(refusal).toBe('');
    const read = readFacts(value!);
    const told = { seed, habits, inferred: read.filter(({ fact }) => fact.provenance === 'inferred').length };
    expect({ ...told, figures: read.map(({ printed }) => inItsRow(printed)).sort() }).toEqual({
      ...told,
      inferred: 0,
      figures: facts.map(inItsRow).sort(),
    });
    pages += new Set(read.map(({ printed }) => printed.page)).size;
  });

  it('stands on more pages than it has tables, so that rows and headers met their ends', () => {
    expect(pages).toBeGreaterThan(CASES.reduce((sum, [, , form]) => sum + form.tables.length, 0));
  });
});
