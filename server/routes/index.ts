// All routes of the API, in the order of its documentation. A new route is a file and its line here.
import type { Route } from '../route';
import { cypher, cypherLink } from './cypher';
import { decisions, newDecision } from './decisions';
import { edge } from './edge';
import { edges } from './edges';
import { entities } from './entities';
import { entity } from './entity';
import { graph } from './graph';
import { health } from './health';
import { mergePreview } from './merge-preview';
import { namedQuery, namedQueryFile } from './named-query';
import { network } from './network';
import { paths } from './paths';
import { queries } from './queries';
import { registry } from './registry';
import { schema } from './schema';
import { source } from './source';
import { sources } from './sources';
import { statement } from './statement';
import { statements } from './statements';

export const ROUTES: readonly Route[] = [
  graph,
  edges,
  edge,
  entities,
  entity,
  network,
  paths,
  registry,
  sources,
  source,
  statements,
  statement,
  queries,
  namedQueryFile,
  namedQuery,
  cypher,
  cypherLink,
  schema,
  decisions,
  newDecision,
  mergePreview,
  health,
];
