// A decision on what goes while it is being checked: refused as if it had never been there.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotFound } from '../../../graph/errors';
import { type Batches, batches } from '../../../graph/stores/core/batches';
import { checkDecision } from '../../../graph/stores/core/check-decision';
import { EmbeddedEngine } from '../../../graph/stores/embedded/engine';

describe('checkDecision', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'check-'));
  let engine: EmbeddedEngine;
  before(async () => {
    engine = await EmbeddedEngine.open({ dataDir });
    await engine.write(async (tx) => {
      await tx.run(
        `CREATE (:Entity {id: 'velox', kind: 'company'}), (:Entity {id: 'lumen', kind: 'company'})`,
      );
    });
  });
  after(async () => {
    await engine.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('does not find an entity that was withdrawn between two of its readings', async () => {
    const rows = batches({ run: (query, parameters) => engine.read(query, parameters) }, engine.batchRows);
    const withdrawnMeanwhile: Batches = {
      ...rows,
      async forRows(query, values) {
        const found = await rows.forRows(query, values);
        // Only once it has been seen.
        if (found.some(({ id }) => id === 'velox'))
          await engine.write(async (tx) => {
            await tx.run(`MATCH (e:Entity {id: 'velox'}) DETACH DELETE e`);
          });
        return found;
      },
    };
    await assert.rejects(
      checkDecision(withdrawnMeanwhile, {
        ...{ id: 'd1', by: 'ada', at: '2026-01-05T10:00:00Z' },
        ...{ action: 'merge', entity: 'velox', into: 'lumen' },
      }),
      (error: unknown) => error instanceof NotFound && /velox/.test(error.message),
    );
  });
});
