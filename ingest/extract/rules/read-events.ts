// Facts of nouns that name what happened: "die Übernahme von X durch Y", "its investment in Z", "l'entrée au capital de".
import type { EntityKind } from '../../../graph/entities';
import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Clause, Predicate } from './clauses/clause';
import { BASE, type Draft } from './draft';
import { complements } from './links';
import { governor, lemmaCue, nounModality, stronger } from './modality';
import { withOwnFigures } from './own-figures';
import type { Phrase } from './phrases';
import { byType, withText } from './qualify';
import { type End, spanOf } from './reference';
import type { Rounds } from './rounds';
import { candidates, complementsOf, endsOf, insideEnds, isPreposition } from './slots';
import type { EventFrame, Slot } from './tables';
import { ownersOf } from './verbs/complements';
import { matches } from './verbs/conditions';
import { facilityOf, isSeveral } from './verbs/unnamed-facility';
import { clauseOf, type View } from './view';

interface Found {
  readonly ends: readonly End[];
  readonly fit: number;
  readonly phrase?: Phrase;
}

export function readEvent(phrase: Phrase, view: View, rounds: Rounds): Draft[] {
  const events = phrase.noun?.events ?? [];
  // A round first: whose it is tells what its investors give to.
  const round = surest(
    events.filter(({ relation }) => relation === 'RAISED'),
    (frame) => raised(phrase, frame, view, rounds),
  );
  const other = surest(
    events.filter(({ relation }) => relation !== 'RAISED'),
    (frame) => fill(phrase, frame, view, rounds),
  );
  if (round.length > 0 && other[0]?.relation === 'INVESTED_IN') return [...round, ...other];
  return (round[0]?.confidence ?? 0) >= (other[0]?.confidence ?? 0) ? round : other;
}

function surest(frames: readonly EventFrame[], read: (frame: EventFrame) => Draft[]): Draft[] {
  let best: Draft[] = [];
  for (const frame of frames) {
    const drafts = read(frame);
    if ((drafts[0]?.confidence ?? 0) > (best[0]?.confidence ?? 0)) best = drafts;
  }
  return best;
}

