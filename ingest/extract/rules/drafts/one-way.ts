// Who buys, backs, owns or supplies another is not bought, backed, owned or supplied by that one in the same sentence.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';

const ONE_WAY: ReadonlySet<RelationName> = new Set(['INVESTED_IN', 'ACQUIRED', 'SUBSIDIARY_OF', 'SUPPLIES']);

// "won an order from the ministry": a customer's, and no command.
const isOfCustomer = ({ relation, from, to }: Draft, drafts: readonly Draft[]): boolean =>
  relation === 'REGULATES' &&
  drafts.some(
    (other) =>
      other.relation === 'SUPPLIES' &&
      other.rule.startsWith('verb:') &&
      other.from.entity === to.entity &&
      other.to.entity === from.entity,
  );

/** Of two drafts that tell the same of two ends, each the other way round, the surer. */
export function oneWay(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const { relation, from, to, confidence } = draft;
    if (isOfCustomer(draft, drafts)) return false;
    return (
      !ONE_WAY.has(relation) ||
      !drafts.some(
        (other) =>
          other.relation === relation &&
          other.from.entity === to.entity &&
          other.to.entity === from.entity &&
          other.confidence > confidence,
      )
    );
  });
}
