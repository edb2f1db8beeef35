// "Milosz is a start-up founded by A": what a sentence says that somebody is stands for him in what is told of it further
// on, in a participle or a relative clause.
import { wordsOf } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import { negates } from '../modality/negation';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd, spanOf } from './end';
import { familiesOf } from './families';
import type { Scene } from './scene';
import { subjectOf } from './scene';

/** What is said of the noun is said of the subject, but for what only resembles it. */
const CERTAINTY = 0.97;

/** The one whom a phrase without a name is said to describe: the subject of "is", by name, where nothing denies it. */
export function saidToBe(phrase: Phrase, scene: Scene): End[] {
  const { determiner, prep, headAt, genitive, list } = phrase;
  if (determiner !== 'indefinite' || prep !== '' || genitive || headAt < 0 || list.length > 1) return [];
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const [predicate] = clause?.predicates ?? [];
  const { be, cues } = scene.vocabulary;
  if (clause?.predicates.length !== 1 || !predicate || !be.has(predicate.lemma)) return [];
  if (
    predicate.form !== 'finite' ||
    phrase.from < predicate.at ||
    negates(wordsOf(clause, scene.units), cues)
  )
    return [];
  const subject = subjectOf(clause);
  if (!subject || subject === phrase || subject.to > predicate.at || subject.list.length > 1) return [];
  const families = familiesOf(phrase);
  const head = scene.units[headAt];
  if (!head) return [];
  return flatMapped(subject.ends, (end) =>
    families.includes(end.entity.family)
      ? [newEnd(end.entity, spanOf(head), end.certainty * CERTAINTY, end.antecedent ?? end.mention)]
      : [],
  );
}
