// The noun phrases of a sentence: preposition, article, adjectives, noun, name. Who is meant is found out later.

import type { Figure } from '../../figures';
import { findPlace, type Place } from '../../lexicon';
import type { Span } from '../../reading';
import type { Token } from '../tokens';
import type { Entity } from './entities';
import { ALL_FEATURES, type Features, features, inCases, inGenders, narrow } from './features';
import type { Determiner, Pronoun } from './language';
import type { Name } from './names';
import type { VerbToken } from './verb-tokens';
import type { Head, Vocabulary } from './vocabulary';

/** One entity that a phrase stands for. */
export interface End {
  readonly entity: Entity;
  readonly mention: Span;
  /** Where the name stands when the mention is a pronoun or a description. */
  readonly antecedent?: Span;
  readonly via: 'name' | 'apposition' | 'description' | 'pronoun' | 'topic';
  /** Below 1 where another was nearly as likely. */
  readonly certainty: number;
}

export interface Nominal {
  /** Tokens `[from, to)`, with preposition and article. */
  readonly from: number;
  readonly to: number;
  /** Base form of the preposition, '' without one. */
  readonly prep: string;
  features: Features;
  readonly determiner?: Determiner;
  /** Token of the noun, -1 without one. */
  readonly headAt: number;
  /** The noun in lower case. */
  readonly word: string;
  readonly head?: Head;
  readonly name?: Name;
  /** A name inside the noun: "Dravena" of "Dravena-Strategiechef". */
  readonly prefix?: Name;
  readonly adjectives: readonly number[];
  readonly origins: readonly { readonly place: Place; readonly token: Token }[];
  readonly pronoun?: Pronoun;
  readonly figure?: Figure;
  /** "die Düsseldorfer": people of a place that stand for a firm. */
  readonly people?: boolean;
  /** Filled when references are resolved. */
  ends: readonly End[];
  /** Entity of the first name inside a compound. */
  prefixEntity?: Entity;
  /** The phrase in the genitive or with "von" that belongs to this one, and the one this belongs to. */
  owner?: Nominal;
  owned?: Nominal;
  /** The explanation that this phrase with a preposition belongs to. */
  hung?: Nominal;
  /** The phrase that this one explains: "X, *eine Tochter der Y*". */
  explains?: Nominal;
  /** A relative pronoun. */
  readonly relative?: boolean;
  /** A relative pronoun that stands for a round. */
  roundReference?: boolean;
  /** Members of a list, when this phrase opens one. */
  list?: readonly Nominal[];
  /** It is a member of a list, but not the first. */
  listed?: Nominal;
}

const MODIFIERS = 9;
const ADJECTIVAL = /(?:e|en|er|es|em)$/u;
// Endings of adjectives without an article, as sets.
const STRONG: Readonly<Record<string, Features>> = {
  er: features('nm df gf gp'),
  es: features('nn an'),
  em: features('dm dn'),
  en: features('am dp gm gn ap np'),
  e: features('nf af np ap'),
};
const PLACED = /^(?:ansässig|beheimatet|sitzend|basiert|gegründet|angesiedelt)/u;

interface Pending {
  readonly from: number;
  readonly prep: string;
  readonly features: Features;
  readonly determiner?: Determiner;
  place?: { place: Place; token: Token };
}

export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly names: ReadonlyMap<number, Name>;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly verbs: readonly (VerbToken | undefined)[];
  /** Tokens that are relative pronouns. */
  readonly relatives: ReadonlySet<number>;
}

export class NominalReader {
  constructor(readonly vocabulary: Vocabulary) {}

