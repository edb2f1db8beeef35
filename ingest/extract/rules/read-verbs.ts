// Facts that verbs state: the frames of each predicate are tried, the one that asks most and is filled best wins.
import { ENTITY_KIND_NAMES, type EntityKind } from '../../../graph/entities';
import type { Qualifiers } from '../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Modality } from '../../../graph/statement';
import type { ClauseKind, Predicate } from './clause';
import { BASE, type Draft } from './draft';
import { modalityOf, stronger } from './modality';
import { Entity } from './names/entity';
import type { Phrase } from './phrases';
import { byType, textOf, withText } from './qualify';
import { type End, placesOf, spanOf } from './reference';
import type { Rounds } from './rounds';
import {
  argumentsOf,
  candidates,
  complementsOf,
  endsOf,
  type Filler,
  insideEnds,
  isInner,
  isPreposition,
} from './slots';
import type { HeadClass, Options, Slot, VerbFrame } from './tables';
import type { Unit } from './units';
import type { View } from './view';

/** The drafts of one predicate, at most one frame for each relation. */
export function readVerb(predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  const frames = view.vocabulary.verbs.get(predicate.lemma) ?? [];
  const best = new Map<RelationName, { frame: VerbFrame; score: number; drafts: Draft[] }>();
  for (const frame of frames) {
    if (!matches(frame, predicate, view, rounds)) continue;
    const drafts = fill(frame, predicate, view, rounds);
    if (drafts.length === 0) continue;
    // A plant that is built says more than that its builder is there.
    const built = frame.relation === 'BUILDS' && (drafts[0] as Draft).to.entity.kind === 'Facility' ? 1.2 : 0;
    const score =
      built +
      asked(frame) +
      (drafts[0] as Draft).confidence +
      befits(frame.relation, (drafts[0] as Draft).from.entity.kind);
    const old = best.get(frame.relation);
    if (!old || score > old.score) best.set(frame.relation, { frame, score, drafts });
  }
  const found = withoutFormer(exclusive([...best.values()]).flatMap(({ drafts }) => drafts)).map((draft) =>
    isLeft(draft, predicate, view) ? { ...draft, relation: 'FORMERLY_AT' as const } : draft,
  );
  return [...found, ...companions(found, predicate, view)];
}

/** "die lange bei X gearbeitet hat", "vorher bei X tätig war": verbs of working in a past tense or beside a word of the past. */
const isLeft = ({ relation }: Draft, predicate: Predicate, view: View): boolean =>
  relation === 'HOLDS_ROLE' &&
  view.vocabulary.grammar.order === 'case' &&
  predicate.voice === 'active' &&
  (predicate.past || isFormer(predicate, view)) &&
  (view.vocabulary.verbs.get(predicate.lemma) ?? []).some(
    (frame) => frame.relation === 'FORMERLY_AT' && frame.former,
  );

/** A post that somebody held is none that he holds. */
function withoutFormer(drafts: readonly Draft[]): Draft[] {
  const former = drafts.filter(({ relation }) => relation === 'FORMERLY_AT');
  return drafts.filter(
    ({ relation, from, to }) =>
      relation !== 'HOLDS_ROLE' ||
      !former.some((one) => one.from.entity === from.entity && one.to.entity === to.entity),
  );
}

// "led by A, alongside B and C": who stands beside the leader of a round takes part in it.
function companions(found: readonly Draft[], predicate: Predicate, view: View): Draft[] {
  const lead = found.find(
    ({ relation, qualifiers }) => relation === 'INVESTED_IN' && qualifiers.role?.text === 'lead',
  );
  if (!lead) return [];
  const known = new Set(found.map(({ from }) => from.entity));
  return predicate.clause.phrases
    .filter(({ prep, list, index }) => view.vocabulary.companions.has(prep) && list[0]?.index === index)
    .flatMap((phrase) => endsOf(phrase, RELATIONS.INVESTED_IN.from))
    .filter(({ entity }) => !known.has(entity) && entity !== lead.to.entity)
    .map((from) => ({
      ...lead,
      from,
      qualifiers: { role: { text: 'participant' } },
      confidence: lead.confidence * 0.97,
    }));
}

