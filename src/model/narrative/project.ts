import type { StatedAmount } from './statement';
import type { Printed, Quote } from '../source/source';

/** A labelled paragraph of a project, such as 补贴标准：…, in print order. */
export interface ProjectNote {
  label: string;
  text: string;
  line: number;
}

/** The paragraphs in which a project is described, by what they say. */
export const PROJECT_FIELDS = ['basis', 'bearer', 'allocation', 'period', 'reason'] as const;

export type ProjectField = (typeof PROJECT_FIELDS)[number];

/** A project as the narrative and the project table describe it. */
export interface Project {
  /** `p<number>` in document order. */
  id: string;
  name: string;
  /** Function code from the project table; empty if the table does not name the project. */
  code: string;
  amount: StatedAmount | null;
  /** 设立的政策依据 */
  basis: string;
  /** 项目承担单位 */
  bearer: string;
  /** 资金分配情况 */
  allocation: string;
  /** 资金执行时间 */
  period: string;
  /** 受益人群和社会效益: what it is for, in the document's words. */
  reason: string;
  /** Lines that these paragraphs begin on; data files of older editions have none. */
  lines?: Partial<Record<ProjectField, number>>;
  /** All other labelled paragraphs (补贴人数, 补贴标准, …). */
  notes: ProjectNote[];
  /** Unit arithmetic read from the allocation sentence: 7 所学校 × 3 万元. */
  units: { count: number; unit: string; each: StatedAmount; countPrinted: Printed } | null;
  quote: Quote;
}

/** A project of which nothing but its name is known yet, and where it is named. */
export function newProject(name: string, quote: Quote): Project {
  return {
    id: '',
    name,
    code: '',
    amount: null,
    basis: '',
    bearer: '',
    allocation: '',
    period: '',
    reason: '',
    notes: [],
    units: null,
    quote,
  };
}