  read(words: SentenceWords): Nominal[] {
    const nominals: Nominal[] = [];
    const { tokens } = words;
    let pending: Pending | undefined;
    let i = 0;
    while (i < tokens.length) {
      if (words.relatives.has(i)) {
        i++;
        continue;
      }
      const opened = this.#opensAttribute(words, i);
      if (opened) {
        pending = opened;
        i = opened.from + (opened.prep ? 2 : 1);
        // "im" and "zur" carry preposition and article in one word.
        if (opened.prep && this.vocabulary.language.prepositions[tokens[opened.from]?.lower ?? '']?.definite)
          i = opened.from + 1;
        continue;
      }
      const nominal = this.#phrase(words, i, pending);
      if (nominal) {
        if (pending && nominal.from > pending.from) {
          const place = nominal.name?.place;
          if (place && nominal.prep === 'in' && !pending.place)
            pending.place = { place, token: tokens[nominal.to - 1] as Token };
        }
        nominals.push(nominal);
        if (
          pending &&
          (nominal.determiner === pending.determiner || i - pending.from > 10) &&
          nominal.from > pending.from &&
          nominal.prep === pending.prep
        )
          pending = undefined;
        i = nominal.to;
      } else i++;
    }
    return nominals;
  }

  // "die *für das Reallabor benötigten* Karten": the article waits for its noun.
  #opensAttribute({ tokens, names, figures, verbs }: SentenceWords, i: number): Pending | undefined {
    const { determiners, prepositions } = this.vocabulary.language;
    let k = i;
    let prep = '';
    let set = ALL_FEATURES;
    const first = tokens[k] as Token;
    if (first.kind !== 'word' || names.has(k)) return undefined;
    const preposition = prepositions[first.lower];
    if (preposition && !preposition.definite && determiners[tokens[k + 1]?.lower ?? '']) {
      prep = preposition.base;
      set = inCases(preposition.cases);
      k++;
    }
    const determiner = determiners[tokens[k]?.lower ?? ''];
    if (!determiner || names.has(k)) return undefined;
    const next = tokens[k + 1];
    if (!next || figures.has(k + 1) || names.has(k + 1) || !prepositions[next.lower] || next.capital)
      return undefined;
    // An adjective that closes the attribute must follow before any finite verb.
    for (let j = k + 2; j < Math.min(tokens.length - 1, k + 9); j++) {
      const token = tokens[j] as Token;
      if (token.kind === 'mark') return undefined;
      if (token.capital || names.has(j) || figures.has(j)) continue;
      if (verbs[j]?.finite && !ADJECTIVAL.test(token.lower)) return undefined;
      if (
        ADJECTIVAL.test(token.lower) &&
        !determiners[token.lower] &&
        !prepositions[token.lower] &&
        j > k + 2
      ) {
        if (
          tokens[j + 1]?.capital ||
          /^\p{N}/u.test(tokens[j + 1]?.text ?? '') ||
          ADJECTIVAL.test(tokens[j + 1]?.lower ?? '')
        )
          return { from: i, prep, features: narrow(features(determiner.pairs), set), determiner };
      }
    }
    return undefined;
  }

  #phrase(words: SentenceWords, i: number, pending: Pending | undefined): Nominal | undefined {
    const { tokens, names, figures, verbs } = words;
    const { language } = this.vocabulary;
    let k = i;
    let prep = '';
    let set = ALL_FEATURES;
    let determiner: Determiner | undefined;
    const token = tokens[k] as Token;
    if (token.kind === 'mark' && !names.has(k) && !figures.has(k)) return undefined;
    if (
      language.names.titles.has(token.lower) &&
      token.capital &&
      (tokens[k + 1]?.text === '.' || names.has(k + 1)) &&
      !names.has(k)
    )
      return undefined;
    const preposition = names.has(k) ? undefined : language.prepositions[token.lower];
    if (preposition && !figures.has(k)) {
      const next = tokens[k + 1];
      if (
        !next ||
        (next.kind === 'mark' && !/^[„“"«»‚]$/u.test(next.text)) ||
        (token.lower === 'zu' && verbs[k + 1]?.infinitive && !names.has(k + 1) && !next.capital)
      )
        return undefined;
      prep = preposition.base;
      set = narrow(set, inCases(preposition.cases));
      if (preposition.pairs) {
        set = features(preposition.pairs);
        determiner = { pairs: preposition.pairs, kind: 'definite' };
      }
      k++;
      // "bis zu", "von bis zu", "nach … zufolge"
      if (token.lower === 'bis' && language.prepositions[tokens[k]?.lower ?? '']) k++;
    }
    const figure = figures.get(k);
    if (figure && figure.type !== 'quantity') {
      let to = k;
      while (to < tokens.length && (tokens[to] as Token).end <= figure.end) to++;
      if (to > k)
        return this.#make({
          from: i,
          to,
          prep,
          features: set,
          headAt: -1,
          word: '',
          adjectives: [],
          origins: [],
          figure,
        });
    }
    const pronoun = names.has(k) ? undefined : language.pronouns[tokens[k]?.lower ?? ''];
    if (
      pronoun &&
      tokens[k]?.kind === 'word' &&
      !(tokens[k]?.capital && k > 0 && tokens[k - 1]?.kind === 'word' && tokens[k]?.lower === 'sie')
    ) {
      return this.#make({
        from: i,
        to: k + 1,
        prep,
        features: narrow(set, features(pronoun.pairs)),
        headAt: -1,
        word: tokens[k]?.lower ?? '',
        adjectives: [],
        origins: [],
        pronoun,
      });
    }
    const found = names.has(k) ? undefined : language.determiners[tokens[k]?.lower ?? ''];
    if (found) {
      determiner = found;
      set = narrow(set, features(found.pairs));
      k++;
    } else if (pending && i > pending.from && !prep && this.#adjective(words, k)) {
      determiner = pending.determiner;
      prep = pending.prep;
      set = pending.features;
    }
    return this.#rest(words, i, k, prep, set, determiner, pending);
  }

  #rest(
    words: SentenceWords,
    from: number,
    start: number,
    prep: string,
    opening: Features,
    determiner: Determiner | undefined,
    pending: Pending | undefined,
  ): Nominal | undefined {
    const { tokens, names, figures } = words;
    const adjectives: number[] = [];
    const origins: { place: Place; token: Token }[] = [];
    let set = opening;
    let k = start;
    const quantity = figures.get(k)?.type === 'quantity' ? figures.get(k) : undefined;
    const finish = (to: number, headAt: number, name?: Name, prefix?: Name): Nominal => {
      const noun = tokens[headAt];
      const word = noun?.text.split(/-(?=\p{L}+$)/u).length ? (noun?.lower ?? '') : '';
      const head = noun && this.vocabulary.described(noun.text);
      if (head) set = narrow(set, head.agrees);
      // One name is one thing; a list of them is seen later.
      if (
        name &&
        !(head?.plural && determiner === undefined) &&
        !/^(?:die|den)$/u.test(tokens[start - 1]?.lower ?? '')
      )
        set = narrow(set, inGenders('mfn'));
      else if (headAt < 0 && name && determiner === undefined) set = narrow(set, inGenders('mfn'));
      return this.#make({
        from,
        to,
        prep,
        features: set,
        headAt,
        word,
        adjectives,
        origins,
        ...(determiner && { determiner }),
        ...(head && { head }),
        ...(name && { name }),
        ...(prefix && { prefix }),
        ...(quantity && { figure: quantity }),
      });
    };
    for (; k < tokens.length && k - start <= MODIFIERS + (figures.has(start) ? 6 : 0); k++) {
      const token = tokens[k] as Token;
      const name = names.get(k);
      if (name && !name.inside) return finish(name.to, -1, name);
      if (/^[„“"«»‚]$/u.test(token.text) && names.has(k + 1)) continue;
      if (!name && figures.get(k) && figures.get(k)?.type !== 'quantity') {
        // "eine rund 2 Mrd. USD schwere Runde": an amount may stand inside the phrase.
        if (!determiner) break;
        continue;
      }
      if (token.kind === 'mark') break;
      if (!token.capital && !name) {
        if (!this.#modifies(words, k, determiner !== undefined)) break;
        if (this.#adjective(words, k)) {
          adjectives.push(k);
          const origin = this.#demonym(token);
          if (origin) origins.push(origin);
          if (pending?.place && PLACED.test(token.lower)) origins.push(pending.place);
          if (!determiner && adjectives.length === 1)
            set = narrow(set, STRONG[/(?:er|es|em|en|e)$/u.exec(token.lower)?.[0] ?? ''] ?? ALL_FEATURES);
        }
        continue;
      }
      if (token.kind === 'number') continue;
      // A capitalised word: an origin before a noun or name, else the noun itself.
      const next = tokens[k + 1];
      const origin = this.#demonym(token);
      const follows =
        next !== undefined &&
        next.start <= token.end + 3 &&
        (names.has(k + 1) ||
          next.capital ||
          this.#adjective(words, k + 1) ||
          (/^[„“"«]$/u.test(next.text) && names.has(k + 2)));
      if (origin && follows && /(?:er|ern|e|en|er|es|em)$/u.test(token.lower)) {
        origins.push(origin);
        continue;
      }
      if (origin && determiner && !this.vocabulary.head(token.text)) {
        origins.push(origin);
        const people = finish(k + 1, -1);
        return { ...people, people: true };
      }
      if (k === start && this.#functional(words, k)) return undefined;
      if (k === start && this.#sentenceAdjective(words, k)) {
        adjectives.push(k);
        continue;
      }
      // The noun. "Business Angels", "Professor Doktor": of two nouns the second, when the first is no description.
      const us = /^(?:US|EU|UK)-/u.exec(token.text)?.[0];
      const country = us ? findPlace(us.slice(0, -1), 'de')?.place : undefined;
      if (country) origins.push({ place: country, token });
      else {
        const cut = token.text.indexOf('-');
        const match = cut > 2 && !name ? findPlace(token.text.slice(0, cut), 'de') : undefined;
        if (match && !match.ambiguous && this.vocabulary.head(token.text)?.kind !== 'Person')
          origins.push({ place: match.place, token });
      }
      return this.#named(words, k, finish, name?.inside ? name : undefined);
    }
    return undefined;
  }

  // "der Chip-Ausrüster *ORVEK*", "Abteilungsleiterin Dr. *Roswitha Angermann*", "KI-Reallabor „Spreebogen“"
  #named(
    words: SentenceWords,
    headAt: number,
    finish: (to: number, headAt: number, name?: Name, prefix?: Name) => Nominal,
    prefix: Name | undefined,
  ): Nominal {
    const { tokens, names } = words;
    const noun = tokens[headAt] as Token;
    const { titles, naming } = this.vocabulary.language.names;
    let k = headAt + 1;
    while (
      k < tokens.length &&
      (titles.has(tokens[k]?.lower ?? '') ||
        (tokens[k]?.text === '.' && titles.has(tokens[k - 1]?.lower ?? '')))
    )
      k++;
    if (naming.has(tokens[k]?.lower ?? '')) k++;
    if (/^[„“"«‚]$/u.test(tokens[k]?.text ?? '') && names.has(k + 1)) k++;
    const name = names.get(k);
    if (name && !name.inside) {
      const describes =
        this.vocabulary.head(noun.text) ||
        this.vocabulary.isPersonNoun(noun.text) ||
        this.vocabulary.relational(noun.text).length > 0;
      const person = name.hints.some(([kind]) => kind === 'Person');
      const place = name.place !== undefined;
      if (describes && !place && !name.genitive) {
        const personNoun = this.vocabulary.isPersonNoun(noun.text);
        if (person === personNoun || !person || personNoun) {
          let to = name.to;
          if (/^[”“"»«‘]$/u.test(tokens[to]?.text ?? '') && /^[„“"«»‚]$/u.test(tokens[k - 1]?.text ?? ''))
            to++;
          return finish(to, headAt, name, prefix);
        }
      }
      if (describes && !place && name.genitive && this.vocabulary.isPersonNoun(noun.text))
        return finish(name.to, headAt, name, prefix);
    }
    return finish(headAt + 1, headAt, undefined, prefix);
  }

  #demonym(token: Token): { place: Place; token: Token } | undefined {
    const match = findPlace(token.text, 'de');
    if (match?.via === 'demonym' && !match.region) return { place: match.place, token };
    if (match?.via === 'demonym' || (match?.region && token.capital && /(?:er|en)$/u.test(token.text)))
      return match && { place: match.place, token };
    return undefined;
  }

  #adjective({ tokens, verbs, names }: SentenceWords, k: number): boolean {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital || names.has(k)) return false;
    const { language } = this.vocabulary;
    const { lower } = token;
    return (
      ADJECTIVAL.test(lower) &&
      !verbs[k]?.finite &&
      !verbs[k]?.auxiliary &&
      !(verbs[k]?.infinitive && /n$/u.test(lower) && !verbs[k - 1]) &&
      !language.prepositions[lower] &&
      !language.coordinators.has(lower) &&
      !language.subordinators.has(lower) &&
      !language.pronouns[lower] &&
      !language.determiners[lower] &&
      !language.adverbs.has(lower)
    );
  }

  #sentenceAdjective({ tokens, names }: SentenceWords, k: number): boolean {
    const token = tokens[k] as Token;
    const next = tokens[k + 1];
    const opens = k === 0 || tokens[k - 1]?.kind === 'mark';
    return (
      opens &&
      ADJECTIVAL.test(token.lower) &&
      (next?.capital === true || names.has(k + 1)) &&
      !this.vocabulary.head(token.text) &&
      !this.vocabulary.isPersonNoun(token.text) &&
      this.vocabulary.relational(token.text).length === 0
    );
  }

  // A word of grammar that only opens the sentence: "Auch", "Dafür", "Angeführt".
  #functional({ tokens, verbs }: SentenceWords, k: number): boolean {
    const token = tokens[k] as Token;
    const opens = k === 0 || tokens[k - 1]?.kind === 'mark';
    if (!opens) return false;
    const { language } = this.vocabulary;
    const { lower } = token;
    return (
      verbs[k] !== undefined ||
      language.adverbs.has(lower) ||
      language.subordinators.has(lower) ||
      language.coordinators.has(lower) ||
      language.cues.negation.has(lower) ||
      language.cues.former.has(lower) ||
      language.particles.has(lower)
    );
  }

  // What may stand between article and noun: adjectives, numbers, adverbs before adjectives.
  #modifies(words: SentenceWords, k: number, articled: boolean): boolean {
    if (this.#adjective(words, k)) return true;
    const token = words.tokens[k] as Token;
    if (token.kind === 'number') return true;
    const { language } = this.vocabulary;
    if (
      words.verbs[k] ||
      language.pronouns[token.lower] ||
      language.determiners[token.lower] ||
      language.prepositions[token.lower]
    )
      return false;
    if (language.coordinators.has(token.lower)) {
      return articled && this.#adjective(words, k - 1) && this.#adjective(words, k + 1);
    }
    if (language.subordinators.has(token.lower) && token.lower !== 'so') return false;
    const next = words.tokens[k + 1];
    return (
      articled &&
      next !== undefined &&
      (this.#adjective(words, k + 1) ||
        words.figures.has(k + 1) ||
        next.kind === 'number' ||
        (next.capital && !words.names.has(k + 1) && /^\p{Ll}{2,}$/u.test(token.text) && false))
    );
  }

  #make(nominal: Omit<Nominal, 'ends'>): Nominal {
    return { ...nominal, ends: [] };
  }
}
