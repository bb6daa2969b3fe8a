import { bridge } from './cards/bridge';
import { changes } from './cards/changes';
import { flows } from './cards/flows/flows';
import { overview } from './cards/overview';
import { projects } from './cards/projects';
import { structure } from './cards/structure';
import { targets } from './cards/targets';
import type { Card } from './card';
import type { EmbedView } from '../addresses/embedFile';

/** All charts that can be embedded. */
export const cards: Readonly<Record<EmbedView, Card<unknown>>> = {
  overview,
  flows,
  structure,
  changes,
  bridge,
  projects,
  targets,
};
