// The whole content of a store as a stream of parts, in one order whatever the engine: decisions first, because what
// they shape need not be made and changed again; then documents, positions, views and settings.
import type { Decision } from '../decision';
import { StoreUnavailable } from '../errors';
import { portions } from '../portions';
import type { Archive, GraphStore, Json, Keepsakes, LoadBatch, NamedView, Position } from '../store';

const DECISIONS_A_PART = 2_000;
const DOCUMENTS_A_PART = 100;
const POSITIONS_A_PART = 10_000;

export type Part =
  | { readonly type: 'decisions'; readonly decisions: readonly Decision[] }
  | { readonly type: 'documents'; readonly documents: readonly LoadBatch[] }
  | { readonly type: 'positions'; readonly layout: string; readonly positions: readonly Position[] }
  | { readonly type: 'view'; readonly view: NamedView }
  | { readonly type: 'setting'; readonly name: string; readonly value: Json };

/**
 * Everything that cannot be derived. Memory holds the ids and one part at a time.
 * @throws StoreUnavailable `store-changed` when somebody wrote meanwhile: the parts would not fit together
 */
export async function* partsOf(store: Archive & Keepsakes): AsyncGenerator<Part> {
  const before = await store.writes();
  let decisions: Decision[] = [];
  for await (const decision of store.decisionLog()) {
    decisions.push(decision);
    if (decisions.length < DECISIONS_A_PART) continue;
    yield { type: 'decisions', decisions };
    decisions = [];
  }
  if (decisions.length > 0) yield { type: 'decisions', decisions };
  // The next documents are read while these are being put somewhere.
  let next: Promise<readonly LoadBatch[]> | undefined;
  for (const ids of portions(await store.sourceIds(), DOCUMENTS_A_PART)) {
    const reading = store.documents(ids);
    reading.catch(() => undefined); // told where it is awaited
    if (next) yield { type: 'documents', documents: await next };
    next = reading;
  }
  if (next) yield { type: 'documents', documents: await next };
  for (const layout of await store.layouts()) {
    for (const positions of portions(await store.positions(layout), POSITIONS_A_PART)) {
      yield { type: 'positions', layout, positions };
    }
  }
  for (const view of await store.views()) yield { type: 'view', view };
  for (const [name, value] of Object.entries(await store.settings())) yield { type: 'setting', name, value };
  if ((await store.writes()) !== before) {
    throw new StoreUnavailable(
      'store-changed',
      'Somebody wrote to the graph while it was read out, so that the parts do not fit together; run it again when nobody writes.',
    );
  }
}

/**
 * Puts one part into a store; again changes nothing. Documents that are there as they are passed over.
 * @param fresh the store had none of it before, so that nobody need look
 */
export async function putPart(store: GraphStore, part: Part, fresh: boolean): Promise<void> {
  switch (part.type) {
    case 'decisions':
      return store.loadDecisions(part.decisions);
    case 'documents': {
      if (fresh) return store.loadMany(part.documents);
      const present = new Map(
        (await store.documents(part.documents.map(({ source }) => source.id))).map((document) => [
          document.source.id,
          JSON.stringify(document),
        ]),
      );
      const missing = part.documents.filter(
        (document) => present.get(document.source.id) !== JSON.stringify(document),
      );
      return missing.length === 0 ? undefined : store.loadMany(missing);
    }
    case 'positions':
      return store.savePositions(part.layout, part.positions);
    case 'view':
      return store.saveView(part.view);
    case 'setting':
      return store.saveSetting(part.name, part.value);
  }
}
