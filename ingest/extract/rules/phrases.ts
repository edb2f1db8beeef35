// Noun phrases of a sentence: preposition, article, description and name as one, lists joined, references resolved.
import { ENTITY_KINDS, type EntityKind } from '../../../graph/entities';
import { slug } from '../../../graph/ids';
import { findPlace, type Place } from '../lexicon';
import type { Span } from '../reading';
import { Cluster } from './clusters';
import type { Mention, ReadDocument } from './document';
import { nounShape } from './postposed';
import { Salience } from './salience';
import { datelineEnd, type Sentence } from './sentences';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

/** One entity that a phrase stands for. */
export interface PhraseEnd {
  readonly cluster: Cluster;
  readonly mention: Span;
  /** Where the name stands when the phrase is a pronoun or a description. */
  readonly antecedent?: Span;
  /** `silent`: the sentence leaves it out, its neighbour names it. */
  readonly via: 'name' | 'description' | 'pronoun' | 'silent';
  /** Somebody else may be meant as well. */
  readonly doubtful?: boolean;
}

export interface Phrase {
  /** Tokens `[from, to)`, with preposition and article. */
  readonly from: number;
  readonly to: number;
  /** Base form of the preposition, '' without one. */
  readonly prep: string;
  /** Cases it may stand in: letters n, a, d, g. */
  readonly cases: string;
  readonly ends: readonly PhraseEnd[];
  /** The noun that describes the name, in lower case. */
  readonly head: string;
  /** "niederländischer", "Münchner" before the name, with the word's place. */
  readonly origins: readonly { readonly place: Place; readonly token: Token }[];
  readonly genitive: boolean;
  readonly possessive: boolean;
  /** "amerikanische Fonds wie A und B": what describes the first describes all. */
  readonly exemplar?: boolean;
}

const MAX_MODIFIERS = 7;
const family = (kind: EntityKind) => ENTITY_KINDS[kind].family;

/** Who was spoken of last, for "das Unternehmen" and "er". */
export class Focus {
  readonly #recent: { cluster: Cluster; span: Span; sentence: number; subject: boolean; pronoun: boolean }[] =
    [];

  note(cluster: Cluster, span: Span, sentence: number, subject: boolean, pronoun = false): void {
    this.#recent.push({ cluster, span, sentence, subject, pronoun });
  }

  /** The likeliest entity of this kind before `sentence`'s current point; undefined where nobody fits. */
  resolve(
    sentence: number,
    fits: (cluster: Cluster) => number,
    reach: number,
    { subjectBonus, distance, pronouns }: { subjectBonus: number; distance: number; pronouns: boolean },
  ): { cluster: Cluster; span: Span } | undefined {
    let best: { cluster: Cluster; span: Span; score: number } | undefined;
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const one = this.#recent[i];
      if (!one || sentence - one.sentence > reach) break;
      // "Dies führt …, die das Startup …": a description does not go back to a pronoun of its own sentence.
      if (!pronouns && one.pronoun && one.sentence === sentence) continue;
      const fit = fits(one.cluster);
      if (fit <= 0) continue;
      const score =
        fit -
        distance * (sentence - one.sentence) +
        (one.subject ? subjectBonus : 0) +
        1.6 * Math.min(1, one.cluster.occurrences.length / 6);
      if (!best || score > best.score + 1e-9) best = { cluster: one.cluster, span: one.span, score };
    }
    return best;
  }
}

export class PhraseReader {
  readonly #focus = new Focus();
  readonly #salience = new Salience();
  constructor(
    readonly document: ReadDocument,
    readonly words: WordClass,
  ) {}

