// Where a sentence names somebody: the bundled registry first, then what the document has proved, public bodies by
// their form, people, places, and names that nobody has heard of.
import type { EntityKind } from '../../../../graph/entities';
import {
  findKnownNames,
  findPlace,
  isFirstName,
  isNameParticle,
  type KnownName,
  knownName,
  type Place,
} from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { NameEvidence } from './name-evidence';
import type { Vocabulary } from './vocabulary';

/** A name in the text, not yet joined with the others of its entity. */
export interface Name {
  /** Tokens `[from, to)`. A name inside a compound ("Mistral-Chef") has the compound's token. */
  readonly from: number;
  readonly to: number;
  /** Characters of the name itself, without a genitive ending. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "Mistrals": a genitive. */
  readonly genitive: boolean;
  /** The name is the first part of a compound whose last part is a noun. */
  readonly inside?: boolean;
  readonly known?: KnownName;
  readonly place?: Place;
  /** Kinds that the words themselves speak for. */
  readonly hints: readonly (readonly [EntityKind, number])[];
}

interface Hit {
  readonly to: number;
  readonly entry: KnownName;
  readonly ambiguous: boolean;
}

export class NameFinder {
  constructor(
    readonly vocabulary: Vocabulary,
    readonly text: string,
    readonly evidence: NameEvidence,
  ) {}

  /** The names of one sentence, left to right, never overlapping. `figures`: tokens inside amounts and dates. */
  find(sentence: Sentence, figures: ReadonlySet<number>): Name[] {
    const { tokens } = sentence;
    const known = this.#known(sentence);
    const names: Name[] = [];
    let i = 0;
    while (i < tokens.length) {
      const name = figures.has(i) ? undefined : this.#at(tokens, i, known);
      if (name) {
        names.push(name);
        i = name.to;
      } else i++;
    }
    return names;
  }