/** How much a frame asks for: the more, the likelier it is meant. */
const asked = ({ classes, figures, kinds, lemma, reflexive, former }: VerbFrame): number =>
  (classes.length > 0 ? 1 : 0) +
  (figures.length > 0 ? 0.9 : 0) +
  (kinds.length > 0 ? 0.4 : 0) +
  (lemma.includes(' ') ? 0.5 : 0) +
  (reflexive ? 0.5 : 0) +
  (former ? 1.2 : 0);

/** Public bodies support and regulate, funds invest: who acts tells which reading is meant. */
function befits(relation: RelationName, kind: EntityKind): number {
  if (relation === 'SUPPORTS' || relation === 'REGULATES') return kind === 'PublicBody' ? 1 : -0.2;
  if (kind === 'PublicBody' && ['SUPPLIES', 'INVESTED_IN', 'ACQUIRED'].includes(relation)) return -0.6;
  return relation === 'INVESTED_IN' && kind === 'Investor' ? 0.5 : 0;
}

/** Readings of one clause that exclude each other: a stake bought is no firm bought. */
const EXCLUSIVE: readonly ReadonlySet<RelationName>[] = [
  // Who raises money names who gives it: RAISED and INVESTED_IN go together.
  new Set(['INVESTED_IN', 'ACQUIRED', 'SUPPORTS', 'SUPPLIES']),
  new Set(['RAISED', 'ACQUIRED', 'SUPPORTS', 'SUPPLIES']),
  new Set(['HOLDS_ROLE', 'BOARD_SEAT', 'INVESTED_IN']),
  new Set(['BUILDS', 'OPERATES_IN', 'FOUNDED', 'SUPPLIES']),
  new Set(['HEADQUARTERED_IN', 'OPERATES_IN']),
  new Set(['HOLDS_ROLE', 'FORMERLY_AT']),
  new Set(['SUPPORTS', 'REGULATES', 'PARTNERED_WITH', 'SUPPLIES']),
];

function exclusive<T extends { frame: VerbFrame; score: number }>(found: readonly T[]): T[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.score > one.score + 0.01 &&
          EXCLUSIVE.some((set) => set.has(one.frame.relation) && set.has(other.frame.relation)),
      ),
  );
}

function matches(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): boolean {
  if (frame.reflexive && !predicate.reflexive) return false;
  const rest = frame.lemma.split(' ').slice(1);
  if (rest.length > 0 && !followedBy(rest, predicate, view)) return false;
  if (frame.classes.length > 0 && !holdsClass(frame, predicate, view)) return false;
  if (
    frame.figures.length > 0 &&
    !frame.figures.some((type) =>
      predicate.clause.units.some((unit) => view.units[unit]?.figure?.type === type),
    )
  )
    return false;
  if (frame.former && !isFormer(predicate, view)) return false;
  if (frame.state && isOver(predicate, view)) return false;
  // An investment in nobody named is one in whoever is raising.
  if (
    frame.relation === 'INVESTED_IN' &&
    frame.to.length === 1 &&
    frame.to[0] === 'topic' &&
    !frame.classes.includes('round') &&
    !rounds.current(view.sentence.index)
  )
    return false;
  return true;
}

/** "die Aufsicht führen": the noun of the expression is nobody who does something. */
const isOwnWord = ({ headAt, name }: Phrase, { lemma }: VerbFrame, { units }: View): boolean =>
  name === undefined &&
  headAt >= 0 &&
  lemma
    .toLowerCase()
    .split(' ')
    .slice(1)
    .includes((units[headAt] as Unit).lower);

