import type { Holding, HoldingGroup } from '../../../model/narrative/holding';
import type { Statement } from '../../../model/narrative/statement';
import type { NarrativeOperand } from '../../../model/checks/operand';
import { countWord } from '../../formats/countWords';
import { plural } from '../../formats/numbers';
import type { Piece, WordsOf } from '../Piece';
import { counted, listed, money } from './printed';

const TEXT = 'Text';

const GROUPS: Readonly<Record<HoldingGroup, string>> = {
  staff: 'Staff',
  offices: 'Offices',
  assets: 'State assets',
  vehicles: 'State assets',
  equipment: 'Large equipment',
  procurement: 'Government procurement',
  performance: 'Performance of the budget',
};

/** The section of the narrative that a statement stands under, by its printed number. */
function said({ section, subject }: Statement, printed: string, column = ''): Piece {
  return { place: section ? `${TEXT}, section ${section}` : TEXT, subject, column, printed };
}

function change(statement: Statement): Piece | undefined {
  if (!statement.change || statement.change.amount === null) return undefined;
  const { amount, printed, step } = statement.change;
  return said(statement, `${amount < 0 ? 'decrease' : 'increase'} of ${money(printed.text, step)}`);
}

const percentage = (text: string): string => `${text.replace(/\s*[%％]$/, '')}%`;

function holding({ group, label, unit, printed, step }: Holding, place: string): Piece {
  const isMoney = unit === '元';
  const isValue = isMoney && (group === 'assets' || group === 'vehicles') && !label.includes('价值');
  const text = isMoney ? money(printed.text, step) : counted(printed.text, unit);
  return { place, subject: label, column: isValue ? 'value' : '', printed: text };
}

/** What figures of the narrative are called in English; things are named as printed. */
export const narrative: WordsOf<NarrativeOperand> = {
  amount: ({ statement }, all) => {
    const found = all.statement(statement);
    return found?.amount ? said(found, money(found.amount.printed.text, found.amount.step)) : undefined;
  },
  planned: ({ statement }, all) => {
    const found = all.statement(statement);
    return found?.planned ? said(found, money(found.planned.printed.text, found.planned.step), 'planned') : undefined;
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
    return found?.share ? said(found, percentage(found.share.printed.text), 'share') : undefined;
  },
  'all-shares': () => ({ place: 'All', printed: '100%' }),
  percent: ({ statement }, all) => {
    const found = all.statement(statement);
    const percent = found?.change?.percent;
    return percent ? said(found, percentage(percent.printed.text), percent.value < 0 ? 'down' : 'up') : undefined;
  },
  absence: ({ statement }, all) => {
    const found = all.statement(statement);
    return found && said(found, 'not arranged');
  },
  listed: ({ statement, names }, all) => {
    const found = all.statement(statement);
    return found && said(found, listed(names, 'name'));
  },
  'projects-of-year': ({ statement, year, words, count }, all) => {
    const found = all.statement(statement);
    const quoted = words === '' ? '' : ` (${words})`;
    return found && said(found, `${plural(count, 'project')} of ${year}${quoted}`);
  },
  'handed-over': ({ statement, verb, things, count }, all) => {
    const found = all.statement(statement);
    return found && said(found, `${count} ${countWord(things, count, 'en')} handed over (${verb})`);
  },

  project: ({ project }, all) => {
    const found = all.project(project);
    return found?.amount
      ? { place: TEXT, subject: found.name, printed: money(found.amount.printed.text, found.amount.step) }
      : undefined;
  },
  projects: (_, { content: { projects } }) => ({
    place: TEXT,
    printed: listed(
      projects.map(({ name }) => name),
      'project',
    ),
  }),
  'unit-count': ({ project }, all) => {
    const found = all.project(project);
    if (!found?.units) return undefined;
    const { count, unit } = found.units;
    return { place: TEXT, subject: found.name, printed: `${count} ${countWord(unit, count, 'en')}`.trim() };
  },
  'unit-amount': ({ project }, all) => {
    const found = all.project(project);
    const each = found?.units?.each;
    return each
      ? { place: TEXT, subject: found.name, column: 'each', printed: money(each.printed.text, each.step) }
      : undefined;
  },
  'unit-product': ({ project }, all) => {
    const found = all.project(project);
    if (!found?.units) return undefined;
    const { countPrinted, unit, each } = found.units;
    const printed = `${counted(countPrinted.text, unit)} × ${money(each.printed.text, each.step)}`;
    return { place: TEXT, subject: found.name, column: 'allocation', printed };
  },
  subsidy: ({ project, label, posts, others, each }, all) => {
    const found = all.project(project);
    const terms = [...posts.map((post) => money(post, 0)), `${plural(others, 'person', 'people')} × ${money(each, 0)}`];
    return found && { place: TEXT, subject: found.name, column: label, printed: terms.join(' + ') };
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
    place: 'Offices listed',
    printed: listed(
      offices.map(({ name }) => name),
      'name',
    ),
  }),
};