function conditions(phrase: Phrase, frame: EventFrame, view: View): boolean {
  // "der Kauf von 18.000 Chips": goods are bought, no firm.
  const [what] = complementsOf(phrase, ['gen'], view);
  if (frame.relation === 'ACQUIRED' && what && isGoods(what)) return false;
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

const isGoods = ({ noun, name, ends }: Phrase): boolean =>
  !name &&
  ends.length === 0 &&
  noun?.head?.classes.has('product') === true &&
  !noun.head.classes.has('company');

/** The phrase with its complements: where an event's figures stand. */
function unitsAround(phrase: Phrase, view: View): number[] {
  const complement = complementsOf(phrase, ALL, view).at(-1) ?? phrase;
  // "Serie C über 40 Mio. €": the word of the bound is part of the figure.
  const next = view.phrases[complement.index + 1];
  const last =
    next && next.from === complement.to && next.headAt < 0 && next.figures.length > 0 ? next : complement;
  const chain = view.phrases.filter(({ from, to }) => from >= phrase.from && to <= last.to);
  const end = Math.max(...chain.map(({ to }) => to), phrase.to);
  return Array.from({ length: end - phrase.from }, (_, k) => phrase.from + k);
}

const ALL = [
  'gen',
  'of',
  'von',
  'über',
  'in',
  'an',
  'mit',
  'with',
  'for',
  'für',
  'de',
  "d'",
  'à',
  'worth',
  'from',
  'durch',
  'by',
  'par',
  'dans',
  'auprès de',
  'zu',
  'to',
  'bei',
  'um',
  'im rahmen von',
  'at',
];

/** Relations that two have to each other: "le partenariat entre A et B". */
const MUTUAL: ReadonlySet<RelationName> = new Set(['PARTNERED_WITH', 'COMPETES_WITH']);

/** "eine Alternative zu A und B": they are on one side. */
const AGAINST: ReadonlySet<string> = new Set([
  'zu',
  'mit',
  'gegen',
  'auf',
  'from',
  'to',
  'with',
  'against',
  'à',
  'avec',
  'contre',
  'face à',
]);

/** Relations that last until somebody ends them. */
const LASTING: ReadonlySet<RelationName> = new Set([
  'PARTNERED_WITH',
  'SUPPLIES',
  'SUBSIDIARY_OF',
  'OPERATES_IN',
]);

// "ended its partnership with X", "le partenariat a pris fin".
function isEnded(phrase: Phrase, clause: Clause | undefined, view: View): boolean {
  const { ending } = view.vocabulary.cues;
  const ends = ({ predicates }: Clause) => predicates.some((predicate) => lemmaCue(ending, predicate, view));
  // "la fin de son partenariat", "fermé l'an dernier, le bureau de X".
  if (governor(phrase, view).some((word) => ending.has(word))) return true;
  if (view.clauses.some((one) => one.kind === 'participle' && one.antecedent === phrase && ends(one)))
    return true;
  return phrase.prep === '' && clause !== undefined && ends(clause);
}

// "exited its investment in X": an investment may end something, and whoever leaves it has it no more.
const isLeft = (phrase: Phrase, clause: Clause | undefined, view: View): boolean =>
  isEnded(phrase, clause, view) &&
  clause?.predicates[0] !== undefined &&
  phrase.from > clause.predicates[0].at;

function fill(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  const { relation } = frame;
  const { from: subjects, to: objects } = RELATIONS[relation];
  const own = clauseOf(view, phrase);
  if (own && view.ended.has(own)) return [];
  if (LASTING.has(relation) && isEnded(phrase, own, view)) return [];
  if (relation === 'INVESTED_IN' && isLeft(phrase, own, view)) return [];
  if (frame.modality === 'ended' || !conditions(phrase, frame, view)) return [];
  if (relation === 'BUILDS') {
    const built = unnamed(phrase, view);
    const builder =
      built && (find(frame.from, phrase, subjects, view, rounds, []) ?? announcer(phrase, view));
    if (built && builder) return factsOf(builder, built, phrase, frame, view);
  }
  if (relation === 'SUPPORTS') return supported(phrase, frame, view, rounds);
  const to =
    find(frame.to, phrase, objects, view, rounds, []) ??
    (relation === 'PARTNERED_WITH' ? fellow(phrase, objects, view) : undefined);
  if (!to) return [];
  if (isMutual(relation, to)) return betweenThem(to, phrase, frame, view);
  const from =
    find(frame.from, phrase, subjects, view, rounds, to.ends) ??
    (ACTED.has(relation) ? actor(phrase, subjects, view, to.ends) : undefined) ??
    (HAD.has(relation) ? haver(phrase, subjects, view) : undefined) ??
    (relation === 'PARTNERED_WITH' ? maker(phrase, subjects, view, to.ends) : undefined);
  return from ? factsOf(from, to, phrase, frame, view) : [];
}

const isMutual = (relation: RelationName, { ends, phrase }: Found): boolean =>
  MUTUAL.has(relation) && ends.length > 1 && phrase !== undefined && !AGAINST.has(phrase.prep);

function betweenThem(both: Found, phrase: Phrase, frame: EventFrame, view: View): Draft[] {
  const [first, ...rest] = both.ends;
  return factsOf({ ...both, ends: first ? [first] : [] }, { ...both, ends: rest }, phrase, frame, view);
}

// "A announced the construction of a data centre": a firm that announces it builds it.
function announcer(phrase: Phrase, view: View): Found | undefined {
  const found = actor(phrase, ['Company'], view, []);
  return found && { ...found, fit: found.fit * 1.13 };
}

// "the construction of a data centre in B": a plant without a name.
function unnamed(phrase: Phrase, view: View): Found | undefined {
  const predicate = clauseOf(view, phrase)?.predicates[0];
  const [what] = complementsOf(phrase, ['gen'], view);
  if (!predicate || !what || what.ends.length > 0 || !what.noun?.head?.classes.has('facility'))
    return undefined;
  if (isSeveral(what, view) || what.noun.head.classes.has('place')) return undefined;
  const end = facilityOf(what, predicate, view);
  return end && { ends: [end], fit: 0.95, phrase: what };
}

// "has the backing of B": the subject of the clause has what the noun tells.
function receiver(phrase: Phrase, view: View, taken: readonly End[]): Found | undefined {
  const found = actor(phrase, BACKED, view, taken);
  return found && { ...found, fit: found.fit * 1.07 };
}

/** Who stands behind a firm; funds are told of by money lent or given. */
const BACKERS: readonly EntityKind[] = ['PublicBody', 'Person'];
const BACKED: readonly EntityKind[] = ['Company', 'Facility', 'Product'];

// "has the backing of B", "avec le soutien de B, A construit …": behind the noun stands who gives it, before the verb
// who has it; "die Förderung von A" tells the receiver, who is no public body.
function supported(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  const money = phrase.noun?.head?.classes.has('money') === true;
  const givers = money ? [...BACKERS, 'Investor' as const] : BACKERS;
  const from = find(frame.from, phrase, givers, view, rounds, []);
  const told = find(frame.to, phrase, BACKED, view, rounds, from?.ends ?? []);
  const having = from ? receiver(phrase, view, from.ends) : undefined;
  const to = having && (!told || having.fit > told.fit) ? having : told;
  const giver = from ?? (to ? actor(phrase, BACKERS, view, to.ends) : undefined);
  return giver && to ? factsOf(giver, to, phrase, frame, view) : [];
}

function factsOf(from: Found, to: Found, phrase: Phrase, frame: EventFrame, view: View): Draft[] {
  const { relation } = frame;
  const clause = clauseOf(view, phrase);
  // "The joint venture of A and B plans …": what partners do together may be a plan, not that they are partners.
  const acts =
    relation === 'PARTNERED_WITH' && clause?.subject === phrase && clause.predicates[0]?.voice === 'active';
  let modality = nounModality(phrase, acts ? undefined : clause, view);
  if (frame.modality && frame.modality !== 'ended') modality = stronger(modality, frame.modality);
  const head = view.units[phrase.headAt];
  if (!head) return [];
  const around = unitsAround(phrase, view);
  const values = byType(relation, figureUnits(around, clause?.units ?? [], view), view);
  for (const [name, value] of frame.sets) withText(values, name, value);
  const own = withOwnFigures(relation, from.ends, values, view);
  return from.ends.flatMap((one) =>
    to.ends
      .filter(({ entity }) => entity !== one.entity)
      .map((other) => ({
        relation,
        from: one,
        to: other,
        qualifiers: own.get(one) ?? values,
        modality,
        trigger: spanOf(head),
        confidence: BASE * frame.weight * from.fit * to.fit * 0.98,
        rule: `event:${phrase.noun?.lemma}`,
        sentence: view.sentence,
      })),
  );
}

// Figures beside the noun; those of the clause only where the noun has none.
const figureUnits = (around: readonly number[], clause: readonly number[], view: View): readonly number[] =>
  around.some((unit) => view.units[unit]?.figure) ? around : clause;

function find(
  slot: Slot,
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  taken: readonly End[],
): Found | undefined {
  const free = (ends: readonly End[]) =>
    ends.filter(({ entity }) => !taken.some((end) => end.entity === entity));
  let best: Found | undefined;
  slot.forEach((name, rank) => {
    const found = inSlot(name, phrase, kinds, view, rounds, free);
    if (!found) return;
    const fit = found.fit * (1 - 0.02 * rank);
    if (!best || fit > best.fit) best = { ...found, fit };
  });
  return best;
}

function inSlot(
  name: string,
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  free: (ends: readonly End[]) => End[],
): Found | undefined {
  if (name === 'poss') return possessors(phrase, kinds, view, free);
  if (name === 'topic') {
    const round = rounds.current(view.sentence.index);
    const answer = round
      ? { ...round, certainty: 0.95 }
      : view.discourse.topic(view.sentence.index, (entity) => kinds.includes(entity.kind));
    const head = view.units[phrase.headAt];
    if (!answer || !head) return undefined;
    const ends = free([
      { entity: answer.entity, mention: spanOf(head), antecedent: answer.span, certainty: answer.certainty },
    ]);
    // The round that the sentence itself tells of is surely meant.
    const raising = rounds.told(view.sentence.index) ? 0.95 : 0.9;
    return ends.length > 0 ? { ends, fit: round ? raising : 0.85 } : undefined;
  }
  if (name === 'gen' || isPreposition(name)) {
    for (const complement of [...complementsOf(phrase, [name], view), ...ofParticiple(phrase, name, view)]) {
      const ends = free(endsOf(complement, kinds));
      if (ends.length > 0) return { ends, fit: 1, phrase: complement };
      const inside = free(insideEnds(complement, kinds));
      if (inside.length > 0) return { ends: inside, fit: 0.88, phrase: complement };
    }
    if (name === 'gen') return undefined;
    // "die Übernahme ist gescheitert durch …": the phrase stands elsewhere in the clause.
    const clause = clauseOf(view, phrase);
    const apart = clause?.phrases.find(
      (one) => one.prep === name && one.from > phrase.from && free(endsOf(one, kinds)).length > 0,
    );
    return apart ? { ends: free(endsOf(apart, kinds)), fit: 0.86, phrase: apart } : undefined;
  }
  const predicate = clauseOf(view, phrase)?.predicates[0];
  for (const one of predicate ? candidates(name, predicate, view) : []) {
    const ends = free(endsOf(one.phrase, kinds));
    if (ends.length > 0 && one.phrase !== phrase) return { ends, fit: 0.9 * one.fit, phrase: one.phrase };
  }
  return undefined;
}

// "l'alliance nouée entre A et B", "dix ans passés chez C": what stands behind the participle belongs to its noun.
function ofParticiple(phrase: Phrase, name: string, { clauses }: View): Phrase[] {
  if (name === 'gen') return [];
  return clauses
    .filter(({ kind, antecedent }) => kind === 'participle' && antecedent === phrase)
    .flatMap(({ phrases }) =>
      phrases.filter(({ prep, list }, at) => prep === name && list[0] === phrases[at]),
    );
}

// "A led its round": the round is none of A's.
const isInvesting = ({ noun }: Phrase, { predicates }: Clause, { vocabulary }: View): boolean =>
  noun?.head?.classes.has('round') === true &&
  predicates.some(({ lemma }) =>
    vocabulary.verbs
      .get(lemma)
      ?.some(
        ({ relation, from, classes }) =>
          relation === 'INVESTED_IN' && from[0] === 'subj' && classes.includes('round'),
      ),
  );

function possessors(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  free: (ends: readonly End[]) => End[],
): Found | undefined {
  const inside = free(insideEnds(phrase, kinds));
  if (inside.length > 0) return { ends: inside, fit: 1 };
  // "Mistrals Deal zum Kauf von Chips": whose deal it is buys.
  const chain = view.phrases.find(
    (one) => one.owner && one.index < phrase.index && complements(one, view.phrases).includes(phrase),
  );
  const owned = chain ? free(insideEnds(chain, kinds)) : [];
  if (owned.length > 0) return { ends: owned, fit: 0.96 };
  if (phrase.determiner !== 'possessive' || phrase.owner) return undefined;
  const determiner = view.units[phrase.determinerAt];
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? clause?.phrases.find(({ prep, to }) => prep === '' && to <= phrase.from);
  if (!determiner) return undefined;
  const gives = clause !== undefined && isInvesting(phrase, clause, view);
  const own =
    subject && subject !== phrase && !gives && !view.discourse.spoken(determiner.lower)
      ? free(endsOf(subject, kinds))[0]
      : undefined;
  const others = new Set(gives && subject ? subject.ends.map(({ entity }) => entity) : []);
  const answer = own
    ? { entity: own.entity, span: own.antecedent ?? own.mention, certainty: own.certainty }
    : view.discourse.possessor(
        determiner.lower,
        view.sentence.index,
        ({ kind }) => kinds.includes(kind),
        others,
      );
  if (!answer) return undefined;
  const ends = free([
    {
      entity: answer.entity,
      mention: spanOf(determiner),
      antecedent: answer.span,
      certainty: answer.certainty,
    },
  ]);
  return ends.length > 0 ? { ends, fit: 0.95 } : undefined;
}

// "A and B announced a partnership": the second of two subjects.
function fellow(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const predicate = clauseOf(view, phrase)?.predicates[0];
  if (!predicate || predicate.voice === 'passive') return undefined;
  for (const { phrase: subject, fit } of candidates('subj', predicate, view)) {
    const ends = endsOf(subject.explains ?? subject, kinds).slice(1);
    if (subject !== phrase && ends.length > 0) return { ends, fit: 0.95 * fit };
  }
  return undefined;
}

/** Prepositions of the way in which a thing is done. */
const MANNER: ReadonlySet<string> = new Set(['en', 'in']);

// "Ses modèles, conçus en partenariat avec A": whoever has what is made so is the partner.
function maker(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  taken: readonly End[],
): Found | undefined {
  if (!MANNER.has(phrase.prep)) return undefined;
  const clause = clauseOf(view, phrase);
  for (const one of [clause?.subject, clause?.antecedent, clause?.parent?.subject]) {
    if (!one || one === phrase) continue;
    const named = endsOf(one, [...kinds, 'Product']);
    const ends = (named.length > 0 ? named : ownersOf(one, kinds, true, view)).filter(
      ({ entity }) => !taken.some((end) => end.entity === entity),
    );
    if (ends.length > 0) return { ends, fit: 0.95, phrase: one };
  }
  return undefined;
}

/** Relations whose noun names what somebody has. */
const HAD: ReadonlySet<RelationName> = new Set(['OPERATES_IN', 'HEADQUARTERED_IN']);

// "A, with offices in B", "avec des bureaux à B, A …": who has what the noun names.
function haver(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  if (!view.vocabulary.together.has(phrase.prep)) return undefined;
  const before = view.phrases[phrase.index - 1];
  const beside =
    before &&
    (before.to === phrase.from || view.units[before.to]?.tag === 'comma') &&
    before.to >= phrase.from - 1
      ? before
      : undefined;
  const subject = clauseOf(view, phrase)?.subject;
  for (const one of [beside, subject]) {
    const ends = one && one !== phrase ? endsOf(one.explains ?? one, kinds) : [];
    if (one && ends.length > 0 && (one !== beside || one.prep === ''))
      return { ends, fit: 0.93, phrase: one };
  }
  return undefined;
}

/** Relations whose event is done by whoever announces, completes or plans it. */
const ACTED: ReadonlySet<RelationName> = new Set([
  'ACQUIRED',
  'INVESTED_IN',
  'PARTNERED_WITH',
  'SUPPORTS',
  'FORMERLY_AT',
  'COMPETES_WITH',
]);

// "X announced the acquisition of Y": who announces, completes or plans it does it.
function actor(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  view: View,
  taken: readonly End[],
): Found | undefined {
  const clause = clauseOf(view, phrase);
  const predicate = clause?.predicates[0];
  if (!predicate || predicate.voice === 'passive' || view.vocabulary.copulas.has(predicate.lemma))
    return undefined;
  // "welcomed the investment in A": who praises a thing has not done it.
  if (phrase.prep === '' && isPraise(phrase, predicate, view)) return undefined;
  for (const { phrase: subject, fit } of candidates('subj', predicate, view)) {
    if (subject === phrase) return undefined;
    const ends = endsOf(subject.explains ?? subject, kinds).filter(
      ({ entity }) => !taken.some((end) => end.entity === entity),
    );
    if (ends.length > 0) return { ends, fit: 0.84 * fit };
  }
  return undefined;
}

const isPraise = (phrase: Phrase, { lemma }: Predicate, { vocabulary }: View): boolean =>
  !phrase.noun?.events.some(({ relation }) => relation === 'SUPPORTS') &&
  (vocabulary.verbs.get(lemma) ?? []).some(
    ({ relation, lemma: words, classes, figures }) =>
      relation === 'SUPPORTS' && !words.includes(' ') && classes.length + figures.length === 0,
  ) &&
  !(vocabulary.verbs.get(lemma) ?? []).some(({ relation }) => relation === 'INVESTED_IN');

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

function raised(phrase: Phrase, frame: EventFrame, view: View, rounds: Rounds): Draft[] {
  if (frame.modality === 'ended' || !conditions(phrase, frame, view)) return [];
  const around = unitsAround(phrase, view);
  const clause = clauseOf(view, phrase);
  const values = byType('RAISED', figureUnits(around, clause?.units ?? [], view), view);
  if (!values.amount && !values.valuation) return [];
  const from =
    titled(phrase, RAISERS, view) ??
    investedIn(clause?.predicates[0], view) ??
    find(frame.from, phrase, RAISERS, view, rounds, []) ??
    (putsIn(clause?.predicates[0], view, rounds) ? undefined : actor(phrase, RAISERS, view, [])) ??
    impliedRaiser(phrase, view, rounds);
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
    view,
  });
}

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

function impliedRaiser(phrase: Phrase, view: View, rounds: Rounds): Found | undefined {
  const head = view.units[phrase.headAt];
  const round = rounds.current(view.sentence.index);
  const answer = round
    ? { ...round, certainty: 0.95 }
    : view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company', 2);
  return answer && head
    ? {
        ends: [
          {
            entity: answer.entity,
            mention: spanOf(head),
            antecedent: answer.span,
            certainty: answer.certainty,
          },
        ],
        fit: round ? 0.9 : 0.82,
      }
    : undefined;
}
