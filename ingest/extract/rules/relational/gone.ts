// Clauses that tell that an office, or what somebody had, is over.
import type { Clause, Predicate } from '../clauses/clause';
import { LASTING } from '../events/ended';
import { flatMapped } from '../flat-mapped';
import type { Relational } from '../frames';
import { lastIndexOf, lastOf } from '../last-of';
import { lemmaCue } from '../modality/cue-words';
import { modalityOf } from '../modality/modality';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { argumentsOf } from '../slots/arguments';
import { candidates } from '../slots/candidates';
import { complementsSaying } from '../slots/complements-of';
import { followedBy } from '../verbs/conditions';
import type { View } from '../view';
import type { Found } from './found';

/** Whether the clause tells that whoever bears the noun does so no more. */
export const isGone = (
  phrase: Phrase,
  frame: Relational,
  clause: Clause,
  bearers: Found,
  others: Found,
  view: View,
): boolean =>
  isGoing(phrase, clause, bearers, view) ||
  isOusted(phrase, clause, view) ||
  isListed(phrase, clause, view) ||
  isLeaving(clause, bearers, view) ||
  isHired(phrase, frame, clause, others, view) ||
  isGivenUp(phrase, frame, clause, view);

// "chief executive A resigned", "A, chief scientist of B, is leaving": whoever goes, and not what he leaves behind.
function isGoing(phrase: Phrase, clause: Clause, bearers: Found, view: View): boolean {
  return clause.predicates.some((predicate) => {
    if (predicate.voice !== 'active' || !ends(predicate, view)) return false;
    const subject = subjectOf(predicate, view);
    if (!subject) return false;
    const acts =
      subject === phrase ||
      subject === (phrase.explains ?? phrase.list[0]?.explains) ||
      (phrase.beside !== undefined && subject.ends.some(({ entity }) => isOneOf(entity, bearers)));
    return (
      acts &&
      (view.vocabulary.verbs.get(predicate.lemma) ?? []).some(
        ({ relation, from, former }) => relation === 'FORMERLY_AT' && from[0] === 'subj' && !former,
      ) &&
      !argumentsOf(predicate).some(
        (one) =>
          one !== subject &&
          one !== phrase.beside?.owner &&
          one.explains !== subject &&
          one.prep === '' &&
          !one.genitive &&
          !isOwnPost(one) &&
          !one.figures.length,
      ) &&
      modalityOf(predicate, view) === 'asserted'
    );
  });
}

/** "zurücktreten"; "geht Ende März in den Ruhestand": where the words of an expression stand apart as well. */
const ends = (predicate: Predicate, view: View): boolean =>
  lemmaCue(view.vocabulary.cues.ending, predicate, view) ||
  (view.vocabulary.verbs.get(predicate.lemma) ?? []).some(
    (frame) =>
      frame.relation === 'FORMERLY_AT' &&
      frame.behind.length > 0 &&
      !frame.former &&
      followedBy(frame, predicate, view),
  );

/** What the clause has as its subject; in a language with cases what may be that of its verb. */
const subjectOf = (predicate: Predicate, view: View): Phrase | undefined =>
  predicate.clause.subject ??
  (view.vocabulary.grammar.order === 'case'
    ? candidates(predicate.voice === 'passive' ? 'obj' : 'subj', predicate, view)[0]?.phrase
    : undefined);

// "quitte son poste", "cède sa place": what he leaves is his own.
const isOwnPost = ({ determiner, noun }: Phrase): boolean =>
  determiner === 'possessive' && noun?.head?.classes.has('post') === true;

// "removed A's chief executive, B", "the chief of A was dismissed", "A loses two managers: its chief B and C".
const isOusted = (phrase: Phrase, { predicates }: Clause, view: View): boolean =>
  predicates.some((predicate) => {
    if (!lemmaCue(view.vocabulary.cues.ending, predicate, view) && !loses(predicate, view)) return false;
    const { lemma, voice, at } = predicate;
    const subject = subjectOf(predicate, view);
    const isObject =
      voice === 'passive'
        ? subject === phrase || (subject !== undefined && subject === phrase.explains)
        : subject !== phrase && phrase.from > at;
    // "parted ways with its chief, A": behind the preposition of the expression.
    const slot = voice === 'active' && phrase.prep !== '' ? phrase.prep : 'obj';
    return (
      isObject &&
      (view.vocabulary.verbs.get(lemma) ?? []).some(
        ({ relation, from }) => relation === 'FORMERLY_AT' && from[0] === slot,
      ) &&
      modalityOf(predicate, view) === 'asserted'
    );
  });

