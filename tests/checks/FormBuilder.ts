import { stepOf, yuanOf, type MoneyUnit } from '../../src/model/money';
import type { BudgetContent } from '../../src/checks/rule';
import type { TableRole, TableRow } from '../../src/model/tables/table';

/** One cell of a printed form: its key, and the figure as printed; '' is a blank cell. */
type Cells = Readonly<Record<string, string>>;

/** Lists side by side: the code, name and figures of each, from left to right. */
export type FormRow = readonly (readonly [code: string, name: string, cells: Cells])[];

/** Puts together the tables of an invented budget in any form, with the columns that the form prints. */
export class FormBuilder {
  private line = 0;
  readonly content: BudgetContent = {
    body: '某某市某某局',
    year: 2031,
    tables: [],
    facts: [],
    statements: [],
    projects: [],
    targets: [],
    holdings: [],
    offices: [],
  };

  /** `lists` holds the keys of each list's columns. */
  table(role: TableRole, lists: readonly (readonly string[])[], rows: readonly FormRow[], unit: MoneyUnit): this {
    const line = ++this.line;
    const columns = lists.flatMap((keys, list) => keys.map((key) => ({ key, title: key, list })));
    const printed = rows.map((parts, at): TableRow => {
      const [first, second, third] = parts.map(([code, name]) => ({ code, name }));
      const own = { row: at + 1, code: first?.code ?? '', name: first?.name ?? '', line: line + at + 1 };
      return { ...own, ...(second && { right: second }), ...(third && { third }) };
    });
    this.content.tables.push({
      role,
      label: '',
      title: role,
      unit,
      columns,
      columnsFrom: 'headers',
      line,
      endLine: line + rows.length,
      empty: null,
      rows: printed,
    });
    rows.forEach((parts, at) => {
      this.line++;
      for (const [code, name, cells] of parts)
        for (const [column, text] of Object.entries(cells)) {
          if (text === '') continue;
          this.content.facts.push({
            id: `${role}/${at + 1}/${column}`,
            table: role,
            row: at + 1,
            code,
            name,
            column,
            amount: yuanOf(text, unit),
            step: stepOf(text, unit),
            printed: { page: null, line: this.line, offset: 0, text },
            provenance: 'reported',
          });
        }
    });
    return this;
  }
}
