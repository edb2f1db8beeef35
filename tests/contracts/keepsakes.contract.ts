// What is kept beside the facts, on every engine: it stays whatever happens to the facts.
import assert from 'node:assert/strict';
import type { Decision, DecisionAction } from '../../graph/decision';
import type { AppError } from '../../graph/errors';
import type { GraphStore } from '../../graph/store';
import { FUNDING, lumen, SAMPLE, velox } from './sample';

interface Around {
  /** Closes the store and opens another on the same database. */
  reopen(): Promise<void>;
  decision(action: DecisionAction): Decision;
}

const notFound = ({ code }: AppError): boolean => code === 'not-found';

export function itKeepsWhatIsSaved(get: () => GraphStore, { reopen, decision }: Around): void {
  describe('keeping positions, views and settings', () => {
    const positions = [
      { entity: lumen.id, x: 1.5, y: -2 },
      { entity: 'not-yet-there', x: 0, y: 0 },
      { entity: velox.id, x: 10, y: 20.25, pinned: true },
    ];
    const view = { name: 'Geld für Velox', state: { focus: velox.id, lenses: ['capital'] }, by: 'local' };

    it('keeps them through loads, merges, withdrawals and a restart', async () => {
      await get().load(FUNDING);
      await get().savePositions('map', positions);
      await get().savePositions('other', [{ entity: velox.id, x: 0, y: 1 }]);
      await get().saveView(view);
      await get().saveSetting('language', 'de');
      await get().saveSetting('weights', { capital: 2, talent: null });
      await get().loadMany(SAMPLE);
      await get().decide(decision({ action: 'merge', entity: lumen.id, into: velox.id }));
      await get().decide(decision({ action: 'withdraw', source: FUNDING.source.id }));
      await reopen();
      assert.deepEqual(await get().positions('map'), positions);
      assert.deepEqual(await get().positions('other'), [{ entity: velox.id, x: 0, y: 1 }]);
      assert.deepEqual(await get().view(view.name), view);
      assert.deepEqual(await get().settings(), { language: 'de', weights: { capital: 2, talent: null } });
    });

    it('moves what is saved again, and forgets what is taken back', async () => {
      await get().savePositions('map', positions);
      await get().savePositions('map', [{ entity: velox.id, x: 7, y: 7 }]);
      assert.deepEqual(await get().positions('map'), [
        ...positions.slice(0, 2),
        { entity: velox.id, x: 7, y: 7 },
      ]);
      await get().clearPositions('map');
      assert.deepEqual(await get().positions('map'), []);
      await get().saveView(view);
      await get().saveView({ ...view, state: null });
      await get().saveView({ name: 'A', state: 1 });
      assert.deepEqual(await get().views(), [
        { name: 'A', state: 1 },
        { ...view, state: null },
      ]);
      await get().deleteView(view.name);
      await assert.rejects(get().view(view.name), notFound);
      await assert.rejects(get().deleteView(view.name), notFound);
      await get().saveSetting('language', 'fr');
      await get().saveSetting('language', null);
      assert.deepEqual(await get().settings(), {});
    });
  });
}
