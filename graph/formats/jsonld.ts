// JSON-LD 1.1 with PROV-O: each line is derived from statements, each statement quoted from a document. Quotes are
// selectors of the W3C Web Annotation model. Identifiers are the addresses under which the API shows the same things.
import type { EntityKind } from '../entities';
import { portions } from '../portions';
import type { EdgeView, NodeView, StatementView } from '../views';
import { type GraphFormat, ITEMS_A_PIECE, type Selection, STATEMENTS_A_PIECE } from './format';

/** What schema.org calls the kinds. */
const TYPES: Readonly<Record<EntityKind, string>> = {
  Person: 'Person',
  Company: 'Corporation',
  Investor: 'Organization',
  PublicBody: 'GovernmentOrganization',
  Product: 'Product',
  Facility: 'Place',
  FundingRound: 'Event',
  City: 'City',
  Country: 'Country',
};

const reference = { '@type': '@id' } as const;

const contextFor = (base: string) => ({
  '@version': 1.1,
  '@base': base,
  sg: `${base}registry#`,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  '@vocab': `${base}registry#`,
  name: 'schema:name',
  publisher: 'schema:publisher',
  published: 'schema:datePublished',
  language: 'schema:inLanguage',
  url: { '@id': 'schema:url', ...reference },
  subject: { '@id': 'rdf:subject', ...reference },
  relation: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', ...reference },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', ...reference },
  quotedFrom: { '@id': 'prov:wasQuotedFrom', ...reference },
  evidence: 'oa:hasTarget',
  document: { '@id': 'oa:hasSource', ...reference },
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  decisions: { '@reverse': 'prov:used' },
  by: 'prov:wasAssociatedWith',
  at: { '@id': 'prov:endedAtTime', '@type': 'xsd:dateTime' },
});

const addressOf = (of: string, id: string): string => `${of}/${encodeURIComponent(id)}`;

const nodeOf = ({ id, kind, name, country }: NodeView) => ({
  '@id': addressOf('entities', id),
  '@type': [kind, `schema:${TYPES[kind]}`],
  name,
  ...(country && { country }),
});

const edgeOf = (edge: EdgeView) => ({
  '@id': addressOf('edges', edge.id),
  '@type': ['Edge', 'rdf:Statement', 'prov:Entity'],
  subject: addressOf('entities', edge.source),
  relation: edge.relation,
  object: addressOf('entities', edge.target),
  modality: edge.modality,
  confidence: edge.confidence,
  disputed: edge.disputed,
  ...(edge.figures.length > 0 && { figures: edge.figures }),
  ...(edge.from && { from: edge.from }),
  ...(edge.until && { until: edge.until }),
  derivedFrom: edge.statements.map((id) => addressOf('statements', id)),
});

const sourceOf = ({ id, title, publisher, published, language, url }: StatementView['source']) => ({
  '@id': addressOf('sources', id),
  '@type': ['Source', 'schema:CreativeWork', 'prov:Entity'],
  name: title,
  language,
  ...(publisher && { publisher }),
  ...(published && { published }),
  ...(url && { url }),
});

const statementOf = (statement: StatementView) => ({
  '@id': addressOf('statements', statement.id),
  '@type': ['Statement', 'rdf:Statement', 'prov:Entity'],
  subject: addressOf('entities', statement.subject.id),
  relation: statement.relation,
  object: addressOf('entities', statement.object.id),
  modality: statement.modality,
  status: statement.status,
  confidence: statement.confidence,
  extractor: statement.extractor,
  ...Object.fromEntries(Object.entries(statement.qualifiers).map(([name, value]) => [name, value?.text])),
  quotedFrom: addressOf('sources', statement.source.id),
  evidence: statement.evidence.map(({ quote, prefix, suffix, start, end }) => ({
    '@type': 'oa:SpecificResource',
    document: addressOf('sources', statement.source.id),
    selector: [
      { '@type': 'oa:TextQuoteSelector', exact: quote, prefix, suffix },
      { '@type': 'oa:TextPositionSelector', start, end },
    ],
  })),
  ...(statement.decisions.length > 0 && {
    decisions: statement.decisions.map(({ action, by, at, why }) => ({
      '@type': 'prov:Activity',
      action,
      by: { '@type': 'prov:Agent', name: by },
      at,
      ...(why && { why }),
    })),
  }),
});

/** Every thing once: a document is told with the first statement that quotes it. */
async function* thingsOf({ nodes, edges, statements }: Selection): AsyncGenerator<readonly object[]> {
  for (const some of portions(nodes, ITEMS_A_PIECE)) yield some.map(nodeOf);
  for (const some of portions(edges, ITEMS_A_PIECE)) yield some.map(edgeOf);
  const told = new Set<string>();
  const ids = [...new Set(edges.flatMap((edge) => edge.statements))];
  for (const some of portions(ids, STATEMENTS_A_PIECE)) {
    const found = await statements(some);
    yield found.flatMap((statement) => {
      const { source } = statement;
      const fresh = told.has(source.id) ? [] : [sourceOf(source)];
      told.add(source.id);
      return [...fresh, statementOf(statement)];
    });
  }
}

export const jsonld: GraphFormat = {
  name: 'graph.jsonld',
  title: 'JSON-LD with provenance (PROV-O, Web Annotation), for linked data',
  type: 'application/ld+json; charset=utf-8',
  async *pieces(selection) {
    yield `{"@context":${JSON.stringify(contextFor(selection.base))},\n"@graph":[`;
    let first = true;
    for await (const things of thingsOf(selection)) {
      for (const thing of things) {
        yield `${first ? '' : ','}\n${JSON.stringify(thing)}`;
        first = false;
      }
    }
    yield '\n]}\n';
  },
};