// "take over", "take X over", "break ground": the words behind the verb, a short object between them.
function followedBy(rest: readonly string[], predicate: Predicate, { units, vocabulary }: View): boolean {
  const { at, clause } = predicate;
  if (vocabulary.grammar.order === 'case') {
    // "nimmt … in Betrieb": anywhere in the clause, in this order.
    const text = ` ${clause.units.map((unit) => units[unit]?.lower ?? '').join(' ')} `;
    return text.includes(` ${rest.join(' ').toLowerCase()} `);
  }
  const words = rest.join(' ');
  for (let k = at + 1; k < Math.min(units.length, at + 7); k++) {
    const unit = units[k];
    if (!unit || unit.tag === 'comma' || unit.tag === 'stop' || unit.tag === 'verb') return false;
    let joined = unit.lower;
    for (let more = k + 1; joined.length < words.length && more < units.length; more++)
      joined += ` ${units[more]?.lower}`;
    if (joined === words) return k === at + 1 || rest.length === 1;
    // "is part of": a preposition of two words begins inside the phrase.
    if (joined.startsWith(`${words} `) && k === at + 1 && unit.lower !== joined) return true;
  }
  return false;
}

function holdsClass({ classes }: VerbFrame, predicate: Predicate, view: View): boolean {
  const { clause, at } = predicate;
  // "un tour de table mené par X": what a participle is about counts too.
  const phrases = clause.antecedent ? [...clause.phrases, clause.antecedent] : clause.phrases;
  return phrases.some(
    (phrase) =>
      phrase.from !== at &&
      !isInner(phrase, predicate, view) &&
      !BESIDES.has(phrase.prep) &&
      isOneOf(phrase, classes),
  );
}

/** "Neben der Zentrale", "außer dem Werk": what is set apart is not what the verb speaks of. */
const BESIDES: ReadonlySet<string> = new Set(['neben', 'außer', 'statt', 'anstatt', 'besides', 'outre']);

const isOneOf = ({ noun }: Phrase, classes: VerbFrame['classes']): boolean =>
  noun?.head !== undefined && classes.some((name) => noun.head?.classes.has(name));

// "détenait", "was owned by": the simple past of a state; a perfect tells what has come to be.
const isOver = ({ at, helpers }: Predicate, view: View): boolean =>
  [helpers[0] ?? view.units[at]].some((unit) => unit?.verbs[0]?.tense === 'past');

// A career told in the past ("she ran X"), or with a word of the past ("previously leads", "who used to").
function isFormer(predicate: Predicate, view: View): boolean {
  const { cues } = view.vocabulary;
  if (predicate.form === 'finite' && predicate.voice === 'active' && predicate.past) return true;
  return predicate.clause.units.some((unit) => {
    const one = view.units[unit];
    return one !== undefined && one.tag !== 'adjective' && cues.former.match([one.lower], 0) !== undefined;
  });
}

/** Stands for a phrase where the filler is in no phrase of the clause. */
const ELSEWHERE = { index: -1, from: -1, to: -1, prep: '', list: [], ends: [] } as unknown as Phrase;

const TOGETHER: ReadonlySet<string> = new Set([
  'mit',
  'gemeinsam mit',
  'zusammen mit',
  'with',
  'together with',
  'alongside',
  'avec',
]);

/** "gründete er gemeinsam mit X": who founds with somebody is a founder too. */
const fellows = (predicate: Predicate): End[] =>
  argumentsOf(predicate)
    .filter(({ prep }) => TOGETHER.has(prep))
    .flatMap((phrase) => endsOf(phrase, ['Person']));

