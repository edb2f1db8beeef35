// A long row of steps as people take them: documents read, decisions, merges, undoings, imports, positions, checkpoints.
// The n-th step is the same in every process, so that what a store holds after it is known.
import { join } from 'node:path';
import { checkFile, partsOfFile } from '../../../graph/bulk/read-file';
import { add } from '../../../graph/bulk/transfer';
import { writeFile } from '../../../graph/bulk/write-file';
import type { Decision, DecisionAction } from '../../../graph/decision';
import type { GraphStore, LoadBatch } from '../../../graph/store';
import { CypherStore } from '../../../graph/stores/core/store';
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';
import { generateGraph } from '../../generator/graph';
import { random } from '../../generator/random';

const DOCUMENTS = 400;
/** So little of a log that checkpoints happen all the time. */
const CHECKPOINTS = { intervalMs: 50, walBytes: 64 * 1024 };

const documents: readonly LoadBatch[] = [
  ...generateGraph({ seed: 5, statements: DOCUMENTS * 20, entities: 900 }),
];
const documentOf = (step: number): LoadBatch => documents[step % documents.length] as LoadBatch;

export class SteppedStore {
  readonly #dataDir: string;
  #store: GraphStore | undefined;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  async store(): Promise<GraphStore> {
    this.#store ??= await CypherStore.open(
      await EmbeddedEngine.open({ dataDir: this.#dataDir, checkpoints: CHECKPOINTS }),
    );
    return this.#store;
  }

  async close(): Promise<void> {
    await this.#store?.close();
    this.#store = undefined;
  }

  /** Resolves when the step is acknowledged. */
  async take(step: number): Promise<void> {
    const { below, unit } = random(step * 7919 + 1);
    const kind = step < 3 ? 0 : unit();
    const store = await this.store();
    if (kind < 0.5) return store.load(documentOf(step));
    const earlier = documentOf(below(step));
    if (kind < 0.65) {
      const [statement] = earlier.statements;
      return this.#decide(step, {
        action: unit() < 0.5 ? 'accept' : 'reject',
        statement: statement?.id ?? '',
      });
    }
    if (kind < 0.78) {
      const companies = earlier.entities.filter(({ kind: of }) => of === 'Company');
      const [entity, into] = companies;
      if (entity && into) return this.#decide(step, { action: 'merge', entity: entity.id, into: into.id });
    }
    if (kind < 0.83) return this.#decide(step, { action: 'withdraw', source: earlier.source.id });
    if (kind < 0.9) {
      return store.savePositions('map', [{ entity: earlier.entities[0]?.id ?? '', x: step, y: unit() }]);
    }
    if (kind < 0.95) return this.#import(step);
    // Closing writes a checkpoint.
    await this.close();
  }

  /** What makes no sense at this point is refused, in every process alike. */
  async #decide(step: number, action: DecisionAction): Promise<void> {
    const decision: Decision = {
      ...action,
      id: `step-${String(step).padStart(6, '0')}`,
      by: 'local',
      at: new Date(Date.UTC(2026, 0, 1) + step * 1000).toISOString(),
    };
    const store = await this.store();
    await store.decide(decision).catch((error: { readonly status?: number }) => {
      if (error.status !== 404 && error.status !== 422) throw error;
    });
  }

  async #import(step: number): Promise<void> {
    const path = join(this.#dataDir, `import-${step}.jsonl`);
    const some = [documentOf(step), documentOf(step + 1)].sort((a, b) =>
      a.source.id < b.source.id ? -1 : 1,
    );
    await writeFile(
      path,
      (async function* () {
        yield { type: 'documents', documents: some };
      })(),
    );
    await this.close();
    await add(
      { dataDir: this.#dataDir },
      { parts: () => partsOfFile(path), manifest: await checkFile(path) },
    );
  }
}
