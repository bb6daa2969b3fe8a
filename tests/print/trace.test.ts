import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { traceBudget } from '../../src/reading/traceBudget';
import { byHand, COLUMNS } from './byHand';

/** A page with a column that no key stands for, and a cell that holds two figures. */
const DOCUMENT = byHand([
  {
    title: '一般公共预算支出表',
    heads: [...COLUMNS.slice(0, 3), { title: '机动财力安排', key: 'x' }],
    rows: [
      ['2010301', '行政运行', '60.00', '12.50'],
      ['2010302', '机关服务', '10.00', '3.00 4.00'],
    ],
  },
]);

async function traced() {
  const { files, problem } = await traceBudget(
    { bytes: DOCUMENT, file: 'a.pdf', sha256: '0'.repeat(64) },
    { pdfEngine },
  );
  const stages = files.filter(({ name }) => name.endsWith('.json'));
  const json = (name: string): unknown => JSON.parse(stages.find((file) => file.name === `${name}.json`)?.text ?? '');
  const page = files.find(({ name, text }) => name.endsWith('.svg') && text.includes('机动财力安排'))?.text ?? '';
  return { stages: stages.map(({ name }) => name), json, page, problem };
}

describe('a trace', () => {
  it('has a file for each stage, whose names sort in their order', async () => {
    const { stages, problem } = await traced();
    expect(problem).toBeNull();
    expect(stages).toEqual(stages.toSorted());
    expect(stages.length).toBe(8);
  });

  it('says of each stage what it told, once', async () => {
    const { json } = await traced();
    const told = (name: string) => (json(name) as { told: { kind: string }[] }).told.map(({ kind }) => kind);
    expect(told('2-tables')).toEqual(expect.arrayContaining(['other-column', 'unread-cell']));
    expect(told('4-narrative')).toEqual(['absent-part', 'absent-part']);
    expect(told('7-assemble')).toEqual([]);
  });

  it('shows on each page what became of every word: figures with their facts, codes, names, headers, and what is unread', async () => {
    const { page } = await traced();
    expect(page).toContain('<title>general-public/1/total reported</title>');
    expect(page).toContain('<title>general-public/1/other:机动财力安排 reported</title>');
    // Of each word that is left its colour, and how many there are.
    expect(page).toMatch(/fill="#cf222e">3\.00<\/text>/);
    expect(page).toMatch(/fill="#cf222e">4\.00<\/text>/);
    expect(page).toContain('>unread · 2</text>');
    expect(page).toMatch(/fill="#8250df">2010301<\/text>/);
    expect(page).toMatch(/fill="#9a6700">机动财力安排<\/text>/);
    expect(page).toMatch(/fill="#953800">一般公共预算支出表<\/text>/);
  });

  it('shows columns with their keys above their rows', async () => {
    const { page } = await traced();
    const tabs = [...page.matchAll(/fill="#fff" text-anchor="middle">([^<]+)<\/text>/g)].map((found) => found[1]);
    expect(tabs).toEqual(['code', 'name', 'total', 'other:机动财力安排']);
  });
});
