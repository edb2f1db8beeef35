// Whom somebody follows in an office: "A succeeds B", "A, in place of B", "her predecessor B", "the successor to B". Where
// A is now, B was.
import { RELATIONS } from '../../../../graph/relations';
import type { Span } from '../../reading';
import type { Predicate } from '../clauses/clause';
import { answerOf } from '../discourse/answer';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { lemmaCue } from '../modality/cue-words';
import { modalityOf } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy, spanOf } from '../reference/end';
import { candidates } from '../slots/candidates';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import { clauseOf, type View } from '../view';

/** How sure it is that both had one house, where the sentence tells whose office it is, and where the text has told it before. */
const SURE = { told: 0.95, known: 0.9 };

interface Succession {
  readonly predecessors: readonly End[];
  /** Nobody where the sentence only tells who went. */
  readonly successors: readonly End[];
  readonly trigger: Span;
}

/** @param found what the sentence has been read to tell: the office of the one who follows */
export function readPredecessors(found: readonly Draft[], view: View): Draft[] {
  if (!view.phrases.some(({ name }) => name?.entity.kind === 'Person')) return [];
  const successions = [
    ...flatMapped(view.clauses, ({ predicates }) => flatMapped(predicates, (one) => byVerb(one, view))),
    ...flatMapped(view.phrases, (phrase) => byPhrase(phrase, view)),
  ];
  return flatMapped(successions, (succession) => draftsOf(succession, found, view));
}

/** An office that somebody comes to, and none that the sentence only calls him by: "named A, CEO of X, to replace B". */
const COMES = /^verb:|:as:|:copula:/;

function draftsOf(
  { predecessors, successors, trigger }: Succession,
  found: readonly Draft[],
  view: View,
): Draft[] {
  const posts = found.filter(
    ({ relation, modality, from }) =>
      relation === 'HOLDS_ROLE' &&
      modality === 'asserted' &&
      !predecessors.some(({ entity }) => entity === from.entity) &&
      (successors.length === 0 || successors.some(({ entity }) => entity === from.entity)),
  );
  const post = posts.find(({ rule }) => COMES.test(rule)) ?? (successors.length > 0 ? posts[0] : undefined);
  const house = post?.to ?? knownHouse(successors, trigger, view);
  if (!house || !RELATIONS.FORMERLY_AT.to.includes(house.entity.kind)) return [];
  return predecessors.map((from) => ({
    relation: 'FORMERLY_AT' as const,
    from,
    to: house,
    qualifiers: {},
    modality: 'asserted' as const,
    trigger,
    confidence: BASE * (post ? SURE.told * Math.min(1, post.confidence / BASE) : SURE.known),
    rule: 'noun:predecessor:beside',
    sentence: view.sentence,
  }));
}

/** The one house at which the text has put whoever follows. */
function knownHouse([successor]: readonly End[], words: Span, { discourse }: View): End | undefined {
  const [house, ...others] = successor?.entity.firms ?? [];
  const noted =
    house && others.length === 0 ? discourse.salience.last((entity) => entity === house) : undefined;
  return noted && meantBy(words, answerOf(noted, SURE.known));
}

const people = (phrase: Phrase): End[] =>
  endsOf(phrase, ['Person']).filter(({ entity }) => entity.kind === 'Person');

/** Whom the noun is told of: by name in the phrase, or beside it. */
const called = (phrase: Phrase): End[] => people(phrase.explains ?? phrase);

const peopleIn = (slot: 'subj' | 'obj', predicate: Predicate, view: View): End[] => {
  const [first] = candidates(slot, predicate, view);
  return first ? people(first.phrase) : [];
};

// "A succeeds B", "A was succeeded by B", "auf B folgt A", "X named A chief executive to replace B".
function byVerb(predicate: Predicate, view: View): Succession[] {
  const { cues } = view.vocabulary;
  if (!lemmaCue(cues.succeeding, predicate, view)) return [];
  // Who is only to follow leaves the other where he is.
  if (modalityOf(predicate, view) !== 'asserted' || isOnlyMeant(predicate, view)) return [];
  const successors = peopleIn('subj', predicate, view);
  const object = peopleIn('obj', predicate, view);
  const predecessors = (object.length > 0 ? object : behindPreposition(predicate, view)).filter(
    ({ entity }) => !successors.some((end) => end.entity === entity),
  );
  return told(predecessors, successors, view.units[predicate.at]);
}

// "is well placed to succeed B"; "named A to succeed B" tells that it is so.
const isOnlyMeant = ({ form, governor }: Predicate, { vocabulary }: View): boolean =>
  form === 'infinitive' &&
  !vocabulary.verbs.get(governor?.lemma ?? '')?.some(({ relation }) => relation === 'HOLDS_ROLE');

const behindPreposition = ({ clause }: Predicate, { vocabulary }: View): End[] =>
  flatMapped(
    clause.phrases.filter(({ prep, cases }) =>
      prep === ''
        ? vocabulary.grammar.order === 'case' && cases.has('d')
        : vocabulary.cues.succeeded.has(prep),
    ),
    people,
  );

function byPhrase(phrase: Phrase, view: View): Succession[] {
  const { cues } = view.vocabulary;
  const head = view.units[phrase.headAt];
  // "in place of B"
  if (phrase.prep !== '' && cues.replacing.has(phrase.prep))
    return told(people(phrase), acting(phrase, view), view.units[phrase.from]);
  const lemma = phrase.noun?.lemma ?? '';
  // "her predecessor B", "B, der Vorgänger von A"
  if (cues.predecessor.has(lemma)) return told(called(phrase), whose(phrase, view), head);
  // "the successor to B"
  if (cues.successor.has(lemma))
    return told(
      flatMapped(complementsSaying(phrase, ['of', 'recipient'], view), people),
      called(phrase),
      head,
    );
  return [];
}

const told = (
  predecessors: readonly End[],
  successors: readonly End[],
  word: Unit | undefined,
): Succession[] =>
  predecessors.length > 0 && word ? [{ predecessors, successors, trigger: spanOf(word) }] : [];

/** Who acts in the clause, where that is somebody and no house. */
function acting(phrase: Phrase, view: View): End[] {
  const predicate = clauseOf(view, phrase)?.predicates[0];
  return predicate ? peopleIn('subj', predicate, view) : [];
}

/** Whose predecessor it is. */
function whose(phrase: Phrase, view: View): End[] {
  const named = flatMapped(complementsSaying(phrase, ['of'], view), people);
  const word = view.units[phrase.determinerAt];
  if (named.length > 0 || phrase.determiner !== 'possessive' || !word) return named;
  const own = new Set(called(phrase).map(({ entity }) => entity));
  const isPerson = ({ kind }: End['entity']): boolean => kind === 'Person';
  const answer = view.discourse.possessor(word.lower, view.sentence.index, isPerson, own, true);
  return answer ? [meantBy(word, answer)] : [];
}
