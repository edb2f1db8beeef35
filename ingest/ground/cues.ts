// Check 4: negation, denial, plan and rumour in the quote agree with the modality that a statement claims.
import { RELATIONS } from '../../graph/relations';
import type { Source } from '../../graph/source';
import type { FactDraft, Span } from '../extract/reading';
import { negates } from '../extract/rules/modality/negation';
import { type Token, tokenize } from '../extract/rules/tokens';
import type { Vocabulary } from '../extract/rules/vocabulary';
import type { PhraseTable } from '../extract/rules/vocabulary/phrase-table';
import { vocabularyOf } from '../extract/rules/vocabulary/vocabularies';
import { denialScopes, type Scope } from './denial-scope';

/** Characters between a word and the name it belongs to: a space, a comma and a space, "'s" and a space. */
const ADJACENT = 3;

/** … and where a preposition and what the firm is stand between: " de la société ". */
const OVER_PREPOSITION = 20;

/** How many words a denying word may stand before the noun that it is about. */
const BEFORE_NOUN = 4;

/** So many words may stand before the contrast: "not the American group A but B". */
const LONGEST_EXCLUDED = 8;

/** What is read in one quote, whatever the facts in it. */
interface QuoteCues {
  readonly words: readonly Token[];
  readonly denied: readonly Scope[];
  readonly rumoured: boolean;
}

/** Reads the cues of one document; a quote that several facts share is read once. */
export class Cues {
  readonly #source: Pick<Source, 'text' | 'language'>;
  readonly #vocabulary: Vocabulary;
  readonly #quotes = new Map<string, QuoteCues>();

  constructor(source: Pick<Source, 'text' | 'language'>) {
    this.#source = source;
    this.#vocabulary = vocabularyOf(source.language);
  }

  /**
   * Whether nothing near the words that carry the relation speaks against the modality. Looks at the part of the quote
   * between commas that holds the trigger for negation, at what its denying words speak of, and at the whole quote for
   * rumour.
   */
  agree(fact: FactDraft): boolean {
    const { modality, quote } = fact;
    if (modality === 'denied' || modality === 'reported') return true;
    const { cues } = this.#vocabulary;
    const { words, denied, rumoured } = this.#of(quote);
    const beside = isApposition(fact);
    const { start, end } = fact.trigger;
    if (!beside && denied.some((scope) => start < scope.end && end > scope.start)) return false;
    if (modality === 'asserted' && rumoured && !beside) return false;
    const tokens = this.#withoutExcluded(
      (beside && this.#inPhrase(fact, words)) || this.#inClause(fact, words),
      fact,
    );
    const own = tokens.map(({ lower }) => lower);
    // "in May" is no "may".
    const forms = tokens.map(({ lower, capital, text }, at) => (capital && at > 0 ? text : lower));
    return (
      !(negates(own, cues) && negates(this.#outer(tokens), cues)) &&
      !this.#isInstead(tokens, fact.trigger) &&
      !(modality === 'asserted' && holds(cues.rumourWords, own)) &&
      !(modality === 'asserted' && (holds(cues.rumourForms, forms) || cues.hypothetical.has(own[0] ?? '')))
    );
  }

  /** The words without those that open what stands before a noun: "das nicht börsennotierte Unternehmen". */
  #outer(words: readonly Token[]): string[] {
    const { grammar, determiners } = this.#vocabulary;
    const lowers = words.map(({ lower }) => lower);
    if (!grammar.capitalNouns) return lowers;
    return lowers.filter((_, at) => {
      // A first "die" opens a relative.
      const isBehind = (k: number) => k > 0 && determiners.match(lowers, k)?.length === 1;
      if (!isBehind(at - 1) && (words[at - 1]?.capital || !isBehind(at - 2))) return true;
      const noun = words.findIndex(
        ({ capital }, k) => k > at + 1 && capital && /\p{Ll}e[mnrs]?$/u.test(words[k - 1]?.text ?? ''),
      );
      return words[at]?.capital || noun < 0 || noun > at + BEFORE_NOUN;
    });
  }

  /** "Not A but B has bought C": the words without those up to the contrast, where nobody told of stands among them. */
  #withoutExcluded(words: readonly Token[], { subject, object, trigger }: FactDraft): readonly Token[] {
    const { contrasting, excluding } = this.#vocabulary.cues;
    const to = words.findIndex(({ lower }) => contrasting.has(lower));
    const from = words.findLastIndex(({ lower }, k) => k < to && excluding.has(lower));
    const [first, last] = [words[from], words[to]];
    if (!first || !last || to - from > LONGEST_EXCLUDED) return words;
    // "not to cut and run but look after": what they do instead of something else.
    const isVerb = ({ capital, lower }: Token) => !capital && this.#forms(lower).length > 0;
    if (words.slice(from + 1, to).some(isVerb)) return words;
    const isInside = ({ start, end }: Span) => start < last.end && end > first.start;
    return [subject.mention, object.mention, trigger].some(isInside)
      ? words
      : [...words.slice(0, from), ...words.slice(to + 1)];
  }