  #known({ start, end, tokens }: Sentence): Map<number, Hit> {
    const hits = new Map<number, Hit>();
    const at = new Map(tokens.map((token, i) => [token.start, i]));
    const ends = new Map(tokens.map((token, i) => [token.end, i + 1]));
    for (const hit of findKnownNames(this.text.slice(start, end))) {
      const from = at.get(hit.start + start);
      const to = ends.get(hit.end + start);
      if (from !== undefined && to !== undefined)
        hits.set(from, { to, entry: hit.entry, ambiguous: hit.ambiguous });
    }
    tokens.forEach((token, i) => {
      if (hits.has(i) || !token.capital || !/[^s]s$/u.test(token.text)) return;
      const bare = token.text.slice(0, -1);
      const entry = knownName(bare);
      if (entry) hits.set(i, { to: i + 1, entry, ambiguous: entry.ambiguous?.includes(bare) ?? false });
    });
    return hits;
  }

  #at(tokens: readonly Token[], i: number, known: ReadonlyMap<number, Hit>): Name | undefined {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return undefined;
    const hit = known.get(i);
    if (hit && (!hit.ambiguous || this.#meant(tokens, i, hit.entry))) {
      const to = this.#right(tokens, hit.to, true);
      const legal = this.#isLegal(tokens[to - 1]);
      if (to === hit.to || (legal && to === hit.to + 1))
        return this.#make(tokens, i, to, { known: hit.entry, hints: [[hit.entry.kind, 10]] });
      return this.#make(tokens, i, to, { hints: this.#hintsOf(tokens, i, to) });
    }
    if (!token.capital) {
      const lower = this.evidence.at(tokens, i);
      if (lower > i) return this.#make(tokens, i, lower, { hints: [] });
      if (/\p{L}{2}\p{L}*\p{N}|\p{Ll}\p{Lu}/u.test(token.text)) return this.#open(tokens, i);
      return undefined;
    }
    return (
      this.#body(tokens, i) ??
      this.#person(tokens, i, known) ??
      this.#proved(tokens, i) ??
      this.#compound(tokens, i) ??
      this.#place(tokens, i) ??
      this.#open(tokens, i)
    );
  }

  // A registered name that is also a word counts where the document names the same one without doubt, or bare.
  #meant(tokens: readonly Token[], i: number, entry: KnownName): boolean {
    const { language } = this.vocabulary;
    const token = tokens[i] as Token;
    if (this.evidence.certain.has(entry.id)) return true;
    if (!this.vocabulary.isListed(token.text)) return true;
    const before = tokens[i - 1];
    if (before && this.vocabulary.head(before.text)) return true;
    return (
      i > 0 &&
      language.determiners[before?.lower ?? ''] === undefined &&
      !/(?:e|en|er|es|em)$/u.test(before?.lower ?? '')
    );
  }

  #isLegal(token: Token | undefined): boolean {
    return token !== undefined && this.vocabulary.language.names.legalForms.has(token.text);
  }

  // "Bundesnetzagentur", "Landesamt für Umwelt", "Land Brandenburg", "Marine Estlands", "Europäische Kommission"
  #body(tokens: readonly Token[], i: number): Name | undefined {
    const { names } = this.vocabulary.language;
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const nextPlace = (at: number) => {
      const word = tokens[at];
      return (
        word?.capital &&
        (findPlace(word.text, 'de')?.via === 'name' ||
          findPlace(word.text.replace(/s$/u, ''), 'de')?.via === 'name')
      );
    };
    const placed = names.withPlace[token.text];
    if (
      placed &&
      next &&
      (nextPlace(i + 1) || (/^(?:TU|Uni|Universität)$/u.test(token.text) && next.capital))
    )
      return this.#make(tokens, i, i + 2, { hints: [[placed, 6]] });
    if (names.bodiesFor.test(token.text) && next?.lower === 'für' && tokens[i + 2]?.capital) {
      let to = i + 3;
      for (;;) {
        const [a, b, c] = [tokens[to], tokens[to + 1], tokens[to + 2]];
        if (a?.lower === 'in' && b?.lower === 'der' && c?.capital) to += 3;
        else if ((a?.text === ',' || a?.lower === 'und') && b?.capital && !this.vocabulary.head(b.text))
          to += 2;
        else break;
      }
      return this.#make(tokens, i, to, { hints: [['PublicBody', 6]] });
    }
    if (names.bodies.test(token.text)) return this.#make(tokens, i, i + 1, { hints: [['PublicBody', 6]] });
    if (/^\p{Lu}\p{Ll}+(?:e|en|er|es)$/u.test(token.text) && next?.capital && next.start === token.end + 1) {
      const kind = this.#adjectived(next);
      if (
        kind &&
        (i > 0 || this.evidence.isAdjective(token)) &&
        findPlace(token.text, 'de')?.via !== 'demonym'
      )
        return this.#make(tokens, i, i + 2, { hints: [[kind, 4]] });
      if (kind && this.evidence.isAdjective(token))
        return this.#make(tokens, i, i + 2, { hints: [[kind, 4]] });
    }
    return undefined;
  }

  #adjectived(token: Token): EntityKind | undefined {
    const { withAdjective } = this.vocabulary.language.names;
    for (const [ending, kind] of Object.entries(withAdjective)) {
      const bare = token.lower.replace(/(?:s|es)$/u, '');
      if (token.lower.endsWith(ending.slice(1)) || bare.endsWith(ending.slice(1))) return kind;
    }
    return undefined;
  }

  #person(tokens: readonly Token[], i: number, known: ReadonlyMap<number, Hit>): Name | undefined {
    const token = tokens[i] as Token;
    const first =
      isFirstName(token.text) ||
      (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(token.text) && token.text.split('-').every(isFirstName));
    const introduced = this.#introduced(tokens, i);
    if (!first && !introduced) return undefined;
    if (!first && (this.vocabulary.isCommon(token.text) || this.vocabulary.head(token.text)))
      return undefined;
    // "Malte und Ruben Eckhoff": two with one family name.
    if (first && tokens[i + 1]?.lower === 'und' && isFirstName(tokens[i + 2]?.text ?? '')) {
      const family = tokens[i + 3];
      if (family && this.#isFamily(family))
        return this.#make(tokens, i, i + 1, {
          hints: [['Person', 5]],
          text: `${token.text} ${family.text.replace(/(?<=[^s])s$/u, (s) => (this.vocabulary.isCommon(family.text) ? s : s))}`,
        });
    }
    let to = i + 1;
    let family = 0;
    while (to < tokens.length && to - i < 6) {
      const next = tokens[to] as Token;
      if (next.start - (tokens[to - 1] as Token).end > 1) break;
      if (family > 0 && known.has(to)) break;
      if (isNameParticle(next.text) && !next.capital && tokens[to + 1]?.capital) to++;
      else if (/^\p{Lu}$/u.test(next.text) && tokens[to + 1]?.text === '.') to += 2;
      else if (
        this.#isFamily(next) &&
        (family === 0 || isFirstName(tokens[to - 1]?.text ?? '') || !this.vocabulary.isCommon(next.text))
      ) {
        family++;
        to++;
      } else break;
    }
    if (family === 0 || tokens[to]?.text === '&') return undefined;
    if (!first && family > 2) return undefined;
    const last = tokens[to - 1] as Token;
    const { names } = this.vocabulary.language;
    if (names.tails[last.text] && !introduced) return undefined;
    if (this.#isLegal(tokens[to]) || names.tails[tokens[to]?.text ?? ''] === 'Investor') return undefined;
    // "Yuri Milners DST Global", "Elon Musks xAI"
    const next = tokens[to];
    const owning =
      /[^sßxz]s$/u.test(last.text) &&
      next !== undefined &&
      next.start === last.end + 1 &&
      (known.has(to) || this.evidence.strong(next));
    const name = this.#make(tokens, i, to, { hints: [['Person', introduced ? 7 : 4]] });
    return owning && !name.genitive
      ? { ...name, genitive: true, text: name.text.slice(0, -1), end: name.end - 1 }
      : name;
  }

  #isFamily(token: Token): boolean {
    const { names } = this.vocabulary.language;
    return (
      token.kind === 'word' &&
      token.capital &&
      !this.#isLegal(token) &&
      !names.everyday.has(token.lower) &&
      !names.acronyms.has(token.text) &&
      names.tails[token.text] === undefined &&
      !(
        this.vocabulary.isPersonNoun(token.text) &&
        this.vocabulary.isListed(token.text) &&
        /(?:chef|chefin|führer|führerin|leiter|leiterin)$/u.test(token.lower)
      )
    );
  }

  // "Informatikerin Henrike Aldenhoff", "Dr. Roswitha Angermann", "Mistral-Chef Arthur Mensch"
  #introduced(tokens: readonly Token[], i: number): boolean {
    let k = i - 1;
    if (tokens[k]?.text === '.') k--;
    const before = tokens[k];
    if (before?.kind !== 'word') return false;
    return (
      this.vocabulary.language.names.titles.has(before.lower) ||
      (before.capital && this.vocabulary.isPersonNoun(before.text.split('-').at(-1) as string))
    );
  }

  #proved(tokens: readonly Token[], i: number): Name | undefined {
    // "der Mensch" is no Arthur Mensch.
    const word = (tokens[i] as Token).text;
    if (
      this.evidence.surnames.has(word) &&
      this.vocabulary.language.determiners[tokens[i - 1]?.lower ?? ''] &&
      this.vocabulary.isListed(word)
    )
      return undefined;
    let to = this.evidence.at(tokens, i);
    if (to === i) return undefined;
    to = this.#right(tokens, to, false);
    return this.#make(tokens, i, to, { hints: this.#hintsOf(tokens, i, to) });
  }

  // "Mistral-Chef", "Dravena-Strategiechef", "Schwarz-Gruppe": a name with a noun hung on.
  #compound(tokens: readonly Token[], i: number): Name | undefined {
    const token = tokens[i] as Token;
    const cut = token.text.lastIndexOf('-');
    if (cut < 2) return undefined;
    const noun = token.text.slice(cut + 1);
    if (!this.vocabulary.isCommon(noun) && !this.vocabulary.head(noun)) return undefined;
    const ex = /^Ex-/u.test(token.text) ? 3 : 0;
    const prefix = token.text.slice(ex, cut);
    if (prefix.length < 2) return undefined;
    const entry = knownName(prefix);
    const named =
      (entry && !(entry.ambiguous?.includes(prefix) && !this.evidence.certain.has(entry.id))) ||
      this.evidence.has(prefix);
    if (!named || this.vocabulary.language.names.acronyms.has(prefix)) return undefined;
    const start = token.start + ex;
    const whole = /^(?:Gruppe|Konzern|Konzerns|Holding)$/u.test(noun);
    return {
      from: i,
      to: i + 1,
      start,
      end: start + prefix.length,
      text: prefix,
      genitive: false,
      ...(!whole && { inside: true }),
      hints: entry ? [[entry.kind, 10]] : [],
      ...(entry && { known: entry }),
    };
  }

  #place(tokens: readonly Token[], i: number): Name | undefined {
    for (let length = Math.min(3, tokens.length - i); length > 0; length--) {
      const last = tokens[i + length - 1] as Token;
      if (length > 1 && last.kind !== 'word' && last.text !== '.') continue;
      const words = this.text.slice((tokens[i] as Token).start, last.end);
      const direct = findPlace(words, 'de');
      const stripped =
        !direct && length === 1 && /[^s]s$/u.test(words) ? findPlace(words.slice(0, -1), 'de') : undefined;
      const match = direct ?? stripped;
      if (match?.via !== 'name') continue;
      // "der Sachsen", "die Rheinländer" are people.
      if (
        match.region &&
        this.vocabulary.language.determiners[tokens[i - 1]?.lower ?? ''] &&
        /en$/u.test(words)
      )
        continue;
      if (match.ambiguous && !/^(?:in|aus|nach|bei|von|nahe)$/u.test(tokens[i - 1]?.lower ?? '')) continue;
      const next = tokens[i + length];
      if (
        next?.capital &&
        next.start === last.end + 1 &&
        (this.#isLegal(next) || this.vocabulary.language.names.tails[next.text])
      )
        return undefined;
      if (this.#tailAhead(tokens, i) > i) return undefined;
      return {
        from: i,
        to: i + length,
        start: (tokens[i] as Token).start,
        end: stripped ? last.end - 1 : last.end,
        text: stripped ? words.slice(0, -1) : words,
        genitive: stripped !== undefined,
        place: match.place,
        hints: [[match.place.kind, 8]],
      };
    }
    return undefined;
  }

  /** Whether a legal form or a last word of names closes a run of capitals that opens at `i`: the index behind it. */
  #tailAhead(tokens: readonly Token[], i: number): number {
    const { names } = this.vocabulary.language;
    for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
      const token = tokens[k] as Token;
      const gap = token.start - (tokens[k - 1] as Token).end;
      if (gap > 1) return i;
      if (token.text === '&' || token.text === '+') continue;
      if (!token.capital) return i;
      if (this.#isLegal(token)) return k + 1;
      if (names.tails[token.text] && tokens[k - 1]?.text !== '&') return k + 1;
      if (this.vocabulary.head(token.text) && this.vocabulary.isListed(token.text)) return i;
      const begun =
        this.evidence.strong(tokens[i] as Token) || findPlace((tokens[i] as Token).text, 'de') !== undefined;
      if (
        (names.everyday.has(token.lower) && tokens[k - 1]?.text !== '&' && !begun) ||
        this.vocabulary.isPersonNoun(token.text)
      )
        return i;
    }
    return i;
  }

  /** Extends a name over legal forms, last words, "&" and further unknown words. */
  #right(tokens: readonly Token[], to: number, onlyTails: boolean): number {
    const { names } = this.vocabulary.language;
    let end = to;
    while (end < tokens.length) {
      const [token, next] = [tokens[end] as Token, tokens[end + 1]];
      if (token.start - (tokens[end - 1] as Token).end > 1) break;
      if (this.#isLegal(token)) return end + 1;
      if (names.tails[token.text]) end++;
      else if ((token.text === '&' || token.text === '+') && next?.capital) end += 2;
      else if (onlyTails) break;
      else if (/^\d{1,3}(?:\.\d)?\p{L}?$/u.test(token.text) && !this.#counts(tokens, end)) end++;
      else if (this.evidence.strong(token)) end++;
      else if (
        token.capital &&
        findPlace(token.text, 'de')?.via === 'name' &&
        !this.vocabulary.isListed(token.text)
      )
        end++;
      else if (/^(?:of|for|the)$/u.test(token.text) && next?.capital) end += 2;
      else break;
    }
    return end;
  }

  // "Kauz 2" is a name, "Chips 20 Millionen" and "Runde 50 Firmen" count something.
  #counts(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 1];
    return (
      next !== undefined &&
      (/^(?:%|€|\$)$/u.test(next.text) || next.kind === 'number' || (next.kind === 'word' && next.capital))
    );
  }

  #open(tokens: readonly Token[], i: number): Name | undefined {
    const { names } = this.vocabulary.language;
    const token = tokens[i] as Token;
    if (
      names.acronyms.has(token.text) ||
      (token.text.length === 1 && /^(?:Series|Serie)$/u.test(tokens[i - 1]?.text ?? ''))
    )
      return undefined;
    const noun = this.vocabulary.head(token.text) !== undefined || this.vocabulary.isPersonNoun(token.text);
    const tail =
      noun ||
      names.everyday.has(token.lower) ||
      this.vocabulary.language.determiners[token.lower] ||
      findPlace(token.text, 'de')?.via === 'demonym'
        ? i
        : this.#tailAhead(tokens, i);
    if (tail > i)
      return this.#make(tokens, i, this.#right(tokens, tail, true), {
        hints: this.#hintsOf(tokens, i, tail),
      });
    const marked = this.#quoted(tokens, i) || this.#named(tokens, i) || this.#leads(tokens, i);
    if (!this.evidence.strong(token) && !marked) return undefined;
    const to = this.#right(tokens, i + 1, false);
    if (to === i + 1 && !marked && this.evidence.doubtful(tokens, i)) return undefined;
    return this.#make(tokens, i, to, { hints: this.#hintsOf(tokens, i, to) });
  }

  // "von *Rackbau* Lehnitz": a bare noun before an unknown word, without an article.
  #leads(tokens: readonly Token[], i: number): boolean {
    const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
    const { language } = this.vocabulary;
    if (!before || !next?.capital || next.start !== token.end + 1) return false;
    if (
      this.vocabulary.head(token.text) ||
      this.vocabulary.isPersonNoun(token.text) ||
      this.vocabulary.relational(token.text).length > 0
    )
      return false;
    if (
      language.names.everyday.has(token.lower) ||
      this.vocabulary.isListed(token.text) ||
      language.names.acronyms.has(token.text)
    )
      return false;
    const preposition = language.prepositions[before.lower];
    const bare =
      (preposition && !preposition.definite) ||
      language.coordinators.has(before.lower) ||
      before.text === ',';
    return bare === true && this.evidence.strong(next) && findPlace(token.text, 'de')?.via !== 'demonym';
  }

  // „Spreebogen“ behind a noun, and nothing else between the marks.
  #quoted(tokens: readonly Token[], i: number): boolean {
    return (
      /^[„“"«»‚]$/u.test(tokens[i - 1]?.text ?? '') &&
      /^[“”"»«‘]$/u.test(tokens[i + 1]?.text ?? '') &&
      tokens[i - 2]?.capital === true &&
      this.vocabulary.head(tokens[i - 2]?.text ?? '') !== undefined
    );
  }

  #named(tokens: readonly Token[], i: number): boolean {
    return this.vocabulary.language.names.naming.has(tokens[i - 1]?.lower ?? '');
  }

  #hintsOf(tokens: readonly Token[], from: number, to: number): [EntityKind, number][] {
    const { names } = this.vocabulary.language;
    const hints: [EntityKind, number][] = [];
    for (let k = from; k < to; k++) {
      const token = tokens[k] as Token;
      const tail = k > from || to === from + 1 ? names.tails[token.text] : undefined;
      if (tail) hints.push([tail, tail === 'Investor' ? 3 : 2]);
      if (this.#isLegal(token)) hints.push(['Company', 3]);
      if (/-\p{Lu}\p{Ll}+$/u.test(token.text) && names.tails[token.text.split('-').at(-1) as string])
        hints.push([names.tails[token.text.split('-').at(-1) as string] as EntityKind, 3]);
    }
    const last = tokens[to - 1] as Token;
    if (to > from + 1 && /^\d/u.test(last.text)) hints.push(['Product', 2]);
    if (/-\d+(?:\.\d+)?\p{L}?$/u.test(last.text)) hints.push(['Product', 2]);
    if (this.#named(tokens, from)) hints.push(['Product', 1]);
    return hints;
  }

  #make(
    tokens: readonly Token[],
    from: number,
    to: number,
    { hints, known, text }: { hints: Name['hints']; known?: KnownName; text?: string },
  ): Name {
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    let name = this.text.slice(first.start, last.end);
    let genitive = false;
    if (text === undefined && /[^sßxz]s$/u.test(name)) {
      const bare = name.slice(0, -1);
      const spelled = known ? [known.name, ...known.aliases] : [];
      if (spelled.includes(bare) || (!spelled.includes(name) && this.evidence.isGenitive(name))) {
        name = bare;
        genitive = true;
      }
    }
    return {
      from,
      to,
      start: first.start,
      end: first.start + name.length,
      text: text ?? name,
      genitive,
      hints,
      ...(known && { known }),
    };
  }
}
