import type { Project } from '../../model/narrative/project';

/** Longest name in an address, in characters; a file's name may have 255 bytes, and a character up to four. */
const LONGEST = 40;

/** What Windows takes for a device, whatever ending follows: a folder with such a file cannot be copied there. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)\d)$/;

type Named = Pick<Project, 'id' | 'name' | 'code'>;

/**
 * What each project is called in the address of its page, by its id: the letters and digits of its name, so that it stays
 * the same when projects are added, taken out or sorted anew, and from one year to the next. Projects of the same name are
 * told apart by their codes, and only where those are the same too by their order.
 */
export function projectSlugs(projects: readonly Named[]): Map<string, string> {
  const named = projects.map((project) => ({ project, plain: plainOf(project.name) || plainOf(project.code) }));
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const give = ({ id }: Named, wanted: string): void => {
    let slug = wanted || 'project';
    for (let nth = 2; taken.has(slug); nth += 1) slug = `${wanted || 'project'}-${nth}`;
    taken.add(slug);
    slugs.set(id, slug);
  };
  const alike = (plain: string) => named.filter((other) => other.plain === plain);
  // Who has a name for itself keeps it, whatever the others are called.
  for (const { project, plain } of named) if (plain !== '' && alike(plain).length === 1) give(project, plain);
  for (const { project, plain } of named) {
    if (slugs.has(project.id)) continue;
    const codes = alike(plain).map((other) => other.project.code);
    const apart = project.code !== '' && codes.filter((code) => code === project.code).length === 1;
    give(project, apart ? `${plain}-${plainOf(project.code)}` : plain);
  }
  return new Map(projects.map(({ id }) => [id, slugs.get(id) ?? id]));
}

/** Letters and digits of a text in lower case; whatever stands between them, such as signs and spaces, is one hyphen. */
function plainOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = [...plain.replace(/^-/, '')].slice(0, LONGEST).join('').replace(/-$/, '');
  return DEVICE.test(name) ? `project-${name}` : name;
}