/** Everything a slot may be filled with, best first; phrases already used are passed over. */
function fillers(
  slot: Slot,
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  used: ReadonlySet<Phrase>,
  classes: readonly HeadClass[] = [],
): Filler[] {
  const found: Filler[] = [];
  slot.forEach((name, rank) => {
    const discount = 1 - 0.02 * rank;
    if (name === 'round') {
      const round = rounds.current(view.sentence.index);
      const verb = view.units[predicate.at] as { start: number; end: number };
      if (
        round &&
        kinds.includes(round.entity.kind) &&
        !candidates('obj', predicate, view).some(({ phrase }) => !phrase.noun?.head?.classes.has('round'))
      )
        found.push({
          phrase: ELSEWHERE,
          ends: [{ entity: round.entity, mention: spanOf(verb), antecedent: round.span, certainty: 0.97 }],
          fit: 0.95 * discount,
        });
      return;
    }
    if (name === 'topic') {
      const end = topicEnd(predicate, kinds, view, rounds, used);
      // The firm that is known to be raising is surer than the one that the passage is about.
      const raising = end !== undefined && end.entity === rounds.current(view.sentence.index)?.entity;
      if (end) found.push({ phrase: ELSEWHERE, ends: [end], fit: (raising ? 0.98 : 0.9) * discount });
      return;
    }
    if (name === 'poss' || name === 'gen') {
      for (const phrase of argumentsOf(predicate))
        found.push(...owned(phrase, name, kinds, view, discount, classes));
      return;
    }
    for (const { phrase, fit } of candidates(name, predicate, view)) {
      if (used.has(phrase) || !hangsOn(phrase, classes, view)) continue;
      const ends = endsOf(phrase, kinds);
      if (ends.length > 0) found.push({ phrase, ends, fit: fit * discount });
      else if (name !== 'subj') {
        const inside = insideEnds(phrase, kinds);
        if (inside.length > 0) found.push({ phrase, ends: inside, fit: 0.93 * fit * discount });
      }
    }
    if (isPreposition(name))
      found.push(
        ...nested(name, predicate, kinds, view, used)
          .filter(({ phrase }) => hangsOn(phrase, classes, view))
          .map((one) => ({ ...one, fit: one.fit * discount })),
      );
  });
  // "GPUs rented from X": who rents is the firm that the passage is about.
  if (
    found.length === 0 &&
    slot[0] === 'subj' &&
    predicate.clause.kind === 'participle' &&
    predicate.voice === 'passive'
  ) {
    const end = topicEnd(predicate, kinds, view, rounds, used);
    if (end) found.push({ phrase: ELSEWHERE, ends: [end], fit: 0.82 });
  }
  return found.sort((a, b) => b.fit - a.fit);
}

const OF: ReadonlySet<string> = new Set(['de', 'of']);
const WITH: ReadonlySet<string> = new Set(['avec', 'with']);

// "leads the round of A with the backing of B": what a frame's noun has is its own complement, no other noun's.
function hangsOn(phrase: Phrase, classes: readonly HeadClass[], { phrases }: View): boolean {
  if (classes.length === 0 || !OF.has(phrase.prep)) return true;
  let end = phrase.from;
  for (let k = phrase.index - 1; k >= 0; k--) {
    const before = phrases[k] as Phrase;
    if (before.to !== end) return true;
    if (before.noun && isOfClass(before, classes)) return !WITH.has(before.prep);
    if (before.noun && !OF.has(before.prep)) return false;
    end = before.from;
  }
  return true;
}

// The possessor or genitive of a noun of the clause: "joins Tjeld's board", "die Mehrheit der Anteile an X".
function owned(
  phrase: Phrase,
  name: string,
  kinds: readonly EntityKind[],
  view: View,
  discount: number,
  classes: readonly HeadClass[],
): Filler[] {
  const found: Filler[] = [];
  for (const member of phrase.list) {
    if (name === 'poss') {
      const ends = [...(member.owner ? endsOf(member.owner, kinds) : []), ...insideEnds(member, kinds)];
      if (ends.length > 0) found.push({ phrase: member, ends: ends.slice(0, 1), fit: 0.95 * discount });
      else if (member.determiner === 'possessive' && !member.owner && isOfClass(member, classes)) {
        const answer = view.discourse.possessor(view.sentence.index, ({ kind }) => kinds.includes(kind));
        if (answer)
          found.push({
            phrase: member,
            ends: [
              {
                entity: answer.entity,
                mention: spanOf(view.units[member.determinerAt] as { start: number; end: number }),
                antecedent: answer.span,
                certainty: answer.certainty,
              },
            ],
            fit: 0.9 * discount,
          });
      }
    } else {
      for (const complement of complementsOf(member, ['gen'], view)) {
        const ends = endsOf(complement, kinds);
        if (ends.length > 0) found.push({ phrase: complement, ends, fit: 0.95 * discount });
      }
    }
  }
  return found;
}

// "fait son entrée au conseil": of what the frame asks for, not of the verb's own noun.
const isOfClass = ({ noun }: Phrase, classes: readonly HeadClass[]): boolean =>
  classes.length === 0 || classes.some((name) => noun?.head?.classes.has(name));