// "A loses two managers: B, its chief, and C": what stands behind the colon says who they are.
function isListed({ from }: Phrase, { predicates }: Clause, view: View): boolean {
  const { units, clauses, phrases } = view;
  if (predicates.length > 0) return false;
  const colon = lastIndexOf(units, ({ lower }) => lower === ':', from);
  const last = lastOf(
    flatMapped(clauses, (one) => one.predicates),
    ({ at }) => at < colon,
  );
  return (
    last !== undefined &&
    loses(last, view) &&
    modalityOf(last, view) === 'asserted' &&
    phrases.some(
      ({ from: begin, to, noun }) => begin > last.at && to <= colon && noun?.head?.classes.has('person'),
    )
  );
}

// "verlieren", "lose": the firm is the subject, and who is no longer there the object.
const loses = ({ lemma }: Predicate, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(lemma)
    ?.some(
      ({ relation, from, to }) => relation === 'FORMERLY_AT' && from[0] === 'obj' && to[0] === 'subj',
    ) === true;

// "A holt den B-Manager C", "A hires B executive C": whoever a firm takes on is no longer where another firm had him; on its
// board he may sit beside.
const isHired = (
  { prep, explains, index }: Phrase,
  { role }: Relational,
  { predicates, phrases }: Clause,
  others: Found,
  view: View,
): boolean =>
  role &&
  prep === '' &&
  (others.rule === 'compound' || others.rule === 'of') &&
  !phrases.some(isOfBoard) &&
  predicates.some((predicate) => {
    if (!hires(predicate, view) || modalityOf(predicate, view) !== 'asserted') return false;
    const [employer] = candidates('subj', predicate, view);
    const taken = candidates('obj', predicate, view)[0]?.phrase;
    const isTaken = taken !== undefined && (taken.index === index || taken === explains);
    return (
      isTaken &&
      employer?.phrase !== taken &&
      employer?.phrase.ends.some(({ entity }) => entity.kind === 'Company' && !isOneOf(entity, others)) ===
        true
    );
  });

const isOfBoard = ({ noun }: Phrase): boolean =>
  noun?.head?.classes.has('board') === true ||
  noun?.relational.some(({ relation }) => relation === 'BOARD_SEAT') === true;

/** Verbs by which a firm takes somebody on. */
const hires = ({ lemma }: Predicate, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(lemma)
    ?.some(
      ({ relation, from, to, behind }) =>
        relation === 'HOLDS_ROLE' && from[0] === 'obj' && to.includes('subj') && behind.length === 0,
    ) === true;

// "s'est séparé de sa filiale A", "a perdu son client A": what somebody had until now.
const isGivenUp = (
  { determiner, prep, from }: Phrase,
  { relation }: Relational,
  { predicates }: Clause,
  view: View,
): boolean =>
  LASTING.has(relation) &&
  determiner === 'possessive' &&
  (prep === '' || view.vocabulary.senses.of.has(prep)) &&
  predicates.some(
    (predicate) =>
      predicate.at === from - 1 &&
      predicate.voice === 'active' &&
      lemmaCue(view.vocabulary.cues.ending, predicate, view) &&
      modalityOf(predicate, view) === 'asserted',
  );

export const isOneOf = (entity: Entity, { ends }: Found): boolean =>
  ends.some((end) => end.entity === entity);

// "the chief A has announced his resignation", "announced the departure of its chief A".
function isLeaving(clause: Clause, bearers: Found, view: View): boolean {
  const { ending } = view.vocabulary.cues;
  return clause.phrases.some((phrase) => {
    const { noun, determiner } = phrase;
    if (!noun?.events.some(({ relation }) => relation === 'FORMERLY_AT')) return false;
    if (ending.match([noun.lemma], 0) === undefined) return false;
    const own =
      determiner === 'possessive' && clause.subject?.ends.some(({ entity }) => isOneOf(entity, bearers));
    const told =
      isToldOn(phrase, bearers, view) ||
      complementsSaying(phrase, ['of'], view).some(({ ends }) =>
        ends.some(({ entity }) => isOneOf(entity, bearers)),
      );
    return (
      (own || told) && clause.predicates.every((predicate) => modalityOf(predicate, view) === 'asserted')
    );
  });
}

// "the departure of three founders, A – its chief –, B and C": a list of people goes on until the next verb.
const isToldOn = ({ to }: Phrase, { ends }: Found, { units, phrases, vocabulary }: View): boolean =>
  vocabulary.senses.of.has(units[to]?.preposition?.name ?? '') &&
  phrases.some(
    ({ name, from, prep }) =>
      from >= to &&
      ends.some(({ entity }) => entity === name?.entity) &&
      (prep === '' || vocabulary.senses.of.has(prep)) &&
      units.slice(to, from).every(({ tag }) => tag !== 'verb'),
  );
