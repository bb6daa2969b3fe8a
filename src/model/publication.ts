import type { Budget } from './budget';

/** What tells one published document of a body from another. */
export type Publication = Pick<Budget, 'body' | 'year' | 'level' | 'stage'>;

/** What bodies call such a document: 部门预算公开, 单位决算公开. */
export function publicationName({ level, stage }: Pick<Publication, 'level' | 'stage'>): string {
  return `${level}${stage === 'final' ? '决算' : '预算'}公开`;
}