// A complement inside another argument: "kauft Anteile | an X", where the chunk hangs on the noun.
function nested(
  name: string,
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  used: ReadonlySet<Phrase>,
): Filler[] {
  const own = new Set(predicate.clause.phrases);
  return [
    ...predicate.clause.phrases.flatMap((phrase) => complementsOf(phrase, [name], view)),
    ...situated(name, own, view),
  ]
    .filter((phrase) => !used.has(phrase) && !own.has(phrase))
    .map((phrase) => ({ phrase, ends: endsOf(phrase, kinds), fit: 0.9 }))
    .filter(({ ends }) => ends.length > 0);
}

// "exploite trois centres, implantés à A et à B": where the object is told to stand.
function situated(name: string, own: ReadonlySet<Phrase>, view: View): Phrase[] {
  return view.clauses
    .filter(
      ({ kind, antecedent, predicates: [verb] }) =>
        kind === 'participle' &&
        antecedent !== undefined &&
        own.has(antecedent) &&
        view.vocabulary.verbs.get(verb?.lemma ?? '')?.some(({ relation }) => relation === 'LOCATED_IN'),
    )
    .flatMap(({ phrases }) =>
      phrases.filter(({ prep, list }, at) => prep === name && list[0] === phrases[at]),
    );
}

function topicEnd(
  predicate: Predicate,
  kinds: readonly EntityKind[],
  view: View,
  rounds: Rounds,
  used: ReadonlySet<Phrase>,
): End | undefined {
  const taken = new Set(
    [...used].flatMap(({ list }) => list.flatMap(({ ends }) => ends.map(({ entity }) => entity))),
  );
  // "Zu den Geldgebern zählen A, B und C": none of them is whose they are.
  const clause = new Set(
    view.vocabulary.grammar.order === 'case'
      ? predicate.clause.phrases.flatMap(({ name, prep }) => (name && prep === '' ? [name.entity] : []))
      : [],
  );
  const verb = view.units[predicate.at] as { start: number; end: number };
  const round = rounds.current(view.sentence.index);
  if (round && !taken.has(round.entity) && kinds.includes(round.entity.kind))
    return { entity: round.entity, mention: spanOf(verb), antecedent: round.span, certainty: 0.97 };
  const answer = view.discourse.topic(
    view.sentence.index,
    (entity) => !taken.has(entity) && !clause.has(entity) && kinds.includes(entity.kind),
  );
  return (
    answer && {
      entity: answer.entity,
      mention: spanOf(verb),
      antecedent: answer.span,
      certainty: answer.certainty,
    }
  );
}

/** Who may be the subject, narrower than the registry: a firm that pays for another does not support it. */
const ACTORS: Partial<Record<RelationName, readonly EntityKind[]>> = {
  SUPPORTS: ['Person', 'PublicBody'],
  REGULATES: ['PublicBody'],
};

/** What is told of a product in these is told of its maker, who is put in its place when the document has been read. */
const TOLD_OF_PRODUCTS: ReadonlySet<RelationName> = new Set([
  'SUPPLIES',
  'COMPETES_WITH',
  'PARTNERED_WITH',
  'REGULATES',
]);
const withProducts = (kinds: readonly EntityKind[], relation: RelationName): readonly EntityKind[] =>
  TOLD_OF_PRODUCTS.has(relation) && !kinds.includes('Product') ? [...kinds, 'Product'] : kinds;

const narrowed = (kinds: readonly EntityKind[], wanted: readonly EntityKind[]): readonly EntityKind[] =>
  wanted.length > 0 ? kinds.filter((kind) => wanted.includes(kind)) : kinds;

