import type { Budget } from '../../src/model/budget';
import type { Project } from '../../src/model/narrative/project';
import { sampleBudget } from './sampleBudget';

/** Budgets whose decks are hard: too many projects, long names, none, no changes, no targets. */
export function oddBudgets(): Record<string, Budget> {
  const sample = sampleBudget();
  const [model] = sample.projects;
  const projects = Array.from({ length: 30 }, (_, index): Project => {
    const name = `${model?.name ?? ''}（第 ${index + 1} 片区道路排水管网一并改造工程及沿线绿化补助）`;
    return { ...model!, id: `p${index + 1}`, name };
  });
  const statements = sample.statements.map((statement) => ({ ...statement, change: null }));
  return {
    'thirty projects of long names': { ...sample, projects },
    'no projects': { ...sample, projects: [] },
    'no changes': { ...sample, statements },
    'no targets': { ...sample, targets: [] },
  };
}
