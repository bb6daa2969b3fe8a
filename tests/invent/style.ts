import type { FigureStyle } from './figure';
import type { PaperStyle } from './paper';
import type { Random } from './random';

/** How one document looks: its figures, its paper and the habits of its tables. */
export interface Style {
  figures: FigureStyle;
  /** Figures of the narrative; another unit than the tables' in a few documents. */
  prose: FigureStyle;
  paper: PaperStyle;
  /** The lists of tables 1 and 4 name all classes, or only the body's own. */
  allClasses: boolean;
  halfBrackets: boolean;
  /** Tables that print 0.00 where others leave a cell blank. */
  zeroTables: Set<string>;
  /** 收 入 总 计 with spaces. */
  spacedTotals: boolean;
  /** Between the cells of a line. */
  gap: string;
  /** Names longer than this wrap, by table role; no wrapping where it is missing. */
  nameWidth: (role: string) => number;
  /** Names of the two-list tables longer than this wrap. */
  listWidth: number;
  /** 表 1 or 表1. */
  tableLabel: string;
  /** 单位：万元 or 单位:万元. */
  colon: string;
  /** Some documents end their lines with CR LF. */
  lineEnd: string;
  /** Three-public rows without money print zeros in their first columns, and blanks after. */
  someZeros: boolean;
  /** How likely a page ends before a row. */
  rowBreak: number;
  /** How likely a page ends inside a wrapped row. */
  midRowBreak: number;
  repeatHeaders: boolean;
  /** Headers split anew instead of as usual. */
  oddHeaders: boolean;
  /** What the weights of a target table add up to. */
  weights: number;
  planTitle: string;
}

const ZERO_ROLES = [
  'overview',
  'income',
  'expenditure',
  'appropriation',
  'general-public',
  'basic',
  'project',
  'government-funds',
  'state-capital',
  'three-public',
  'carryover',
];

/** Chooses a look; names of the two-list tables wrap only where asked for, since the template's never do. */
export function inventStyle(random: Random, wrappedLists = false): Style {
  const kind = random.weighted({ usual: 60, one: 8, four: 8, six: 4, yuanCents: 14, yuan: 6 });
  const decimals = { usual: 2, one: 1, four: 4, six: 6, yuanCents: 2, yuan: 0 }[kind];
  const unit = kind.startsWith('yuan') ? '元' : '万元';
  const thousands = random.chance(0.7);
  const figures: FigureStyle = { unit, decimals, thousands };
  const prose: FigureStyle = unit === '元' && random.chance(0.4) ? { unit: '万元', decimals: 2, thousands } : figures;
  const blankLines = random.chance(0.75);
  const wraps = new Map(
    ZERO_ROLES.map((role) => [role, random.chance(0.5) ? random.int(random.chance(0.2) ? 6 : 11, 22) : 99]),
  );
  return {
    figures,
    prose,
    paper: {
      blankLines,
      pageStart: random.pick([' ', ' ', ' ', '', '\f', '\f ']),
      pageNumbers: random.pick([0, 0.1, 0.3, 1]),
      digitSpace: random.pick([0, 0.5, 0.8, 0.9, 1]),
      proseWidth: random.int(32, 40),
      pageLines: random.int(22, 40),
    },
    allClasses: random.chance(0.6),
    halfBrackets: random.chance(0.12),
    zeroTables: new Set(random.chance(0.35) ? ZERO_ROLES.filter(() => random.chance(0.3)) : []),
    spacedTotals: random.chance(0.5),
    gap: random.pick([' ', ' ', ' ', '  ', '   ']),
    nameWidth: (role) => wraps.get(role) ?? 99,
    listWidth: wrappedLists ? random.int(10, 13) : 99,
    tableLabel: random.pick(['表 ', '表 ', '表']),
    colon: random.pick(['：', '：', '：', ':']),
    lineEnd: random.chance(0.06) ? '\r\n' : '\n',
    someZeros: random.chance(0.15),
    rowBreak: random.pick([0, 0.02, 0.05, 0.08]),
    midRowBreak: random.chance(0.08) ? 0.15 : 0,
    repeatHeaders: random.chance(0.8),
    oddHeaders: random.chance(0.3),
    weights: random.pick([90, 90, 100]),
    planTitle: random.pick(['财政拨款收支预算总体情况表', '财政拨款收支总体情况表']),
  };
}
