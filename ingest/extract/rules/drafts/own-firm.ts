// Who has founded or leads a firm speaks for it: that is no support from outside.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import type { Entity } from '../names/entity';

const POSTS: ReadonlySet<RelationName> = new Set(['FOUNDED', 'HOLDS_ROLE', 'BOARD_SEAT']);

/** The drafts without what people do for their own firms: "Zeilmaker's chief, X, welcomes the project". */
export function withoutOwnSupport(drafts: readonly Draft[]): Draft[] {
  const firms = new Map<Entity, Set<Entity>>();
  for (const { relation, from, to } of drafts) {
    if (from.entity.kind !== 'Person' || !POSTS.has(relation)) continue;
    const own = firms.get(from.entity) ?? new Set<Entity>();
    firms.set(from.entity, own.add(to.entity));
  }
  return drafts.filter(
    ({ relation, from, to }) => relation !== 'SUPPORTS' || !firms.get(from.entity)?.has(to.entity),
  );
}
