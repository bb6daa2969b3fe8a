/** Whether everything is asked for, as by `npm run test:all`. */
export const everything = Boolean(process.env['TEST_ALL']);

/**
 * What `npm test` takes of cases that differ little: every `nth` of them from a place on, always the same ones.
 * @param nth an odd one where the cases are in two languages in turn, so that both are met
 * @param from moves the choice, so that neighbouring tests take different cases
 * @returns all cases where everything is asked for
 */
export function sampleOf<T>(cases: readonly T[], nth: number, from = 0): T[] {
  return cases.filter((_, index) => everything || index % nth === from % nth);
}
