import type { SentenceWords } from '../../words/share/sentenceWords';

export const sentenceWords: SentenceWords = {
  sentence: (clauses) => `${clauses.filter(Boolean).join('; ')}.`,
  text: (sentences) => sentences.join(' '),
  whole: (body, year, amount) => `The ${year} budget of ${body} comes to ${amount}`,
  within: (body, year, name, amount, share) =>
    `In the ${year} budget of ${body}, ${name} has ${amount}, ${share} of everything`,
  band: (body, year, from, to, amount, share) =>
    `In the ${year} budget of ${body}, ${amount} go from ${from} to ${to}, ${share} of everything`,
  stated: (body, year, name, amount) => `In the ${year} budget of ${body}, ${name} is ${amount}`,
  among: (name, amount) => `Of this, ${name} is ${amount}`,
  less: (name, amount, percent, prior, printed) =>
    `${name && `${name} is `}${amount} less than last year’s ${prior} (${printed ? 'printed that year' : 'derived'})${percent && `, down ${percent}`}`,
  more: (name, amount, percent, prior, printed) =>
    `${name && `${name} is `}${amount} more than last year’s ${prior} (${printed ? 'printed that year' : 'derived'})${percent && `, up ${percent}`}`,
  same: (name) => `${name && `${name} is `}the same as last year`,
  isNew: (name) => `${name && `${name} is `}new, with nothing last year`,
  actual: (prior) => `actual ${prior}`,
  ended: (name, prior) => `${name && `${name} is `}ended, after ${prior} last year (derived)`,
  unknown: 'the document does not say whether this is more or less than last year',
  reason: (text, line) => `the stated reason is “${text}” (${line})`,
  from: (share, name) => `${share} comes from ${name}`,
  purpose: (share, name) => `${share} is for ${name}`,
  spent: (share, name) => `${share} is spent on ${name}`,
  hundred: (parts) => `Of every 100 yuan: ${parts}`,
  certainty: {
    reported: 'this figure is printed in a published table',
    derived: 'this figure is not printed as such but derived from printed ones',
    inferred: 'this figure is inferred',
    undisclosed: 'the document does not disclose what this money is spent on',
  },
  range: (least, most) => `the possible range is ${least} to ${most}`,
  largest: (name, amount) => `the largest is ${name} with ${amount}`,
  projects: (body, year, count, amount, share) =>
    `The ${year} budget of ${body} describes ${count} ${count === 1 ? 'project' : 'projects'}${amount && ` of ${amount}`}${share && `, ${share} of all spending`}`,
  project: (body, year, name, amount) =>
    `In the ${year} budget of ${body}, the project “${name}”${amount && ` has ${amount}`}`,
  units: (arithmetic) => `given out as ${arithmetic}`,
  targets: (body, year, title) => `The ${year} budget of ${body} has ${title}`,
  checks: (body, year, title) => `The published ${year} budget of ${body}: ${title}`,
  contradiction: (left, right) => `one place says “${left}”, another “${right}”`,
  undisclosed: (body, year, amount, share) =>
    `In the ${year} budget of ${body}, the document does not disclose what ${amount}, ${share} of everything, are spent on`,
  noChanges: (body, year, title) => `The published ${year} budget of ${body}: ${title}`,
  tables: (body, year, tables, figures) =>
    `The published ${year} budget of ${body} has ${tables} tables and ${figures} figures`,
  cell: (table, row, name, column, text, unit) =>
    `${table}, row ${row}, “${name}”, column “${column}”, is printed as ${text} ${unit}`,
  source: (document, places) => `Source: ${document}${places && ` ${places}`}.`,
  lines: (lines) => `source ${lines.length === 1 && !lines[0]?.includes('–') ? 'line' : 'lines'} ${lines.join(', ')}`,
};
