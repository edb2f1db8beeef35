// "A's chief Anna Lund said the company had …", "A boss Anna Lund quit the company": the firm of whoever leads it, where
// the sentence goes on to speak of the firm.

import type { Clause } from '../clauses/clause';
import type { Answer } from '../discourse/answer';
import { lastOf } from '../last-of';
import type { Mention } from '../names/mention';
import { isOfLeader } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import { answerBy } from '../speakers/speaker';
import type { Vocabulary } from '../vocabulary';
import { type End, meantBy } from './end';
import { placesOf } from './places-of';
import { type Scene, tellsOfPast } from './scene';

/** How sure the firm is meant. */
const LED = 0.97;

/** The firm whose leader the sentence has named, for "the company" behind. */
export function ledBefore(phrase: Phrase, scene: Scene): End | undefined {
  const head = scene.units[phrase.headAt];
  const office = mayBeLed(phrase) ? officeBefore(phrase, scene) : undefined;
  const firm = office && ledFrom(office, phrase, scene);
  if (!office || !firm || !head) return undefined;
  const { clauses } = scene;
  const [told, own] = [phrase, office].map((one) => clauses.find((clause) => clause.phrases.includes(one)));
  if (!told || !own) return undefined;
  const goesOn =
    told === own
      ? leaves(told, phrase, scene.vocabulary)
      : tellsOfLeader(told, office) || (told.subject === phrase && isSaid(own, scene));
  return goesOn ? meantBy(head, firm) : undefined;
}

/** "A boss Anna Lund said it had …": who leads it tells of the firm. */
export function ledByTeller(phrase: Phrase, scene: Scene): End | undefined {
  const office = phrase.pronoun?.referent === 'thing' ? officeBefore(phrase, scene) : undefined;
  const firm = office && ledFrom(office, phrase, scene);
  return firm && phrase.pronoun && meantBy(phrase.pronoun, firm);
}

const officeBefore = ({ from }: Phrase, { phrases }: Scene): Phrase | undefined =>
  lastOf(phrases, (one) => one.to <= from && isLeading(one));

function ledFrom(office: Phrase, { start }: Phrase, scene: Scene): Answer | undefined {
  const firm = isFormer(office, scene) ? undefined : firmOf(office, scene);
  return firm && firm.end <= start ? answerBy(firm, LED) : undefined;
}

/** "the company", "the chipmaker", and no start-up or rival. */
const mayBeLed = (phrase: Phrase): boolean =>
  phrase.determiner === 'definite' &&
  phrase.noun?.head?.classes.has('company') === true &&
  (phrase.noun.head.generic ||
    (phrase.noun.relational.length === 0 && !phrase.noun.head.classes.has('small'))) &&
  phrase.modifiers.length === 0 &&
  !phrase.owner &&
  placesOf(phrase).length === 0;

const isLeading = ({ noun }: Phrase): boolean =>
  noun?.relational.some(
    (frame) => isOfLeader(frame) || (frame.relation === 'BOARD_SEAT' && !frame.former),
  ) === true;

/** "A's chief", "A boss", "chief of A" */
function firmOf(
  { owner, modifiers, to, index }: Phrase,
  { phrases, vocabulary }: Scene,
): Mention | undefined {
  const next = phrases[index + 1];
  const behind = next?.from === to && vocabulary.senses.of.has(next.prep) ? next.name : undefined;
  return [owner?.name, ...modifiers, behind].find((name) => name?.entity.family === 'organization');
}

const isFormer = ({ from, headAt }: Phrase, scene: Scene): boolean =>
  tellsOfPast(Math.max(0, from - 1), headAt, scene);

// "quit the company", "was suspended from its board", not "was poached by the company"
const leaves = ({ predicates }: Clause, { prep }: Phrase, vocabulary: Vocabulary): boolean =>
  !vocabulary.senses.agent.has(prep) &&
  predicates.some(
    ({ lemma, voice }) =>
      (voice === 'passive' || vocabulary.cues.ending.match([lemma], 0) !== undefined) &&
      vocabulary.tells(lemma, 'FORMERLY_AT'),
  );

// "A boss Anna Lund, who founded the company": what a relative clause tells of whoever leads it.
const tellsOfLeader = ({ kind, antecedent }: Clause, office: Phrase): boolean =>
  kind === 'relative' &&
  (antecedent === office || antecedent?.explains === office || office.explains === antecedent);

const isSaid = ({ predicates }: Clause, { vocabulary }: Scene): boolean =>
  predicates.some(({ lemma }) => vocabulary.saying.has(lemma));