function fill(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  const { relation } = frame;
  if (relation === 'RAISED') return raised(frame, predicate, view, rounds);
  const { to: objects } = RELATIONS[relation];
  const subjects =
    relation === 'SUPPORTS' && predicate.clause.phrases.some((phrase) => isGrant(phrase, view))
      ? RELATIONS.SUPPORTS.from
      : (ACTORS[relation] ?? RELATIONS[relation].from);
  const none = new Set<Phrase>(
    predicate.clause.phrases.filter((phrase) => frame.lemma.includes(' ') && isOwnWord(phrase, frame, view)),
  );
  // The slot that is harder to fill first: a preposition, then the object, then the subject.
  // "verkauft seine Anteile an X an den Konzern Y": beside the share stands what it is of, behind it who gets it.
  const shared = frame.from.some((name) => isPreposition(name) && frame.to.includes(name));
  const toFirst = frame.from[0] === 'subj' || frame.from[0] === 'topic' || shared;
  const order = toFirst ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const { classes } = frame;
  const kindsOf = {
    from: withProducts(subjects, relation),
    to: withProducts(narrowed(objects, frame.kinds), relation),
  };
  for (const first of fillers(
    frame[order[0]],
    predicate,
    kindsOf[order[0]],
    view,
    rounds,
    none,
    classes,
  ).slice(0, 4)) {
    const used = new Set([...none, first.phrase]);
    const others = fillers(frame[order[1]], predicate, kindsOf[order[1]], view, rounds, used, classes);
    const second = others.find(
      ({ ends }) => !ends.every((end) => first.ends.some(({ entity }) => entity === end.entity)),
    );
    if (!second) continue;
    const [from, to] = toFirst ? [second, first] : [first, second];
    const founders = relation === 'FOUNDED' ? fellows(predicate) : [];
    return drafts(frame, predicate, { ...from, ends: [...from.ends, ...founders] }, to, view);
  }
  return (
    mutual(frame, predicate, view) ??
    placed(frame, predicate, view, rounds) ??
    supplied(frame, predicate, view, rounds) ??
    backed(frame, predicate, view, rounds) ??
    unnamedFacility(frame, predicate, view, rounds)
  );
}

// "A and B compete", "A und B arbeiten zusammen": both ends are subjects.
function mutual(frame: VerbFrame, predicate: Predicate, view: View): Draft[] | undefined {
  const { from, symmetric } = RELATIONS[frame.relation] as {
    from: readonly EntityKind[];
    symmetric?: boolean;
  };
  if (!symmetric) return undefined;
  for (const { phrase, fit } of candidates('subj', predicate, view)) {
    const [first, ...others] = endsOf(phrase, from);
    if (first && others.length > 0)
      return drafts(frame, predicate, { phrase, ends: [first], fit }, { phrase, ends: others, fit: 1 }, view);
  }
  return undefined;
}

const GIVEN_TO: ReadonlySet<string> = new Set(['dat', 'obj', 'subj', 'topic']);

// "Dell is supplying the racks", "the chips come from Nvidia": to the firm that the passage is about.
function supplied(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] | undefined {
  if (frame.relation !== 'SUPPLIES' || frame.weight < 0.9) return undefined;
  // To make something for a purpose is to supply nobody.
  if (!frame.to.some((name) => GIVEN_TO.has(name))) return undefined;
  const goods = predicate.clause.phrases.some(
    ({ noun, name }) => !name && noun?.head?.classes.has('product'),
  );
  const [supplier] = goods
    ? fillers(frame.from, predicate, RELATIONS.SUPPLIES.from, view, rounds, new Set())
    : [];
  const end = supplier && topicEnd(predicate, ['Company'], view, rounds, new Set([supplier.phrase]));
  return supplier && end
    ? drafts(frame, predicate, supplier, { phrase: supplier.phrase, ends: [end], fit: 0.86 }, view)
    : undefined;
}

