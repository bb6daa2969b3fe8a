import { newProject, type Project } from '../../model/narrative/project';
import type { SourceLine } from '../../readers/text/SourceText';
import { closeUp } from '../words/words';
import type { Block } from './runningText';
import { amountIn, fillProject, PROJECT_LABELS, type Field } from './projects';

/** `一、立项依据`, `（二）实施主体：`, `3.实施周期`: a label, alone on its line or with its words behind it. */
const LABELLED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}[.．、])?\s*([\u4e00-\u9fff]{2,12})\s*(?:[:：]\s*(.*))?$/;
/** What a heading says besides the project's name. */
const HEADING_WORDS = /^(?:第.部分|[一二三四五六七八九十]+、)?(.*?)(?:项目)?(?:经费|支出|预算)?(?:情况)?(?:的)?说明$/;
/** `由…建设的某某工程，位于…`: the first clause of what a project is. */
const FIRST_CLAUSE = /^(?:由[^，。]*?的)?([^，。；：]{3,40}?)[，。；：]/;
const NAME_END = /(?:工程|项目|经费|专项|活动|计划|资金|补贴|补助)$/;
/** `详见绩效目标表`: a paragraph that only says where something stands. */
const ELSEWHERE = /^(?:详?见|参见|附后)/;

/** A project that the whole of a part describes, in labelled paragraphs; another one begins where its first label comes again. */
export function projectsOfBlock({ heading, lines }: Block): Project[] {
  const fields = fieldsOf(lines);
  const first = fields[0];
  if (!first) return [];
  const groups: Field[][] = [];
  for (const field of fields) {
    if (field.label === first.label || groups.length === 0) groups.push([]);
    groups[groups.length - 1]?.push(field);
  }
  return groups.map((group) => projectOf(group, HEADING_WORDS.exec(heading)?.[1] ?? '', heading));
}

function fieldsOf(lines: readonly SourceLine[]): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const [, label = '', words = ''] = LABELLED.exec(line.text) ?? [];
    const last = fields[fields.length - 1];
    if (label in PROJECT_LABELS) fields.push({ label, lines: [line], text: closeUp(words) });
    else if (last) {
      last.lines.push(line);
      last.text = closeUp(`${last.text} ${line.text}`);
    }
  }
  return fields;
}

/** The project's name: its own paragraph, the part's heading, or what its description begins with. */
function nameOf(fields: readonly Field[], named: string, heading: string): string {
  const own = fields.find(({ label }) => PROJECT_LABELS[label] === 'name')?.text ?? '';
  const described = fields.find(({ label }) => PROJECT_LABELS[label] === 'about')?.text ?? '';
  const begins = FIRST_CLAUSE.exec(described)?.[1] ?? '';
  return own || named || (NAME_END.test(begins) ? begins : heading);
}

function projectOf(fields: readonly Field[], named: string, heading: string): Project {
  const first = fields[0]?.lines[0];
  const last = fields[fields.length - 1]?.lines.at(-1);
  const name = nameOf(fields, named, heading);
  const project = newProject(name, { text: name, line: first?.number ?? 0, endLine: last?.number ?? 0 });
  for (const field of fields) fillProject(project, field);
  const aim = fields.find(({ label, text }) => PROJECT_LABELS[label] === 'reason' && !ELSEWHERE.test(text));
  const about = aim ?? fields.find(({ label }) => PROJECT_LABELS[label] === 'about');
  project.reason = about?.text ?? project.reason;
  if (about?.lines[0]) project.lines = { ...project.lines, reason: about.lines[0].number };
  // The year's plan may be told in instalments: only an amount that stands alone is the year's.
  const plan = fields.find(({ label }) => PROJECT_LABELS[label] === 'plan');
  if (plan) project.amount ??= amountIn(plan);
  return project;
}
