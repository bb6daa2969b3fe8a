import { bridge } from './cards/bridge/bridge';
import { changes } from './cards/changes/changes';
import { flows } from './cards/flows/flows';
import { minute } from './cards/minute/minute';
import { overview } from './cards/overview/overview';
import { projects } from './cards/projects/projects';
import { structure } from './cards/structure/structure';
import { targets } from './cards/targets/targets';
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
  minute,
};
