import type { Check, ToldCheck } from './checks/check';
import type { Fact } from './fact';
import type { Holding } from './narrative/holding';
import type { Notice } from './problems/problem';
import type { Project } from './narrative/project';
import type { Statement } from './narrative/statement';
import type { BudgetTable } from './tables/table';
import type { TargetTable } from './narrative/target';

export interface GlossaryEntry {
  term: string;
  text: string;
  line: number;
}

/** The files that make one document, in its order: name, digest of the bytes, last line. */
export type SourceParts = { file: string; sha256: string; endLine: number }[];

/** `budget`: what is planned (预算). `final`: what was spent (决算). */
export type Stage = 'budget' | 'final';

/** One public body's budget of one year, with the source line of everything in it. */
export interface Budget {
  /** Version of this shape. */
  format: 'mingzhang/budget@2';
  /** The data file's name without its ending. */
  id: string;
  body: string;
  year: number;
  stage: Stage;
  /** 部门 or 单位, as the titles call the body. */
  level: '部门' | '单位';
  /** What its title or its file's name says of a later edition, such as 更正; missing on the first one. */
  edition?: string | undefined;
  /** Date of publication as ISO 8601, with its line; null if none is printed. */
  published: { date: string; line: number } | null;
  source: {
    /** Name of the document that was read. */
    file: string;
    /** Masked source text beside the data, relative to the data folder. */
    text: string;
    /** Its pages as printed, relative to the data folder; missing where its format knows no places. */
    printed?: string | undefined;
    /** Of the document as read, before masking. */
    sha256: string;
    encoding: string;
    lines: number;
    /** Where several files make the document: each with its last line. */
    parts?: SourceParts | undefined;
    /** Where its body published it, and the day on which it was taken from there as ISO 8601, where somebody has said so. */
    address?: string | undefined;
    retrieved?: string | undefined;
  };
  tables: BudgetTable[];
  facts: Fact[];
  statements: Statement[];
  projects: Project[];
  targets: TargetTable[];
  holdings: Holding[];
  /** Functions and duties of the body, one sentence each. */
  duties: { text: string; line: number }[];
  /** Names of the body's offices (下设处室). */
  offices: { name: string; line: number }[];
  glossary: GlossaryEntry[];
  checks: Check[];
  /** What was not read, or not surely. */
  problems: Notice[];
  /** How many printed numbers there are, and how many of each kind; `unknown` is a gap in our reading. */
  coverage: { total: number; kinds: Record<string, number> };
}

/** A budget whose checks are told in one language, for pages that quote them. */
export interface ToldBudget extends Budget {
  checks: ToldCheck[];
}

/** One line of `index.json`. What is optional may be missing in an index that was written earlier. */
export interface IndexEntry {
  id: string;
  body: string;
  year: number;
  /** Budget or final account; a final account is never the front page of a site. */
  stage: Stage;
  level?: Budget['level'] | undefined;
  edition?: string | undefined;
  /** Date of publication as ISO 8601; missing if none is printed. */
  published?: string | undefined;
  /** Yuan of all that is planned to be spent; null where the document does not tell it. */
  total: number | null;
  checks: Record<string, number>;
  /** The document that it was read from, by which it is known again. */
  source?: Pick<Budget['source'], 'file' | 'sha256'> | undefined;
  /** The name that its body is known by on this site, where this budget calls it otherwise. */
  known?: string | undefined;
  /** The name in the address of its body's page, where the site has several years of it. */
  years?: string | undefined;
  /** Present where the site can hold what was planned against what was spent: the budget that its page of both is made with, or its own id. */
  account?: string | undefined;
}
