// Those who hold shares of the same firm, told in one sentence.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import type { Entity } from '../names/entity';

/** "A holds 60 % of C and the fund B 40 %": of two who hold shares of the same firm neither owns the other there. */
export function withoutCoholders(drafts: readonly Draft[]): Draft[] {
  const held = drafts.filter(
    ({ relation, qualifiers: { stake, amount } }) => relation === 'INVESTED_IN' && (stake || amount),
  );
  if (held.length < 2) return [...drafts];
  const holds = (entity: Entity, firm: Entity) =>
    held.some(({ from, to }) => from.entity === entity && to.entity === firm);
  const isBesides = ({ from, to }: Draft) =>
    held.some(
      (one) =>
        one.from.entity === from.entity && one.to.entity !== to.entity && holds(to.entity, one.to.entity),
    );
  return drafts.filter((draft) => !OWNING.has(draft.relation) || !isBesides(draft));
}

const OWNING: ReadonlySet<RelationName> = new Set(['INVESTED_IN', 'SUBSIDIARY_OF']);
