import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { runChecks } from '../checks/runChecks';
import { budgetFileSchema, isOlderBudget, renewedBudget } from '../templates/renewedBudget';

/** Says one thing about a file. */
function say(file: string, sentence: string): void {
  process.stdout.write(`${file}：${sentence}\n`);
}

/** The first thing in which data differs from the schema, as one sentence. */
function schemaProblem(data: unknown): string | null {
  const result = v.safeParse(budgetFileSchema, data);
  if (result.success) return null;
  const issue = result.issues[0];
  const path = issue.path?.map((item) => String(item.key)).join('.') ?? '';
  if (issue.received === 'undefined') return `${path || '最外层'} 应在文件里，实际没有。`;
  return `${path || '最外层'} 应为 ${issue.expected ?? issue.type}，实际是 ${issue.received}。`;
}

/** The first check whose stored result is not what the figures give. */
function checkProblem(budget: Budget): string | null {
  const stored = new Map(budget.checks.map((check) => [check.id, check]));
  const fresh = runChecks(budget);
  for (const check of fresh) {
    const was = stored.get(check.id);
    if (!was) return `核对 ${check.id} 应在文件里，实际没有。`;
    if (was.state !== check.state || was.difference !== check.difference) {
      return `核对 ${check.id} 应为 ${check.state}（差 ${check.difference}），实际是 ${was.state}（差 ${was.difference}）。`;
    }
  }
  const extra = budget.checks.length - fresh.length;
  return extra > 0 ? `核对应有 ${fresh.length} 处，实际有 ${budget.checks.length} 处。` : null;
}

/** Validates budget JSON against the schema and its own checks. Returns whether all files hold. */
export function checkFiles(paths: readonly string[]): boolean {
  let sound = true;
  for (const path of paths) {
    const file = basename(path);
    const { fault, older } = judged(path);
    if (fault) sound = false;
    say(file, fault ?? `数据符合格式，核对结果与数字一致。${older ? RENEW : ''}`);
  }
  return sound;
}

/** What is said of a sound file of the format before this one. */
const RENEW = '它是上一版格式（budget@1），栏目按当时唯一的样式补上；用 ingest 重读原文件，就得到这一版。';

function judged(path: string): { fault: string | null; older: boolean } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fault =
      code === 'ENOENT'
        ? '应为预算数据文件，实际没有这个文件。'
        : code === 'EISDIR'
          ? '应为预算数据文件，实际是一个文件夹。'
          : '应为完整的 JSON，实际无法解析。';
    return { fault, older: false };
  }
  const fault = schemaProblem(data) ?? checkProblem(renewedBudget(data) as Budget);
  return { fault, older: isOlderBudget(data) };
}
