/** The name of a body as people say it: 某市人民政府某某街道办事处 is 某某街道办事处. */
export function shortBody(body: string): string {
  return body.replace(/^.*人民政府(?=.{5,})/, '');
}
