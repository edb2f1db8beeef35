// Whether what a frame asks for stands around the noun: classes of nouns, types of figures.

import type { EventFrame, HeadClass, Relational, VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { complementsSaying } from '../slots/complements-of';
import { isTradeOrder } from '../slots/trade-order';
import type { Unit } from '../units/unit';
import { clauseOf, type View } from '../view';

export function conditions(phrase: Phrase, frame: EventFrame, view: View): boolean {
  // "der Kauf von 18.000 Chips": goods are bought, no firm.
  const [what] = complementsSaying(phrase, ['of'], view);
  if (frame.relation === 'ACQUIRED' && what && (isGoods(what) || isMade(what))) return false;
  // "a consortium of investors, including A and B": they give together, and are no partners for it.
  if (frame.relation === 'PARTNERED_WITH' && what?.noun?.relational.some(isInvesting)) return false;
  if (frame.relation === 'REGULATES' && isTradeOrder(phrase, view)) return false;
  if (frame.relation === 'OPERATES_IN' && isOwnFirm(phrase)) return false;
  if (frame.relation === 'ACQUIRED' && isWork(phrase, view)) return false;
  if (frame.relation === 'INVESTED_IN' && isSortOfFirm(phrase, view)) return false;
  if (frame.joint && !phrase.adjectives.some((adjective) => isJoint(adjective, view))) return false;
  if (
    frame.classes.length > 0 &&
    !view.phrases.some(
      (one) =>
        one !== phrase && one.noun?.head && frame.classes.some((name) => one.noun?.head?.classes.has(name)),
    )
  )
    return false;
  return (
    frame.figures.length === 0 ||
    frame.figures.some((type) =>
      unitsAround(phrase, view).some((unit) => view.units[unit]?.figure?.type === type),
    )
  );
}

// "Filiale de X, la société Y est à Lyon", "cette filiale de X": a firm that is known is where it is, and not who owns it.
const isOwnFirm = ({ noun, explains, determiner, ends }: Phrase): boolean =>
  noun?.relational.some(({ relation }) => relation === 'SUBSIDIARY_OF') === true &&
  (explains !== undefined || (determiner === 'demonstrative' && ends.length > 0));

// "Anne Roux, qui dirige les achats de X": what somebody is in charge of has not happened.
function isWork(phrase: Phrase, view: View): boolean {
  const clause = clauseOf(view, phrase);
  const leads = ({ relation, from, to, state }: VerbFrame) =>
    relation === 'HOLDS_ROLE' && state && from[0] === 'subj' && to[0] !== 'obj';
  return (
    phrase.prep === '' &&
    phrase.determiner === 'definite' &&
    clause?.predicates.some(
      ({ lemma, voice, at }) =>
        voice === 'active' && phrase.from > at && view.vocabulary.verbs.get(lemma)?.some(leads),
    ) === true
  );
}

// "structure d'investissement de X", "société de participation de X": what a firm is for, and nothing that it has done.
function isSortOfFirm({ prep, determinerAt, index, from }: Phrase, { phrases, vocabulary }: View): boolean {
  const before = phrases[index - 1];
  const classes = before?.to === from && !before.name ? before.noun?.head?.classes : undefined;
  return (
    vocabulary.senses.of.has(prep) &&
    determinerAt < 0 &&
    (classes?.has('company') || classes?.has('investor') || classes?.has('unit')) === true
  );
}

// "ein gemeinsames Labor", "a joint lab"
const isJoint = ({ lower }: Unit, { vocabulary }: View): boolean => vocabulary.jointly.has(lower);

const isInvesting = ({ relation }: Relational): boolean => relation === 'INVESTED_IN';

const isGoods = ({ noun, name, ends }: Phrase): boolean =>
  !name &&
  ends.length === 0 &&
  noun?.head !== undefined &&
  !noun.head.classes.has('company') &&
  GOODS.some((one) => noun.head?.classes.has(one));

const GOODS: readonly HeadClass[] = ['product', 'machine', 'facility'];

// "l'acquisition de l'ordinateur quantique Pasqal": what a firm of that name makes.
const isMade = ({ noun, name }: Phrase): boolean =>
  name?.entity.family === 'organization' &&
  noun?.head !== undefined &&
  [...noun.head.classes].every((one) => one === 'product' || one === 'machine');

/** The phrase with its complements: where an event's figures stand. */
export function unitsAround(phrase: Phrase, view: View): number[] {
  const complement = complementsSaying(phrase, ['of', 'ofEvent'], view).at(-1) ?? phrase;
  // "Serie C über 40 Mio. €": the word of the bound is part of the figure.
  const next = view.phrases[complement.index + 1];
  const last =
    next && next.from === complement.to && next.headAt < 0 && next.figures.length > 0 ? next : complement;
  const chain = view.phrases.filter(({ from, to }) => from >= phrase.from && to <= last.to);
  const end = Math.max(...chain.map(({ to }) => to), phrase.to);
  return Array.from({ length: end - phrase.from }, (_, k) => phrase.from + k);
}

// Figures beside the noun; those of the clause only where the noun has none.
export const figureUnits = (
  around: readonly number[],
  clause: readonly number[],
  view: View,
): readonly number[] => (around.some((unit) => view.units[unit]?.figure) ? around : clause);
