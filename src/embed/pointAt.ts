/**
 * Points at one thing in a drawn chart: what belongs to it stays lit, the other marks step back. Marks and rows name in
 * `data-on` what keeps them lit, themselves first.
 * @param root the document or the shadow root that the chart stands in
 * @param focus its id; empty lights everything again, as an unknown one changes nothing
 * @returns whether the chart has such a thing
 */
export function pointAt(root: ParentNode, focus: string): boolean {
  const marks = [...root.querySelectorAll('[data-on]')].map((mark) => {
    return { mark, on: (mark.getAttribute('data-on') ?? '').split(' ') };
  });
  if (focus !== '' && !marks.some(({ on }) => on.includes(focus))) return false;
  for (const { mark, on } of marks) {
    mark.classList.toggle('chosen', on[0] === focus);
    mark.classList.toggle('lit', on.includes(focus));
    mark.classList.toggle('aside', focus !== '' && !on.includes(focus));
  }
  return focus !== '';
}

/** Shows the small frame that says that the chart has no such thing, in place of the chart. */
export function showUnknown(root: ParentNode, focus: string): void {
  const [chart, unknown] = root.querySelectorAll<HTMLElement>('.frame');
  const asked = unknown?.querySelector('.asked');
  if (!chart || !unknown || !asked) return;
  asked.textContent = focus;
  chart.hidden = true;
  unknown.hidden = false;
}
