/** One thing of a drawn chart that an embed may point at. */
export interface Thing {
  id: string;
  name: string;
}

/** What the rows of a chart name, in their order, each once. */
export function thingsIn(chart: ParentNode): Thing[] {
  const named = [...chart.querySelectorAll('li[data-on]')].map((row) => ({
    id: idOf(row),
    name: (row.querySelector('b') ?? row).textContent.replace(/\s+/g, ' ').trim(),
  }));
  return named.filter(({ id, name }, index) => name !== '' && named.findIndex((one) => one.id === id) === index);
}

/** The id of what was tapped in a chart; empty beside its marks and rows. */
export function tappedIn(target: EventTarget | null): string {
  // The chart stands in a window of its own, whose elements are none of this window's classes.
  const mark = (target as Element | null)?.closest('[data-on]');
  return mark ? idOf(mark) : '';
}

/** Marks and rows name in `data-on` what keeps them lit, themselves first. */
function idOf(mark: Element): string {
  return (mark.getAttribute('data-on') ?? '').split(' ')[0] ?? '';
}
