import type { StatementScope } from '../../model/narrative/statement';
import {
  describesProjects,
  EVERYTHING,
  OTHER_MATTERS,
  PROJECTS,
  scopeOf,
  sideOf,
} from '../../templates/narrative/narrativeHeadings';
import type { Prose } from '../words/Prose';

/** A numbered section of the narrative, by what its heading speaks about. */
export interface Section {
  /** `五` or `五（三）`. */
  label: string;
  heading: string;
  scope: StatementScope | null;
  kind: 'statements' | 'projects' | 'other';
  /** True where the heading speaks about everything, so that each sentence says itself which table it means. */
  isMixed?: boolean;
  /** Names of the classification that the heading gives to what stands below it: `（一）公共安全（类）`. */
  above?: readonly string[];
  from: number;
  /** Where the text below the heading begins. */
  body: number;
  to: number;
}

/** Words that official headings end with; a heading also ends its line. */
const HEADING_END = /(?:说明|情况|变化|构成|结构|事项)$/;
const LONGEST_HEADING = 120;
/** A short line without any stop is a heading, whatever it ends with. */
const SHORT_HEADING = 25;
const CLASS_ALONE = /^[（(][一二三四五六七八九十]+[）)]([^（()）\n]+)[（(]类[）)]$/;

function headingEnd(prose: Prose, from: number, to: number): number {
  const endsLine = (end: number): boolean =>
    end === to || prose.text[end] === '\n' || prose.lineAt(end) !== prose.lineAt(end - 1);
  for (let end = from + 4; end <= Math.min(to, from + LONGEST_HEADING); end += 1)
    if (endsLine(end) && HEADING_END.test(prose.text.slice(from, end))) return end;
  let end = from + 1;
  while (end <= Math.min(to, from + SHORT_HEADING) && !endsLine(end)) end += 1;
  return endsLine(end) && !/[，。；：:\d]/.test(prose.text.slice(from, end)) ? end : from;
}

/** What stands above the first numbered heading, where the part has a heading of its own. */
function leading(heading: string, to: number): Section[] {
  if (heading === '' || to <= 0) return [];
  const own = scopeOf(heading);
  return [
    { label: '', heading, scope: own ?? EVERYTHING, isMixed: own === null, kind: 'statements', from: 0, body: 0, to },
  ];
}

/** Whether a part of the running text describes a project. */
export function isProjectHeading(heading: string): boolean {
  return PROJECTS.test(heading);
}

const MARK = /(?:^|\n)(?:([一二三四五六七八九十]+)、|([（(])([一二三四五六七八九十]+)[）)])/g;

/**
 * Cuts the narrative at its numbered headings (一、 and （一）), and says what each section speaks about.
 * @param own the heading that the whole text stands under, without which what precedes the first number is left out
 */
export function sectionsOf(prose: Prose, own = ''): Section[] {
  const marks = [...prose.text.matchAll(MARK)];
  const sections = leading(own, marks[0]?.index ?? prose.text.length);
  let top = '';
  let topScope: StatementScope | null = null;
  marks.forEach((mark, index) => {
    const from = mark.index + (mark[0].startsWith('\n') ? 1 : 0);
    const to = marks[index + 1]?.index ?? prose.text.length;
    const end = headingEnd(prose, from, to);
    const heading = prose.text.slice(from, end > from ? end : Math.min(to, from + 40));
    const place = { heading, from, body: end, to };
    if (mark[1]) {
      top = mark[1];
      topScope = OTHER_MATTERS.test(heading) ? null : scopeOf(heading);
      sections.push({
        label: top,
        scope: topScope,
        kind: describesProjects(topScope) ? 'projects' : 'statements',
        ...place,
      });
      return;
    }
    const scope = sideOf(topScope, heading) ?? scopeOf(heading);
    const kind = describesProjects(topScope) ? 'projects' : scope ? 'statements' : 'other';
    const named = CLASS_ALONE.exec(heading)?.[1];
    sections.push({ label: `${top}（${mark[3] ?? ''}）`, scope, kind, ...place, ...(named ? { above: [named] } : {}) });
  });
  return sections;
}
