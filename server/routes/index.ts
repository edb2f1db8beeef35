// All routes of the API. A new route is a file and its line here.
import type { Route } from '../route';
import { cypher } from './cypher';
import { edge } from './edge';
import { entity } from './entity';
import { graph } from './graph';
import { health } from './health';
import { namedQuery } from './named-query';
import { queries } from './queries';
import { registry } from './registry';
import { source } from './source';
import { sources } from './sources';

export const ROUTES: readonly Route[] = [
  health,
  graph,
  entity,
  edge,
  sources,
  source,
  registry,
  queries,
  namedQuery,
  cypher,
];
