// Bodies that are named by a common noun and what follows it: "gouvernement français", "région Pays de la Loire",
// "ministère de l'Économie et des Finances", "Université de Lille", and the noun last: "Nantes Université".
import { ENTITY_KIND_NAMES, type EntityKind } from '../../../graph/entities';
import { findPlace } from '../lexicon';
import type { Grammar } from './grammar';
import type { Token } from './tokens';

export interface Institution {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
}

const nouns = new WeakMap<Grammar, ReadonlyMap<string, EntityKind>>();

function nounsOf(grammar: Grammar): ReadonlyMap<string, EntityKind> {
  let map = nouns.get(grammar);
  if (!map) {
    map = new Map(
      ENTITY_KIND_NAMES.flatMap((kind) =>
        (grammar.institutions?.[kind] ?? '')
          .split(/\s+/)
          .filter(Boolean)
          .map((noun) => [noun, kind] as const),
      ),
    );
    nouns.set(grammar, map);
  }
  return map;
}

/** The institution whose name begins with token `i`; undefined where the noun is one word among others. */
export function institutionAt(
  tokens: readonly Token[],
  i: number,
  grammar: Grammar,
): Institution | undefined {
  const known = nounsOf(grammar);
  if (known.size === 0) return undefined;
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return undefined;
  if (grammar.states?.has(token.text) && tokens[i - 1]?.lower === "l'")
    return { from: i, to: i + 1, kind: 'PublicBody' };
  const kind = known.get(token.lower);
  if (kind) {
    const to = Math.max(endOf(tokens, i, grammar), token.capital ? titledEnd(tokens, i, grammar) : 0);
    return to > i + 1 ? { from: i, to, kind } : undefined;
  }
  // "Nantes Université", "Saint-Nazaire Agglomération"
  const next = tokens[i + 1];
  const last = next?.capital && next.start === token.end + 1 ? known.get(next.lower) : undefined;
  return token.capital && last && !grammar.determiners[token.lower]
    ? { from: i, to: i + 2, kind: last }
    : undefined;
}

function endOf(tokens: readonly Token[], i: number, grammar: Grammar): number {
  const next = tokens[i + 1];
  if (next?.kind !== 'word') return i + 1;
  if (!next.capital && findPlace(next.text, grammar.language)?.via === 'demonym') return i + 2;
  let to = i + 1;
  let linked = grammar.prepositions[next.lower] === grammar.genitive;
  if (linked) to = behindArticle(tokens, i + 1, grammar);
  if (!isNamePart(tokens[to], grammar)) return i + 1;
  while (to < tokens.length) {
    if (isNamePart(tokens[to], grammar)) to++;
    else {
      // "de l'Économie *et des Finances*", "Pays *de la Loire*", "Côte *d'Azur*"
      const joint = tokens[to]?.lower === 'et' && linked ? to + 1 : to;
      const preposition = grammar.prepositions[tokens[joint]?.lower ?? ''] === grammar.genitive;
      const after = preposition ? behindArticle(tokens, joint, grammar) : -1;
      if (!preposition || !isNamePart(tokens[after], grammar)) break;
      linked = true;
      to = after + 1;
    }
  }
  return to;
}

// "Direction générale de l'armement", "Agence du numérique en santé": with a capital noun the small words are its name.
function titledEnd(tokens: readonly Token[], i: number, grammar: Grammar): number {
  let to = i + 1;
  const small = (token: Token | undefined) =>
    token?.kind === 'word' &&
    grammar.prepositions[token.lower] === undefined &&
    grammar.determiners[token.lower] === undefined &&
    !grammar.auxiliaries.perfect.has(token.lower) &&
    !grammar.auxiliaries.copula.has(token.lower);
  if (
    small(tokens[to]) &&
    /(?:al|ale|ales|aux|que|ques|ive|ives|enne|éen|aire|ils|iles|elle)$/u.test(tokens[to]?.lower ?? '')
  )
    to++;
  for (let step = 0; step < 3; step++) {
    if (!/^(?:de|en|pour|à)$/u.test(grammar.prepositions[tokens[to]?.lower ?? ''] ?? '')) break;
    const after = behindArticle(tokens, to, grammar);
    if (!small(tokens[after])) break;
    to = after + 1;
  }
  return to > i + 1 ? to : 0;
}

function behindArticle(tokens: readonly Token[], from: number, grammar: Grammar): number {
  let to = from + 1;
  while (tokens[to] && grammar.determiners[tokens[to]?.lower ?? ''] !== undefined && !tokens[to]?.capital)
    to++;
  return to;
}

const isNamePart = (token: Token | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.capital &&
  grammar.determiners[token.lower] === undefined;
