// Support: who gives it and who has it.

import type { EntityKind } from '../../../../graph/entities';
import type { Draft } from '../draft';
import type { EventFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import type { Rounds } from '../rounds';
import { endsOf } from '../slots/ends-of';
import { approves, isOfNation } from '../verbs/approving';
import { clauseOf, type View } from '../view';
import { actor } from './doers';
import { factsOf } from './facts';
import { find } from './fillers';
import { type Found, refitted } from './found';

// "has the backing of B", "was founded with funding from B": the subject of the clause has what the noun tells.
function receiver(phrase: Phrase, view: View, taken: readonly End[]): Found | undefined {
  const found = actor(phrase, BACKED, view, taken) ?? founded(phrase, view);
  return found && refitted(found, found.fit * 1.07);
}

// "has the support of B", "gets help from B": who has it gives none.
const isHad = (phrase: Phrase, view: View): boolean =>
  clauseOf(view, phrase)?.predicates.some(({ lemma }) =>
    view.vocabulary.verbs.get(lemma)?.some(({ relation, to }) => relation === 'SUPPORTS' && to[0] === 'subj'),
  ) === true;

// "was founded with funding from B"; of what is done to it by somebody, it is open who has the funding.
function founded(phrase: Phrase, view: View): Found | undefined {
  const { senses } = view.vocabulary;
  const { subject, predicates, phrases } = clauseOf(view, phrase) ?? {};
  const [told] = predicates ?? [];
  if (!subject || told?.voice !== 'passive' || phrase.from < told.at || !senses.together.has(phrase.prep))
    return undefined;
  if (phrases?.some(({ prep }) => senses.agent.has(prep))) return undefined;
  const ends = endsOf(subject, BACKED);
  return ends.length > 0 ? { ends, fit: 0.93, phrase: subject } : undefined;
}

/** Who stands behind a firm; funds are told of by money lent or given. */
const BACKERS: readonly EntityKind[] = ['PublicBody', 'Person'];

const BACKED: readonly EntityKind[] = ['Company', 'Facility', 'Product'];

// "has the backing of B", "avec le soutien de B, A construit …": behind the noun stands who gives it, before the verb
// who has it; "die Förderung von A" tells the receiver, who is no public body.
export function supported(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  const money = phrase.noun?.head?.classes.has('money') === true;
  // "funding" from a fund is capital.
  const capital = phrase.noun?.events.some(({ relation }) => relation === 'INVESTED_IN') === true;
  const givers = money && !capital ? [...BACKERS, 'Investor' as const] : BACKERS;
  const from = find(frame.from, phrase, givers, view, rounds, []);
  const told = find(frame.to, phrase, BACKED, view, rounds, from?.ends ?? []);
  const having = from ? receiver(phrase, view, from.ends) : undefined;
  const to = having && (!told || having.fit > told.fit) ? having : told;
  const giver = from ?? (to && !isHad(phrase, view) ? actor(phrase, BACKERS, view, to.ends) : undefined);
  // "backing from A": of a firm it is capital.
  const isCapital = capital && giver?.ends.every(({ entity }) => entity.kind === 'Company') === true;
  const isApproved = !from && clauseOf(view, phrase)?.predicates.some((one) => approves(one, view)) === true;
  if (isApproved || (!from && isOfNation(phrase))) return [];
  return giver && to && !isCapital ? factsOf(giver, to, phrase, frame, view) : [];
}
