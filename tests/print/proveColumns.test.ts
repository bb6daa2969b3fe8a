import { describe, expect, it } from 'vitest';
import { proveColumns } from '../../src/ingest/2-tables/cells/proveColumns';
import { readGridTable, type GridTable } from '../../src/ingest/2-tables/cells/gridTable';
import type { TablePart } from '../../src/ingest/1-parts/cells/tableParts';
import type { Cell, Grid } from '../../src/readers/SourceDocument';
import type { SourceLine } from '../../src/readers/text/SourceText';
import { Random } from '../invent/random';
import { FEW_RULES } from './drawRules';
import { FORMS, printInvented } from './printInvented';
import { readFacts, readPrinted } from './readPrinted';
import { inItsColumn } from './likeness';

/** Over which of the columns 1 to 4 the header 基本支出 stands: its own two, or the total before them too. */
type Over = 'parts' | 'total too';
const WIDTH = 60;
const HEIGHT = 12;

/** Rows of name, 合计, 人员经费, 公用经费, 项目支出, in fen; zero is left blank. */
type Row = readonly [name: string, ...fen: number[]];
const printedOf = (fen: number): string => (fen === 0 ? '' : (fen / 100).toFixed(2));

/** The same words in the cells of both readings, as alignment leaves them open. */
function tableOf(rows: readonly Row[], chosen: Over): { part: TablePart; lines: SourceLine[] } {
  const texts = [['支出预算表'], ['科目名称', '合计', '人员经费', '公用经费', '项目支出', '基本支出']].concat(
    rows.map(([name, ...fen]) => [name, ...fen.map(printedOf)]),
  );
  const wordsOf = (text: string, line: number, column: number): Cell['words'] =>
    text === ''
      ? []
      : [
          {
            text,
            line,
            offset: column * 20,
            box: { x0: column * WIDTH + 5, x1: column * WIDTH + 55, y0: line * HEIGHT, y1: line * HEIGHT + 9 },
          },
        ];
  const words = texts.map((line, at) => line.map((text, column) => wordsOf(text, at + 1, column)));
  const cell = (row: number, column: number, rowSpan: number, columnSpan: number, own: Cell['words']): Cell => ({
    row,
    column,
    rowSpan,
    columnSpan,
    box: { x0: column * WIDTH, x1: (column + columnSpan) * WIDTH, y0: row * HEIGHT, y1: (row + rowSpan) * HEIGHT },
    words: own,
  });
  const head = words[1] ?? [];
  const cellsBy = (over: Over): Cell[] => [
    cell(0, 0, 2, 1, head[0] ?? []),
    ...(over === 'parts'
      ? [cell(0, 1, 2, 1, head[1] ?? []), cell(0, 2, 1, 2, head[5] ?? [])]
      : [cell(0, 1, 1, 3, head[5] ?? []), cell(1, 1, 1, 1, head[1] ?? [])]),
    cell(1, 2, 1, 1, head[2] ?? []),
    cell(1, 3, 1, 1, head[3] ?? []),
    cell(0, 4, 2, 1, head[4] ?? []),
    ...rows.flatMap((_, at) =>
      Array.from({ length: 5 }, (__, column): Cell => ({
        ...cell(at + 2, column, 1, 1, words[at + 2]?.[column] ?? []),
        guess: 'header',
      })),
    ),
  ];
  const box = { x0: 0, y0: 0, x1: 5 * WIDTH, y1: (rows.length + 2) * HEIGHT };
  const grid: Grid = {
    page: 1,
    box,
    cells: cellsBy(chosen),
    from: 'alignment',
    others: [cellsBy(chosen === 'parts' ? 'total too' : 'parts')],
  };
  const lines = texts.map((line, at): SourceLine => {
    const raw = line.join(' ');
    return {
      number: at + 1,
      page: 1,
      raw,
      text: raw,
      places: null,
      shown: null,
      printed: raw,
    } as unknown as SourceLine;
  });
  const part: TablePart = {
    title: null,
    label: '',
    unit: '元',
    isCount: false,
    body: '',
    line: 1,
    endLine: texts.length,
    grids: [grid],
    notes: [],
  };
  return { part, lines };
}

function read(rows: readonly Row[], chosen: Over): GridTable {
  const { part, lines } = tableOf(rows, chosen);
  const readBy = (as: TablePart): GridTable =>
    readGridTable(as, {
      role: 'government-funds',
      unit: '元',
      year: 2030,
      isFinal: false,
      form: null,
      lines,
      firstRow: 1,
    });
  const table = readBy(part);
  proveColumns(part, table, readBy);
  return table;
}

