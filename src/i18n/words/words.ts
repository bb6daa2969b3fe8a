import type { ViewKey } from '../../addresses/viewKey';
import type { ChangeBase } from '../../model/narrative/statement';
import type { Publication } from '../../model/publication';
import type { CheckState } from '../../model/checks/check';
import type { Provenance } from '../../model/fact';
import type { Stage } from '../../model/budget';
import type { FlowCertainty, FlowLayer } from '../../model/flow';
import { words as en } from '../en/words';
import type { Lang } from '../lang';
import { words as zh } from '../zh/words';

/** A text around an amount, which is set as an element of its own: what comes before it, and what after. */
type Around = [before: string, after: string];

/** Official heading of a section with its English line. */
interface Section {
  title: string;
  /** The heading in English below the Chinese one; empty on English pages. */
  english: string;
}

interface Layer {
  question: string;
  official: string;
}

type Kpi = 'total' | 'basic' | 'project' | 'three-public' | 'operating' | 'staff';

/** Everything that the screen says. Both languages have all of it. */
export interface Words {
  brand: string;
  site: {
    stageOf: (year: number, stage: Stage) => string;
    /** What final accounts are, before anything else of them; empty for a budget. */
    opening: (year: number, stage: Stage) => string;
    unitOf: (stage: Stage) => string;
    menu: string;
    elder: string;
    /** Name of the other language, in that language. */
    other: string;
    skip: string;
    /** Something that a tap needs did not arrive. */
    offline: string;
    /** The place that the address names is not on this page. */
    lost: string;
    /** Leads to the page that reads a document of the reader's own. */
    read: string;
    views: Record<ViewKey, string>;
    source: (document: Publication) => string;
    published: (date: string) => string;
    /** Leads to where the body published the document, by the name of that server. */
    official: (host: string) => string;
    retrieved: (date: string) => string;
    lines: (first: number, last: number) => string;
    sourceLines: (first: number, last: number) => string;
    rawText: string;
    /** Leads to the deck. */
    present: string;
    /** Leads to the file that holds explorer and deck. */
    oneFile: string;
    embed: string;
  };
  /** Before a line of terms. */
  terms: string;
  list: (items: readonly string[]) => string;
  quote: (text: string) => string;
  /** In brackets. */
  aside: (text: string) => string;
  headline: {
    less: (percent: string) => string;
    more: (percent: string) => string;
    same: string;
    /** Some money this year, where there was none last year. */
    fresh: string;
    /** Reason for the change of the whole; empty in a language that the document is not written in. */
    because: (brief: string) => string;
    /** A part of the whole that changed in the same direction. */
    part: (name: string, less: boolean) => string;
    /** The same where nothing is known of the whole. */
    partAlone: (name: string, less: boolean) => string;
    /** Reason for the change of that part; empty as above. */
    partBecause: (brief: string) => string;
    /** Before the reason in the document's words; empty where they need no gloss. */
    quoted: string;
    unknown: string;
    prior: (year: number, base?: ChangeBase) => Around;
    /** Around last year's total, where last year's document prints it. */
    priorPrinted: (year: number) => Around;
    /** Where a figure of last year's stands that its own document prints, in few words. */
    printed: string;
    /** Around another difference that this year's document states itself; a link to its line follows. */
    otherwise: (less: boolean) => Around;
    notPrior: string;
    /** Beside a headline that speaks of a part alone. */
    notWhole: string;
    /** No table prints the total. */
    noTotal: string;
    describe: (body: string, year: number) => string;
  };
  hundred: {
    title: string;
    unit: string;
    undisclosed: string;
    label: (parts: string) => string;
    part: (name: string, yuan: string) => string;
  };
  kpi: {
    title: string;
    names: Record<Kpi, string>;
    plain: Record<Kpi, string>;
    same: string;
    noPrior: string;
    /** Where the document prints no such figure. */
    absent: string;
    prior: (year: number, base?: ChangeBase) => string;
    derived: string;
    note: (year: number) => string;
  };
  flows: Section & {
    lede: string;
    ledeWide: (year: number) => string;
    layers: Record<FlowLayer, Layer>;
    columns: string;
    crossing: (from: string, to: string) => string;
    chart: string;
    rest: (count: number) => string;
    restPlain: string;
    least: string;
    negative: string;
    table: string;
    tableHead: Record<'from' | 'to' | 'amount' | 'certainty' | 'share', string>;
    stop: string;
    stopText: string;
    empty: string;
    summary: (total: string, sources: string, functions: string, economics: string) => string;
    remainder: string;
    remainderText: string;
  };
  certainty: Record<FlowCertainty, { word: string; short: string; long: string }>;
  sureness: { title: string; text: string; hint: string };
  detail: {
    region: string;
    close: string;
    share: (share: string) => string;
    range: string;
    chosen: string;
    change: (name: string) => string;
    less: string;
    more: string;
    same: string;
    prior: (year: number, base?: ChangeBase) => Around;
    summed: (count: number) => string;
    partial: string;
    noChange: string;
    noReason: string;
    cells: string;
    cell: (table: string, row: number, column: string) => string;
    printed: string;
    provenance: Record<Provenance, string>;
    into: string;
    outOf: string;
    members: string;
  };
  trust: Section & {
    lede: (total: number, wrong: number) => string;
    states: Record<CheckState, { word: string; plain: string }>;
    contradictions: string;
    none: string;
  };
  loading: { seal: string; title: string; text: string; late: string };
  broken: {
    seal: string;
    title: string;
    text: string;
    why: string;
    retry: string;
    document: string;
    data: string;
    home: string;
  };
  unknown: { seal: string; title: (key: string) => string; text: string; near: string; all: string };
}

const WORDS: Readonly<Record<Lang, Words>> = { zh, en };

/** The words of a language. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}
