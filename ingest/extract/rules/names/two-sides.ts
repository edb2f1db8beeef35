// Whether the clause around what looks like one name leaves somebody out: "Im Mai hat Orvanta Kelvane übernommen" has a verb
// that asks who buys and whom, and nothing else in it could be either. Asked by side-by-side.ts.
import type { VerbForm } from '../../lexicon';
import type { VerbFrame } from '../frames';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { opensWithAdverbial } from './among-nouns/object-behind';
import type { NameSpan } from './span';

/** So many words of the subject may stand between the verb or conjunction and the name: "das Softwareunternehmen". */
const REACH = 8;
/** Slots that are filled without a preposition. */
const BARE: ReadonlySet<string> = new Set(['subj', 'obj', 'dat']);

export function asksTwoSides(sentence: Sentence, { from, to }: NameSpan, vocabulary: Vocabulary): boolean {
  const opener = openerBefore(sentence, from, vocabulary);
  if (opener === undefined) return false;
  const end = clauseEnd(sentence, to, vocabulary);
  if (isTold(sentence, end, vocabulary) || isInterrupted(sentence, end, vocabulary)) return false;
  const others = bareNounsIn(sentence, to, end, vocabulary);
  const words = new Set(sentence.lowers.slice(opener, end));
  return lemmasOf(sentence, opener, to, end, vocabulary).some((lemma) =>
    vocabulary.verbs.get(lemma)?.some((frame) => asksTwo(frame, words, others)),
  );
}

// Both ends without a preposition, and what else the frame asks for beside them; who is given something without that is none.
function asksTwo(frame: VerbFrame, words: ReadonlySet<string>, others: number): boolean {
  const ends = [frame.from, frame.to].map(([first = '']) => first);
  const isMore = frame.classes.length + frame.figures.length > 0;
  return (
    !frame.reflexive &&
    !frame.passive &&
    frame.behind.every((word) => words.has(word)) &&
    ends.every((end) => BARE.has(end)) &&
    (isMore || !ends.includes('dat')) &&
    others === (isMore ? 1 : 0)
  );
}

// The conjunction, or the verb that no subject stands before; between it and the name only words of the subject.
function openerBefore(sentence: Sentence, from: number, vocabulary: Vocabulary): number | undefined {
  const { tokens, lowers } = sentence;
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    const word = lowers[at] as string;
    if (tokens[at]?.kind === 'mark') return undefined;
    if (vocabulary.subordinators.has(word)) return opensClause(sentence, at, vocabulary) ? at : undefined;
    if (tokens[at]?.capital || vocabulary.determiners.has(word) || vocabulary.coordinators.has(word))
      continue;
    if (vocabulary.prepositions.has(word) || vocabulary.relatives.has(word)) return undefined;
    return vocabulary.mayBeFinite(word) && opensWithAdverbial(sentence, at, vocabulary) ? at : undefined;
  }
  return undefined;
}

// Behind a mark or at the start, and no word that is a side of its clause itself: "was", "wer".
const opensClause = ({ tokens, lowers }: Sentence, at: number, vocabulary: Vocabulary): boolean =>
  !vocabulary.relatives.has(lowers[at] as string) &&
  !vocabulary.infinitiveOpeners.has(lowers[at] as string) &&
  (at === 0 || tokens[at - 1]?.kind === 'mark' || vocabulary.coordinators.has(lowers[at - 1] as string));

function clauseEnd({ tokens, lowers }: Sentence, to: number, { coordinators }: Vocabulary): number {
  let end = to;
  while (end < tokens.length && tokens[end]?.kind !== 'mark') {
    if (coordinators.has(lowers[end] as string) && !tokens[end + 1]?.capital) break;
    end++;
  }
  return end;
}

// "hat Orvanta Kelvane angekündigt, A zu kaufen", "…, dass": what is told stands behind the comma.
function isTold({ tokens, lowers }: Sentence, end: number, vocabulary: Vocabulary): boolean {
  if (lowers[end] !== ',') return false;
  if (vocabulary.contentOpeners.has(lowers[end + 1] ?? '')) return true;
  for (let at = end + 1; at < tokens.length && tokens[at]?.kind !== 'mark'; at++)
    if (
      vocabulary.infinitiveMarkers.has(lowers[at] as string) ||
      vocabulary.verbForms(lowers[at] as string).some(({ form }) => form === 'zu-infinitive')
    )
      return true;
  return false;
}

// "plant die Firma Orvanta Kelvane, ein Ableger von A, eine Halle": the object stands behind what the commas hold.
function isInterrupted({ lowers }: Sentence, end: number, { determiners }: Vocabulary): boolean {
  const next = lowers[end] === ',' ? lowers.indexOf(',', end + 1) : -1;
  return next > 0 && determiners.has(lowers[next + 1] ?? '');
}

/** The verbs that may be the clause's, where they are told in the active. */
function lemmasOf(
  { lowers }: Sentence,
  opener: number,
  to: number,
  end: number,
  vocabulary: Vocabulary,
): string[] {
  const last = lowers[end - 1] ?? '';
  const isLast = vocabulary.subordinators.has(lowers[opener] as string);
  const [finite, behind] = isLast ? [last, lowers[end - 2] ?? ''] : [lowers[opener] as string, last];
  if (isLast && end - 1 < to) return [];
  return vocabulary
    .verbForms(finite)
    .filter(({ form }) => form === 'finite')
    .flatMap(({ lemma }) => {
      const rest = isLast && end - 2 < to ? '' : behind;
      if (vocabulary.have.has(lemma)) return lemmasAs(rest, 'past-participle', vocabulary);
      if (vocabulary.modals.has(lemma) || vocabulary.become.has(lemma))
        return lemmasAs(rest, 'infinitive', vocabulary);
      return isLast ? [lemma] : [rest + lemma, lemma];
    });
}

const lemmasAs = (word: string, form: VerbForm, vocabulary: Vocabulary): string[] =>
  vocabulary
    .verbForms(word)
    .filter((verb) => verb.form === form)
    .map(({ lemma }) => lemma);

/** How many nouns and pronouns of the clause are governed by no preposition and are neither a genitive nor a time. */
function bareNounsIn({ tokens, lowers }: Sentence, from: number, to: number, vocabulary: Vocabulary): number {
  let found = 0;
  let isOpen = true;
  for (let at = from; at < to; at++) {
    const word = lowers[at] as string;
    if (vocabulary.prepositions.has(word)) isOpen = false;
    else if (tokens[at]?.capital) {
      const isTime = vocabulary.noun(lowers, at)?.value.head?.classes.has('time') === true;
      if (isOpen && !isTime) found++;
      isOpen = isTime;
    } else if (vocabulary.pronouns.has(word) || vocabulary.reflexives.has(word)) {
      if (isOpen) found++;
      isOpen = true;
    } else if (tokens[at - 1]?.capital && !vocabulary.coordinators.has(word) && !mayBeGenitive(at))
      isOpen = true;
  }
  return found;

  // "die Lieferung der Sensoren": no side of the clause.
  function mayBeGenitive(at: number): boolean {
    const head = tokens.slice(at + 1, to).find(({ capital }) => capital);
    return (
      vocabulary.determiners.has(lowers[at] as string) &&
      vocabulary.declension?.casesOf(tokens[at] as Token, head, undefined, []).has('g') === true
    );
  }
}
