// The noun beside a name that says what it is: "Drohnenbauer Pflugbit", "Nordkimm, ein Windparkbetreiber aus Husum".
import type { EntityKind } from '../../../../../graph/entities';
import { findPlace, isListed, knownName, lookup } from '../../../lexicon';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import type { Vocabulary } from '../../vocabulary';
import { isDeclined } from '../../vocabulary/adjectives';
import { isAdjacent } from '../grow';
import { KIND_OF_CLASS } from '../hints';
import { bare } from './bare';
import { look } from './look';

export const isFirm = (kind: EntityKind | undefined): boolean => kind === 'Company' || kind === 'Investor';

/** A noun that says what the name after it is. */
export function heads(
  { lowers, tokens }: Sentence,
  at: number,
  vocabulary: Vocabulary,
): EntityKind | undefined {
  const token = tokens[at];
  if (!token?.capital) return undefined;
  const noun = vocabulary.nounAt({ tokens, lowers }, at)?.value;
  if (!noun || isPlace(token.text) || knownName(token.text)) return undefined;
  for (const name of noun.head?.classes ?? []) {
    const kind = KIND_OF_CLASS[name];
    if (kind) return kind;
  }
  const [relational] = noun.relational;
  if (!relational) return undefined;
  return ['HOLDS_ROLE', 'BOARD_SEAT', 'FOUNDED'].includes(relational.relation) ? 'Person' : 'Company';
}

const isPlace = (word: string): boolean =>
  findPlace(word, 'de') !== undefined ||
  (word.endsWith('s') && findPlace(word.slice(0, -1), 'de')?.via === 'name');

/** "Investoren": a noun in another form than that of the dictionary. */
export const isPlural = ({ text }: Token): boolean =>
  isListed(text, 'de') && lookup(text, 'de').some(({ pos, lemma }) => pos === 'noun' && lemma !== text);

/** So many words may stand between a noun and "Namen". */
const FAR = 4;

// The noun before, in the singular: "Drohnenbauer Pflugbit"; also behind an opening quotation mark or "namens".
export function described(sentence: Sentence, at: number, vocabulary: Vocabulary): EntityKind | undefined {
  const { tokens } = sentence;
  let k = at - 1;
  while (
    k >= 0 &&
    (/^[„"“«»‚']$/u.test((tokens[k] as Token).text) || vocabulary.naming.has((tokens[k] as Token).lower))
  )
    k--;
  if (k < 0 || (k === at - 1 && !isAdjacent(sentence, at))) return undefined;
  // "ein Unternehmen unter dem vorläufigen Namen Holistic", "das Modell trägt den Namen Kauz 2"
  if (k + 1 < at && tokens[k + 1]?.capital) {
    const bearer = k;
    while (k > bearer - FAR && k > 0 && !tokens[k]?.capital) k--;
    return heads(sentence, k, vocabulary) ?? 'Product';
  }
  const kind = heads(sentence, k, vocabulary);
  const token = tokens[k] as Token;
  if (!kind || (kind === 'Person' && k !== at - 1)) return undefined;
  // "nach Angaben eines Sprechers Velmora": somebody whose name is told is known.
  const isAnybody = vocabulary.determiners.get(sentence.lowers[k - 1] ?? '') === 'indefinite';
  if (kind === 'Person' && isAnybody) return undefined;
  const next = tokens[at + 1];
  // "die Tochter Anteile hält": a plural or a noun with its own complement is no name.
  if (kind === 'Person' && look(tokens[at], vocabulary) !== 'name' && look(next, vocabulary) !== 'name')
    return undefined;
  if (token.end === (tokens[at] as Token).start) return undefined;
  // "von Seiten mehrerer Organisationen Anstrengungen": two plurals of the dictionary are no name and its noun.
  if (k === at - 1 && isPlural(token) && isPlural(tokens[at] as Token)) return undefined;
  // "hat als Eigentümer Zugriff auf": what somebody is has no name behind it.
  if (vocabulary.as.has(tokens[k - 1]?.lower ?? '') && look(tokens[at], vocabulary) !== 'name')
    return undefined;
  // "der Hersteller von Robotern Kelvane": goods without an article are what the firm works on.
  const isGoods = kind === 'Product' || kind === 'Facility';
  const maker = isGoods && isOn(tokens[k - 1], vocabulary) ? heads(sentence, k - 2, vocabulary) : kind;
  return isFirm(maker) ? maker : kind;
}

/** Between a maker and its goods: von, für. */
const isOn = (token: Token | undefined, { senses }: Vocabulary): boolean =>
  token !== undefined && (senses.of.has(token.lower) || senses.price.has(token.lower));

// What follows says it: "Nordkimm, ein Windparkbetreiber aus Husum", "Isobare (Köln)". A word that takes an article
// as common nouns do is none, except in the wrong gender ("die Havelkapital, ein Ableger").
export function explanation(
  sentence: Sentence,
  at: number,
  to: number,
  vocabulary: Vocabulary,
): EntityKind | undefined {
  const { tokens, lowers } = sentence;
  const mark = tokens[to]?.text;
  if (!bare(sentence, at, vocabulary) && !wrongGender(sentence, at, vocabulary)) return undefined;
  if (mark === '(')
    return tokens[to + 2]?.text === ')' && findPlace(tokens[to + 1]?.text ?? '', 'de')?.via === 'name'
      ? 'Company'
      : undefined;
  if (mark !== ',' || vocabulary.determiners.get(lowers[to + 1] ?? '') === undefined) return undefined;
  const definite = vocabulary.determiners.get(lowers[to + 1] ?? '') === 'definite';
  let head = to + 2;
  while (head < to + 5 && (isAdjective(tokens[head], vocabulary) || isDemonym(tokens[head]))) head++;
  const kind = heads(sentence, head, vocabulary);
  if (!kind || kind === 'Product' || (kind === 'Person' && to - at < 2)) return undefined;
  // ", die Firmen …" may begin a clause of its own.
  return definite && !endsDescription(lowers[head + 1] ?? '.', vocabulary) ? undefined : kind;
}

// Behind its noun stand marks, or whose and from where it is.
const endsDescription = (lower: string, { senses }: Vocabulary): boolean =>
  lower === ',' ||
  lower === '.' ||
  [senses.of, senses.origin, senses.behind, senses.location].some((names) => names.has(lower));

export const isAdjective = (token: Token | undefined, vocabulary: Vocabulary): boolean =>
  token?.kind === 'word' && !token.capital && isDeclined(token.lower, vocabulary);

const isDemonym = (token: Token | undefined): boolean =>
  token !== undefined && findPlace(token.text, 'de')?.via === 'demonym';

const wrongGender = ({ tokens, lowers }: Sentence, at: number, { declension }: Vocabulary): boolean =>
  declension?.isOfOther(lowers[at - 1], tokens[at] as Token) === true;
