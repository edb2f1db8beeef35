// Who buys, backs, owns or supplies another is not bought, backed, owned or supplied by that one in the same sentence.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';

const ONE_WAY: ReadonlySet<RelationName> = new Set(['INVESTED_IN', 'ACQUIRED', 'SUBSIDIARY_OF', 'SUPPLIES']);

/** Of two drafts that tell the same of two ends, each the other way round, the surer. */
export function oneWay(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    ({ relation, from, to, confidence }) =>
      !ONE_WAY.has(relation) ||
      !drafts.some(
        (other) =>
          other.relation === relation &&
          other.from.entity === to.entity &&
          other.to.entity === from.entity &&
          other.confidence > confidence,
      ),
  );
}
