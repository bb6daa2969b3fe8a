/** What a budget puts into it, each as it stands in the file: escaped, drawn or packed. */
export type ShellParts = Record<'title' | 'face' | 'story' | 'site', string>;

/** Where a part belongs; nothing that is put in holds such a mark, since it is escaped or packed. */
export const shellMark = (name: keyof ShellParts): string => `<!--mingzhang-${name}-->`;

/** The whole file. */
export function fillShell(html: string, { title, face, story, site }: ShellParts): string {
  const parts: ShellParts = { title, face, story, site };
  return (Object.keys(parts) as (keyof ShellParts)[]).reduce(
    (whole, name) => whole.replace(shellMark(name), () => parts[name]),
    html,
  );
}
