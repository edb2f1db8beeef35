// All routes of the API, in the order of its documentation. A new route is a file and its line here.
import type { Route } from '../route';
import {
  accounts,
  changeAccount,
  newAccount,
  newToken,
  removeAccount,
  revokeToken,
  tokens,
} from './accounts';
import { audit } from './audit';
import { cypher, cypherLink } from './cypher';
import { decisions, newDecision, oneDecision } from './decisions';
import { documents } from './documents';
import { edge } from './edge';
import { edges } from './edges';
import { entities } from './entities';
import { entity } from './entity';
import { exportArchive, exportFormats, exportGraph, exportStatements } from './exports';
import { graph } from './graph';
import { health } from './health';
import { cancelJob, jobEvents, jobs, oneJob } from './jobs';
import { live, ready } from './liveness';
import { mergePreview } from './merge-preview';
import { namedQuery, namedQueryFile } from './named-query';
import { network } from './network';
import { paths } from './paths';
import { placement } from './placement';
import { queries } from './queries';
import { registry } from './registry';
import { schema } from './schema';
import { endSession, login, logout, ownPassword, session, sessions } from './session';
import { source } from './source';
import { sources } from './sources';
import { statement } from './statement';
import { statements } from './statements';
import {
  clearPositions,
  deleteView,
  oneView,
  positions,
  savePositions,
  saveSetting,
  saveView,
  settings,
  views,
} from './views';

export const ROUTES: readonly Route[] = [
  graph,
  placement,
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
  exportFormats,
  exportArchive,
  exportStatements,
  exportGraph,
  documents,
  jobs,
  oneJob,
  cancelJob,
  jobEvents,
  decisions,
  newDecision,
  mergePreview,
  oneDecision,
  views,
  oneView,
  saveView,
  deleteView,
  positions,
  savePositions,
  clearPositions,
  settings,
  saveSetting,
  session,
  login,
  logout,
  ownPassword,
  sessions,
  endSession,
  accounts,
  newAccount,
  changeAccount,
  removeAccount,
  tokens,
  newToken,
  revokeToken,
  audit,
  health,
  live,
  ready,
];
