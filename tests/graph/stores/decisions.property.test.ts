// Merges, splits, edits, withdrawals and their undoing in random order: whatever was decided step by step must end in
// the graph that the same sources and the same log make at once, in one load on an empty store.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Decision, DecisionAction } from '../../../graph/decision';
import type { Entity } from '../../../graph/entities';
import { AppError } from '../../../graph/errors';
import type { GraphStore } from '../../../graph/store';
import { CypherStore } from '../../../graph/stores/core/store';
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';
import { contentOf } from '../../contracts/content';
import { harbor, lumen, orchard, quill, remote, SAMPLE, velox } from '../../contracts/sample';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 10);

const companies = [velox, lumen, harbor, orchard, quill, remote];
const statements = SAMPLE.flatMap((batch) => batch.statements);
const sources = SAMPLE.map(({ source }) => source.id);

const entityId = fc.constantFrom(...companies.map(({ id }) => id));
const statement = fc.constantFrom(...statements);

/** Ends that a person names: new to the graph, known to it, or brought in by a split as well. */
const named: fc.Arbitrary<Entity> = fc.constantFrom(
  { id: 'newcomer', kind: 'Company', name: 'Newcomer', aliases: ['New'], wikidata: 'Q1' },
  { id: 'stranger', kind: 'Investor', name: 'Stranger', aliases: [] },
  { id: velox.id, kind: 'Company', name: 'Velox', aliases: [] },
  { id: 'split-s1', kind: 'Company', name: 'Split one', aliases: [] },
);

/** A step: a decision, the undoing of an earlier step, or the loading of a document (again). */
type Step = { readonly decide: DecisionAction } | { readonly undo: number } | { readonly load: number };

const decide: fc.Arbitrary<DecisionAction> = fc.oneof(
  statement.map(({ id }) => ({ action: 'accept', statement: id }) as const),
  statement.map(({ id }) => ({ action: 'reject', statement: id }) as const),
  fc.tuple(entityId, entityId).map(([entity, into]) => ({ action: 'merge', entity, into }) as const),
  fc.tuple(entityId, fc.subarray(statements, { minLength: 1 }), fc.constantFrom('s1', 's2')).map(
    ([entity, some, name]) =>
      ({
        action: 'split',
        entity,
        into: { id: `split-${name}`, kind: 'Company', name: `Split ${name}`, aliases: [] },
        statements: some.map(({ id }) => id),
      }) as const,
  ),
  fc.constantFrom(...sources).map((source) => ({ action: 'withdraw', source }) as const),
  fc.tuple(statement, entityId).map(([old, object]) => {
    const revision = { ...old, id: `${old.id}-${object}`, object, extractor: 'person', revises: old.id };
    return { action: 'edit', statement: old.id, revision } as const;
  }),
  fc.tuple(statement, named).map(([old, entity]) => {
    const { id } = entity;
    const revision = { ...old, id: `${old.id}-${id}`, subject: id, extractor: 'person', revises: old.id };
    return { action: 'edit', statement: old.id, revision, entities: [entity] } as const;
  }),
  fc.tuple(statement, named, fc.boolean()).map(([like, entity, bringsIt]) => {
    const added = { ...like, id: `${like.id}+${entity.id}`, object: entity.id, extractor: 'person' };
    return { action: 'add', added, ...(bringsIt ? { entities: [entity] } : {}) } as const;
  }),
  fc.tuple(entityId, entityId).map(([entity, other]) => ({ action: 'distinct', entity, other }) as const),
);

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: decide.map((action) => ({ decide: action })) },
    { weight: 4, arbitrary: fc.nat(20).map((undo) => ({ undo })) },
    { weight: 1, arbitrary: fc.nat(SAMPLE.length - 1).map((load) => ({ load })) },
  ),
  { minLength: 1, maxLength: 12 },
);

describe('decisions on the embedded engine', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'property-'));
  const engines: EmbeddedEngine[] = [];
  before(async () => {
    for (const name of ['a', 'b']) engines.push(await EmbeddedEngine.open({ dataDir: join(folder, name) }));
  });
  after(async () => {
    for (const engine of engines) await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openEmpty(which: 0 | 1): Promise<GraphStore> {
    const engine = engines[which] ?? assert.fail();
    await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    return CypherStore.open(engine);
  }

  async function walk(store: GraphStore, walked: readonly Step[]): Promise<Decision[]> {
    const log: Decision[] = [];
    for (const [index, step] of walked.entries()) {
      if ('load' in step) {
        await store.load(SAMPLE[step.load] ?? assert.fail());
        continue;
      }
      const undone = 'undo' in step ? log[step.undo % (log.length || 1)] : undefined;
      const action: DecisionAction | undefined =
        'decide' in step ? step.decide : undone && { action: 'undo', decision: undone.id };
      if (!action) continue;
      const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
      const decision: Decision = { ...action, id: `d${String(index).padStart(3, '0')}`, by: 'local', at };
      try {
        await store.decide(decision);
        log.push(decision);
      } catch (error) {
        // What makes no sense at this point is refused and leaves no trace.
        if (!(error instanceof AppError)) throw error;
        assert.ok(
          ['not-found', 'merge-itself', 'merge-families', 'decision-entity'].includes(error.code),
          String(error),
        );
      }
    }
    return log;
  }

  it('end in the graph that the same log makes at once, before the documents or with them', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (walked, before) => {
        const [stepwise, atOnce] = [await openEmpty(0), await openEmpty(1)];
        await stepwise.loadMany(SAMPLE);
        const log = await walk(stepwise, walked);
        if (before) await atOnce.loadDecisions([...log].reverse());
        const [first, ...others] = SAMPLE;
        await atOnce.loadMany([...others].reverse());
        await atOnce.load({ ...(first ?? assert.fail()), decisions: before ? [] : [...log].reverse() });
        assert.deepEqual(await contentOf(stepwise), await contentOf(atOnce));
      }),
      { numRuns: RUNS },
    );
  });

  it('leave of a withdrawn source nothing, and of the others everything', async () => {
    const isWrittenOn = (decision: Decision, source: string): boolean =>
      (decision.action === 'add' && decision.added.source === source) ||
      (decision.action === 'edit' && decision.revision.source === source);
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(...SAMPLE), async (walked, { source: { id } }) => {
        const [withdrawn, without] = [await openEmpty(0), await openEmpty(1)];
        await withdrawn.loadMany(SAMPLE);
        const log = await walk(withdrawn, walked);
        const at = new Date(Date.UTC(2027, 0, 1)).toISOString();
        await withdrawn.decide({ action: 'withdraw', source: id, id: 'last', by: 'local', at });
        await without.loadMany(SAMPLE.filter(({ source }) => source.id !== id));
        await without.loadDecisions(log.filter((decision) => !isWrittenOn(decision, id)));
        assert.deepEqual(await withdrawn.graph(), await without.graph());
      }),
      { numRuns: RUNS },
    );
  });

  it('leave no trace when all of them are undone, the latest first', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (walked) => {
        const store = await openEmpty(0);
        await store.loadMany(SAMPLE);
        const before = await contentOf(store);
        const log = await walk(store, walked);
        const standing = log.filter(({ action }) => action !== 'undo').reverse();
        for (const [index, { id }] of standing.entries()) {
          const at = new Date(Date.UTC(2027, 0, 1) + index * 1000).toISOString();
          await store.decide({ action: 'undo', decision: id, id: `u${index}`, by: 'local', at });
        }
        assert.deepEqual(await contentOf(store), before);
      }),
      { numRuns: RUNS },
    );
  });
});
