import { parsePrinted, stepOf, toFen, yuanOf } from '../../src/model/money';
import { formTableColumns, TEXT_ROLES } from '../../src/templates/forms/textForm';
import type { BudgetContent } from '../../src/checks/rule';
import type { Holding } from '../../src/model/narrative/holding';
import type { StatedAmount, StatedPercent, Statement } from '../../src/model/narrative/statement';
import type { TableRole } from '../../src/model/tables/table';
import type { Target, TargetTable } from '../../src/model/narrative/target';

/** Code, name, printed figures by column. */
export type Row = readonly [code: string, name: string, cells: Readonly<Record<string, string>>];

interface Words {
  amount?: string;
  share?: string;
  /** Printed difference with the sign of the words. */
  change?: string;
  percent?: string;
  reason?: string;
  absent?: boolean;
  text?: string;
}

/** Puts together the content of an invented budget in 万元; every part stands on a line of its own. */
export class ContentBuilder {
  private line = 0;
  readonly content: BudgetContent = {
    body: '某某街道办事处',
    year: 2031,
    tables: [],
    facts: [],
    statements: [],
    projects: [],
    targets: [],
    holdings: [],
    offices: [],
  };

  stated(printed: string): StatedAmount {
    const text = printed.replace(/^-/, '');
    return {
      amount: yuanOf(printed, '万元'),
      step: stepOf(text, '万元'),
      printed: { page: null, line: ++this.line, offset: 0, text },
    };
  }

  percent(printed: string): StatedPercent {
    const text = printed.replace(/^-/, '');
    const printedAt = { page: null, line: this.line, offset: 0, text };
    return { value: parsePrinted(printed), step: stepOf(text, '元'), printed: printedAt };
  }

  table(role: TableRole, rows: readonly Row[], empty = ''): this {
    const { tables, facts } = this.content;
    const line = ++this.line;
    const label = `表${TEXT_ROLES.indexOf(role) + 1}`;
    tables.push({
      role,
      label,
      title: role,
      unit: '万元',
      columns: formTableColumns(role),
      columnsFrom: 'form',
      line,
      endLine: line + rows.length,
      empty: empty ? { text: empty, line, endLine: line } : null,
      rows: rows.map(([code, name], at) => ({ row: at + 1, code, name, line: line + at + 1 })),
    });
    rows.forEach(([code, name, cells], at) => {
      this.line++;
      for (const [column, text] of Object.entries(cells)) {
        facts.push({
          id: `${role}/${at + 1}/${column}`,
          table: role,
          row: at + 1,
          code,
          name,
          column,
          amount: yuanOf(text, '万元'),
          step: stepOf(text, '万元'),
          printed: { page: null, line: this.line, offset: 0, text },
          provenance: 'reported',
        });
      }
    });
    return this;
  }

  state(scope: Statement['scope'], subject: string, words: Words, code = '', section = '二'): this {
    const amount = words.amount === undefined ? null : this.stated(words.amount);
    if (!amount) this.line++;
    const change = words.change === undefined ? null : this.stated(words.change);
    const quote = { text: words.text ?? subject, line: this.line, endLine: this.line };
    this.content.statements.push({
      id: `s${this.content.statements.length + 1}`,
      section,
      scope,
      code,
      subject,
      amount,
      current: amount?.amount ?? null,
      share: words.share === undefined ? null : this.percent(words.share),
      change: change && {
        ...change,
        percent: words.percent === undefined ? null : this.percent(words.percent),
        reason: words.reason ?? '',
        reasonQuote: null,
      },
      absent: words.absent ?? false,
      use: '',
      quote,
    });
    return this;
  }

  project(name: string, amount: string, count: number, unit: string, each: string): this {
    this.line++;
    const countPrinted = { page: null, text: String(count), line: this.line, offset: 0 };
    this.content.projects.push({
      id: `p${this.content.projects.length + 1}`,
      name,
      code: '',
      amount: this.stated(amount),
      basis: '',
      bearer: '',
      allocation: '',
      period: '',
      reason: '',
      notes: [],
      units: { count, unit, each: this.stated(each), countPrinted },
      quote: { text: name, line: this.line, endLine: this.line },
    });
    return this;
  }

  holding(group: Holding['group'], role: Holding['role'], label: string, text: string, unit: string): this {
    const money = unit === '万元';
    this.content.holdings.push({
      id: `h${this.content.holdings.length + 1}`,
      group,
      role,
      label,
      value: money ? yuanOf(text, '万元') : parsePrinted(text),
      unit: money ? '元' : unit,
      step: money ? stepOf(text, '万元') : 1,
      printed: { page: null, line: ++this.line, offset: 0, text },
    });
    return this;
  }

  office(name: string): this {
    this.content.offices.push({ name, line: this.line });
    return this;
  }

  /** Target rows: 二级指标, 指标, operator, value, unit, last year, weight. */
  targets(
    project: string,
    goal: string,
    funds: Readonly<Record<string, string>>,
    rows: readonly (readonly [string, string, string, string, string, string, number])[],
  ): this {
    const number = this.content.targets.length + 1;
    const line = ++this.line;
    const table: TargetTable = {
      project,
      title: project ? '项目支出绩效目标表' : '部门整体绩效目标表',
      line,
      endLine: line + rows.length,
      funds: Object.entries(funds).map(([label, text]) => ({ label, ...this.stated(text) })),
      goal,
      goalLine: line,
      targets: rows.map(([level2, indicator, operator, value, unit, lastYear, weight], at): Target => {
        const place = { page: null, line: ++this.line, offset: 0 };
        const empty = { basis: '', scoring: '', evidence: '' };
        const id = `g${number}.${at + 1}`;
        return { id, level1: '产出指标', level2, indicator, operator, value, unit, lastYear, weight, place, ...empty };
      }),
    };
    this.content.targets.push(table);
    return this;
  }
}

/** Sets a printed fact anew, as if the document had printed something else. */
export function reprint(content: BudgetContent, id: string, text: string): void {
  const fact = content.facts.find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  fact.amount = toFen(parsePrinted(text) * 10_000);
  fact.step = stepOf(text, '万元');
  fact.printed = { ...fact.printed, text };
}
