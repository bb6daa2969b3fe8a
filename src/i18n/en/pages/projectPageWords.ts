import { plural } from '../../formats/numbers';
import type { ProjectPageWords } from '../../words/pages/projectPageWords';

export const projectPageWords: ProjectPageWords = {
  title: (name, budget) => `${name} · ${budget}`,
  describe: (name, body, year) =>
    `The project “${name}” in the ${year} budget of ${body}: how much, how it works out, on what basis, who gets it and what it has to achieve, each figure with its source.`,
  all: (count) => (count === 1 ? 'Projects' : `All ${count} projects`),
  position: (position, count) => `${position} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  none: 'This budget has no such project',
  noneText:
    'The address names a project that this budget does not have. It may have been renamed, or belong to another year.',
  ofProjects: (share) => `${share} of all projects described`,
  printedIn: 'Printed in',
  amounts: 'How much, and how it works out',
  written: 'What the document says',
  rulesText: 'In the document’s words, each with its line.',
  place: 'Its place in the whole budget',
  placeText: 'The pale bar is all spending at that level, the dark one is this project.',
  noPlace: 'The project table does not name this project, so its code is not known.',
  allSpending: 'All spending',
  part: (share) => `this project is ${share} of it`,
  structure: 'See it in Structure',
  flows: 'See it in Flows',
  spentOn: 'What it is spent on',
  noSpending: 'The project table gives no economic category for it.',
  change: (name) => `“${name}” against last year`,
  changeText: 'The document states the change of this item only, not of single projects.',
  targetsText: (count, changed) =>
    `${plural(count, 'target')}${changed === 0 ? '; all that can be compared are unchanged' : `, ${changed} ${changed === 1 ? 'differs' : 'differ'} from last year`}`,
  findings: (count) => `${plural(count, 'thing')} worth noting`,
  checked: (all, agreeing) =>
    all === 1
      ? `1 check concerns this project, and it ${agreeing === 1 ? 'agrees' : 'does not agree'}.`
      : `${all} checks concern this project; ${agreeing === all ? 'all' : agreeing} of them ${agreeing === 1 ? 'agrees' : 'agree'}.`,
  noChecks: 'No check concerns this project.',
  allChecks: 'See all checks',
  open: 'See all of this project',
};
