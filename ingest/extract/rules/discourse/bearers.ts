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

/** What else tells of the bearer, and on which side: whoever has bought a firm owns it and is its buyer. */
const ALSO: Partial<Record<RelationName, Partial<Record<Side, Side>>>> = {
  SUBSIDIARY_OF: { from: 'to', to: 'from' },
  SUPPLIES: { to: 'from' },
};

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
    const only = this.#only(relation, side, now);
    if (only) return only;
    const bought = ALSO[relation]?.[side];
    return bought && this.#only('ACQUIRED', bought, now);
  }

  #only(relation: RelationName, side: Side, now: number): Answer | undefined {
    const found: End[] = [];
    for (const told of this.#told) {
      if (told.relation !== relation || now - told.sentence > REACH || told.sentence === now) continue;
      if (!found.some(({ entity }) => entity === told[side].entity)) found.push(told[side]);
    }
    const [end] = found;
    return end && found.length === 1 ? answerFrom(end, end.certainty * MEANT) : undefined;
  }
}
