// What a whole document shows about which of its words are names. German capitalises every noun, so that form alone
// proves little: a name stands without an article, behind "das Start-up", before a legal form, alone as a heading.
import { findKnownNames, findPlace, isFirstName, lookup } from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Vocabulary } from './vocabulary';

interface Count {
  /** For a name. */
  points: number;
  /** Uses with an article or adjective before it. */
  articled: number;
  bare: number;
  apposed: number;
  /** Followed by what it is: "X, ein Ableger der …". */
  explained: number;
}

const SINGULAR = new Set('hat ist wird war will soll kann hatte wurde habe sei'.split(' '));
const PLURAL_LIKE = /(?:en|ern|eln|ungen|heit|keit|schaft|tion|tionen|tät|ismus|ung|nis|ie|chen)$/u;

export class NameEvidence {
  /** Registry entries that the document names without doubt. */
  readonly certain = new Set<string>();
  /** Family names of people named in full. */
  readonly surnames = new Set<string>();
  readonly #counts = new Map<string, Count>();
  /** Names of several words, by first word. */
  readonly #longer = new Map<string, string[][]>();
  readonly #accepted = new Set<string>();

  constructor(
    readonly vocabulary: Vocabulary,
    sentences: readonly Sentence[],
    text: string,
    figures: (sentence: Sentence) => ReadonlySet<number>,
  ) {
    for (const { entry, ambiguous } of findKnownNames(text)) if (!ambiguous) this.certain.add(entry.id);
    for (const sentence of sentences) {
      const covered = figures(sentence);
      sentence.tokens.forEach((token, i) => {
        if (!covered.has(i)) this.#count(sentence, token, i);
      });
    }
    for (const [word, count] of this.#counts) if (this.#accepts(word, count)) this.#accepted.add(word);
  }

  /** Adds a name that was found whole, so that it is found again everywhere: "Alder & Quay". */
  learn(name: string, minor: readonly string[], surname = false): void {
    if (surname) for (const one of minor) this.surnames.add(one);
    const words = name.split(' ');
    const key = words[0] as string;
    const list = this.#longer.get(key) ?? [];
    if (words.length > 1 && !list.some((one) => one.join(' ') === name))
      this.#longer.set(key, [...list, words]);
    for (const one of minor) this.#accepted.add(one);
  }

  has(word: string): boolean {
    return this.#accepted.has(word) || this.strongWord(word);
  }

  /** The index behind a proved name that opens at `i`; `i` where none does. */
  at(tokens: readonly Token[], i: number): number {
    const token = tokens[i] as Token;
    let best = i;
    for (const words of this.#longer.get(token.text) ?? []) {
      const fits = words.every((word, k) => {
        const text = tokens[i + k]?.text;
        return text === word || (k === words.length - 1 && text === `${word}s`);
      });
      if (fits && i + words.length > best) best = i + words.length;
    }
    if (best > i) return best;
    if (
      this.#accepted.has(token.text) ||
      (/[^s]s$/u.test(token.text) && this.#accepted.has(token.text.slice(0, -1)))
    )
      return i + 1;
    return i;
  }

  isGenitive(name: string): boolean {
    const bare = name.slice(0, -1);
    const last = bare.split(' ').at(-1) as string;
    return (
      this.#accepted.has(bare) ||
      this.#longer.get(bare.split(' ')[0] as string)?.some((words) => words.join(' ') === bare) === true ||
      (this.#counts.has(last) &&
        !this.#accepted.has(`${last}s`) &&
        (this.#counts.get(last) as Count).points > 0)
    );
  }

  /** No dictionary word: mixed capitals, digits, capitals only, or unknown. */
  strong(token: Token): boolean {
    if (token.kind !== 'word') return false;
    if (!token.capital) return /\p{L}{2}\p{L}*\p{N}|\p{Ll}\p{Lu}/u.test(token.text);
    return this.strongWord(token.text) || this.#accepted.has(token.text);
  }

  strongWord(word: string): boolean {
    const { vocabulary } = this;
    if (word.length < 2 || vocabulary.language.names.acronyms.has(word)) return false;
    if (/\p{N}/u.test(word) && /\p{L}{2}/u.test(word)) return !/^\p{N}|-\p{Lu}\p{Ll}{3,}/u.test(word);
    if (/^\p{Lu}{2,}$/u.test(word))
      return !vocabulary.isListed(word.toLowerCase()) && findPlace(word, 'de')?.via !== 'name';
    if (/\p{Ll}\p{Lu}/u.test(word)) return !/innen$/u.test(word);
    if (!/^\p{Lu}/u.test(word)) return false;
    const last = /-(\p{Lu}\p{L}+)$/u.exec(word)?.[1];
    if (last && vocabulary.language.names.tails[last] && !vocabulary.head(last)) return true;
    if (
      vocabulary.head(word) ||
      vocabulary.isPersonNoun(word) ||
      vocabulary.relational(word).length > 0 ||
      vocabulary.nounFrames(word)
    )
      return false;
    const bare = word.replace(/(?<=\p{L}{3})s$/u, '');
    return (
      !vocabulary.isCommon(word) &&
      !vocabulary.isCommon(bare) &&
      !findPlace(word, 'de') &&
      !findPlace(bare, 'de')
    );
  }

  /** A single unknown word that may be a rare noun: it stands with an article and nothing speaks for a name. */
  doubtful(tokens: readonly Token[], i: number): boolean {
    const token = tokens[i] as Token;
    if (this.#accepted.has(token.text)) return false;
    if (/\p{Ll}\p{Lu}|\p{N}|^\p{Lu}{2,}$/u.test(token.text)) return false;
    const count = this.#counts.get(token.text) ?? this.#counts.get(token.text.replace(/s$/u, ''));
    if (!count) return true;
    if (count.points >= 1) return false;
    if (
      this.vocabulary.head(token.text) ||
      this.vocabulary.nounFrames(token.text) ||
      this.vocabulary.isPersonNoun(token.text)
    )
      return true;
    return count.articled > 0 || PLURAL_LIKE.test(token.text) || token.text.length < 3;
  }

  /** "Märkische", "Deutschen": an adjective that only a name capitalises inside a sentence. */
  isAdjective(token: Token): boolean {
    if (lookup(token.lower, 'de').some(({ pos }) => pos === 'adjective')) return true;
    return /(?:ische|ischen|ischer)$/u.test(token.lower);
  }

  #count({ tokens, heading }: Sentence, token: Token, i: number): void {
    const { vocabulary } = this;
    if (token.kind !== 'word' || token.text.length < 3) return;
    if (!token.capital) {
      this.#countLower(tokens, token, i);
      return;
    }
    const { names, determiners, prepositions } = vocabulary.language;
    const cut = token.text.lastIndexOf('-');
    if (cut > 2 && vocabulary.isCommon(token.text.slice(cut + 1))) {
      const prefix = token.text.slice(0, cut).replace(/^Ex-/u, '');
      if (!vocabulary.isCommon(prefix) && !names.acronyms.has(prefix)) this.#entry(prefix).points += 1;
      return;
    }
    if (names.everyday.has(token.lower) || names.acronyms.has(token.text)) return;
    const count = this.#entry(token.text);
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const apposed = before?.capital && token.start === before.end + 1 && this.#describes(tokens, i - 1);
    const preposition = before && prepositions[before.lower];
    // ", mit dem X kooperiert", ", die X baut": a pronoun, no article.
    const relative =
      before !== undefined &&
      determiners[before.lower] !== undefined &&
      (tokens[i - 2]?.text === ',' ||
        (tokens[i - 3]?.text === ',' && prepositions[tokens[i - 2]?.lower ?? ''] !== undefined));
    const articled =
      before !== undefined &&
      before.kind === 'word' &&
      !before.capital &&
      !relative &&
      !apposed &&
      (determiners[before.lower] !== undefined ||
        preposition?.definite === true ||
        (/(?:e|en|er|es|em)$/u.test(before.lower) &&
          !preposition &&
          vocabulary.verbs(before.lower).length === 0 &&
          !vocabulary.language.adverbs.has(before.lower) &&
          vocabulary.language.pronouns[before.lower] === undefined &&
          !vocabulary.language.coordinators.has(before.lower)));
    if (apposed) {
      count.apposed++;
      count.points += vocabulary.relational(before.text).some(({ noun }) => !noun.kinds?.includes('Person'))
        ? 1.2
        : this.#oblique(tokens, i - 1)
          ? 0.5
          : 1;
    } else if (articled) count.articled++;
    else {
      count.bare++;
      if (next && SINGULAR.has(next.lower)) count.points += 1;
      else if (
        next &&
        !next.capital &&
        next.kind === 'word' &&
        vocabulary.verbs(next.lower).some(({ form }) => form === 'finite') &&
        /t$/u.test(next.lower)
      )
        count.points += 1;
      else if (
        before &&
        (SINGULAR.has(before.lower) ||
          (before.kind === 'word' &&
            !before.capital &&
            /t$/u.test(before.lower) &&
            vocabulary.verbs(before.lower).some(({ form }) => form === 'finite')))
      )
        count.points += 0.5;
      else
        count.points +=
          preposition || (!vocabulary.isListed(token.text) && !relative) ? 0.4 : relative ? 0.4 : 0;
      if (heading && tokens.length <= 2) count.points += 1;
      if (i === 0 && next?.text === ':') count.points += 0.7;
      if (next?.text === '&' || before?.text === '&') count.points += 0.5;
    }
    if (this.#explained(tokens, i)) {
      count.points += 1.2;
      count.explained++;
    }
    if (next && next.start === token.end + 1 && names.legalForms.has(next.text)) count.points += 1.5;
  }

  // "quillon": a word in small letters that no dictionary has and that comes again.
  #countLower(tokens: readonly Token[], token: Token, i: number): void {
    const { vocabulary } = this;
    if (token.text.length < 5 || vocabulary.isCommon(token.text) || lookup(token.lower, 'de').length > 0)
      return;
    if (/(?:e|en|er|es|em|t|nd|ig|isch|lich)$/u.test(token.text) || /-/u.test(token.text)) return;
    const { determiners, adverbs, coordinators, prepositions } = vocabulary.language;
    if (
      adverbs.has(token.lower) ||
      coordinators.has(token.lower) ||
      prepositions[token.lower] ||
      determiners[token.lower]
    )
      return;
    const count = this.#entry(token.text);
    if (determiners[tokens[i - 1]?.lower ?? '']) count.articled++;
    else count.points += 0.8;
  }

  #entry(word: string): Count {
    let count = this.#counts.get(word);
    if (!count) {
      count = { points: 0, articled: 0, bare: 0, apposed: 0, explained: 0 };
      this.#counts.set(word, count);
    }
    return count;
  }

  // A noun of an organisation or thing that may describe the word behind it.
  #describes(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at] as Token;
    const head = this.vocabulary.head(token.text);
    if (head && head.kind !== 'Person')
      return !head.plural || tokens[at + 2]?.lower === 'und' || tokens[at + 2]?.text === ',';
    return this.vocabulary.language.names.naming.has(token.lower);
  }

  // "dem Konzern Zugang": behind a dative an object may follow.
  #oblique(tokens: readonly Token[], at: number): boolean {
    for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
      const lower = tokens[k]?.lower ?? '';
      if (/^(?:dem|den|einem|ihrem|seinem)$/u.test(lower))
        return this.vocabulary.language.prepositions[tokens[k - 1]?.lower ?? ''] === undefined;
      if (this.vocabulary.language.determiners[lower] !== undefined) {
        // Behind a finite verb the described noun may be the subject and the next word its object.
        const verb = tokens[k - 1];
        return (
          verb !== undefined &&
          !verb.capital &&
          this.vocabulary.verbs(verb.lower).some(({ form }) => form === 'finite')
        );
      }
    }
    return false;
  }

  // "Havelkapital, ein Ableger der …", "Sonderling (München)"
  #explained(tokens: readonly Token[], i: number): boolean {
    // A separated particle may stand before the comma: "stellt X her, das Familienunternehmen".
    if (tokens[i + 2]?.text === ',' && /^\p{Ll}{2,8}$/u.test(tokens[i + 1]?.text ?? ''))
      return this.#explained(tokens, i + 1);
    const next = tokens[i + 1]?.text;
    const { determiners } = this.vocabulary.language;
    if (next === '(')
      return findPlace(tokens[i + 2]?.text ?? '', 'de')?.via === 'name' && tokens[i + 3]?.text === ')';
    if (next !== ',' || determiners[tokens[i + 2]?.lower ?? ''] === undefined) return false;
    for (let k = i + 3; k < Math.min(tokens.length, i + 7); k++) {
      const token = tokens[k] as Token;
      if (token.kind === 'mark') return false;
      if (!token.capital) continue;
      const head = this.vocabulary.head(token.text);
      if (head && head.kind !== 'Person' && head.kind !== 'Product' && head.kind !== 'Facility') return true;
      if (this.vocabulary.relational(token.text).some(({ noun }) => noun.kinds === undefined)) return true;
    }
    return false;
  }

  #accepts(word: string, { points, articled, bare, apposed, explained }: Count): boolean {
    const { vocabulary } = this;
    if (isFirstName(word) && apposed === 0) return false;
    if (findPlace(word, 'de') && points < 2.5) return false;
    if (!/^\p{Lu}/u.test(word)) return points >= 1.5 && articled === 0;
    if (this.strongWord(word)) return points >= 1 && points > articled;
    if (vocabulary.isPersonNoun(word) || vocabulary.relational(word).length > 0) return false;
    const head = vocabulary.head(word);
    if (head && head.base === word.toLowerCase()) return false;
    const plural = PLURAL_LIKE.test(word);
    if (
      explained > 0 &&
      !plural &&
      (articled <= explained || !vocabulary.isListed(word)) &&
      points >= 1.2 &&
      (points >= 1.6 || !vocabulary.isListed(word))
    )
      return true;
    if (articled > 0) return points >= 2.4 * articled && points >= 2 && !plural && bare > 1;
    if (!vocabulary.isListed(word) && !plural) return points >= 0.8;
    if (plural) return points >= 2.5 && apposed > 0;
    return (apposed > 0 && points >= 1) || points >= 2.2;
  }
}
