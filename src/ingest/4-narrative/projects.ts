import { stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import { newProject, type Project, type ProjectNote } from '../../model/narrative/project';
import { foldGroups } from '../../readers/text/fold';
import type { SourceLine } from '../../readers/text/SourceText';
import { closeUp } from '../words/words';

/** What a labelled paragraph of a project says; any label that is not here is kept as a note. */
type Label = 'name' | 'amount' | 'basis' | 'bearer' | 'allocation' | 'period' | 'reason' | 'about' | 'plan' | 'note';

export const PROJECT_LABELS: Readonly<Record<string, Label>> = {
  项目名称: 'name',
  设立的政策依据: 'basis',
  设立依据: 'basis',
  政策依据: 'basis',
  立项依据: 'basis',
  项目依据: 'basis',
  项目立项依据: 'basis',
  预算安排规模: 'amount',
  项目承担单位: 'bearer',
  实施主体: 'bearer',
  实施单位: 'bearer',
  项目实施单位: 'bearer',
  资金分配情况: 'allocation',
  资金执行时间: 'period',
  实施周期: 'period',
  实施期限: 'period',
  项目周期: 'period',
  受益人群和社会效益: 'reason',
  绩效目标: 'reason',
  项目绩效目标: 'reason',
  项目概述: 'about',
  项目概况: 'about',
  项目内容: 'about',
  年度预算安排: 'plan',
  预算安排: 'plan',
  年度资金安排: 'plan',
  资金安排: 'plan',
  实施方案: 'note',
  项目实施方案: 'note',
};

const LABELLED = /^(?:[（(][一二三四五六七八九十]+[）)])?\s*([\u4e00-\u9fff]{2,12})\s*[:：]\s*(.*)$/;

/** A labelled paragraph. */
export interface Field {
  label: string;
  lines: SourceLine[];
  /** Closed-up words behind the label. */
  text: string;
}

function fieldsOf(lines: readonly SourceLine[]): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const found = LABELLED.exec(line.text);
    if (found) fields.push({ label: found[1] ?? '', lines: [line], text: closeUp(found[2] ?? '') });
    else if (/^[一二三四五六七八九十]+、/.test(line.text)) fields.push({ label: '', lines: [line], text: '' });
    else {
      const last = fields[fields.length - 1];
      last?.lines.push(line);
      if (last) last.text = closeUp(`${last.text} ${line.text}`);
    }
  }
  return fields;
}

/** Finds a number of a field in its lines, so that it can be pointed at. */
function locate(
  field: Field,
  number: string,
  from = 0,
): { page: number | null; line: number; offset: number; text: string } {
  // Blanks may stand inside of it.
  const printed = new RegExp([...number].map((character) => character.replace(/[^\d,]/, '\\$&')).join('\\s*'), 'g');
  for (const line of field.lines) {
    printed.lastIndex = line === field.lines[0] ? line.raw.search(/[:：]/) + 1 + from : 0;
    const at = printed.exec(line.raw)?.index ?? -1;
    if (at >= 0) return { page: line.page, line: line.number, offset: at, text: number };
  }
  const line = field.lines[0];
  return { page: line?.page ?? null, line: line?.number ?? 0, offset: 0, text: number };
}

function amountOf(field: Field): Project['amount'] {
  // A line may end within the amount: the field is whole again.
  const found = /((?<!\d)[-－−]?\d[\d,]*(?:\.\d+)?)(万元|亿元|千元|元)/.exec(foldGroups(field.text));
  if (!found) return null;
  const unit = found[2] as MoneyUnit;
  const number = found[1] ?? '';
  return { amount: yuanOf(number, unit), step: stepOf(number, unit), printed: locate(field, number) };
}

/** `7所学校，每所学校3万元`: so many units, so much each. */
function unitsOf(field: Field): Project['units'] {
  const found =
    /^.*?(\d[\d,]*)(?:个|名|人|户|所|家|处|条|辆|套|件|次|项)?([\u4e00-\u9fff]{0,12}?)，?(?:平均)?每(?:个|名|人|户|所|家|处|条|辆|套|件|次|项)?[\u4e00-\u9fff]{0,12}?(\d[\d,]*(?:\.\d+)?)(万元|亿元|千元|元)/.exec(
      field.text,
    );
  if (!found) return null;
  const [, count = '', unit = '', each = '', money = '元'] = found;
  const at = field.lines[0]?.raw.lastIndexOf(each) ?? -1;
  const printed = locate(field, each);
  return {
    count: Number(count.replace(/,/g, '')),
    unit,
    each: {
      amount: yuanOf(each, money as MoneyUnit),
      step: stepOf(each, money as MoneyUnit),
      printed: printed.line === field.lines[0]?.number && at >= 0 ? { ...printed, offset: at } : printed,
    },
    countPrinted: locate(field, count),
  };
}

/** The only amount of a paragraph; null where it has none or several. */
export function amountIn(field: Field): Project['amount'] {
  return [...field.text.matchAll(/\d(?:万元|亿元|千元|元)/g)].length === 1 ? amountOf(field) : null;
}

/** Puts a labelled paragraph where it belongs. */
export function fillProject(project: Project, field: Field): void {
  const line = field.lines[0]?.number ?? 0;
  const label = PROJECT_LABELS[field.label] ?? 'note';
  if (label === 'name') return;
  if (label === 'amount') {
    project.amount = amountOf(field);
    return;
  }
  if (label === 'about' || label === 'note') {
    project.notes.push({ label: field.label, text: field.text, line } satisfies ProjectNote);
    return;
  }
  const key = label === 'plan' ? 'allocation' : label;
  project.lines = { ...project.lines, [key]: line };
  if (label === 'allocation') project.units = unitsOf(field);
  project[key] = key === 'allocation' ? field.text : field.text.replace(/^[，,]/, '');
}

/** Reads the projects of the narrative: labelled paragraphs, each project beginning with 项目名称. */
export function readProjects(lines: readonly SourceLine[]): Project[] {
  const projects: Project[] = [];
  for (const field of fieldsOf(lines)) {
    const first = field.lines[0];
    const last = field.lines[field.lines.length - 1];
    if (!first || !last) continue;
    if (PROJECT_LABELS[field.label] === 'name') {
      projects.push(newProject(field.text, { text: closeUp(first.text), line: first.number, endLine: last.number }));
      continue;
    }
    const project = projects[projects.length - 1];
    if (!project || field.label === '') continue;
    project.quote.endLine = last.number;
    fillProject(project, field);
  }
  return projects;
}
