import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { budgetSchema } from '../model/schema';
import { DataProblem } from './dataProblem';

/**
 * Fetches a budget and checks its shape.
 * @param url address of the data file, relative to the page
 * @param id id of the budget that the file must hold
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`, with the place in the file
 */
export async function fetchBudget(url: string, id: string): Promise<Budget> {
  const file = `${id}.json`;
  const value = await fetchJson(url, file);
  const result = v.safeParse(budgetSchema, value);
  if (!result.success) {
    const issue = result.issues[0];
    const found = issue.received === 'undefined' ? '缺少这一项' : issue.received;
    throw new DataProblem('invalid', file, issue.expected ?? '别的内容', found, v.getDotPath(issue) ?? '');
  }
  if (result.output.id !== id) throw new DataProblem('invalid', file, id, result.output.id, 'id');
  return result.output;
}

/**
 * Fetches a file of data as it is, unchecked.
 * @param file its name, for sentences about problems
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`
 */
export async function fetchJson(url: string, file: string): Promise<unknown> {
  return parse(await textAt(url, file), file);
}

async function textAt(url: string, file: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new DataProblem('unreachable', file, '能够取得的数据文件', '网络没有应答');
  }
  if (!response.ok) throw new DataProblem('unreachable', file, '能够取得的数据文件', `服务器答复 ${response.status}`);
  try {
    return await response.text();
  } catch {
    throw new DataProblem('truncated', file, '完整的数据文件', '传输中断');
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.trimStart().startsWith('<')) throw new DataProblem('invalid', file, 'JSON 数据', '一个网页');
    throw new DataProblem('truncated', file, '完整的 JSON 数据', `${text.length} 个字符后中断或有误的内容`);
  }
}
