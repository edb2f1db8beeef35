// Who or what may fill a slot of a verb frame: arguments, what hangs on them, and who the passage is about.

import type { EntityKind } from '../../../../graph/entities';
import type { Predicate } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import type { HeadClass, Slot } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { spanOf } from '../reference/end';
import type { Rounds } from '../rounds';
import { argumentsOf } from '../slots/arguments';
import { candidates } from '../slots/candidates';
import { isPreposition } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import type { Filler } from '../slots/filler';
import type { View } from '../view';
import { hangsOn, nested, owned, ownersOf, teamOf } from './complements';
import { topicEnd } from './topic';

/** Stands for a phrase where the filler is in no phrase of the clause. */
export const ELSEWHERE = { index: -1, from: -1, to: -1, prep: '', list: [], ends: [] } as unknown as Phrase;

/** What the relation is about, where that tells more than the kinds: firms, posts at firms, who receives. */
export interface Asked {
  readonly ofFirms?: boolean;
  readonly ofPeople?: boolean;
  readonly receives?: boolean;
  /** Firms as a whole: who buys "A's chips" does not buy A, and who founded its lab did not found it. */
  readonly whole?: boolean;
  /** Who gets money for shares. */
  readonly raises?: boolean;
}

const partOf = ({ noun }: Phrase, whole: boolean): boolean =>
  whole && PARTS.some((one) => noun?.head?.classes.has(one));

const PARTS: readonly HeadClass[] = ['unit', 'product', 'office', 'facility', 'project'];

/** Everything a slot may be filled with, best first; phrases already used are passed over. */
export function fillers(
  slot: Slot,
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  used: ReadonlySet<Phrase>,
  classes: readonly HeadClass[] = [],
  { ofFirms = false, ofPeople = false, receives = false, whole = false, raises = false }: Asked = {},
): Filler[] {
  const found: Filler[] = [];
  for (let rank = 0; rank < slot.length; rank++) {
    const name = slot[rank] as Slot[number];
    const discount = 1 - 0.02 * rank;
    if (name === 'round') {
      const own = ofRound(predicate, kinds, view, discount).filter(({ phrase }) => !used.has(phrase));
      if (own.length > 0) {
        found.push(...own);
        continue;
      }
      const round = rounds.current(view.sentence.index);
      const [actor] = candidates('subj', predicate, view).map(({ phrase }) => phrase);
      const verb = view.units[predicate.at] as { start: number; end: number };
      if (
        round &&
        kinds.includes(round.entity.kind) &&
        !goesElsewhere(slot, predicate, view) &&
        !candidates('obj', predicate, view).some(
          ({ phrase }) => phrase !== actor && !phrase.noun?.head?.classes.has('round'),
        )
      )
        found.push({
          phrase: ELSEWHERE,
          ends: [{ entity: round.entity, mention: spanOf(verb), antecedent: round.span, certainty: 0.97 }],
          fit: 0.95 * discount,
        });
      continue;
    }
    if (name === 'topic') {
      if (classes.includes('round') && ofRound(predicate, kinds, view, discount).length > 0) continue;
      // "est nommé ministre des Transports": an office of state is none at the firm of the passage.
      if (ofPeople && predicate.clause.phrases.some(isPublicOffice)) continue;
      if (goesElsewhere(slot, predicate, view)) continue;
      const end = topicEnd(predicate, kinds, view, rounds, used, raises);
      // The firm that is known to be raising is surer than the one that the passage is about.
      const raising = end !== undefined && end.entity === rounds.current(view.sentence.index)?.entity;
      if (end) found.push({ phrase: ELSEWHERE, ends: [end], fit: (raising ? 0.98 : 0.95) * discount });
      continue;
    }
    if (name === 'poss' || name === 'gen') {
      for (const phrase of argumentsOf(predicate))
        found.push(
          ...owned(phrase, name, kinds, view, discount, classes).filter(
            (one) => !acts(one.phrase, predicate, view),
          ),
        );
      continue;
    }
    for (const { phrase, fit } of candidates(name, predicate, view)) {
      if (used.has(phrase) || !hangsOn(phrase, classes, view)) continue;
      const ends = endsOf(phrase, kinds);
      const owners =
        ends.length === 0 && ofFirms
          ? ownersOf(phrase, kinds, phrase === predicate.clause.subject, view)
          : [];
      const team = ends.length === 0 && ofPeople && isPreposition(name) ? teamOf(phrase, kinds, view) : [];
      if (ends.length > 0) found.push({ phrase, ends, fit: fit * discount });
      else if (team.length > 0) found.push({ phrase, ends: team, fit: 0.96 * fit * discount });
      // "access to A's chips": the chips are no receiver, and no more is A.
      else if (
        receives &&
        (name === 'dat' || isPreposition(name)) &&
        phrase.noun?.head?.classes.has('product')
      )
        continue;
      else if (owners.length > 0) found.push({ phrase, ends: owners, fit: 0.96 * fit * discount });
      // "buys Bosch's stake": a share is not its owner.
      else if (
        !partOf(phrase, whole) &&
        name !== 'subj' &&
        (classes.length > 0 || !phrase.noun?.head?.classes.has('share'))
      ) {
        const inside = mayStandInside(phrase, ofPeople, view) ? insideEnds(phrase, kinds) : [];
        if (inside.length > 0) found.push({ phrase, ends: inside, fit: 0.93 * fit * discount });
      }
    }
    if (isPreposition(name))
      found.push(
        ...nested(name, predicate, kinds, view, used)
          .filter(({ phrase }) => hangsOn(phrase, classes, view))
          .map((one) => ({ ...one, fit: one.fit * discount })),
      );
  }
  if (found.length < 2) return found;
  // "ordered Blackwell processors from Nvidia": a firm delivers, its product stands for it where none is named.
  return found.sort((a, b) => (ofFirms ? Number(isProduct(a)) - Number(isProduct(b)) : 0) || b.fit - a.fit);
}

