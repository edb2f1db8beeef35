// Who gets what a verb gives: the dative, the indirect object.
import { firstVerbAt, type Predicate, readAs } from '../clauses/clause';
import type { HeadClass } from '../frames';
import type { Phrase } from '../phrases/phrase';
import type { Candidate, View } from '../view';
import { argumentsOf, isBare, isFigure, isSpokenClitic } from './arguments';
import { actives } from './subjects';

export function datives(predicate: Predicate, view: View): Candidate[] {
  const all = argumentsOf(predicate);
  if (view.vocabulary.grammar.order === 'case') {
    // A name shows no case: the dative stands behind the verb, before the object.
    const first = all.find((phrase) => isBare(phrase) && phrase.cases.has('n'));
    const isBehind = behindFinite(predicate, first, view);
    const isSum = all.some((one) => isFigure(one) && one.prep === '');
    const gives =
      isSum || all.some((one) => one !== first && one.prep === '' && isGiven(one) && one.cases.has('a'));
    // "A verkauft das Modell B": a name that opens the clause gets nothing, unless a subject stands behind.
    const acts = all.some((one) => one !== first && isBare(one) && isSubject(one));
    const isOnlyOne = takesNoObject(predicate, view);
    const mayGet = (phrase: Phrase) => isBare(phrase) && phrase.cases.has('d') && !isFigure(phrase);
    // "hat der Freistaat A zwölf Millionen bewilligt": who stands behind him gets it.
    const isOther = all.some((one) => one !== first && mayGet(one) && isBehind(one) && isOnlyName(one));
    const fitOf = (phrase: Phrase) => {
      if (phrase.cases.size === 1) return 1;
      if (isSum && phrase === first && isOther) return 0.7;
      // "gibt A zwölf Millionen Euro", "20 Prozent gehören A": what is given or belongs is the figure.
      if (isSum && isBehind(phrase)) return 0.96;
      if (phrase === first) return 0.7;
      // "erteilt A einen Auftrag"
      if (gives && isBehind(phrase)) return 0.96;
      // "Der Rest gehört A": another phrase can be nothing but the subject.
      if (isBehind(phrase) && first?.cases.size === 1) return 0.96;
      // "der Bundeswehr": behind the subject the article tells.
      if (phrase.determiner === 'definite') return 0.97;
      // "A untersteht B"
      if (isOnlyOne && isBehind(phrase) && !isJoined(first, phrase, view)) return 0.96;
      return isBehind(phrase) ? 0.85 : 0.8;
    };
    return all
      .filter(mayGet)
      .filter(
        (phrase) =>
          !isGapped(phrase, predicate, view) &&
          (phrase !== first || acts || isBehind(phrase) || !isOnlyName(phrase)),
      )
      .map((phrase) => ({ phrase, fit: fitOf(phrase) }))
      .sort((a, b) => b.fit - a.fit);
  }
  const after = all.filter((phrase) => isBare(phrase) && phrase.from > predicate.at);
  // "was awarded a contract": what is given stands behind the verb, before it who gets it.
  const receiver =
    predicate.voice === 'passive' && after.length > 0
      ? actives(readAs(predicate, { voice: 'active' }), view)
      : [];
  const to = all.filter(({ prep }) => view.vocabulary.senses.recipient.has(prep));
  // "a apporté 5 millions, la région le reste": behind a comma another acts.
  const [first] = after.length > 1 ? after : [];
  const indirect = first && view.units[first.from - 1]?.tag !== 'comma' ? [first] : [];
  // "nous vend ses capteurs": beside an object such a pronoun is who gets it.
  const spoken = after.length > 0 ? all.filter((phrase) => isSpokenClitic(phrase, predicate.at, view)) : [];
  return [...receiver, ...[...to, ...spoken, ...indirect].map((phrase) => ({ phrase, fit: 0.95 }))];
}

/** "gehören": what stands beside its subject can be nothing but a dative. */
function takesNoObject({ lemma }: Predicate, { vocabulary }: View): boolean {
  const frames = vocabulary.verbs.get(lemma) ?? [];
  const isAsked = (name: string) =>
    frames.some(({ from, to, fills }) =>
      [from, to, ...fills.map(([, slot]) => slot)].some((slot) => slot.includes(name)),
    );
  return (
    !isAsked('obj') &&
    frames.some(({ from, to, classes }) => classes.length === 0 && from[0] === 'subj' && to.includes('dat'))
  );
}

/** "Dazu gehören A sowie die Firma B": another subject. */
const isJoined = (first: Phrase | undefined, { from }: Phrase, { units }: View): boolean =>
  units.slice(first?.to, from).some(({ tag }) => tag === 'coordinator');

/** "A liefert die Server, B die Gehäuse": behind the object and a comma begins what another does. */
const isGapped = (phrase: Phrase, predicate: Predicate, { units }: View): boolean =>
  units[phrase.from - 1]?.tag === 'comma' &&
  phrase.from > predicate.at &&
  argumentsOf(predicate).some(
    (one) => isBare(one) && one.cases.has('a') && one.from > predicate.at && one.to <= phrase.from - 1,
  );

/** "hat A zwölf Millionen bewilligt", "weil das Land A zwölf Millionen bewilligt": behind the finite verb, or behind the subject. */
function behindFinite(
  { at, helpers, clause }: Predicate,
  first: Phrase | undefined,
  { units }: View,
): (phrase: Phrase) => boolean {
  const finite = firstVerbAt({ at, helpers }, units);
  const isLast = clause.kind !== 'main' && first !== undefined;
  return ({ from }) => from > finite || (isLast && from > first.from);
}

/** "der Bund", "er": in no other case. */
const isSubject = ({ cases }: Phrase): boolean => cases.size === 1 && cases.has('n');

const isOnlyName = ({ name, headAt, determiner }: Phrase): boolean =>
  name !== undefined && headAt < 0 && determiner === undefined;

/** "einen Auftrag", "die Führung": nobody who could get anything. */
const isGiven = ({ name, noun, ends, genitive }: Phrase): boolean =>
  !name && !genitive && ends.length === 0 && GIVEN.some((one) => noun?.head?.classes.has(one));

const GIVEN: readonly HeadClass[] = ['contract', 'money', 'permit', 'fine', 'post', 'chair', 'share'];
