// The formats that a part of the graph, or all of it, can be taken away in. A new one is a file and its line here.
import type { GraphFormat } from './format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonld } from './jsonld';
import { evidenceCsv } from './statement-table';
import { edgesCsv, nodesCsv } from './tables';

export const GRAPH_FORMATS: readonly GraphFormat[] = [graphml, gexf, jsonld, nodesCsv, edgesCsv, evidenceCsv];
