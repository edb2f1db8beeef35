// Deciding through the API: each action, its undo, and each rule that it may break.
import assert from 'node:assert/strict';
import request, { type Response } from 'supertest';
import type { EntityCard, GraphView, SourceView, StatementView } from '../../graph/views';
import { assertProblem } from './problems';
import { type ServedArticle, serveArticle } from './served-article';

describe('deciding', () => {
  let served: ServedArticle;
  before(async () => {
    served = await serveArticle('/nowhere');
  });
  after(() => served.close());

  const get = async <T>(path: string): Promise<T> => (await request(served.app).get(path).expect(200)).body;
  const decide = (body: object) => request(served.app).post('/api/decisions').send(body);
  const done = async (body: object) => (await decide(body).expect(201)).body;
  const undo = (response: Pick<Response, 'body'>['body']) =>
    done({ action: 'undo', decision: response.decision.decision.id });
  const graph = () => get<GraphView>('/api/graph');
  const aSource = async () => {
    const [{ id }] = await get<[{ id: string }]>('/api/sources');
    return get<SourceView>(`/api/sources/${id}`);
  };
  const theStake = async () => {
    const [found] = (await graph()).edges.filter(
      ({ relation, source, target }) =>
        relation === 'INVESTED_IN' && source === 'asml' && target === 'mistral-ai',
    );
    return found as GraphView['edges'][number];
  };

  it('rejects, accepts and takes back, and the graph follows', async () => {
    const before = await graph();
    const edge = await theStake();
    const rejections = [];
    for (const statement of edge.statements) {
      const answer = await done({ action: 'reject', statement, why: 'a test' });
      assert.equal(answer.decision.decision.by, 'local');
      assert.equal(answer.statements[0].status, 'rejected');
      assert.equal(answer.statements[0].decisions.at(-1).why, 'a test');
      rejections.push(answer);
    }
    assert.ok(!(await graph()).edges.some(({ id }) => id === edge.id));
    const [first] = edge.statements;
    assert.equal((await done({ action: 'accept', statement: first })).statements[0].status, 'accepted');
    assert.deepEqual((await theStake()).statements, [first]);
    for (const rejection of rejections.slice(1)) await undo(rejection);
    assert.deepEqual(await graph(), before);
  });

  it('edits a statement: the revision stands in for it until the edit is undone', async () => {
    const before = await graph();
    const statement = (await theStake()).statements[0] as string;
    const old = await get<StatementView>(`/api/statements/${statement}`);
    const answer = await done({ action: 'edit', statement, change: { modality: 'planned' } });
    const [revision, set] = answer.statements as StatementView[];
    assert.deepEqual(
      [revision?.modality, revision?.status, set?.status],
      ['planned', 'accepted', 'rejected'],
    );
    assert.equal(revision?.evidence[0]?.quote, old.evidence[0]?.quote);
    await undo(answer);
    assert.deepEqual(await graph(), before);
  });

  it('adds a statement by a marked passage, with an entity that is new', async () => {
    const before = await graph();
    const { source, text } = await aSource();
    const quote = 'ASML';
    const start = text.indexOf(quote);
    const answer = await done({
      action: 'add',
      source: source.id,
      relation: 'SUPPLIES',
      subject: 'asml',
      object: { kind: 'Company', name: 'Neue Werke <b>AG</b>' },
      evidence: [{ start, end: start + quote.length }],
    });
    const [added] = answer.statements as StatementView[];
    assert.equal(added?.object.name, 'Neue Werke <b>AG</b>');
    assert.equal(added?.evidence[0]?.quote, quote);
    assert.ok((await graph()).edges.some(({ statements }) => statements.includes(added?.id ?? '')));
    await undo(answer);
    assert.deepEqual(await graph(), before);
  });

  it('brings an entity in by an edit, and takes it back with it', async () => {
    const before = await graph();
    const statement = (await theStake()).statements[0] as string;
    const subject = { kind: 'Company', name: 'Ganz Andere AG' };
    const answer = await done({ action: 'edit', statement, change: { subject } });
    assert.ok((await graph()).nodes.some(({ id }) => id === 'ganz-andere-ag'));
    await undo(answer);
    assert.deepEqual(await graph(), before);
  });

  it('previews a merge, merges and takes it back', async () => {
    const before = await graph();
    const preview = await get<{ entity: EntityCard['entity']; edges: { after: number } }>(
      '/api/decisions/merge-preview?entity=nvidia&into=asml',
    );
    const merged = await done({ action: 'merge', entity: 'nvidia', into: 'asml' });
    const card = await get<EntityCard>('/api/entities/nvidia'); // old links keep working
    assert.deepEqual(card.entity, preview.entity);
    assert.equal(card.edges.length, preview.edges.after);
    const filtered = await get<GraphView>('/api/graph?entity=nvidia,mistral-ai'); // and old filters
    assert.deepEqual(
      filtered.nodes.map(({ id }) => id),
      ['asml', 'mistral-ai'],
    );
    await undo(merged);
    assert.deepEqual(await graph(), before);
  });

  it('splits an entity that was two, under an id of its own', async () => {
    const before = await graph();
    const edge = await theStake();
    const into = { kind: 'Company', name: 'Mistral AI' };
    const split = await done({
      action: 'split',
      entity: 'mistral-ai',
      into,
      statements: edge.statements,
    });
    assert.equal(split.decision.decision.into.id, 'mistral-ai-2');
    assert.ok((await graph()).edges.some(({ target }) => target === 'mistral-ai-2'));
    await undo(split);
    assert.deepEqual(await graph(), before);
  });

  it('withdraws a source and takes it back', async () => {
    const before = await graph();
    const { source } = await aSource();
    const withdrawn = await done({ action: 'withdraw', source: source.id });
    assert.equal((await graph()).edges.length, 0);
    await undo(withdrawn);
    assert.deepEqual(await graph(), before);
  });

  it('keeps the log, latest first, in pages that link on', async () => {
    const statement = (await theStake()).statements[0] as string;
    await undo(await done({ action: 'reject', statement }));
    const page = await request(served.app).get(`/api/decisions?statement=${statement}&limit=1`).expect(200);
    assert.equal(page.body[0].decision.action, 'reject');
    assert.equal(page.body[0].inForce, false);
    const next = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1] as string;
    assert.notDeepEqual((await get<{ decision: object }[]>(next))[0], page.body[0]);
    const [undoing] =
      await get<[{ decision: { action: string }; inForce: boolean }]>('/api/decisions?limit=1');
    assert.deepEqual([undoing.decision.action, undoing.inForce], ['undo', true]);
  });

  it('takes a request sent twice for one decision', async () => {
    const statement = (await theStake()).statements[0] as string;
    const body = { action: 'accept', statement, id: 'sent-twice-0001' };
    const first = await done(body);
    assert.deepEqual((await done(body)).decision, first.decision);
    await undo(first);
  });

  const rules: readonly (readonly [string, object, number, string, RegExp])[] = [
    ['an unknown action', { action: 'burn' }, 422, 'invalid-parameter', /action/],
    ['a statement that is not there', { action: 'accept', statement: 'st-0' }, 404, 'not-found', /st-0/],
    [
      'a field too many',
      { action: 'accept', statement: 'st-0', colour: 1 },
      422,
      'invalid-parameter',
      /colour/,
    ],
    ['a merge with itself', { action: 'merge', entity: 'asml', into: 'asml' }, 422, 'merge-itself', /asml/],
    [
      'a merge of a person and a firm',
      { action: 'merge', entity: 'arthur-mensch', into: 'asml' },
      422,
      'merge-families',
      /Person/,
    ],
    [
      'a difference from itself',
      { action: 'distinct', entity: 'asml', other: 'asml' },
      422,
      'decision',
      /itself/,
    ],
    ['an undo of nothing', { action: 'undo', decision: 'de-0' }, 404, 'not-found', /de-0/],
    [
      'a passage outside the text',
      {
        action: 'add',
        source: 'src-0',
        relation: 'SUPPLIES',
        subject: 'asml',
        object: 'nvidia',
        evidence: [{ start: 0, end: 1 }],
      },
      404,
      'not-found',
      /src-0/,
    ],
  ];
  for (const [name, body, status, code, detail] of rules) {
    it(`refuses ${name}`, async () => {
      const before = await graph();
      assertProblem(await decide(body), status, code, detail);
      assert.deepEqual(await graph(), before);
    });
  }

  it('refuses what the registry or the words of the passage do not bear out', async () => {
    const { source } = await aSource();
    const fact = {
      action: 'add',
      source: source.id,
      relation: 'HOLDS_ROLE',
      subject: 'arthur-mensch',
      object: 'mistral-ai',
      evidence: [{ start: 0, end: 20 }],
    };
    const refused = async (change: object, detail: RegExp) =>
      assertProblem(await decide({ ...fact, ...change }), 422, 'decision', detail);
    await refused({ subject: 'asml' }, /ASML is a Company/);
    await refused({ evidence: [{ start: 5, end: 5 }] }, /no passage from 5 to 5/);
    await refused({ evidence: [{ start: 0, end: 900_000 }] }, /900000/);
    const stake = { percent: 5, bound: 'exact', text: '5 %' };
    await refused({ qualifiers: { stake } }, /carries no stake/);
    await refused(
      { relation: 'INVESTED_IN', subject: 'asml', object: 'mistral-ai', qualifiers: { stake } },
      /does not say the stake/,
    );
    const statement = (await theStake()).statements[0] as string;
    assertProblem(
      await decide({ action: 'edit', statement, change: {} }),
      422,
      'decision',
      /changes nothing/,
    );
  });

  it('refuses to undo twice', async () => {
    const statement = (await theStake()).statements[0] as string;
    const answer = await done({ action: 'accept', statement });
    await undo(answer);
    const again = { action: 'undo', decision: answer.decision.decision.id };
    assertProblem(await decide(again), 422, 'decision', /undone before/);
  });
});
