import { describe, expect, it } from 'vitest';
import { documentPdf, truthOf, type HandDocument } from './HandDocument';
import { ministry } from './provinces/ministry';
import { readFacts, readPrinted } from './readPrinted';

const whole = ministry({ times: 1, unit: '万元' });
const UNSAID = ['overview', 'income', 'expenditure'];
/** The document with titles that say nothing over the tables that a budget cannot do without. */
const untitled: HandDocument = {
  ...whole,
  tables: whole.tables.map((table, at) =>
    UNSAID.includes(table.role) ? { ...table, title: `情况表之${'甲乙丙'[at]}` } : table,
  ),
};

describe('a table whose title says nothing', () => {
  it('is read by its headers alone: told, and every figure of it inferred', async () => {
    const { value, refusal } = await readPrinted(documentPdf(untitled));
    expect(refusal).toBe('');
    const read = readFacts(value!).map(
      ({ printed: { table, code, name, column, published } }) =>
        `${table} | ${code} | ${name} | ${column} | ${published}`,
    );
    expect(read.sort()).toEqual(truthOf(untitled).sort());
    const { facts, problems } = value!.budget;
    expect(problems.filter(({ kind }) => kind === 'headers-alone')).toHaveLength(UNSAID.length);
    expect(new Set(facts.filter(({ table }) => UNSAID.includes(table)).map(({ provenance }) => provenance))).toEqual(
      new Set(['inferred']),
    );
  });

  it('takes no role that a title gives to another table', async () => {
    const one = whole.tables.find(({ role }) => role === 'expenditure')!;
    const document = { ...whole, tables: [{ ...one, title: '情况表之甲' }, ...whole.tables] };
    const { value } = await readPrinted(documentPdf(document));
    expect(value!.budget.problems.map(({ kind }) => kind)).toContain('other-table');
    expect(value!.budget.problems.map(({ kind }) => kind)).not.toContain('headers-alone');
  });
});
