// Rounds: who raised them, with which figures.

import type { EntityKind } from '../../../../graph/entities';
import type { Predicate } from '../clauses/clause';
import { answerOf } from '../discourse/answer';
import { BASE, type Draft } from '../draft';
import type { EventFrame, HeadClass } from '../frames';
import { nounModality } from '../modality/modality';
import { stronger } from '../modality/strength';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { byType } from '../qualifiers/qualify';
import { meantBy, spanOf } from '../reference/end';
import { isOddName } from '../reference/odd-names';
import type { Rounds } from '../rounds';
import { candidates } from '../slots/candidates';
import { isPreposition } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { matches } from '../verbs/conditions';
import { isEarlierRound } from '../verbs/earlier-round';
import { clauseOf, type View } from '../view';
import { conditions, figureUnits, unitsAround } from './conditions';
import { actor } from './doers';
import { find } from './fillers';
import type { Found } from './found';

const RAISERS: readonly EntityKind[] = ['Company'];

// "Ottermind (Helsinki, drones): 54 M€ en série B": the name that a colon follows, as lists of deals have it.
function titled(phrase: Phrase, kinds: readonly EntityKind[], { phrases, units }: View): Found | undefined {
  const [first] = phrases;
  if (!first?.name || first.from > 1) return undefined;
  const colon = units.findIndex(({ lower }) => lower === ':');
  const opens =
    units[first.to]?.tag === 'open' ? units.findIndex(({ tag }) => tag === 'close') + 1 : first.to;
  const ends = endsOf(first, kinds);
  return colon > 0 && colon === opens && phrase.from > colon && ends.length > 0
    ? { ends, fit: 0.97 }
    : undefined;
}

// "A (€600m Series B), B ($1bn Series C)": the firm right before the bracket.
function bracketed(phrase: Phrase, { phrases, units }: View): Found | undefined {
  const inside = phrases[phrase.index - 1];
  const first = inside?.to === phrase.from && inside.headAt < 0 && !inside.name ? inside : phrase;
  if (units[first.from - 1]?.tag !== 'open') return undefined;
  const before = phrases.find(({ to }) => to === first.from - 1);
  const ends = before?.name ? endsOf(alone(before), RAISERS) : [];
  return ends.length > 0 ? { ends, fit: 0.97 } : undefined;
}

export function raised(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  if (frame.modality === 'ended' || !conditions(phrase, frame, view)) return [];
  const around = unitsAround(phrase, view);
  const clause = clauseOf(view, phrase);
  // "takes part in the round with €4m": what an investor gives is not what the round brings.
  const told = putsIn(clause?.predicates[0], view, rounds) ? [] : (clause?.units ?? []).filter(free(view));
  const values = byType('RAISED', figureUnits(around, told, view), view);
  if (!values.amount && !values.valuation) return [];
  const from =
    titled(phrase, RAISERS, view) ??
    bracketed(phrase, view) ??
    investedIn(clause?.predicates[0], view) ??
    find(frame.from, phrase, RAISERS, view, rounds, []) ??
    (putsIn(clause?.predicates[0], view, rounds) ? undefined : actor(phrase, RAISERS, view, [])) ??
    (isStranger(clause?.subject) || clause?.phrases.some((one) => isOddName(one, phrase, view))
      ? undefined
      : impliedRaiser(phrase, view, rounds));
  const [company] = from?.ends ?? [];
  const head = view.units[phrase.headAt];
  if (!company || !from || !head) return [];
  let modality = nounModality(phrase, clause, view);
  if (frame.modality) modality = stronger(modality, frame.modality);
  return rounds.draft(company, values, modality, {
    units: around,
    trigger: spanOf(head),
    confidence: BASE * frame.weight * from.fit,
    rule: `event:${phrase.noun?.lemma}`,
    earlier: isEarlierRound(phrase, view),
    view,
  });
}

const MONEY: readonly HeadClass[] = ['round', 'money', 'share', 'deal'];

// "will mit der Runde ein Werk für 10 Millionen bauen": what stands behind another noun is what that one costs.
const free =
  ({ phrases }: View) =>
  (at: number): boolean => {
    const phrase = phrases.find(({ from, to }) => from <= at && at < to);
    const before = phrase && phrases[phrase.index - 1];
    const hangs = before?.to === phrase?.from && before?.headAt !== -1 && phrase?.headAt === -1;
    return !hangs || !phrase?.prep || MONEY.some((one) => before?.noun?.head?.classes.has(one));
  };

// "A und B waren im Rahmen einer Finanzierungsrunde bei C eingestiegen": the round is of whom the verb's money goes to.
function investedIn(predicate: Predicate | undefined, view: View): Found | undefined {
  if (!predicate) return undefined;
  for (const frame of view.vocabulary.verbs.get(predicate.lemma) ?? []) {
    if (frame.relation !== 'INVESTED_IN' || frame.from[0] !== 'subj') continue;
    for (const name of frame.to.filter(isPreposition))
      for (const { phrase, fit } of candidates(name, predicate, view)) {
        const ends = phrase.name ? endsOf(phrase, RAISERS) : [];
        if (ends.length > 0) return { ends, fit: 0.95 * fit, phrase };
      }
  }
  return undefined;
}

// "took part in the $90m round": who joins or leads a round is not who raises it.
const putsIn = (predicate: Predicate | undefined, view: View, rounds: Rounds): boolean =>
  predicate !== undefined &&
  (view.vocabulary.verbs.get(predicate.lemma) ?? []).some(
    (frame) =>
      frame.relation === 'INVESTED_IN' &&
      frame.from[0] === 'subj' &&
      (frame.to[0] === 'round' || frame.classes.includes('round')) &&
      matches(frame, predicate, view, rounds),
  );

// "LeCun's new company announced a round", "a rival closed one": a firm that the text does not name.
const isStranger = (subject: Phrase | undefined): boolean =>
  subject !== undefined &&
  !subject.name &&
  subject.ends.length === 0 &&
  subject.noun?.head?.classes.has('company') === true &&
  (subject.owner !== undefined || subject.determiner === 'indefinite');

function impliedRaiser(phrase: Phrase, view: View, rounds: Rounds): Found | undefined {
  const head = view.units[phrase.headAt];
  const at = view.sentence.index;
  const round = phrase.determiner === 'definite' ? rounds.meant(at) : rounds.current(at);
  const answer = round
    ? answerOf(round, 0.95)
    : view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company', {
        reach: 2,
        raises: true,
      });
  return answer && head
    ? {
        ends: [meantBy(head, answer)],
        fit: round ? 0.9 : 0.82,
      }
    : undefined;
}
