import { stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { Project, ProjectNote } from '../../model/project';
import { foldGroups } from '../1-read/fold';
import type { SourceLine } from '../1-read/SourceText';
import { closeUp } from './words';

/** Fields of a project by the label that the template prints; any other label is kept as a note. */
const FIELDS = {
  项目名称: 'name',
  设立的政策依据: 'basis',
  设立依据: 'basis',
  政策依据: 'basis',
  预算安排规模: 'amount',
  项目承担单位: 'bearer',
  资金分配情况: 'allocation',
  资金执行时间: 'period',
  受益人群和社会效益: 'reason',
} as const;

const LABELLED = /^(?:[（(][一二三四五六七八九十]+[）)])?\s*([\u4e00-\u9fff]{2,12})\s*[:：]\s*(.*)$/;

interface Field {
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

/** Reads the projects of the narrative: labelled paragraphs, each project beginning with 项目名称. */
export function readProjects(lines: readonly SourceLine[]): Project[] {
  const projects: Project[] = [];
  for (const field of fieldsOf(lines)) {
    const first = field.lines[0];
    const last = field.lines[field.lines.length - 1];
    if (!first || !last) continue;
    const key = (FIELDS as Record<string, keyof Project | undefined>)[field.label];
    if (key === 'name') {
      projects.push({
        id: '',
        name: field.text,
        code: '',
        amount: null,
        basis: '',
        bearer: '',
        allocation: '',
        period: '',
        reason: '',
        lines: {},
        notes: [],
        units: null,
        quote: { text: closeUp(first.text), line: first.number, endLine: last.number },
      });
      continue;
    }
    const project = projects[projects.length - 1];
    if (!project || field.label === '') continue;
    project.quote.endLine = last.number;
    if (key === 'amount') {
      project.amount = amountOf(field);
      continue;
    }
    if (key === 'allocation' || key === 'basis' || key === 'bearer' || key === 'period' || key === 'reason') {
      project.lines = { ...project.lines, [key]: first.number };
    }
    if (key === 'allocation') {
      project.allocation = field.text;
      project.units = unitsOf(field);
    } else if (key === 'basis' || key === 'bearer' || key === 'period' || key === 'reason') {
      project[key] = field.text.replace(/^[，,]/, '');
    } else project.notes.push({ label: field.label, text: field.text, line: first.number } satisfies ProjectNote);
  }
  return projects;
}
