// Which phrases of a clause are arguments of its verb, and which hang on a noun or an aside.

import { isAside } from '../clauses/aside';
import { firstVerbAt, type Predicate } from '../clauses/clause';
import type { HeadClass } from '../frames';
import { phraseBefore } from '../phrases/before';
import type { Phrase } from '../phrases/phrase';
import type { View } from '../view';

/** Phrases of the clause that are arguments: no members of lists after the first, no descriptions of others. */
export function argumentsOf({ clause }: Predicate): readonly Phrase[] {
  clause.arguments ??= argumentsAmong(clause.phrases);
  return clause.arguments;
}

function argumentsAmong(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter(
    (phrase) =>
      phrase.list[0] === phrase &&
      !phrases.some(({ owner }) => owner === phrase) &&
      !(
        phrase.explains &&
        phrases.includes(phrase.explains) &&
        phrase.explains.from < phrase.from &&
        // "bringt mit Opus 4 ein neues Modell": what stands right behind is an argument of its own.
        phrase.explains.to !== phrase.from &&
        !phrase.presents
      ),
  );
}

export const byDistance = (at: number) => (a: Phrase, b: Phrase) => distance(a, at) - distance(b, at);

// What follows the verb is nearer than what stands before it.
const distance = (phrase: Phrase, at: number): number =>
  phrase.from > at ? phrase.from - at : 2 * (at - phrase.to) + 4;

/** "Neben der Zentrale in Leipzig unterhält …": before a verb in second place stands one phrase with all that is in it. */
export function isInner(phrase: Phrase, { clause, at, helpers }: Predicate, view: View): boolean {
  const { phrases, units, vocabulary } = view;
  if (clause.kind !== 'main' || phrase.prep === '') return false;
  if (vocabulary.grammar.order === 'position')
    return isBracketed(phrase, at, view) || isInFront(phrase, at, phrases);
  const finite = firstVerbAt({ at, helpers }, units);
  const before = phraseBefore(phrase, phrases);
  if (phrase.to > finite || before?.to !== phrase.from) return false;
  return !isOfVerb(before) && !(isObject(before) && isActedBehind(finite, clause.phrases));
}

// "Chips von A bezieht B": whoever does it stands behind the verb.
const isActedBehind = (finite: number, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (phrase) => phrase.from > finite && isBare(phrase) && phrase.cases.has('n') && phrase.ends.length > 0,
  );

// "A (with B) has won an order": beside who acts, and of those only with whom he does it.
const isBracketed = ({ prep, from, to }: Phrase, at: number, { units, vocabulary }: View): boolean =>
  to <= at && units[from - 1]?.tag === 'open' && vocabulary.senses.together.has(prep);

/** "15 Prozent an A hat sich B gesichert", "Den Posten bei A übernimmt B": of what a share or a post is, is told of the verb. */
const isOfVerb = ({ noun, figures }: Phrase): boolean =>
  OF_VERB.some((name) => noun?.head?.classes.has(name)) || figures.some(({ type }) => type === 'share');

/** So is whose or of whom an object is that opens the sentence. */
const isObject = ({ noun, prep, name, cases }: Phrase): boolean =>
  prep === '' && !name && cases.has('a') && OBJECTS.some((one) => noun?.head?.classes.has(one));

const OBJECTS: readonly HeadClass[] = [
  'contract',
  'product',
  'money',
  'fine',
  'permit',
  'probe',
  'office',
  'seat',
];

const OF_VERB: readonly HeadClass[] = ['share', 'post', 'chair'];

// "From its base in Tartu, A sells …": what hangs on the phrase that opens the sentence; "au capital d'A figurent B et C"
// tells whose the shares are.
function isInFront({ from, to, index }: Phrase, at: number, phrases: readonly Phrase[]): boolean {
  const before = phrases[index - 1];
  return (
    to <= at &&
    before !== undefined &&
    before.to === from &&
    before.from === 0 &&
    before.prep !== '' &&
    !isHeld(before)
  );
}

/** What others have in a firm: shares, and seats on its board. */
export const isHeld = ({ noun }: Phrase): boolean =>
  HELD.some((name) => noun?.head?.classes.has(name) === true);

const HELD: readonly HeadClass[] = ['share', 'board'];

export function hangsOnNoun(phrase: Phrase, { phrases }: View): boolean {
  const before = phraseBefore(phrase, phrases);
  return (
    before !== undefined && before.to === phrase.from && (before.headAt >= 0 || before.name !== undefined)
  );
}

export const isBare = (phrase: Phrase): boolean => phrase.prep === '' && !phrase.genitive && !isAside(phrase);

export const isFigure = ({ headAt, name, pronoun, relative, counted }: Phrase): boolean =>
  counted && headAt < 0 && !name && !pronoun && !relative;

export const isSpokenClitic = (
  { clitic, prep, to, pronoun }: Phrase,
  at: number,
  { vocabulary }: View,
): boolean => clitic && prep === '' && to <= at && vocabulary.voices.has(pronoun?.lower ?? '');
