// Names beside what they name without a comma: "l'éditeur Cegid", "a model called Heron".

import { isOfLeader } from '../offices/office';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { unitWords } from '../units/unit-words';
import type { Vocabulary } from '../vocabulary';
import { agrees, describes, isBareNoun, isPerson } from './description';
import type { Head } from './head';

// "l'éditeur de logiciels Cegid", "le patron d'OVHcloud Octave Klaba": a bare name behind the complements.
export function findOwnName(
  head: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { grammar }: Vocabulary,
): void {
  const { phrase, ends, at } = head;
  // "nach Angaben eines Sprechers A": what has a name is known.
  if (phrase.name || phrase.determiner === 'indefinite' || !describes(phrase)) return;
  const end = ends.at(-1) as number;
  const next = heads.slice(at + 1).find(({ from }) => from >= end)?.phrase;
  if (next && endsInName(head, next, units, heads)) {
    phrase.explains = next;
    next.prep = phrase.prep;
    return;
  }
  if (next?.from !== end || !next.name || next.prep !== '' || next.headAt >= 0 || next.determinerAt >= 0)
    return;
  // "the firms A supplies": one is not what several are called.
  if (grammar.contactClauses && isMany(phrase, units) && units[next.to]?.tag === 'verb') return;
  // "CEO of X Anna Lund said": the office of a person needs no article.
  if (phrase.determinerAt < 0 && !(isBareNoun(phrase) && isOfLeading(phrase) && isPerson(next))) return;
  if (!agrees(phrase, next)) return;
  // "le spécialiste des puces A": the name is that of the whole, and of nothing that stands in it.
  if (heads.slice(0, at).some((head) => head.phrase.explains === next)) return;
  // "le rachat du fabricant de puces A": nor of whatever a firm stands in.
  if (!isFirm(phrase) && heads.slice(at + 1).some((head) => head.ends.includes(end) && isFirm(head.phrase)))
    return;
  phrase.explains = next;
  next.prep = phrase.prep;
}

const isFirm = ({ noun, determiner, name }: Phrase): boolean =>
  determiner === 'definite' && !name && noun?.head?.classes.has('company') === true;

// "le groupe de puces et de logiciels A": what it makes are two things, and the name behind the second is its own.
function endsInName(
  { phrase, at, ends }: Head,
  next: Phrase,
  units: readonly Unit[],
  heads: readonly Head[],
): boolean {
  const end = ends.at(-1) as number;
  const first = heads[at + 1]?.phrase;
  return (
    phrase.determiner === 'definite' &&
    phrase.noun?.head?.classes.has('company') === true &&
    next.name !== undefined &&
    next.headAt >= 0 &&
    next.determinerAt < 0 &&
    next.from === end + 1 &&
    (first === next
      ? phrase.noun.lemma.includes(` ${next.prep} `)
      : first?.to === end && first.prep === next.prep && first.determinerAt < 0 && !first.name) &&
    units[end]?.tag === 'coordinator' &&
    agrees(phrase, next)
  );
}

const isOfLeading = ({ noun }: Phrase): boolean => noun?.relational.some(isOfLeader) === true;

/** "which has been aptly named": as many words may stand before the name. */
const LONGEST_NAMING = 6;

// "a model called Heron", "ein Modell namens Kauz", "un modèle baptisé Grand Large".
export function findNaming(
  { phrase, ends, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  if (phrase.name || !describes(phrase)) return;
  const [first, second] = heads.slice(at + 1, at + 3);
  // "the arm of the carmaker A, called B": behind whose it is.
  const isWhose =
    first?.phrase.name && vocabulary.senses.of.has(first.phrase.prep) && first.from === phrase.to;
  const next = first?.phrase.name && !(isWhose && second?.phrase.name) ? first : second;
  if (!next?.phrase.name) return;
  for (const end of isWhose && next === second && first ? first.ends : ends) {
    if (next.from <= end || next.from - end > (next === first || !isWhose ? LONGEST_NAMING : 2)) continue;
    // "the acquisition of a start-up called A": what stands right before is called so.
    if (heads.some((head) => head.phrase !== phrase && head.phrase.to === end && isOneOf(head.phrase)))
      continue;
    // "…, heißt es bei A": what is said names nobody.
    if (units.slice(end, next.from).some(({ tag }) => tag === 'pronoun')) continue;
    const between = unitWords(units, end, next.from + 1);
    if (between.some((_, k) => vocabulary.naming.match(between, k))) phrase.explains = next.phrase;
  }
}

const isOneOf = (phrase: Phrase): boolean =>
  phrase.determiner === 'indefinite' && !phrase.name && describes(phrase);

// "Baptisé Argus-F, le système …": the name opens the sentence.
export function findNamed(
  { phrase, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { naming }: Vocabulary,
): void {
  const next = heads[at + 1];
  if (at !== 0 || !phrase.name || phrase.from !== 1 || !naming.has(units[0]?.lower ?? '')) return;
  if (
    next &&
    !next.phrase.name &&
    describes(next.phrase) &&
    units[phrase.to]?.tag === 'comma' &&
    next.from === phrase.to + 1
  )
    next.phrase.explains = phrase;
}
