import { describe, expect, it } from 'vitest';
import { documentPdf, type FormedTable } from './HandDocument';
import { ministry } from './provinces/ministry';
import { readPrinted } from './readPrinted';

const document = ministry({ times: 1, unit: '万元' });
const list = (title: string): FormedTable => ({
  role: 'other',
  title,
  heads: [
    { title: '项目', label: 'name' },
    { title: '2024年预算数', key: 'total' },
  ],
  rows: [
    ['一、税收收入', '12,000.00'],
    ['合计', '12,000.00'],
  ],
});

describe('what is no budget of a body is told by name', () => {
  it('the budget of a government, whose tables are named like those of a department', async () => {
    const tables = [
      list('2024年青禾县一般公共预算收入表'),
      { ...(document.tables[4] as FormedTable), title: '2024年青禾县一般公共预算支出表' },
      list('2024年青禾县政府性基金预算收入表'),
      list('2024年青禾县社会保险基金收入预算表'),
    ];
    const { refusal } = await readPrinted(
      documentPdf({ ...document, cover: ['青禾县2024年政府预算'], tables, text: [] }),
    );
    expect(refusal).toContain('一级政府的预算');
    expect(refusal).toContain('2024年青禾县一般公共预算收入表');
  });

  it.each(['2024年部门预算公开表', '部门预算公开表（样表）'])('a blank form: %s', async (cover) => {
    const tables = document.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (typeof cell === 'string' && /\d\.\d/.test(cell) ? '' : cell))),
      heads: JSON.parse(JSON.stringify(table.heads).replace(/202[34]年/g, '')) as FormedTable['heads'],
      notes: [],
    }));
    const { refusal } = await readPrinted(documentPdf({ ...document, cover: [cover], tables, text: [] }));
    expect(refusal).toContain('空白样表');
  });
});
