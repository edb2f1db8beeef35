// The shape of a noun phrase in a language whose adjectives follow the noun: "le fonds américain Accel",
// "la jeune pousse lyonnaise spécialisée dans la santé Nabla", "l'américain Pellworth", "le directeur général de Lumio".
import { ENTITY_KINDS, type EntityKind } from '../../../graph/entities';
import { findPlace, type Place } from '../lexicon';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

export interface NounShape {
  /** Token behind the determiner. */
  readonly start: number;
  /** Head noun; -1 where only an adjective of a place stands before the name. */
  readonly headAt: number;
  readonly head: string;
  readonly headKind: EntityKind | undefined;
  readonly origins: readonly { readonly place: Place; readonly token: Token }[];
  /** Where the name begins that the noun describes; -1 for a description without a name. */
  readonly nameAt: number;
  /** End of the description without a name. */
  readonly to: number;
}

const BEFORE_HEAD = 3;
const BEHIND_HEAD = 9;
const OPENING = /^[“"«„‘]$/u;

/**
 * Reads what stands from `start`, behind preposition and article. Undefined where no noun or name opens a phrase, and
 * where the noun is only the owner's ("la filiale *de* Lumio"): the owner is a phrase of its own.
 */
export function nounShape(
  tokens: readonly Token[],
  start: number,
  isName: (at: number) => boolean,
  words: WordClass,
): NounShape | undefined {
  const origins: { place: Place; token: Token }[] = [];
  let headAt = -1;
  let k = start;
  for (; k < tokens.length && k - start <= BEFORE_HEAD; k++) {
    if (isName(k) || (OPENING.test(tokens[k]?.text ?? '') && isName(k + 1)))
      return found(tokens, start, -1, origins, isName(k) ? k : k + 1, k, words);
    const token = tokens[k] as Token;
    if (
      (!descriptive(token, words) || words.verbs.has(token.lower)) &&
      !(k === 0 && words.headKind(token.text))
    )
      return undefined;
    const origin = originOf(token, words);
    if (origin) origins.push(origin);
    else if (words.headKind(token.text) || words.isRole(token.text) || words.isFounder(token.text)) {
      headAt = k;
      break;
    } else if (token.kind !== 'number' && !words.grammar.prenominal?.has(token.lower)) return undefined;
  }
  if (headAt < 0) return undefined;
  // Behind the head: adjectives and complements, up to a name that stands without a preposition.
  const { determiners, prepositions } = words.grammar;
  const more: { place: Place; token: Token }[] = [];
  let to = headAt + 1;
  while (to < tokens.length && adjectival(tokens[to] as Token, words) && !isName(to)) {
    const origin = originOf(tokens[to] as Token, words);
    if (origin) origins.push(origin);
    to++;
  }
  let owned: boolean | undefined;
  let governed = false;
  for (k = to; k < tokens.length && k - headAt <= BEHIND_HEAD; k++) {
    const token = tokens[k] as Token;
    if (isName(k) || (OPENING.test(token.text) && isName(k + 1))) {
      if (!governed)
        return found(tokens, start, headAt, [...origins, ...more], isName(k) ? k : k + 1, to, words);
      if (owned) return undefined;
      break;
    }
    const preposition = prepositions[token.lower];
    if (preposition !== undefined) {
      owned = preposition === words.grammar.genitive;
      governed = true;
    } else if (governed && isBearer(token, words)) {
      // "la filiale cloud du groupe Iliad": the name belongs to the second noun.
      if (owned) return undefined;
      break;
    } else if (determiners[token.lower] === undefined) {
      if (!descriptive(token, words)) break;
      const origin = governed ? undefined : originOf(token, words);
      if (origin) more.push(origin);
      governed = false;
    } else if (!governed) break;
  }
  return found(tokens, start, headAt, origins, -1, to, words);
}

function found(
  tokens: readonly Token[],
  start: number,
  headAt: number,
  origins: NounShape['origins'],
  nameAt: number,
  to: number,
  words: WordClass,
): NounShape {
  const token = tokens[headAt];
  return {
    start,
    headAt,
    head: token?.lower ?? '',
    headKind: token && (words.headKind(token.text) ?? 'Person'),
    origins,
    nameAt,
    to,
  };
}

function originOf(token: Token, words: WordClass): { place: Place; token: Token } | undefined {
  if (token.capital && token.text.length < 4) return undefined;
  const match = findPlace(token.text, words.grammar.language);
  return match?.via === 'demonym' && !match.ambiguous ? { place: match.place, token } : undefined;
}

// A noun that a name of its own may follow.
function isBearer({ text }: Token, words: WordClass): boolean {
  const kind = words.headKind(text);
  return words.isRole(text) || (kind !== undefined && ENTITY_KINDS[kind].family !== 'thing');
}

// An adjective right behind its noun: "générale", "parisienne", no participle that opens a phrase of its own.
function adjectival(token: Token, words: WordClass): boolean {
  return (
    token.kind === 'word' &&
    !token.capital &&
    words.verbs.get(token.lower) === undefined &&
    words.grammar.determiners[token.lower] === undefined &&
    descriptive(token, words) &&
    /(?:e|es|al|aux|ais|ois|ien|iens|eux|el|els|ent|ents|ant|ants|er|ers|if|ifs|ain|ains|éen|éens|ique|in|ins|ol|ols|ec|ecs)$/u.test(
      token.lower,
    )
  );
}

// What may describe inside the phrase: no mark, no capital, no finite verb, no auxiliary, no pronoun.
function descriptive(token: Token, { grammar, verbs }: WordClass): boolean {
  const { lower } = token;
  const { auxiliaries } = grammar;
  return (
    token.kind !== 'mark' &&
    (!token.capital || grammar.acronyms.has(token.text)) &&
    !grammar.coordinators.has(lower) &&
    !grammar.relatives.has(lower) &&
    grammar.pronouns[lower] === undefined &&
    !auxiliaries.copula.has(lower) &&
    !auxiliaries.passive.has(lower) &&
    !auxiliaries.perfect.has(lower) &&
    !auxiliaries.modal.has(lower) &&
    !verbs.get(lower)?.some(({ form }) => form === 'finite' || form === 'infinitive') &&
    grammar.prepositions[lower] === undefined
  );
}
