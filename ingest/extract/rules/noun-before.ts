// The noun that a name stands behind, over adjectives between the two.
import { ENTITY_KINDS } from '../../../graph/entities';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

const REACH = 7;

/**
 * "le fonds *américain* Accel", "un modèle *baptisé* Perceval", "l'éditeur *de logiciels* Lumio": the noun that the name
 * at `from` stands behind. Of a thing and its maker it is the maker.
 */
export function nounBefore(tokens: readonly Token[], from: number, words: WordClass): Token | undefined {
  const { grammar } = words;
  let inner: Token | undefined;
  let linked = false;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = tokens[k] as Token;
    if (/^[“"«]$/u.test(token.text) && k === from - 1) continue;
    if (token.kind !== 'word' || (token.capital && k > 0 && !grammar.acronyms.has(token.text))) break;
    const kind = words.headKind(token.text);
    if (kind && (linked || !inner)) {
      if (inner && ENTITY_KINDS[kind].family === 'thing') return inner;
      if (inner || ENTITY_KINDS[kind].family !== 'thing') return token;
      inner = token;
      linked = false;
    } else if (grammar.prepositions[token.lower] === grammar.genitive) {
      if (k === from - 1) return undefined;
      linked = true;
    } else if (grammar.determiners[token.lower] !== undefined) {
      // "de la cybersécurité": an article is passed only behind "de".
      const before = tokens[k - 1];
      if (k === from - 1 || !before || grammar.prepositions[before.lower] !== grammar.genitive) break;
    } else if (!passes(token, words)) break;
  }
  return inner;
}

const passes = (token: Token, { grammar, verbs }: WordClass): boolean =>
  grammar.naming.has(token.lower) ||
  (grammar.prepositions[token.lower] === undefined &&
    !grammar.coordinators.has(token.lower) &&
    !verbs.has(token.lower) &&
    !grammar.auxiliaries.perfect.has(token.lower) &&
    !grammar.auxiliaries.copula.has(token.lower));
