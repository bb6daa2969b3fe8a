import type { StatementScope } from '../../model/statement';
import type { Prose } from './Prose';

/** A numbered section of the narrative, by what its heading speaks about. */
export interface Section {
  /** `五` or `五（三）`. */
  label: string;
  heading: string;
  scope: StatementScope | null;
  kind: 'statements' | 'projects' | 'other';
  from: number;
  /** Where the text below the heading begins. */
  body: number;
  to: number;
}

const SCOPES: readonly (readonly [StatementScope, RegExp])[] = [
  ['three-public', /三公/],
  ['carryover', /结转结余/],
  ['government-funds', /政府性基金/],
  ['state-capital', /国有资本经营/],
  ['project', /一般公共预算项目支出/],
  ['basic', /一般公共预算基本支出/],
  ['general-public', /一般公共预算/],
  ['appropriation', /财政拨款收支/],
  ['overview', /收支/],
  ['income', /收入(?:预算)?(?:总体)?情况|收入预算/],
  ['expenditure', /支出(?:预算)?(?:总体)?情况|支出预算/],
];

const OTHER: readonly (readonly [StatementScope | null, RegExp])[] = [['operating', /运行经费/]];

/** Words that official headings end with; a heading also ends its line. */
const HEADING_END = /(?:说明|情况|变化|构成|结构|事项)$/;
const LONGEST_HEADING = 120;

function headingEnd(prose: Prose, from: number, to: number): number {
  for (let end = from + 4; end <= Math.min(to, from + LONGEST_HEADING); end += 1) {
    const endsLine = end === to || prose.text[end] === '\n' || prose.lineAt(end) !== prose.lineAt(end - 1);
    if (endsLine && HEADING_END.test(prose.text.slice(from, end))) return end;
  }
  return from;
}

function scopeOf(heading: string): StatementScope | null {
  return SCOPES.find(([, words]) => words.test(heading))?.[0] ?? null;
}

/** Cuts the narrative at its numbered headings (一、 and （一）), and says what each section speaks about. */
export function sectionsOf(prose: Prose): Section[] {
  const sections: Section[] = [];
  const marks = [
    ...prose.text.matchAll(/(?:^|\n)(?:([一二三四五六七八九十]+)、|([（(])([一二三四五六七八九十]+)[）)])/g),
  ];
  let top = '';
  let topScope: StatementScope | null = null;
  marks.forEach((mark, index) => {
    const from = mark.index + (mark[0].startsWith('\n') ? 1 : 0);
    const to = marks[index + 1]?.index ?? prose.text.length;
    const end = headingEnd(prose, from, to);
    const heading = prose.text.slice(from, end > from ? end : Math.min(to, from + 40));
    if (mark[1]) {
      top = mark[1];
      topScope = scopeOf(heading);
      const other = /其他重要事项/.test(heading);
      if (other) topScope = null;
      sections.push({
        label: top,
        heading,
        scope: topScope,
        kind: topScope === 'project' ? 'projects' : 'statements',
        from,
        body: end,
        to,
      });
      return;
    }
    const own = OTHER.find(([, words]) => words.test(heading))?.[0] ?? null;
    const project = topScope === 'project';
    sections.push({
      label: `${top}（${mark[3] ?? ''}）`,
      heading,
      scope: topScope ?? own,
      kind: project ? 'projects' : (topScope ?? own) ? 'statements' : 'other',
      from,
      body: end,
      to,
    });
  });
  return sections;
}