  /**
   * Whether what the trigger tells stands behind a "rather than" or "without", which speak of the next noun or of an
   * infinitive, and of no verb that tells what was done.
   */
  #isInstead(tokens: readonly Token[], { start, end }: Span): boolean {
    const lowers = tokens.map(({ lower }) => lower);
    const at = tokens.findLastIndex((token) => token.start < end);
    const before = tokens.findIndex((token) => token.end > start);
    const from = lowers.findLastIndex(
      (_, k) => k < before && this.#vocabulary.cues.instead.match(lowers, k) !== undefined,
    );
    if (from < 0) return false;
    if (this.#forms(lowers[at] as string).length === 0) return at - from <= BEFORE_NOUN;
    return !tokens.slice(from, at + 1).some((_, k) => this.#isFreshVerb(tokens, from + k));
  }

  #of({ start, end }: Span): QuoteCues {
    const key = `${start} ${end}`;
    const known = this.#quotes.get(key);
    if (known) return known;
    const words = tokenize(this.#source.text, start, end, this.#source.language);
    const lowers = words.map(({ lower }) => lower);
    const read = {
      words,
      denied: denialScopes(words, this.#vocabulary),
      rumoured: holds(this.#vocabulary.cues.rumourWords, lowers),
    };
    this.#quotes.set(key, read);
    return read;
  }

  #inPhrase(fact: FactDraft, words: readonly Token[]): Token[] | undefined {
    const part = phraseOf(fact);
    if (!part) return undefined;
    const from = words.findIndex(({ end }) => end > part.start) - LEADING;
    return words.filter(({ start }, at) => at >= from && start < part.end);
  }

  #inClause({ quote, trigger }: FactDraft, words: readonly Token[]): Token[] {
    const from = clauseStart(this.#source.text, quote.start, trigger.start);
    const to = clauseEnd(this.#source.text, quote.end, trigger.end);
    const clause = words.filter(({ start }) => start >= from && start < to);
    const joints = clause.flatMap((_, at) => (this.#joins(clause, at) ? [at] : []));
    const own = clause.findIndex(({ end }) => end > trigger.start);
    const begin = joints.findLast((at) => at < own && this.#isFreshVerb(clause, at + 1)) ?? -1;
    return clause.slice(
      begin + 1,
      joints.find((at) => at > own),
    );
  }

  // "entered an alliance and would no longer sell": another predicate of the same subject, with a fate of its own.
  #joins(words: readonly Token[], at: number): boolean {
    if (!this.#vocabulary.coordinators.has(words[at]?.lower ?? '')) return false;
    let verb = at + 1;
    while (this.#vocabulary.adverbs.has(words[verb]?.lower ?? '')) verb++;
    return this.#isFreshVerb(words, verb) || this.#forms(words[verb]?.lower ?? '').includes('finite');
  }

  /** A verb that shares no auxiliary, and so no negation, with one before it: "and owns", "and will". */
  #isFreshVerb(words: readonly Token[], at: number): boolean {
    const word = words[at]?.lower ?? '';
    const forms = this.#forms(word);
    return (
      this.#vocabulary.modals.has(word) ||
      (forms.length > 0 && forms.every((form) => form === 'finite')) ||
      // "did not like it and fined A": such a helper takes an infinitive alone.
      (forms.includes('finite') && !forms.includes('infinitive') && this.#isBehindModal(words, at))
    );
  }

  /** Whether the last auxiliary before a word is a modal. */
  #isBehindModal(words: readonly Token[], at: number): boolean {
    const { modals, have, be } = this.#vocabulary;
    const isAuxiliary = (word: string) =>
      modals.has(word) ||
      this.#vocabulary.verbForms(word).some(({ lemma }) => have.has(lemma) || be.has(lemma));
    const helper = words.slice(0, at).findLast(({ lower }) => isAuxiliary(lower));
    return helper !== undefined && modals.has(helper.lower);
  }

  #forms(word: string): readonly (string | undefined)[] {
    return this.#vocabulary.noun([word], 0) ? [] : this.#vocabulary.verbForms(word).map(({ form }) => form);
  }
}

/** Words before a phrase that may still speak of it: "no longer the", "angeblich". */
const LEADING = 2;

// "Der Spotify-Gründer Daniel Ek hat einem Bericht zufolge …": where both ends stand right beside the trigger, the
// phrase alone says it, and not what the sentence goes on to report.
function phraseOf({ trigger, subject, object, rule }: FactDraft): { start: number; end: number } | undefined {
  const spans = [trigger, subject.mention, object.mention];
  const close = spans.every(
    ({ start, end }) => Math.max(start - trigger.end, trigger.start - end) <= ADJACENT,
  );
  if (!close) return rule === 'place:adjective' ? trigger : undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const holds = (table: PhraseTable<true>, words: readonly string[]): boolean =>
  words.some((_, k) => table.match(words, k) !== undefined);

// "X-Chefin Y dementierte, dass …": what she is stands beside the name and is not what she denies.
function isApposition({ relation, trigger, subject, object, rule }: FactDraft): boolean {
  const { lens } = RELATIONS[relation];
  // What a relative or participle clause tells of is background, and not what the sentence denies or reports.
  if (rule.endsWith(':aside')) return true;
  // "the Cologne-based company said it would no longer …": what stands inside the phrase is not what it says.
  if (rule === 'place:adjective') return true;
  const said = /^noun:.*:(?:beside|apposition)/u.test(rule);
  if (lens !== 'talent' && lens !== 'place' && !said) return false;
  // "le patron de la société X, Y": a preposition and an article stand between the office and the firm.
  const reach = said && lens === 'talent' ? OVER_PREPOSITION : ADJACENT;
  return [subject.mention, object.mention].some(
    ({ start, end }) => Math.max(start - trigger.end, trigger.start - end) <= reach,
  );
}

const MARKS = ',;:–—';

function clauseStart(text: string, least: number, at: number): number {
  let from = at;
  while (from > least && !MARKS.includes(text[from - 1] as string)) from--;
  return from;
}

function clauseEnd(text: string, most: number, at: number): number {
  let to = at;
  while (to < most && !MARKS.includes(text[to] as string)) to++;
  return to;
}
