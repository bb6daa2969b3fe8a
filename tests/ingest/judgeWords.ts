import type { Budget } from '../../src/model/budget';
import type { Truth } from '../invent/Invented';
import { plain } from './judge';

const stripped = (text: string): string => plain(text).replace(/[。；，]+$/, '');
const same = (left: number | null | undefined, right: number): boolean =>
  left !== null && left !== undefined && Math.abs(left - right) < 0.005;

/** Stated changes that are missing, wrong or not in the document. */
export function judgeChanges(budget: Budget, truth: Truth): string[] {
  const found = budget.statements.filter((statement) => statement.change !== null);
  const problems: string[] = [];
  for (const change of truth.changes) {
    // A sentence that only says 持平 prints no difference, and may be read or not.
    if (!change.printed) continue;
    const label = `${change.scope} line ${change.line} ${change.code} ${change.subject}`;
    const near = found.filter(
      ({ change: read, scope }) => scope === change.scope && read?.printed.line === change.line,
    );
    const index = near.findIndex(
      (statement) => same(statement.change?.amount, change.change) && subjectFits(statement.subject, change.subject),
    );
    const statement = near[index];
    if (!statement?.change) {
      problems.push(
        `missing: ${label} ${change.change}${near.length ? `; there is ${near.map((one) => `${one.subject} ${one.change?.amount}`).join(', ')}` : ''}`,
      );
      continue;
    }
    found.splice(found.indexOf(statement), 1);
    const { percent, reason } = statement.change;
    const printed =
      percent === null
        ? ''
        : (Object.is(percent.value, -0) || percent.value < 0 ? '-' : '') + percent.printed.text.replace(/[-%\s]/g, '');
    const expected = Number(change.percent) === 0 ? change.percent.replace('-', '') : change.percent;
    if (printed.replace(/^-(?=0\.?0*$)/, '') !== expected)
      problems.push(`percent: ${label} ${printed} is ${change.percent}`);
    if (!same(statement.current, change.current))
      problems.push(`current: ${label} ${statement.current} is ${change.current}`);
    if (statement.code !== change.code) problems.push(`code: ${label} ${statement.code}`);
    if (stripped(reason) !== stripped(change.reason)) problems.push(`reason: ${label} ${reason} is ${change.reason}`);
  }
  const allowed = new Set(truth.changes.filter(({ printed }) => !printed).map(({ line }) => line));
  for (const { scope, subject, change } of found) {
    if (change && !allowed.has(change.printed.line))
      problems.push(`extra: ${scope} line ${change.printed.line} ${subject} ${change.amount}`);
  }
  return problems;
}

/** A subject may be named shorter or longer than in the truth. */
function subjectFits(read: string, expected: string): boolean {
  const [left, right] = [plain(read), plain(expected)];
  return left.includes(right) || right.includes(left);
}

export function judgeProjects(budget: Budget, truth: Truth): string[] {
  const problems: string[] = [];
  const found = [...budget.projects];
  for (const project of truth.projects) {
    const index = found.findIndex((one) => plain(one.name) === plain(project.name));
    const read = found[index];
    if (!read) {
      problems.push(`missing: line ${project.line} ${project.name}`);
      continue;
    }
    found.splice(index, 1);
    const label = `line ${project.line} ${project.name}`;
    if (read.code !== project.code) problems.push(`code: ${label} ${read.code} is ${project.code}`);
    if (!same(read.amount?.amount, project.amount))
      problems.push(`amount: ${label} ${read.amount?.amount} is ${project.amount}`);
    for (const part of ['basis', 'bearer', 'allocation', 'period', 'reason'] as const) {
      if (stripped(read[part]) !== stripped(project[part]))
        problems.push(`${part}: ${label} ${read[part]} is ${project[part]}`);
    }
    const notes = read.notes.map((note) => stripped(note.label + note.text)).join('|');
    const expected = project.notes.map((note) => stripped(note.label + note.text)).join('|');
    if (notes !== expected) problems.push(`notes: ${label} ${notes} is ${expected}`);
  }
  for (const read of found) problems.push(`extra: line ${read.quote.line} ${read.name}`);
  return problems;
}

export function judgeTargets(budget: Budget, truth: Truth): string[] {
  const problems: string[] = [];
  const found = budget.targets.flatMap((table) => table.targets.map((target) => ({ project: table.project, target })));
  for (const target of truth.targets) {
    const label = `line ${target.line} ${target.project || '(body)'} ${target.indicator}`;
    const index = found.findIndex(
      (one) =>
        plain(one.project) === plain(target.project) &&
        one.target.place.line >= target.line &&
        one.target.place.line <= target.endLine,
    );
    const read = found[index]?.target;
    if (!read) {
      problems.push(`missing: ${label}`);
      continue;
    }
    found.splice(index, 1);
    for (const part of ['level1', 'level2', 'indicator', 'operator', 'value', 'unit', 'lastYear'] as const) {
      if (plain(read[part]) !== plain(target[part]))
        problems.push(`${part}: ${label} ${read[part]} is ${target[part]}`);
    }
    if (read.weight !== target.weight) problems.push(`weight: ${label} ${read.weight} is ${target.weight}`);
  }
  for (const { target } of found) problems.push(`extra: line ${target.place.line} ${target.indicator}`);
  return problems;
}

/** Counts and values outside the tables, by group, line and value. */
export function judgeHoldings(budget: Budget, truth: Truth): string[] {
  const found = [...budget.holdings];
  const problems: string[] = [];
  for (const holding of truth.holdings) {
    const index = found.findIndex(
      (one) => one.printed.line === holding.line && same(Math.abs(one.value), holding.value),
    );
    const read = found[index];
    if (!read)
      problems.push(`missing: line ${holding.line} ${holding.group} ${holding.label} ${holding.value}${holding.unit}`);
    else found.splice(index, 1);
  }
  return problems;
}
