import { render } from 'svelte/server';
import type { Budget } from '../../model/budget';
import Face from './Face.svelte';
import { withoutMarks } from '../../ui/withoutMarks';

/** Draws the face of a file that holds a whole site, without the marks for hydration. */
export async function renderFace(budget: Budget, edition: string): Promise<string> {
  const { body } = await render(Face, { props: { budget, edition } });
  return withoutMarks(body);
}