// "supports the move", "fördert das Vorhaben": whoever stands behind it is meant.
function backed(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] | undefined {
  if (frame.relation !== 'SUPPORTS' || frame.from[0] !== 'subj') return undefined;
  const paid = granted(frame, predicate, view, rounds);
  if (paid) return paid;
  const phrase = frame.to
    .flatMap((name) => candidates(name, predicate, view))
    .find(
      ({ phrase: one }) =>
        (one.owner !== undefined ||
          (one.determiner !== undefined && one.determiner !== 'none' && one.determiner !== 'indefinite')) &&
        one.ends.length === 0 &&
        one.noun !== undefined,
    )?.phrase;
  if (!phrase) return undefined;
  const [subject] = fillers(frame.from, predicate, ACTORS.SUPPORTS ?? [], view, rounds, new Set([phrase]));
  const named = [
    ...insideEnds(phrase, ['Company', 'Facility']),
    ...complementsOf(phrase, ['gen', 'of', 'in', 'by', 'von'], view).flatMap((one) =>
      endsOf(one, ['Company', 'Facility']),
    ),
  ];
  const end =
    named[0] ?? (subject && topicEnd(predicate, ['Company'], view, rounds, new Set([subject.phrase])));
  return subject && end
    ? drafts(frame, predicate, subject, { phrase, ends: [end], fit: named[0] ? 0.95 : 0.86 }, view)
    : undefined;
}

// "had chipped in a grant of CHF 1.2 million": public money without a receiver is for the firm of the passage.
function granted(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] | undefined {
  const money = predicate.clause.units.some((unit) => view.units[unit]?.figure?.type === 'money');
  const [subject] = money ? fillers(frame.from, predicate, ['PublicBody'], view, rounds, new Set()) : [];
  const end = subject && topicEnd(predicate, ['Company'], view, rounds, new Set([subject.phrase]));
  return subject && end
    ? drafts(frame, predicate, subject, { phrase: subject.phrase, ends: [end], fit: 0.86 }, view)
    : undefined;
}

// "plans to open a Boston office": the place stands before its noun.
function placed(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] | undefined {
  if (!RELATIONS[frame.relation].to.includes('City') || frame.classes.length === 0) return undefined;
  for (const phrase of predicate.clause.phrases) {
    if (!frame.classes.some((name) => phrase.noun?.head?.classes.has(name))) continue;
    const ends = placesOf(phrase).map(({ place, span }) => ({
      entity: Entity.place(place),
      mention: span,
      certainty: 0.97,
    }));
    const [subject] =
      ends.length > 0
        ? fillers(frame.from, predicate, RELATIONS[frame.relation].from, view, rounds, new Set([phrase]))
        : [];
    if (subject) return drafts(frame, predicate, subject, { phrase, ends, fit: 0.95 }, view);
  }
  return undefined;
}

function drafts(frame: VerbFrame, predicate: Predicate, from: Filler, to: Filler, view: View): Draft[] {
  const { relation } = frame;
  if (frame.modality === 'ended') {
    view.ended.add(predicate.clause);
    return [];
  }
  let modality: Modality = modalityOf(predicate, view);
  if (frame.modality) modality = stronger(modality, frame.modality);
  const qualifiers = qualified(frame, predicate, from, to, view);
  const trigger = spanOf(view.units[predicate.at] as { start: number; end: number });
  const found: Draft[] = [];
  for (const one of from.ends) {
    for (const other of to.ends) {
      if (one.entity === other.entity) continue;
      settleKind(one.entity, ACTORS[relation]);
      settleKind(other.entity, RELATIONS[relation].to);
      found.push({
        relation,
        from: one,
        to: other,
        qualifiers,
        modality,
        trigger,
        confidence: BASE * frame.weight * from.fit * to.fit,
        rule: `verb:${predicate.lemma}${ASIDES.has(predicate.clause.kind) ? ':aside' : ''}`,
        sentence: view.sentence,
      });
    }
  }
  return found;
}

/** Clauses that tell the background: what the sentence reports or denies is not said of them. */
const ASIDES: ReadonlySet<ClauseKind> = new Set(['relative', 'participle', 'attribute']);

// What is built and not known otherwise is a thing, who fines a firm an authority.
function settleKind(entity: Entity, kinds: readonly EntityKind[] | undefined): void {
  const [kind] = kinds?.slice(-1) ?? [];
  if (!kinds || !kind || entity.certain || kinds.includes(entity.kind)) return;
  entity.speaksFor(kinds.includes('Product') ? 'Product' : kind, 0.9);
}

