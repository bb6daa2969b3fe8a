import type { Holding, HoldingGroup } from '../../../model/narrative/holding';
import type { Statement } from '../../../model/narrative/statement';
import type { NarrativeOperand } from '../../../model/checks/operand';
import type { Piece, WordsOf } from '../Piece';
import { money } from './money';

const TEXT = '说明';

const GROUPS: Readonly<Record<HoldingGroup, string>> = {
  staff: '人员',
  offices: '机构',
  assets: '国有资产',
  vehicles: '国有资产',
  equipment: '大型设备',
  procurement: '政府采购',
  performance: '预算绩效',
};

const list = (names: readonly string[]): string => names.join('、');

/** `说明五（三）`: the section of the narrative that a statement stands under. */
function said({ section, subject }: Statement, printed: string, column = ''): Piece {
  return { place: TEXT + section, subject, column, printed };
}

function change(statement: Statement): Piece | undefined {
  if (!statement.change || statement.change.amount === null) return undefined;
  const { amount, printed, step } = statement.change;
  return said(statement, `${amount < 0 ? '减少' : '增加'} ${money(printed.text, step)}`, '比上年');
}

const percentage = (text: string): string => `${text.replace(/\s*[%％]$/, '')}%`;

function holding({ group, label, unit, printed, step }: Holding, place: string): Piece {
  const isMoney = unit === '元';
  const isValue = isMoney && (group === 'assets' || group === 'vehicles') && !label.includes('价值');
  const counted = /^[\d,，.\s]+$/.test(printed.text) ? `${printed.text} ${unit}` : printed.text;
  const text = isMoney ? money(printed.text, step) : counted;
  return { place, subject: label, column: isValue ? '价值' : '', printed: text };
}

/** What figures of the narrative are called in Chinese. */
export const narrative: WordsOf<NarrativeOperand> = {
  amount: ({ statement }, all) => {
    const found = all.statement(statement);
    return found?.amount ? said(found, money(found.amount.printed.text, found.amount.step)) : undefined;
  },
  planned: ({ statement }, all) => {
    const found = all.statement(statement);
    return found?.planned ? said(found, money(found.planned.printed.text, found.planned.step), '年初预算') : undefined;
  },
  current: ({ statement }, all) => {
    const found = all.statement(statement);
    return found && said(found, String(found.current));
  },
  change: ({ statement }, all) => {
    const found = all.statement(statement);
    return found && change(found);
  },
  undone: ({ statement }, all) => {
    const found = all.statement(statement)?.change;
    return found ? { printed: money(found.printed.text, found.step) } : undefined;
  },
  share: ({ statement }, all) => {
    const found = all.statement(statement);
    return found?.share ? said(found, percentage(found.share.printed.text), '占') : undefined;
  },
  'all-shares': () => ({ place: '全部', printed: '100%' }),
  percent: ({ statement }, all) => {
    const found = all.statement(statement);
    const percent = found?.change?.percent;
    return percent ? said(found, percentage(percent.printed.text), percent.value < 0 ? '下降' : '增长') : undefined;
  },
  absence: ({ statement }, all) => {
    const found = all.statement(statement);
    return found && said(found, '未安排');
  },
  listed: ({ statement, names }, all) => {
    const found = all.statement(statement);
    return found && { ...said(found, `${names.length} 项`), subject: `${found.subject}：${list(names)}` };
  },
  'projects-of-year': ({ statement, year, words, count }, all) => {
    const found = all.statement(statement);
    return found && { ...said(found, `${count} 个`), subject: `${year} 年${words}项目` };
  },
  'handed-over': ({ statement, verb, things, count }, all) => {
    const found = all.statement(statement);
    return found && { ...said(found, `${count} 个`), subject: `${verb}的${things}` };
  },

  project: ({ project }, all) => {
    const found = all.project(project);
    return found?.amount
      ? { place: TEXT, subject: found.name, printed: money(found.amount.printed.text, found.amount.step) }
      : undefined;
  },
  projects: (_, { content: { projects } }) => ({
    place: TEXT,
    subject: list(projects.map(({ name }) => name)),
    printed: `${projects.length} 个`,
  }),
  'unit-count': ({ project }, all) => {
    const found = all.project(project);
    return found?.units
      ? { place: TEXT, subject: found.name, printed: `${found.units.count} ${found.units.unit}` }
      : undefined;
  },
  'unit-amount': ({ project }, all) => {
    const found = all.project(project);
    const each = found?.units?.each;
    return each
      ? { place: TEXT, subject: `${found.name}：每个`, printed: money(each.printed.text, each.step) }
      : undefined;
  },
  'unit-product': ({ project }, all) => {
    const found = all.project(project);
    if (!found?.units) return undefined;
    const { countPrinted, unit, each } = found.units;
    const printed = `${countPrinted.text} ${unit} × ${money(each.printed.text, each.step)}`;
    return { place: TEXT, subject: found.name, column: '资金分配', printed };
  },
  subsidy: ({ project, label, posts, others, each }, all) => {
    const found = all.project(project);
    const printed = [...posts, `${others} 人 × ${each}`].join(' + ');
    return found && { place: TEXT, subject: found.name, column: label, printed };
  },

  holding: ({ holding: id }, all) => {
    const found = all.holding(id);
    return found && holding(found, GROUPS[found.group]);
  },
  'holding-part': ({ holding: id }, all) => {
    const found = all.holding(id);
    return found && holding(found, '');
  },
  offices: (_, { content: { offices } }) => ({
    place: '列出的名称',
    subject: list(offices.map(({ name }) => name)),
    printed: `${offices.length} 个`,
  }),
};