  /** The phrases of one sentence. Call in reading order: references look back. */
  read(sentence: Sentence): Phrase[] {
    const mentions = this.document.mentions[sentence.index] ?? [];
    const at = new Map(mentions.map((mention) => [mention.from, mention]));
    const { tokens } = sentence;
    const phrases: Phrase[] = [];
    let i = datelineEnd(tokens);
    while (i < tokens.length) {
      const last = phrases.at(-1);
      const apposed =
        last && /^[,(–]$/u.test(tokens[i - 1]?.text ?? '') && i - 1 - last.to <= 1 && i - 1 >= last.to
          ? last
          : undefined;
      const read = this.words.grammar.order === 'position' ? this.#postposed : this.#phrase;
      const phrase = read.call(this, sentence, i, at, phrases.length === 0, apposed);
      if (phrase) {
        phrases.push(phrase);
        i = phrase.to;
      } else i++;
    }
    return this.#joinLists(phrases, tokens);
  }

  // "« Nous avons levé … », explique Claire Delmas, PDG de Lumio": the firm behind the title in the same line.
  #speaker({ line, index }: Sentence): { cluster: Cluster; span: Span; doubtful: boolean } | undefined {
    const { sentences, mentions } = this.document;
    const { grammar } = this.words;
    for (let s = index; sentences[s]?.line === line && s < index + 4; s++) {
      const { tokens } = sentences[s] as Sentence;
      for (const mention of mentions[s] ?? []) {
        if (family(mention.cluster.kind) !== 'organization') continue;
        const before = tokens.slice(Math.max(0, mention.from - 6), mention.from);
        const linked = grammar.rolePrepositions?.has(
          grammar.prepositions[
            (before.findLast(({ lower }) => grammar.prepositions[lower]) ?? { lower: '' }).lower
          ] ?? '',
        );
        if (!linked || !before.some(({ text }) => this.words.isRole(text) || this.words.isFounder(text)))
          continue;
        return {
          cluster: mention.cluster,
          span: { start: mention.start, end: mention.end },
          doubtful: false,
        };
      }
    }
    return undefined;
  }