const provenances = ({ facts }: GridTable): string[] => [...new Set(facts.map(({ provenance }) => provenance))];

describe('a header of which alignment does not say over which columns it stands', () => {
  const sound: Row[] = [
    ['体育场馆', 10_000, 4_000, 1_000, 5_000],
    ['群众体育', 7_000, 0, 2_000, 5_000],
    ['总计', 17_000, 4_000, 3_000, 10_000],
  ];

  it('is proven where it adds up in every row, and any other reading fails in two', () => {
    const table = read(sound, 'parts');
    expect(table.table.columns.map(({ key }) => key)).toEqual([
      'total',
      'basic_personnel',
      'basic_operating',
      'project',
    ]);
    expect(provenances(table)).toEqual(['resolved']);
    expect(new Set(table.facts.map(({ rule }) => rule))).toEqual(new Set(['header-by-sums']));
  });

  it('stays a guess where only one row speaks against another reading: it may be the one that is misprinted', () => {
    expect(provenances(read(sound.slice(0, 1), 'parts'))).toEqual(['inferred']);
  });

  it('stays a guess where every reading adds up', () => {
    const rows: Row[] = sound.map(([name, , personnel = 0, operating = 0]) => [
      name,
      personnel + operating,
      personnel,
      operating,
      0,
    ]);
    expect(provenances(read(rows, 'parts'))).toEqual(['inferred']);
    expect(provenances(read(rows, 'total too'))).toEqual(['inferred']);
  });

  it('stays a guess where the reading itself does not add up in one row', () => {
    const rows = sound.map((row, at): Row => (at === 1 ? ['群众体育', 7_100, 0, 2_000, 5_000] : row));
    expect(provenances(read(rows, 'parts'))).toEqual(['inferred']);
  });

  it('is never called certain where it is read wrongly, whatever digit is misprinted, in 2,000 invented tables', () => {
    const random = new Random(16);
    const amount = (): number => (random.chance(0.3) ? 0 : random.int(1, 99_999));
    let proven = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const truth: Over = random.chance(0.5) ? 'parts' : 'total too';
      const rows = Array.from({ length: random.int(1, 7) }, (_, at): Row => {
        const [personnel, operating, project] = [amount(), amount(), random.chance(0.5) ? 0 : amount()];
        const first = personnel + operating + (truth === 'parts' ? project : 0);
        return [`第${'一二三四五六七'[at] ?? ''}项`, first, personnel, operating, project];
      });
      if (random.chance(0.7)) {
        const row = random.pick(rows) as unknown as (string | number)[];
        const at = random.int(1, 4);
        row[at] = Number(row[at]) + random.int(1, 9) * 10 ** random.int(0, 5);
      }
      const own = new Set(read(rows, truth).facts.map(({ id, printed }) => `${id} ${printed.line}:${printed.offset}`));
      for (const chosen of ['parts', 'total too'] as const) {
        const sure = read(rows, chosen).facts.filter(({ provenance }) => provenance !== 'inferred');
        proven += sure.length;
        const wrong = sure.filter(({ id, printed }) => !own.has(`${id} ${printed.line}:${printed.offset}`));
        expect(wrong, JSON.stringify({ truth, rows })).toEqual([]);
      }
    }
    expect(proven).toBeGreaterThan(5_000);
  });
});

describe('a printed budget without rules, one of whose digits is misprinted', () => {
  it.each(FEW_RULES.map((rules, at) => [rules, FORMS[at % FORMS.length] as (typeof FORMS)[number]] as const))(
    'drawn as %s has no figure that is surely in another column',
    async (rules, form) => {
      for (let seed = 871; seed < 875; seed += 1) {
        const random = new Random(seed);
        const printed = printInvented(
          seed,
          form,
          () => ({ rules, shadedHeader: false }),
          (sheets, facts) => {
            const fact = random.pick(facts);
            const words = (sheets[fact.page - 1]?.writing ?? []).filter(({ text }) => text === fact.published);
            const at = fact.published.search(/[1-9]/);
            if (words.length !== 1 || at < 0) return {};
            fact.published = `${fact.published.slice(0, at)}${(Number(fact.published[at]) % 9) + 1}${fact.published.slice(at + 1)}`;
            (words[0] as { text: string }).text = fact.published;
            return {};
          },
        );
        const { value } = await readPrinted(printed.bytes);
        const truth = new Set(printed.facts.map(inItsColumn));
        const wrong = readFacts(value!).filter(
          ({ fact, printed: own }) => fact.provenance !== 'inferred' && !truth.has(inItsColumn(own)),
        );
        expect(wrong.map(({ printed: own }) => inItsColumn(own))).toEqual([]);
      }
    },
    120_000,
  );
});
