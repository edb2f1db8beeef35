// Words and tenses that make an office a past one.
import { type Clause, hasLemma, type Predicate } from '../clauses/clause';
import { complements } from '../links/complements';
import { isPluperfect } from '../modality/modality';
import { isPast } from '../modality/over';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { isFormer as isToldAsFormer, toldOfPast } from '../verbs/past';
import type { View } from '../view';
import type { Found } from './found';

/** "früherer", "ex-", "former" before the noun, or "bis Freitag" behind it. */
export function isFormer(phrase: Phrase, view: View, isOffice = true): boolean {
  const { units, phrases, vocabulary } = view;
  // "directrice financière de X pendant quatre ans"
  if (
    complements(phrase, phrases).some(
      ({ prep, noun }) => vocabulary.senses.spans.has(prep) && noun?.head?.classes.has('time'),
    )
  )
    return true;
  if (isTimed(phrase, view)) return true;
  const head = units[phrase.headAt];
  const { former } = vocabulary.cues;
  // "After four years as technology chief of A, she joins B."
  const before0 = phrases[phrase.index - 1];
  const stay =
    before0?.owner === undefined && phrases[phrase.index - 1] === phrase.owner
      ? phrases[phrase.index - 2]
      : before0;
  if (
    phrase.prep === 'as' &&
    vocabulary.senses.after.has(stay?.prep ?? '') &&
    (stay?.noun?.head?.classes.has('time') || stay?.figures.length)
  )
    return true;
  // "ex-chief", "then-chief", "then chief": a word that the table has with a hyphen stands before an office alone, too.
  if (head && former.has(head.lower.slice(0, head.lower.indexOf('-') + 1))) return true;
  // "ein langjähriger Partner", "die bisherigen Geldgeber": of offices alone the word leaves open whether they are held still.
  const { lasting } = vocabulary.cues;
  const { until } = vocabulary.senses;
  const mayLast = (word: string) => lasting.has(word) || (phrase.several && until.has(word));
  const words = units
    .slice(phrase.from, phrase.to)
    .map((unit, k) =>
      isEarly(unit, phrase.from + k, phrase) || (!isOffice && mayLast(unit.lower)) ? '' : unit.lower,
    );
  if (phrase.figures.some((figure) => figure.type === 'date' && figure.aspect === 'until')) return true;
  // "previously co-founder and chief of A": the word before the first office is about all of them.
  const [first] = phrase.list;
  const opener = first && first !== phrase ? units[first.from - 1] : undefined;
  if (opener?.tag === 'adverb' && former.has(opener.lower)) return true;
  const before = units[phrase.from - 1]?.lower;
  if (before && vocabulary.senses.until.has(before)) return true;
  return (
    isSaidOfPast(phrase, view) ||
    words.some((_, k) => former.match(words, k) !== undefined) ||
    (before !== undefined && (former.has(before) || former.has(`${before}-`))) ||
    isWithFormer(phrase, view)
  );
}

/** "directeur de A jusqu'en 2006", "director of A | from 1990 | to 1993": the dates stand behind whose office it is. */
function isTimed(phrase: Phrase, view: View): boolean {
  const [firm, ...more] = complements(phrase, view.phrases);
  if (!firm || more.length > 0) return false;
  let end = firm.to;
  return view.phrases.slice(firm.index + 1, firm.index + 3).some(({ from, to, figures }) => {
    const isNext = from === end && figures.some(({ type }) => type === 'date');
    if (isNext) end = to;
    return isNext && figures.some((figure) => isPast(figure, view));
  });
}

/** "ein früher Investor": an adverb between the article and its noun is the adjective, which tells of the beginning. */
const isEarly = ({ tag }: Unit, at: number, { headAt, determiner }: Phrase): boolean =>
  tag === 'adverb' && at === headAt - 1 && determiner === 'indefinite';