function qualified(
  frame: Options & { relation: RelationName },
  predicate: Predicate,
  from: Filler,
  to: Filler,
  view: View,
): Qualifiers {
  const { clause } = predicate;
  const values = byType(frame.relation, clause, view);
  for (const [name, value] of frame.sets) withText(values, name, value);
  for (const [name, slot] of frame.fills) {
    const phrase = slot
      .flatMap((one) => candidates(one, predicate, view))
      .map((one) => one.phrase)
      .find((one) => one !== from.phrase && one !== to.phrase);
    if (phrase) withText(values, name, textOf(phrase, view));
  }
  return values;
}

// "baut ein Rechenzentrum in Velten": a plant without a name is called by what and where it is.
function unnamedFacility(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  if (
    !frame.to.includes('obj') ||
    !RELATIONS[frame.relation].to.includes('Facility') ||
    frame.relation !== 'BUILDS'
  )
    return [];
  if (frame.kinds.length > 0 && !frame.kinds.includes('Facility')) return [];
  const object = candidates('obj', predicate, view).find(
    ({ phrase }) =>
      phrase.noun?.head?.classes.has('facility') && phrase.headAt >= 0 && phrase.ends.length === 0,
  );
  // "betreibt Rechenzentren in A und B": no one plant, but where the firm works.
  if (!object || object.phrase.several) return [];
  const subject = fillers(
    frame.from,
    predicate,
    RELATIONS[frame.relation].from,
    view,
    rounds,
    new Set([object.phrase]),
  )[0];
  if (!subject) return [];
  const { phrase } = object;
  const end = facilityOf(phrase, predicate, view);
  return end ? drafts(frame, predicate, subject, { phrase, ends: [end], fit: 0.93 }, view) : [];
}

function facilityOf(phrase: Phrase, predicate: Predicate, view: View): End | undefined {
  const head = view.units[phrase.headAt];
  const place = [
    ...complementsOf(phrase, ['in', 'à', 'near', 'bei', 'at', 'en', 'dans'], view),
    ...argumentsOf(predicate).filter(({ prep }) =>
      ['in', 'à', 'near', 'bei', 'at', 'en', 'dans'].includes(prep),
    ),
  ].find(({ ends }) => ends[0]?.entity.family === 'place');
  if (!head || !place) return undefined;
  const entity = new Entity();
  entity.fixed = 'Facility';
  entity.named(head.text);
  entity.display = `${head.text} ${view.source.text.slice(place.start, place.name?.end ?? place.end)}`;
  return { entity, mention: spanOf(head), certainty: 0.95 };
}

const MONEY_KINDS = ENTITY_KIND_NAMES.filter((kind) => ['Company', 'Investor', 'PublicBody'].includes(kind));

// "a obtenu une subvention de 12 millions": money that is told to be a grant or a loan is no round.
function isGrant({ noun, figures, to, index }: Phrase, { phrases }: View): boolean {
  const relations = new Set(noun?.events.map(({ relation }) => relation));
  if (!relations.has('SUPPORTS') || relations.has('RAISED') || noun?.head?.classes.has('round')) return false;
  const next = phrases[index + 1];
  return [...figures, ...(next?.from === to && OF.has(next.prep) ? next.figures : [])].some(
    ({ type }) => type === 'money',
  );
}

function raised(frame: VerbFrame, predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  if (frame.modality === 'ended') return [];
  const [subject] = fillers(frame.from, predicate, MONEY_KINDS, view, rounds, new Set());
  if (!subject) return [];
  const values = byType('RAISED', predicate.clause, view);
  if (predicate.clause.phrases.some((phrase) => isGrant(phrase, view))) return [];
  if (!values.amount && !values.valuation && frame.classes.length === 0) return [];
  for (const [name, value] of frame.sets) withText(values, name, value);
  const modality = frame.modality
    ? stronger(frame.modality, modalityOf(predicate, view))
    : modalityOf(predicate, view);
  const [company] = subject.ends;
  if (!company || (company.entity.kind === 'Investor' && frame.weight < 0.9)) return [];
  return rounds.draft(company, values, modality, {
    units: predicate.clause.units,
    trigger: spanOf(view.units[predicate.at] as { start: number; end: number }),
    confidence: BASE * frame.weight * subject.fit,
    rule: `verb:${predicate.lemma}`,
    view,
  });
}