  // Adjectives behind the noun: the shape is read first, then who is meant.
  #postposed(
    sentence: Sentence,
    i: number,
    at: ReadonlyMap<number, Mention>,
    first: boolean,
    apposed: Phrase | undefined,
  ): Phrase | undefined {
    const { tokens } = sentence;
    const { grammar, verbs } = this.words;
    const lower = (k: number) => tokens[k]?.lower ?? '';
    const finite = (k: number) =>
      grammar.auxiliaries.perfect.has(lower(k)) ||
      grammar.auxiliaries.copula.has(lower(k)) ||
      grammar.auxiliaries.modal.has(lower(k)) ||
      (verbs.get(lower(k))?.some(({ form }) => form === 'finite') ?? false);
    const isName = (k: number) => at.has(k);
    let k = i;
    let prep = '';
    let article = '';
    // "auprès de", "près de": the first says how it stands.
    while (!isName(k) && grammar.prepositions[lower(k)] !== undefined) {
      const base = grammar.prepositions[lower(k)] as string;
      if (prep === '' || base.length > 2) prep = base;
      if (grammar.determiners[lower(k)] !== undefined) article = lower(k);
      k++;
    }
    if (prep === '' && grammar.pronouns[lower(i - 1)]?.possessive)
      prep = grammar.prepositions[lower(i - 2)] ?? '';
    const clitic =
      grammar.clitics?.has(lower(k)) && finite(k + 1) && this.#afterSubject(tokens, k, at) && prep === '';
    const pronoun = clitic ? { cases: 'a', of: 'any' as const } : grammar.pronouns[lower(k)];
    if (pronoun && !isName(k)) {
      const token = tokens[k] as Token;
      const speaks = grammar.speakers?.has(token.lower) ?? false;
      const found =
        (speaks ? this.#speaker(sentence) : undefined) ??
        this.#salience.resolve(sentence.index, {
          kind: pronoun.of,
          head: '',
          generic: true,
          places: [],
          reach: speaks ? 12 : 2,
        });
      if (!found) return undefined;
      // "Scaleway nous fournit": behind a subject the same word is an object.
      const fronted = pronoun.cases === 'n' && speaks && [...at.values()].some(({ to }) => to === k);
      const resolved: PhraseEnd = {
        cluster: found.cluster,
        mention: { start: token.start, end: token.end },
        antecedent: found.span,
        via: 'pronoun',
        ...(found.doubtful && { doubtful: true }),
      };
      const owner = pronoun === grammar.pronouns[lower(k)] && grammar.pronouns[lower(k)]?.possessive === true;
      if (!owner) this.#salience.note(found.cluster, found.span, sentence.index, 'reference');
      const stands = fronted ? 'ad' : pronoun.cases;
      return this.#make(k, k + 1, owner ? '' : prep, stands, [resolved], '', [], owner, owner);
    }
    if (!isName(k) && grammar.determiners[lower(k)] !== undefined) article = lower(k++);
    const cases = article ? 'na' : 'nadg';
    const shape = nounShape(tokens, k, isName, this.words);
    if (!shape) return undefined;
    const { head, headKind, origins } = shape;
    const mention = at.get(shape.nameAt);
    if (mention) {
      const span = { start: mention.start, end: mention.end };
      this.#salience.note(
        mention.cluster,
        span,
        sentence.index,
        prep === grammar.agent ? 'doer' : prep !== '' ? 'oblique' : first ? 'subject' : 'object',
      );
      for (const { place } of origins) mention.cluster.places.set(place.id, place.iso);
      if (head) mention.cluster.heads.add(head);
      const end = this.#ends(sentence, mention);
      return this.#make(i, mention.to, prep, cases, [end], head, origins, false, false);
    }
    if (!headKind || shape.headAt < 0) return undefined;
    const named = prep === '' && !finite(shape.to) ? apposed?.ends.at(-1) : undefined;
    const span = { start: (tokens[k] as Token).start, end: (tokens[shape.to - 1] as Token).end };
    if (named && family(named.cluster.kind) === family(headKind)) {
      for (const { place } of origins) named.cluster.places.set(place.id, place.iso);
      named.cluster.heads.add(head);
      const same: PhraseEnd = {
        cluster: named.cluster,
        mention: span,
        antecedent: named.antecedent ?? named.mention,
        via: 'description',
      };
      return this.#make(i, shape.to, prep, cases, [same], head, origins, false, false);
    }
    if (family(headKind) === 'thing' && !(article !== '' && this.#seen(headKind, head))) {
      if (article === '' && prep === '') return undefined;
      const { token, to } = this.#compound(tokens, shape.headAt, shape.to);
      return this.#thing(sentence, i, to, prep, cases, headKind, token);
    }
    if (article === '' || grammar.indefinite?.has(article)) return undefined;
    // "Elaia et le fonds norvégien": in a list a description brings in somebody else.
    if (grammar.coordinators.has(lower(i - 1)) && !finite(shape.to)) return undefined;
    const found = this.#salience.resolve(sentence.index, {
      kind: headKind,
      head,
      generic: grammar.generic.has(head),
      places: origins.map(({ place }) => ({ id: place.id, city: place.kind === 'City' })),
      reach: family(headKind) === 'person' ? 3 : 8,
    });
    if (!found) return undefined;
    this.#salience.note(found.cluster, found.span, sentence.index, 'reference');
    const resolved: PhraseEnd = {
      cluster: found.cluster,
      mention: span,
      antecedent: found.span,
      via: 'description',
      ...(found.doubtful && { doubtful: true }),
    };
    return this.#make(i, shape.to, prep, cases, [resolved], head, origins, false, false);
  }

  // "centre *de données*", "modèle *de langage*": the complement belongs to what the thing is called.
  #compound(tokens: readonly Token[], headAt: number, to: number): { token: Token; to: number } {
    const head = tokens[headAt] as Token;
    const [link, noun] = [tokens[headAt + 1], tokens[headAt + 2]];
    const { genitive, prepositions, determiners } = this.words.grammar;
    const joined =
      link &&
      noun?.kind === 'word' &&
      !noun.capital &&
      prepositions[link.lower] === genitive &&
      determiners[link.lower] === undefined &&
      determiners[noun.lower] === undefined;
    if (!joined) return { token: head, to };
    const text = this.document.source.text.slice(head.start, noun.end);
    return {
      token: { ...head, end: noun.end, text, lower: text.toLowerCase() },
      to: Math.max(to, headAt + 3),
    };
  }

  // "il l'a racheté", "Iliad la détient", "qui le dirige": an article before a verb is a pronoun behind a subject.
  #afterSubject(tokens: readonly Token[], k: number, at: ReadonlyMap<number, Mention>): boolean {
    const { grammar, verbs } = this.words;
    const before = tokens[k - 1];
    if (!before) return false;
    if (grammar.auxiliaries.perfect.has(tokens[k + 1]?.lower ?? '')) return true;
    if (verbs.get(tokens[k + 1]?.lower ?? '') === undefined) return false;
    return (
      grammar.relatives.has(before.lower) ||
      grammar.pronouns[before.lower]?.cases === 'n' ||
      [...at.values()].some((mention) => mention.to === k)
    );
  }

  #phrase(
    sentence: Sentence,
    i: number,
    at: ReadonlyMap<number, Mention>,
    first: boolean,
    apposed: Phrase | undefined,
  ): Phrase | undefined {
    const { tokens } = sentence;
    const { grammar } = this.words;
    let k = i;
    const token = tokens[k] as Token;
    let prep = '';
    let cases = 'nadg';
    let definite = false;
    const base = at.has(k) ? undefined : grammar.prepositions[token.lower];
    if (base !== undefined) {
      prep = base;
      if (grammar.determiners[token.lower] !== undefined) definite = true;
      k++;
    }
    const pronoun = grammar.pronouns[tokens[k]?.lower ?? ''];
    if (pronoun && !at.has(k)) {
      const resolved = this.#pronoun(sentence, tokens[k] as Token, pronoun.of);
      if (resolved) {
        this.#focus.note(resolved.cluster, resolved.antecedent ?? resolved.mention, sentence.index, true);
        return this.#make(
          i,
          k + 1,
          prep,
          pronoun.cases,
          [resolved],
          '',
          [],
          pronoun.possessive === true,
          pronoun.possessive === true,
        );
      }
      if (!pronoun.possessive) return undefined;
    }
    const determiner = at.has(k) ? undefined : grammar.determiners[tokens[k]?.lower ?? ''];
    const relative =
      grammar.order === 'case' &&
      tokens[i - 1]?.text === ',' &&
      at.has(k + 1) &&
      grammar.relatives.has(tokens[k]?.lower ?? '');
    if (relative) return undefined;
    if (determiner !== undefined && tokens[k]) {
      cases = determiner;
      definite = true;
      k++;
    }
    const origins: { place: Place; token: Token }[] = [];
    let head = '';
    let headKind: EntityKind | undefined;
    let headAt = -1;
    let exemplar = false;
    const start = k;
    while (k < tokens.length && k - start <= MAX_MODIFIERS) {
      const mention = at.get(k);
      if (mention) {
        // "die US-Firma Nvidia" is Nvidia; "Mistrals Deal" is a phrase of its own.
        const place = this.#ends(sentence, mention);
        this.#note(
          mention.cluster,
          { start: mention.start, end: mention.end },
          sentence.index,
          prep === '' && first,
        );
        for (const { place: from } of origins) mention.cluster.places.set(from.id, from.iso);
        if (head) mention.cluster.heads.add(head);
        const made = this.#make(i, mention.to, prep, cases, [place], head, origins, mention.genitive, false);
        return exemplar ? { ...made, exemplar } : made;
      }
      const word = tokens[k] as Token;
      if (headAt >= 0 && grammar.exemplars.has(word.lower) && at.has(k + 1)) {
        exemplar = true;
        k++;
        continue;
      }
      if (k > start && grammar.determiners[word.lower] !== undefined && grammar.order === 'case')
        return undefined;
      if (/^[„“"«]$/u.test(word.text) && at.has(k + 1)) {
        k++;
        continue;
      }
      if (word.kind === 'mark') break;
      const origin = this.#origin(word);
      if (origin) origins.push({ place: origin, token: word });
      if (k > start - 1 && headAt < 0 && /^der$/u.test(tokens[start - 1]?.lower ?? '') && !word.capital)
        cases = word.lower.endsWith('en') ? 'dg' : word.lower.endsWith('e') ? 'n' : cases;
      const kind = this.words.headKind(word.text);
      if (kind || this.words.isRole(word.text)) {
        head = word.lower;
        headKind = kind ?? 'Person';
        headAt = k;
      } else if (
        !origin &&
        ((k === start && !definite && prep === '' && word.kind !== 'number' && grammar.order === 'case') ||
          !this.#modifier(word, headAt >= 0))
      )
        break;
      k++;
      if (
        headAt >= 0 &&
        !at.has(k) &&
        !(grammar.exemplars.has(tokens[k]?.lower ?? '') && at.has(k + 1)) &&
        grammar.order === 'case' &&
        !(/^[„“"«]$/u.test(tokens[k]?.text ?? '') && at.has(k + 1)) &&
        !this.words.isRole(tokens[k]?.text ?? '')
      )
        break;
    }
    if (
      headAt >= 0 &&
      headKind &&
      family(headKind) === 'thing' &&
      grammar.order === 'case' &&
      !(definite && this.#seen(headKind, head))
    ) {
      return this.#thing(sentence, i, k, prep, cases, headKind, tokens[headAt] as Token);
    }
    if (headAt < 0 || !headKind || !definite) {
      if (origins.length > 0 && definite && grammar.language === 'de' && headAt < 0)
        return this.#people(sentence, i, k, prep, cases, origins);
      return undefined;
    }
    if (grammar.order === 'position') k = headAt + 1;
    const follower = tokens[k];
    const ofSomebody =
      follower &&
      (grammar.prepositions[follower.lower] !== undefined ||
        grammar.determiners[follower.lower] !== undefined);
    if (headKind === 'Person' && ofSomebody && grammar.order === 'case') return undefined;
    const named = prep === '' ? apposed?.ends.at(-1) : undefined;
    if (named && family(named.cluster.kind) === family(headKind)) {
      for (const { place } of origins) named.cluster.places.set(place.id, place.iso);
      named.cluster.heads.add(head);
      const same: PhraseEnd = {
        cluster: named.cluster,
        mention: { start: (tokens[start] as Token).start, end: (tokens[k - 1] as Token).end },
        antecedent: named.mention,
        via: 'description',
      };
      return this.#make(i, k, prep, cases, [same], head, origins, false, false);
    }
    const resolved = this.#description(
      sentence,
      tokens[start - 1] ?? (tokens[start] as Token),
      tokens[k - 1] as Token,
      head,
      headKind,
      origins,
    );
    return resolved && this.#make(i, k, prep, cases, [resolved], head, origins, false, false);
  }

  readonly #things = new Map<string, Cluster>();

  #seen(kind: EntityKind, head: string): boolean {
    return [...this.#things.values()].some(
      (cluster) => cluster.kind === kind && [...cluster.heads].some((known) => known.endsWith(head)),
    );
  }

  /** "ein Rechenzentrum", "Sprachmodelle": a product or facility without a name is one of this document only. */
  #thing(
    sentence: Sentence,
    from: number,
    to: number,
    prep: string,
    cases: string,
    kind: EntityKind,
    noun: Token,
  ): Phrase | undefined {
    if (this.words.grammar.abstract.has(noun.lower)) return undefined;
    const key = `${kind} ${noun.lower}`;
    let cluster = this.#things.get(key);
    if (!cluster) {
      cluster = new Cluster();
      cluster.fixed = kind;
      cluster.display = noun.text;
      cluster.id = `${slug(noun.text)}-${this.document.source.id.slice(4, 10)}`;
      cluster.heads.add(noun.lower);
      this.#things.set(key, cluster);
    }
    const span = { start: noun.start, end: noun.end };
    this.#focus.note(cluster, span, sentence.index, false);
    return this.#make(
      from,
      to,
      prep,
      cases,
      [{ cluster, mention: span, via: 'name' }],
      noun.lower,
      [],
      false,
      false,
    );
  }

  #make(
    from: number,
    to: number,
    prep: string,
    cases: string,
    ends: PhraseEnd[],
    head: string,
    origins: Phrase['origins'],
    genitive: boolean,
    possessive: boolean,
  ): Phrase {
    return { from, to, prep, cases, ends, head, origins, genitive, possessive };
  }

  #ends(sentence: Sentence, mention: Mention): PhraseEnd {
    void sentence;
    return { cluster: mention.cluster, mention: { start: mention.start, end: mention.end }, via: 'name' };
  }

  #note(cluster: Cluster, span: Span, sentence: number, subject: boolean): void {
    if (family(cluster.kind) !== 'place') this.#focus.note(cluster, span, sentence, subject);
  }

  #origin(word: Token): Place | undefined {
    const { language } = this.words.grammar;
    const parts = word.text.split(/-(?=\p{L})/u);
    if (parts.length > 1 && /^(?:based|basiert\p{L}*)$/u.test(parts.at(-1) as string)) {
      return findPlace(parts.slice(0, -1).join('-'), language)?.place;
    }
    if (parts.length > 1 && language === 'de') return findPlace(parts[0] as string, language)?.place;
    const match = findPlace(word.text, language);
    if (!match) return undefined;
    return match.via === 'demonym' || (language === 'en' && /^(?:US|UK|EU)$/.test(word.text))
      ? match.place
      : undefined;
  }

  #modifier(word: Token, afterHead: boolean): boolean {
    const { grammar } = this.words;
    if (word.kind === 'number') return true;
    if (grammar.order === 'case')
      return !word.capital
        ? /(?:e|en|er|es|em|ste)$/u.test(word.lower) &&
            !grammar.auxiliaries.modal.has(word.lower) &&
            !grammar.auxiliaries.perfect.has(word.lower) &&
            !grammar.auxiliaries.copula.has(word.lower) &&
            grammar.prepositions[word.lower] === undefined &&
            !grammar.subordinators.has(word.lower)
        : false;
    if (grammar.language === 'fr' && afterHead)
      return (
        !word.capital &&
        (grammar.prepositions[word.lower] === undefined || /^(?:de|d'|d’|en)$/u.test(word.lower)) &&
        !this.words.verbs.has(word.lower)
      );
    return (
      !word.capital &&
      grammar.prepositions[word.lower] === undefined &&
      !grammar.coordinators.has(word.lower) &&
      !this.words.verbs.get(word.lower)?.some((form) => form.form === 'finite') &&
      !grammar.auxiliaries.copula.has(word.lower) &&
      !grammar.auxiliaries.modal.has(word.lower) &&
      !grammar.auxiliaries.perfect.has(word.lower) &&
      !grammar.relatives.has(word.lower)
    );
  }

  #pronoun(sentence: Sentence, token: Token, of: 'person' | 'organization' | 'any'): PhraseEnd | undefined {
    const resolved = this.#focus.resolve(
      sentence.index,
      (cluster) => {
        const group = family(cluster.kind);
        if (of === 'any') return group === 'person' ? 2 : group === 'organization' ? 2.2 : 0;
        return group === of ? 3 : 0;
      },
      2,
      { subjectBonus: 0.9, distance: 1.2, pronouns: true },
    );
    if (!resolved) return undefined;
    return {
      cluster: resolved.cluster,
      mention: { start: token.start, end: token.end },
      antecedent: resolved.span,
      via: 'pronoun',
    };
  }

  #description(
    sentence: Sentence,
    from: Token,
    to: Token,
    head: string,
    kind: EntityKind,
    origins: Phrase['origins'],
  ): PhraseEnd | undefined {
    const group = family(kind);
    if (group === 'place') return undefined;
    const resolved = this.#focus.resolve(
      sentence.index,
      (cluster) => {
        if (family(cluster.kind) !== group) return 0;
        let fit = 2;
        if (
          [...cluster.heads].some((known) => known === head || known.endsWith(head) || head.endsWith(known))
        )
          fit += this.words.grammar.generic.has(head) ? 0.4 : 3;
        else if (cluster.kind !== kind && (kind !== 'Company' || cluster.kind === 'PublicBody')) return 0;
        else if (cluster.kind !== kind && !this.words.grammar.generic.has(head)) fit -= 1.5;
        for (const { place } of origins) {
          if (cluster.places.has(place.id)) fit += 3;
          else if (cluster.places.size > 0 && ![...cluster.places.values()].includes(place.iso)) return 0;
          else if (place.kind === 'City') fit -= 1.5;
        }
        return fit;
      },
      group === 'person' ? 3 : 8,
      { subjectBonus: 0.3, distance: 0.8, pronouns: false },
    );
    if (!resolved) return undefined;
    return {
      cluster: resolved.cluster,
      mention: { start: from.start, end: to.end },
      antecedent: resolved.span,
      via: 'description',
    };
  }

  // "die Düsseldorfer", "der Norweger": the people of a place stand for the firm that comes from there.
  #people(
    sentence: Sentence,
    from: number,
    to: number,
    prep: string,
    cases: string,
    origins: Phrase['origins'],
  ): Phrase | undefined {
    const last = origins.at(-1);
    if (!last?.token.capital) return undefined;
    const resolved = this.#focus.resolve(
      sentence.index,
      (cluster) => (family(cluster.kind) === 'organization' && cluster.places.has(last.place.id) ? 3 : 0),
      8,
      { subjectBonus: 0.3, distance: 0.8, pronouns: true },
    );
    if (!resolved) return undefined;
    const end: PhraseEnd = {
      cluster: resolved.cluster,
      mention: { start: last.token.start, end: last.token.end },
      antecedent: resolved.span,
      via: 'description',
    };
    return this.#make(from, Math.max(to, from + 1), prep, cases, [end], '', [], false, false);
  }

  #joinLists(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
    const joined: Phrase[] = [];
    let i = 0;
    while (i < phrases.length) {
      let end = i;
      let last = -1;
      for (let k = i; k + 1 < phrases.length; k++) {
        const [a, b] = [phrases[k] as Phrase, phrases[k + 1] as Phrase];
        const separator = this.#separator(tokens.slice(a.to, b.from));
        if (!separator || !this.#alike(phrases[i] as Phrase, b)) break;
        end = k + 1;
        if (separator === 'coordinator') {
          last = k + 1;
          if (!/^(?:sowie|as)$/u.test(tokens[(phrases[k + 2]?.from ?? 0) - 1]?.lower ?? '')) break;
        }
      }
      const group = last > i ? phrases.slice(i, last + 1) : phrases.slice(i, i + 1);
      const head = group[0] as Phrase;
      void end;
      joined.push(
        group.length > 1
          ? {
              ...head,
              to: (group.at(-1) as Phrase).to,
              ends: group.flatMap((one) => one.ends),
              origins: head.exemplar ? head.origins : [],
            }
          : head,
      );
      if (group.length > 1)
        for (const one of group)
          if (one.origins.length > 0 && !head.exemplar) joined.push({ ...one, cases: '', prep: '#' });
      i += group.length;
    }
    return joined;
  }

  #separator(between: readonly Token[]): 'comma' | 'coordinator' | undefined {
    const { coordinators } = this.words.grammar;
    if (between.length === 0 || between.length > 3) return undefined;
    const joint = between.filter(({ text }) => text !== ',').map(({ lower }) => lower);
    if (joint.length > 1 && coordinators.has(joint.join(' '))) return 'coordinator';
    if (!between.every((token) => token.text === ',' || coordinators.has(token.lower))) return undefined;
    return between.some((token) => coordinators.has(token.lower)) ? 'coordinator' : 'comma';
  }

  #alike(a: Phrase, b: Phrase): boolean {
    const [x, y] = [a.ends[0], b.ends[0]];
    if (!x || !y || a.genitive || a.possessive || b.possessive || x.via === 'pronoun') return false;
    // "aux côtés de A et de B", "grâce à A et à B" repeat the short preposition only.
    if (b.prep !== '' && b.prep !== a.prep && !a.prep.endsWith(` ${b.prep}`)) return false;
    const [p, q] = [family(x.cluster.kind), family(y.cluster.kind)];
    // "un ancien de DeepMind, Guillaume Lample et …": the people are a list of their own.
    if (a.prep !== '' && b.prep === '' && p !== q) return false;
    return (
      p === q ||
      (p !== 'place' && q !== 'place' && [p, q].every((one) => one === 'person' || one === 'organization'))
    );
  }
}