/** "fut directeur de A", "was also the chief of A", "was a unit of A"; who "was the lead investor" still is one. */
function isSaidOfPast({ from, prep, noun }: Phrase, { units, vocabulary }: View): boolean {
  if (prep !== '' || !noun?.relational.some(({ role, relation }) => role || relation === 'SUBSIDIARY_OF'))
    return false;
  let at = from - 1;
  while (units[at]?.tag === 'adverb') at--;
  const [verb] = units[at]?.verbs ?? [];
  return verb?.tense === 'past' && verb.form === 'finite' && vocabulary.be.has(verb.lemma);
}

// "former chairwoman and chief executive of A", "Former A president and chief executive B": both of one firm, both past.
function isWithFormer(phrase: Phrase, view: View): boolean {
  // "ehemalige Forscherin und Chefin der A": German says of each office apart whether it is past.
  if (view.vocabulary.grammar.order !== 'position') return false;
  const previous = view.phrases[phrase.index - 1];
  const [first] = phrase.list;
  const mate =
    phrase.beside ?? (previous && (first === previous || previous.explains === phrase) && previous);
  if (!mate || mate === phrase || phrase.determiner || phrase.adjectives.length > 0) return false;
  // "Ex-minister and A chairman B": the second has a firm of its own.
  if (phrase.modifiers.length > 0 || phrase.owner) return false;
  if (!mate.noun?.relational.length || view.units[phrase.from - 1]?.tag !== 'coordinator') return false;
  return !(hasFirm(mate, view) && hasFirm(phrase, view)) && isFormer(mate, view);
}

const hasFirm = (phrase: Phrase, { phrases }: View): boolean =>
  phrase.modifiers.length > 0 ||
  phrase.owner !== undefined ||
  complements(phrase, phrases).some(({ ends }) =>
    ends.some(({ entity }) => entity.family === 'organization'),
  );

/** "A was an engineer at B": what somebody is said to have been. */
export const was = ({ rule }: Found, clause: Clause | undefined, view: View): boolean =>
  rule === 'copula' &&
  clause !== undefined &&
  clause.predicates.some(
    (predicate) =>
      view.vocabulary.be.has(predicate.lemma) &&
      (isAlone(predicate, view) ? predicate.past : hasBeen(predicate, view) || isPluperfect(predicate, view)),
  );

/** "used to be a subsidiary of A": what a word of the past says of the verb beside it. */
export const usedToBe = ({ rule }: Found, clause: Clause | undefined, view: View): boolean =>
  rule === 'copula' &&
  clause !== undefined &&
  clause.predicates.some(
    (predicate) =>
      predicate.form === 'infinitive' &&
      view.vocabulary.be.has(predicate.lemma) &&
      toldOfPast(predicate, view),
  );

/** "served as chief of A", "previously worked as an engineer at A": verbs of a career, told in the past. */
export const served = ({ rule }: Found, clause: Clause | undefined, view: View): boolean =>
  rule === 'as' &&
  clause !== undefined &&
  clause.predicates.some(
    (predicate) =>
      view.vocabulary.verbs
        .get(predicate.lemma)
        ?.some(({ relation, former }) => relation === 'FORMERLY_AT' && former) === true &&
      isToldAsFormer(predicate, view) &&
      !(lasts(predicate, view) && !toldOfPast(predicate, view)),
  );

// "has served as chief for ten years": where the perfect leaves open whether it is over.
const lasts = ({ helpers }: Predicate, { vocabulary: { grammar, have } }: View): boolean =>
  !grammar.perfectIsPast &&
  helpers.some(({ verbs }) => verbs.some(({ lemma, tense }) => have.has(lemma) && tense === 'present'));

/** A verb that has no other beside it: where it may help others, it counts among its own helpers. */
const isAlone = ({ at, helpers }: Predicate, { units }: View): boolean =>
  helpers.every((helper) => helper === units[at]);

// "a été directeur", "ist Chef gewesen": where the perfect tells what is over.
const hasBeen = ({ at, helpers }: Predicate, { units, vocabulary: { grammar, have, be } }: View): boolean =>
  grammar.perfectIsPast &&
  units[at]?.verbs.some(({ form }) => form === 'past-participle') === true &&
  helpers.some((helper) => helper !== units[at] && (hasLemma(helper, have) || hasLemma(helper, be)));
