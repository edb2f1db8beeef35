// Whom a noun or participle that stands as an apposition or behind "est" is about, where order and not case shows it:
// "Scaleway, *filiale* d'Iliad", "Lumio est *basé* à", "la société Lumio, *basée* à", "*Passé* par Meta, Hugo Perrin dirige".
import { ENTITY_KINDS } from '../../../graph/entities';
import type { Phrase } from './phrases';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

const REACH = 8;

/** The phrase in front that the word at `at` describes; undefined where another noun or a verb stands between. */
export function topicOf(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
  words: WordClass,
): Phrase | undefined {
  const around = phrases.find(
    (phrase) => phrase.from < at && at < phrase.to && phrase.ends[0]?.via === 'description',
  );
  const start = around?.from ?? at;
  const { auxiliaries } = words.grammar;
  let linked: 'comma' | 'copula' | undefined;
  for (let k = start - 1; k >= Math.max(0, start - REACH); k--) {
    const token = tokens[k] as Token;
    const before = phrases.find((phrase) => phrase.to === k + 1 && phrase !== around && !phrase.possessive);
    if (before && linked === 'comma' && isPlace(before)) {
      k = Math.min(k, before.from);
      continue;
    }
    if (before) {
      if (linked === 'copula') return before.prep === '' ? before : subjectBefore(before.from, phrases);
      return linked === 'comma' || k === start - 1 ? before : undefined;
    }
    if (token.text === ',' || token.text === '(' || token.text === '–' || token.text === '—') {
      // "Lumio, rival de DeepL, est basé à": the subject stands before what interrupts it.
      if (linked === 'copula') return subjectBefore(k + 1, phrases);
      if (linked) return undefined;
      linked = 'comma';
    } else if (token.kind === 'mark') return undefined;
    else if (auxiliaries.copula.has(token.lower)) linked = 'copula';
    else if (!linksOver(token, tokens[k + 1], words)) return undefined;
  }
  return undefined;
}

const isPlace = ({ ends }: Phrase) =>
  ends.every(({ cluster }) => ENTITY_KINDS[cluster.kind].family === 'place');

// Articles, adjectives and adverbs stand between a name and its apposition; verbs and further names do not.
function linksOver(token: Token, next: Token | undefined, words: WordClass): boolean {
  const { grammar } = words;
  if (token.capital) return false;
  // "une société *de gestion* basée à"
  if (
    grammar.prepositions[token.lower] === grammar.genitive &&
    next?.kind === 'word' &&
    !next.capital &&
    grammar.determiners[token.lower] === undefined &&
    grammar.determiners[next.lower] === undefined
  )
    return true;
  if (grammar.prepositions[token.lower] !== undefined && grammar.determiners[token.lower] === undefined)
    return false;
  if (grammar.relatives.has(token.lower)) return true;
  return (
    !grammar.auxiliaries.perfect.has(token.lower) &&
    !words.verbs.get(token.lower)?.some(({ form }) => form === 'finite')
  );
}

function subjectBefore(at: number, phrases: readonly Phrase[]): Phrase | undefined {
  return [...phrases]
    .reverse()
    .find(
      (phrase) =>
        phrase.to <= at && phrase.prep === '' && !phrase.possessive && phrase.ends[0]?.via !== 'description',
    );
}

/** The subject that follows a description which opens the clause: "*Basée* à Nantes, Lumio emploie". */
export function openerTopic(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
): Phrase | undefined {
  for (let k = at - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' && !/^["“«»”]$/u.test(token.text)) return undefined;
    if (at - k > 3) return undefined;
  }
  return phrases.find(
    (phrase) =>
      phrase.from > at && phrase.prep === '' && !phrase.possessive && tokens[phrase.from - 1]?.text === ',',
  );
}
