// The bundled article, read for real: what the rules find by themselves, and what the graph holds once the recorded
// decisions have been replayed, on both engines.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../../graph/entities';
import { RELATIONS } from '../../graph/relations';
import type { Statement } from '../../graph/statement';
import type { GraphStore } from '../../graph/store';
import { openStore } from '../../graph/stores';
import { besideArticle, readArticle } from '../../ingest/article';
import { BUNDLED_ARTICLE } from '../../ingest/bundled';
import { rulesExtractor } from '../../ingest/extract/rules';
import { ground } from '../../ingest/ground';
import { loadDocument } from '../../ingest/load';
import { emptyNeo4j, withNeo4j } from '../neo4j/with-neo4j';
import { type ExpectedFact, FIRST_ARTICLE_FACTS } from './first-article.facts';

const LEAST_BY_THE_RULES_ALONE = 24;

interface Said {
  readonly relation: string;
  readonly subject: Pick<Entity, 'name' | 'aliases'>;
  readonly object: Pick<Entity, 'name' | 'aliases'>;
  readonly qualifiers: Statement['qualifiers'];
  readonly quotes: readonly string[];
}

const isCalled = ({ name, aliases }: Said['subject'], wanted: string): boolean =>
  [name, ...aliases].includes(wanted);

/** Whether a statement says the fact: relation, ends, sentence and every figure. */
function says(said: Said, fact: ExpectedFact): boolean {
  const { qualifiers: q, subject, object } = said;
  if (said.relation !== fact.relation || !said.quotes.some((quote) => quote.includes(fact.quote)))
    return false;
  const straight = isCalled(subject, fact.subject) && isCalled(object, fact.object);
  const turned = isCalled(subject, fact.object) && isCalled(object, fact.subject);
  if (!straight && !(RELATIONS[fact.relation].symmetric && turned)) return false;
  const money = (value: typeof q.amount, wanted: ExpectedFact['amount']) =>
    !wanted || (value?.amount === wanted[0] && value.currency === wanted[1] && value.bound === wanted[2]);
  return (
    money(q.amount, fact.amount) &&
    money(q.valuation, fact.valuation) &&
    (fact.stake === undefined || q.stake?.percent === fact.stake) &&
    (fact.quantity === undefined || q.quantity?.value === fact.quantity) &&
    (fact.role === undefined || q.role?.text.startsWith(fact.role) === true) &&
    (fact.year === undefined || q.year?.date === fact.year) &&
    (fact.place === undefined || q.place?.text === fact.place)
  );
}

const line = ({ relation, subject, object }: ExpectedFact) => `${subject} ${relation} ${object}`;

describe('the first article, read by the rules alone', () => {
  let accepted: Said[];

  before(async () => {
    const source = await readArticle(BUNDLED_ARTICLE);
    const { entities, statements } = ground(source, await rulesExtractor.extract(source), rulesExtractor);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    accepted = statements
      .filter(({ status }) => status === 'accepted')
      .map(({ relation, subject, object, qualifiers, evidence }) => ({
        relation,
        subject: byId.get(subject) as Entity,
        object: byId.get(object) as Entity,
        qualifiers,
        quotes: evidence.map(({ quote }) => quote),
      }));
  });

  it(`gives at least ${LEAST_BY_THE_RULES_ALONE} of the expected facts`, () => {
    const found = FIRST_ARTICLE_FACTS.filter((fact) => accepted.some((said) => says(said, fact)));
    assert.ok(
      found.length >= LEAST_BY_THE_RULES_ALONE,
      `found ${found.length}:\n${found.map(line).join('\n')}`,
    );
  });

  it('accepts nothing that the article does not say', () => {
    const loose = ({
      amount,
      valuation,
      stake,
      quantity,
      role,
      year,
      place,
      ...rest
    }: ExpectedFact): ExpectedFact => rest;
    const strange = accepted.filter((said) => !FIRST_ARTICLE_FACTS.some((fact) => says(said, loose(fact))));
    assert.deepEqual(
      strange.map(({ subject, relation, object }) => `${subject.name} ${relation} ${object.name}`),
      [],
    );
  });
});

function suite(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  let said: Said[];

  before(async () => {
    store = await open();
    const source = await readArticle(BUNDLED_ARTICLE);
    const report = await loadDocument({
      source,
      extractor: rulesExtractor,
      store,
      decisionsFile: besideArticle(BUNDLED_ARTICLE, 'decisions'),
    });
    assert.deepEqual(report.idle, [], 'every recorded decision finds its statement');
    const { statements } = await store.source(source.id);
    const cards = new Map<string, Said['subject']>();
    for (const id of new Set(statements.flatMap(({ subject, object }) => [subject.id, object.id]))) {
      cards.set(id, (await store.entity(id)).entity);
    }
    said = statements
      .filter(({ status }) => status === 'accepted')
      .map(({ relation, subject, object, qualifiers, evidence }) => ({
        relation,
        subject: cards.get(subject.id) as Said['subject'],
        object: cards.get(object.id) as Said['object'],
        qualifiers,
        quotes: evidence.map(({ quote }) => quote),
      }));
  });

  after(() => store?.close());

  for (const fact of FIRST_ARTICLE_FACTS) {
    it(`holds: ${line(fact)} (${fact.quote.slice(0, 40)}…)`, () => {
      assert.ok(
        said.some((one) => says(one, fact)),
        'no accepted statement says this with its figures and its sentence',
      );
    });
  }

  it('draws the four threads as edges with their figures', async () => {
    const { edges, nodes } = await store.graph();
    const name = new Map(nodes.map(({ id, name }) => [id, name]));
    const figures = (from: string, relation: string, to: string) =>
      edges
        .filter(
          (edge) =>
            name.get(edge.source) === from && edge.relation === relation && name.get(edge.target) === to,
        )
        .flatMap((edge) => edge.figures)
        .join(' · ');
    assert.match(figures('ASML', 'INVESTED_IN', 'Mistral AI'), /mehr als 1,5 Mrd\. USD/);
    assert.match(figures('ASML', 'INVESTED_IN', 'Mistral AI'), /1,3 Mrd\. Euro/);
    assert.match(figures('ASML', 'INVESTED_IN', 'Mistral AI'), /11/);
    assert.match(figures('ASML', 'INVESTED_IN', 'Mistral AI'), /lead/);
    assert.match(figures('Nvidia', 'SUPPLIES', 'Mistral AI'), /18\.000/);
    assert.match(figures('Nvidia', 'SUPPLIES', 'Mistral AI'), /südlich von Paris/);
    assert.ok(
      edges.some(
        (edge) =>
          edge.relation === 'SUPPORTS' &&
          name.get(edge.source) === 'Emmanuel Macron' &&
          name.get(edge.target) === 'Mistral AI',
      ),
    );
    for (const former of ['Google', 'Meta Platforms']) {
      assert.ok(
        edges.some((edge) => edge.relation === 'FORMERLY_AT' && name.get(edge.target) === former),
        former,
      );
    }
  });
}

describe('the first article in the embedded engine', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'first-article-'));
  suite(() => openStore({ dataDir }));
  after(() => rmSync(dataDir, { recursive: true, force: true }));
});

describe('the first article in Neo4j', function () {
  this.timeout(60_000);
  const neo4j = withNeo4j();
  suite(async () => {
    await emptyNeo4j(neo4j());
    return openStore({ dataDir: '', neo4j: neo4j() });
  });
});
