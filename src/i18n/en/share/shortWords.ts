import type { ShortWords } from '../../words/share/shortWords';
import { plural } from '../../formats/numbers';

export const shortWords: ShortWords = {
  sentence: (body, document, clauses) =>
    [[body, document].filter(Boolean).join(', '), clauses.filter(Boolean).join('; ')].filter(Boolean).join(': ') + '.',
  document: (year, stage) => `${year} ${stage === 'final' ? 'final accounts' : 'budget'}`,
  whole: (amount) => `${amount} in all`,
  has: (name, amount) => `${amount} for ${name}`,
  share: (share) => `${share} of everything`,
  band: (from, to, amount) => `${amount} from ${from} to ${to}`,
  from: (share, name) => `${share} from ${name}`,
  purpose: (share, name) => `${share} for ${name}`,
  spent: (share, name) => `${share} spent on ${name}`,
  inferred: 'an inferred figure',
  unsaid: 'change from last year not stated',
  unread: 'change from last year not read',
  undisclosed: (amount) => `what ${amount} are spent on is not disclosed`,
  less: (name, amount) => `${amount} less for ${name}`,
  more: (name, amount) => `${amount} more for ${name}`,
  isNew: (name, amount) => `${amount} for ${name} are new`,
  ended: (name) => `${name} has ended`,
  projects: (count, amount) => `${plural(count, 'project')}${amount && ` of ${amount}`}`,
  project: (name, amount) => `project “${name}”${amount && `: ${amount}`}`,
  tables: (tables, figures) => `${plural(tables, 'table')}, ${plural(figures, 'figure')}`,
  cell: (table, row, name, text, unit) => `${table}, row ${row}, “${name}”: ${text} ${unit} as printed`,
  questions: (count, wrong) =>
    count === 0
      ? 'nothing to ask'
      : `${plural(count, 'question')} worth asking${wrong > 0 ? `, ${wrong} about contradictions` : ''}`,
};