// "mit dem Apple-Manager A" is no Apple, and who leads a "Zoom-Gespräch" leads no firm; "leitet die Nvidia-Sparte" does.
const mayStandInside = ({ name, noun }: Phrase, ofPeople: boolean, { vocabulary }: View): boolean =>
  name?.entity.kind !== 'Person' && (!ofPeople || vocabulary.grammar.order !== 'case' || noun !== undefined);

// "led the €1.7 billion round of A", "joins A's Series C": the round itself tells whose it is.
const ofRound = (
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  discount: number,
): Filler[] =>
  flatMapped(
    argumentsOf(predicate).filter(({ noun }) => noun?.head?.classes.has('round')),
    (phrase) => flatMapped(['poss', 'gen'], (name) => owned(phrase, name, kinds, view, discount, ['round'])),
  )
    .filter((one) => !acts(one.phrase, predicate, view))
    .map((one) => ({ ...one, fit: SAID * discount }));

// "invest in a €300m AI lab": in a firm that the text does not name.
const goesElsewhere = (slot: Slot, predicate: Predicate, view: View): boolean =>
  slot.some(
    (name) =>
      isPreposition(name) &&
      candidates(name, predicate, view).some(
        ({ phrase: { noun, name: named, ends, determiner } }) =>
          !named &&
          ends.length === 0 &&
          (determiner === undefined || determiner === 'indefinite') &&
          FIRMS.some((one) => noun?.head?.classes.has(one)),
      ),
  );

const FIRMS: readonly HeadClass[] = ['company', 'investor', 'facility'];

/** Surer than whoever was raising a sentence ago. */
const SAID = 0.99;

const isPublicOffice = ({ noun }: Phrase): boolean => noun?.relational.some((frame) => frame.public) === true;

const isProduct = ({ ends }: Filler): boolean => ends.every(({ entity }) => entity.kind === 'Product');

// "Angeführt wird die Runde vom Fonds der A": the agent, and whose agent it is, are nothing that the round has.
function acts({ index }: Phrase, predicate: Predicate, view: View): boolean {
  if (predicate.voice !== 'passive') return false;
  const [agent] = candidates('subj', predicate, view);
  return (
    agent !== undefined &&
    (index === agent.phrase.index ||
      (view.phrases[index]?.genitive === true && index === agent.phrase.index + 1))
  );
}
