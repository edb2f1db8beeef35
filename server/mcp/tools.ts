// What assistants may do with the graph (Model Context Protocol): look, and cite the sentence. Nothing here writes. Each
// tool is one entry; the limits are those of the API.
import { z } from 'zod';
import { ENTITY_KIND_NAMES } from '../../graph/entities';
import { MAX_HOPS, pathsBetween } from '../../graph/explore/paths-between';
import { RELATION_NAMES } from '../../graph/relations';
import type { EdgeView, StatementView } from '../../graph/views';
import { ask } from '../ask/ask';
import type { Context } from '../route';

export type ToolContext = Pick<Context, 'store' | 'queries' | 'limits' | 'gate'>;

export interface Tool<S extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: S;
  /** Gives what the assistant reads, as JSON. @throws AppError, whose message it reads instead */
  run(input: z.output<z.ZodObject<S>>, context: ToolContext): Promise<unknown>;
}

function tool<S extends z.ZodRawShape>(spec: Tool<S>): Tool {
  return spec as unknown as Tool;
}

/** More than an assistant can hold in mind is cut, and the cut is told. */
const MAX_STATEMENTS = 25;

const id = z.string().min(1).max(200);
const entityId = id.describe('The id of an entity, such as "mistral-ai"; `search` finds it.');
const relations = z.array(z.enum(RELATION_NAMES)).max(50).optional().describe('Only these relations.');

/** A statement as it is cited: what it says, in which words, where, and how sure that is. */
function cited({
  id,
  relation,
  subject,
  object,
  modality,
  status,
  confidence,
  evidence,
  source,
  qualifiers,
}: StatementView) {
  return {
    statement: id,
    says: `${subject.name} ${relation} ${object.name}`,
    figures: Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, value?.text])),
    quotes: evidence.map(({ quote }) => quote),
    modality,
    status,
    confidence,
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      published: source.published,
      url: source.url,
      language: source.language,
    },
  };
}

const lineOf = ({
  id,
  relation,
  source,
  target,
  modality,
  disputed,
  confidence,
  figures,
  from,
  until,
}: EdgeView) => ({
  edge: id,
  relation,
  from: source,
  to: target,
  modality,
  disputed,
  confidence,
  figures,
  ...(from && { since: from }),
  ...(until && { until }),
});

export const TOOLS: readonly Tool[] = [
  tool({
    name: 'search',
    title: 'Search entities',
    description:
      'Finds people, companies, investors, public bodies, products, facilities and places by the beginning of a word of their name. Start here to learn ids.',
    input: {
      text: z.string().min(1).max(200),
      kind: z.enum(ENTITY_KIND_NAMES).optional(),
      limit: z.number().int().min(1).max(50).default(10),
    },
    run: ({ text, kind, limit }, { store }) => store.search(text, { limit, ...(kind && { kinds: [kind] }) }),
  }),
  tool({
    name: 'entity',
    title: 'Everything about an entity',
    description:
      'Names, country, all lines of the map at an entity, and statements about it that are only proposed, reported or denied. Lines name their id; `evidence` gives their sentences.',
    input: { id: entityId },
    async run({ id }, { store }) {
      const { entity, edges, neighbours, beside } = await store.entity(id);
      return {
        entity,
        lines: edges.map(lineOf),
        neighbours,
        beside: beside.slice(0, MAX_STATEMENTS).map(cited),
        ...(beside.length > MAX_STATEMENTS && {
          notice: `${beside.length - MAX_STATEMENTS} more are left out.`,
        }),
      };
    },
  }),
  tool({
    name: 'network',
    title: 'Surroundings of an entity',
    description: 'What lies within some steps of an entity, with the lines between all of it.',
    input: {
      id: entityId,
      depth: z.number().int().min(1).max(3).default(1),
      limit: z.number().int().min(1).max(200).default(50).describe('The largest number of entities.'),
      relations,
    },
    async run({ id, ...request }, { store }) {
      const { nodes, edges, distances, truncated } = await store.ego(id, request);
      return { nodes, lines: edges.map(lineOf), distances, truncated };
    },
  }),
  tool({
    name: 'paths',
    title: 'Paths between two entities',
    description: 'The shortest ways from one entity to another, each step with the sentence it stands on.',
    input: {
      from: entityId,
      to: entityId,
      k: z.number().int().min(1).max(10).default(3).describe('The largest number of paths.'),
      hops: z.number().int().min(1).max(MAX_HOPS).default(4).describe('The longest path.'),
      relations,
    },
    async run({ from, to, ...options }, { store }) {
      const found = await pathsBetween(store, from, to, { ...options, direction: 'any' });
      return {
        nodes: found.nodes,
        paths: found.paths.map(({ hops }) =>
          hops.map((hop) => ({
            from: hop.from,
            to: hop.to,
            lines: hop.edges.map(({ edge, statement }) => ({ ...lineOf(edge), evidence: cited(statement) })),
          })),
        ),
        truncated: found.truncated,
      };
    },
  }),
  tool({
    name: 'evidence',
    title: 'The sentences behind a line',
    description:
      'The statements that a line of the map stands on: quotes character for character, source, modality, confidence. Cite these sentences with their source. Where sources disagree, all are given.',
    input: { edge: id.describe('The id of a line, such as "ed-…", from the other tools.') },
    async run({ edge }, { store }) {
      const { edge: line, source, target, statements } = await store.edge(edge);
      return {
        line: lineOf(line),
        ends: [source, target],
        statements: statements.slice(0, MAX_STATEMENTS).map(cited),
        ...(statements.length > MAX_STATEMENTS && {
          notice: `${statements.length - MAX_STATEMENTS} more are left out.`,
        }),
      };
    },
  }),
  tool({
    name: 'schema',
    title: 'What Cypher can ask for',
    description:
      'Labels, relationship types and properties of the graph with counts. Read it before writing Cypher.',
    input: {},
    run: (_input, { store }) => store.schema(),
  }),
  tool({
    name: 'cypher',
    title: 'Ask in Cypher',
    description:
      'Runs one read-only Cypher query, cut at the row cap and the time limit. In the graph: (:Entity {id, name, kind, country})-[:INVESTED_IN {figures, amount, currency, statements}]->(:Entity), and (:Statement {quote})-[:SUBJECT|OBJECT]->(:Entity), -[:STATED_IN]->(:Source).',
    input: {
      query: z.string().min(1).max(20_000),
      parameters: z.record(z.string(), z.unknown()).default({}),
    },
    async run({ query, parameters }, { store, limits, gate }) {
      const { columns, rows, notice } = await gate.run(() => ask(store, query, parameters, limits));
      return { columns, rows, notice };
    },
  }),
];
