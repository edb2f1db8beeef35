// Who was last told to stand in a relation: "the buyer", "der Mutterkonzern", "le fournisseur" means that one.
import type { RelationName } from '../../../../graph/relations';
import type { Draft } from '../draft';
import type { End } from '../reference/end';
import { type Answer, answerFrom } from './answer';

export type Side = 'from' | 'to';

/** How sure a fact must be told. */
const SURE = 0.75;
/** How sure it is that who stands in the relation is meant. */
const MEANT = 0.97;
/** So many sentences on. */
const REACH = 2;

/** Whoever has bought a firm owns it, and what was bought belongs to the buyer. */
const SAME: Partial<Record<RelationName, readonly RelationName[]>> = { SUBSIDIARY_OF: ['ACQUIRED'] };

interface Told {
  readonly relation: RelationName;
  readonly from: End;
  readonly to: End;
  readonly sentence: number;
}

export class Bearers {
  #told: Told[] = [];

  note({ relation, from, to, sentence, confidence }: Draft): void {
    if (confidence < SURE) return;
    this.#told = this.#told.filter((one) => sentence.index - one.sentence < REACH);
    this.#told.push({ relation, from, to, sentence: sentence.index });
  }

  /** The one who bears the relation on that side; nobody where none or several do. */
  bearer(relation: RelationName, side: Side, now: number): Answer | undefined {
    const found: End[] = [];
    for (const told of this.#told) {
      if (now - told.sentence > REACH || told.sentence === now) continue;
      const end = this.#endOf(told, relation, side);
      if (end && !found.some(({ entity }) => entity === end.entity)) found.push(end);
    }
    const [only] = found;
    return only && found.length === 1 ? answerFrom(only, only.certainty * MEANT) : undefined;
  }

  #endOf(told: Told, relation: RelationName, side: Side): End | undefined {
    if (told.relation === relation) return told[side];
    // Who owns is who bought, who belongs is who was bought: the other way round.
    if (SAME[relation]?.includes(told.relation)) return told[side === 'from' ? 'to' : 'from'];
    return undefined;
  }
}
