import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../src/ingest/ingest';
import { everything } from '../sample';
import type { Form } from './Form';
import { printDocx, printHtml, printXlsx, type OfficeFile } from './office/printOffice';
import { FORMS } from './printInvented';
import { judgePdf, readPrinted } from './readPrinted';
import type { PrintedFact } from './tableModel';
import { untold } from './untold';

/** Documents of each form in each format: `OFFICE`, else 3, and 150 where everything is tested. */
const COUNT = Number(process.env['OFFICE'] ?? '') || (everything ? 150 : 3);

const FORMATS = { xlsx: printXlsx, docx: printDocx, html: printHtml } as const;
type Printed = OfficeFile & { cellOf: ReadonlyMap<PrintedFact, object> };

/** What a reader may tell of a document in which nothing is wrong. */
const EXPECTED = ['hidden-cells', 'stored-otherwise', 'set-aside'];

/** Truth and reading without the numbers of pages, which these formats do not have. */
function withoutPages(value: Ingested, facts: readonly PrintedFact[]): [Ingested, PrintedFact[]] {
  const budget = structuredClone(value.budget);
  for (const { printed } of budget.facts) printed.page = null;
  return [{ ...value, budget }, facts.map((fact) => ({ ...fact, page: 0 }))];
}

/** Figures that stand in another cell than that in which they are stored. */
function misplaced({ budget }: Ingested, { cellOf }: Printed): string[] {
  const cells = new Set([...cellOf].map(([fact, cell]) => `${fact.published} ${JSON.stringify(cell)}`));
  return budget.facts
    .map(({ printed }) => `${printed.text} ${JSON.stringify(printed.cell)}`)
    .filter((one) => !cells.has(one));
}

async function judged(format: keyof typeof FORMATS, form: Form, seed: number): Promise<string[]> {
  const printed: Printed = FORMATS[format](seed, form);
  const { value, refusal } = await readPrinted(printed.bytes, printed.file);
  if (!value) return [`seed ${seed}: ${refusal}`];
  const verdict = judgePdf(...withoutPages(value, printed.facts));
  const kinds = value.budget.problems.map(({ kind }) => kind).filter((kind) => !kind.startsWith('absent-'));
  const leaked = /777,?123/.test(`${JSON.stringify(value.budget)}${value.source}${JSON.stringify(value.pages)}`);
  return [
    ...verdict.wrong.map((line) => `wrong: ${line}`),
    ...verdict.guessed.map((line) => `guessed: ${line}`),
    ...verdict.missing.map((line) => `missing: ${line}`),
    ...(verdict.inferred > 0 ? [`${verdict.inferred} inferred`] : []),
    ...misplaced(value, printed).map((line) => `misplaced: ${line}`),
    ...untold(value).map((line) => `untold: ${line}`),
    ...kinds.filter((kind) => !EXPECTED.includes(kind) && kind !== 'unknown-number'),
    ...(leaked ? ['what is hidden is published'] : []),
  ].map((line) => `seed ${seed}: ${line}`);
}

describe.each(FORMS.map((form) => [form.name, form] as const))(
  `${COUNT} invented budgets in the form %s`,
  (_, form) => {
    it.each(['xlsx', 'docx', 'html'] as const)(
      'as %s: every figure is read from its cell into its column, what is hidden is published nowhere',
      async (format) => {
        const faults: string[] = [];
        for (let seed = 1; seed <= COUNT; seed += 1) faults.push(...(await judged(format, form, seed)));
        expect(faults.slice(0, 8)).toEqual([]);
      },
      3_000_000,
    );

    it('the budget is the same whichever format it came in, places apart', async () => {
      for (let seed = 1; seed <= Math.min(COUNT, 20); seed += 1) {
        const [xlsx, docx, html] = await Promise.all(
          Object.values(FORMATS).map(async (print) => {
            // In the order of the document, and told of nothing that only one of the formats has.
            const printed =
              print === printXlsx
                ? printXlsx(seed, form, () => ({ shuffled: false, figures: 'text' }))
                : print(seed, form);
            const { value } = await readPrinted(printed.bytes, printed.file);
            return value && contentOf(value);
          }),
        );
        expect(docx).toEqual(html);
        expect(xlsx).toEqual(docx);
      }
    }, 600_000);
  },
);

/** What a budget says, wherever that is printed. */
function contentOf({ budget }: Ingested): unknown {
  const { body, year, stage, level, tables, facts, checks, projects, holdings } = budget;
  return {
    whole: { body, year, stage, level },
    tables: tables.map(({ role, title, unit, columns, rows }) => ({
      role,
      title,
      unit,
      columns,
      rows: rows.map((row) => ({ ...row, line: 0 })),
    })),
    facts: facts.map(({ printed, ...fact }) => ({ ...fact, text: printed.text })),
    checks: checks.map(({ rule, state, difference }) => `${rule} ${state} ${difference}`).sort(),
    projects: projects.map(({ name, amount }) => `${name} ${amount?.printed.text ?? ''}`),
    holdings: holdings.length,
  };
}

it('a flipped digit is found', async () => {
  const { bytes, file, facts } = printXlsx(1, FORMS[0] as Form);
  const { value } = await readPrinted(bytes, file);
  const [whole, truth] = withoutPages(value!, facts);
  const first = whole.budget.facts.find(({ printed }) => /[1-8]/.test(printed.text))!;
  first.printed.text = first.printed.text.replace(/[1-8]/, (digit) => String(Number(digit) + 1));
  expect(judgePdf(whole, truth)).toMatchObject({ wrong: [expect.any(String)], missing: [expect.any(String)] });
});
