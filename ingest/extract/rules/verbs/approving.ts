// Who approves money that somebody else gives: the Commission that clears the aid of a state.
import type { RelationName } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';
import { followedBy } from './conditions';
import { isGift, isGrant } from './raised';

/** "une aide française", "German aid": the nation that gives it is told. */
export const isOfNation = ({ adjectives }: Phrase): boolean =>
  adjectives.some(({ place }) => place?.via === 'demonym');

/** Whether the verb is one by which authorities approve what others do: "autoriser", "donner son accord". */
export const approves = (predicate: Predicate, view: View): boolean =>
  predicate.voice === 'active' &&
  (view.vocabulary.verbs.get(predicate.lemma) ?? []).some(
    (frame) =>
      frame.relation === 'REGULATES' &&
      frame.from[0] === 'subj' &&
      (frame.behind.length > 0
        ? frame.classes.length === 0 && followedBy(frame, predicate, view)
        : APPROVED.every((one) => frame.classes.includes(one))),
  );

/** What authorities are asked to approve. */
const APPROVED: readonly HeadClass[] = ['deal', 'project'];

/** Whether the clause tells of money that whoever acts in it approves and others give. */
export const isApproved = (relation: RelationName, predicate: Predicate, view: View): boolean =>
  (relation === 'SUPPORTS' && (isOfOther(predicate, view) || approvesHelp(predicate, view))) ||
  ((relation === 'SUPPORTS' || relation === 'INVESTED_IN') && isOfApproved(predicate, view));

// "approuve une aide française à A": that of a nation, and not of whoever approves it.
const isOfOther = ({ clause }: Predicate, view: View): boolean =>
  clause.phrases.some((phrase) => (isGift(phrase) || isGrant(phrase, view)) && isOfNation(phrase));

// "a autorisé une mesure visant à aider A": whoever approves what helps helps nobody.
const isOfApproved = ({ form, governor }: Predicate, view: View): boolean =>
  form === 'infinitive' && governor !== undefined && approves(governor, view);

// "approved a €5bn measure to support A": whoever is to help is another.
const approvesHelp = (predicate: Predicate, view: View): boolean =>
  approves(predicate, view) &&
  view.clauses.some(({ predicates }) =>
    predicates.some(
      ({ form, governor, lemma }) =>
        form === 'infinitive' && governor === predicate && view.vocabulary.tells(lemma, 'SUPPORTS'),
    ),
  );
