// Finds the names of a sentence where names are written with capitals and other words are not: the bundled registry
// first, then names that the document has proved, people, places, and every other run of capitals.
import type { EntityKind } from '../../../../graph/entities';
import { findFigures } from '../../figures';
import {
  findKnownNames,
  findPlace,
  isFirstName,
  isNameParticle,
  type KnownName,
  type Place,
} from '../../lexicon';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { looksLikeName, type WordClass } from '../word-class';
import { verbReading } from './tags';
import type { PositionWords } from './words';

/** A name in the text, not yet joined with the others of its entity. */
export interface FoundName {
  readonly sentence: Sentence;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly hints: readonly (readonly [EntityKind, number])[];
  readonly known?: KnownName;
  readonly place?: Place;
  /** Found without help of capitals at the start of a sentence. */
  readonly proof: boolean;
}

/** What the first pass over a document proves for the second. */
export interface Proof {
  /** First word → names that begin with it, as words. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Registry entries and places named without doubt. */
  readonly certain: ReadonlySet<string>;
  /** Names whose last word alone stands for them elsewhere, as only a person's does. */
  readonly people: ReadonlySet<string>;
}

export const NO_PROOF: Proof = { names: new Map(), certain: new Set(), people: new Set() };

interface Hit {
  readonly to: number;
  readonly entry: KnownName;
  readonly ambiguous: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_PERSON = 6;

export class NameFinder {
  #sentence!: Sentence;
  #tokens: readonly Token[] = [];
  #known = new Map<number, Hit>();
  #shouted = false;

  constructor(
    readonly words: WordClass,
    readonly position: PositionWords,
    readonly text: string,
    readonly proof: Proof,
  ) {}

  /** The names of one sentence, left to right, never overlapping. */
  find(sentence: Sentence): FoundName[] {
    this.#sentence = sentence;
    this.#tokens = sentence.tokens;
    this.#shouted = isTitleCase(sentence);
    this.#known = this.#registry();
    const figures = this.#figures();
    const names: FoundName[] = [];
    for (let i = 0; i < this.#tokens.length; ) {
      const name = figures.has(i) ? undefined : this.#at(i);
      if (name) names.push(name);
      i = name ? name.to : i + 1;
    }
    return names;
  }

  #registry(): Map<number, Hit> {
    const { start, end, tokens } = this.#sentence;
    const known = new Map<number, Hit>();
    const from = new Map(tokens.map((token, i) => [token.start, i]));
    const to = new Map(tokens.map((token, i) => [token.end, i + 1]));
    for (const hit of findKnownNames(this.text.slice(start, end))) {
      const [first, last] = [from.get(hit.start + start), to.get(hit.end + start)];
      if (first !== undefined && last !== undefined)
        known.set(first, { to: last, entry: hit.entry, ambiguous: hit.ambiguous });
    }
    return known;
  }

  /** Tokens inside amounts, shares and dates: "USD" there is no name. */
  #figures(): Set<number> {
    const { start, end, tokens } = this.#sentence;
    const covered = new Set<number>();
    for (const figure of findFigures(this.text.slice(start, end), this.words.grammar.language)) {
      const to = figure.type === 'quantity' ? figure.noun.start : figure.end;
      tokens.forEach((token, i) => {
        if (token.start >= figure.start + start && token.end <= to + start) covered.add(i);
      });
    }
    return covered;
  }

  #at(i: number): FoundName | undefined {
    const token = this.#tokens[i] as Token;
    const hit = this.#known.get(i);
    if (hit && this.#meant(i, hit)) {
      const found = this.#registered(i, hit);
      if (found) return found;
    }
    if (token.kind !== 'word') return undefined;
    const state = this.#state(i);
    if (state) return state;
    if (!looksLikeName(token) && !this.#lowerBrand(i)) return undefined;
    const proved = this.#proved(i);
    if (this.#shouted) return proved ?? this.#place(i);
    if (this.#isTitle(i) || this.#isTime(i)) return undefined;
    const body = this.#body(i);
    if (body) return body;
    const person = this.#person(i);
    if (person && (!proved || person.to >= proved.to)) return person;
    if (proved) return proved;
    if (this.#lowerBrand(i)) return this.#name(i, i + 1, [], {});
    if (!this.#mayOpen(i)) return undefined;
    return this.#place(i) ?? (this.#listed(i) ? undefined : this.#open(i));
  }

  // "New York-listed": no name.
  #listed(i: number): boolean {
    for (let k = i; k < i + 3; k++) {
      const token = this.#tokens[k];
      if (!token?.capital) return false;
      if (
        /-\p{Ll}+$/u.test(token.text) &&
        findPlace(
          this.text.slice((this.#tokens[i] as Token).start, token.start) + token.text.split('-')[0],
          this.words.grammar.language,
        )
      )
        return true;
    }
    return false;
  }

  // "Meta", "Orange": where nothing else in the document is sure, the word must not open a sentence.
  #meant(i: number, hit: Hit): boolean {
    if (!hit.ambiguous || this.proof.certain.has(hit.entry.id)) return true;
    const token = this.#tokens[i] as Token;
    if (!token.capital) return false;
    if (!this.words.isCommon(token.text) || (!this.#opens(i) && !this.#shouted)) return true;
    // "Arm has", "Meta, the owner": a bare noun that does or is something.
    const next = this.#tokens[hit.to];
    const after = this.#tokens[hit.to + 1];
    if (!next || this.#shouted) return false;
    if (next.text === ',')
      return (
        this.words.grammar.determiners[after?.lower ?? ''] !== undefined ||
        this.words.grammar.relatives.has(after?.lower ?? '')
      );
    return (
      this.position.be.has(next.lower) ||
      this.position.have.has(next.lower) ||
      this.position.modals[next.lower] !== undefined ||
      (this.words.verbs.has(next.lower) && !next.capital) ||
      /^['’]s$/u.test(next.text)
    );
  }

  #registered(i: number, hit: Hit): FoundName | undefined {
    let { to } = hit;
    const next = this.#tokens[to];
    const close = next && next.start - (this.#tokens[to - 1] as Token).end === 1;
    if (close && this.position.legalForms.has(next.text)) to++;
    else if (close && !this.#shouted && (this.#isTail(next.text) || this.#isFund(next.text)))
      return undefined;
    return this.#name(i, to, [[hit.entry.kind, 10]], { known: hit.entry });
  }

  #proved(i: number): FoundName | undefined {
    const first = this.#tokens[i] as Token;
    let to = i;
    for (const name of this.proof.names.get(first.text) ?? []) {
      if (i + name.length > to && name.every((word, k) => this.#tokens[i + k]?.text === word))
        to = i + name.length;
    }
    if (to === i) return undefined;
    const next = this.#tokens[to];
    if (next && this.position.legalForms.has(next.text)) to++;
    // A longer name may only begin like the proved one.
    else if (!this.#shouted && this.#continues(to) && !this.#opens(i)) return undefined;
    return this.#name(i, to, this.#shape(i, to), {});
  }

  // "bodkin closed a round": a small letter at the start of a sentence is a name's own.
  #lowerBrand(i: number): boolean {
    const token = this.#tokens[i] as Token;
    if (token.capital) return false;
    if (this.proof.names.has(token.text) && !this.words.verbs.has(token.lower)) return true;
    const next = this.#tokens[i + 1];
    if (i > 0 || this.#sentence.heading || token.text.length < 3 || !next || !/^\p{Ll}/u.test(token.text))
      return false;
    if (
      this.#closes(token) ||
      this.words.grammar.determiners[token.lower] !== undefined ||
      this.words.headKind(token.text)
    )
      return false;
    if (
      this.words.isRole(token.text) ||
      this.position.possessives[token.lower] ||
      this.words.grammar.pronouns[token.lower]
    )
      return false;
    return (
      next.text === '(' ||
      this.position.have.has(next.lower) ||
      this.position.be.has(next.lower) ||
      this.words.verbs.has(next.lower)
    );
  }

  // "the French government", "Portugal's economy ministry": a state's body without a name of its own.
  #state(i: number): FoundName | undefined {
    const { states, stateAdjectives } = this.position;
    const token = this.#tokens[i] as Token;
    if (!token.capital) return undefined;
    const match = findPlace(token.text, this.words.grammar.language);
    if (match?.place.kind !== 'Country' && !stateAdjectives.has(token.text)) return undefined;
    let k = i + 1;
    if (/^['’]s$/u.test(this.#tokens[k]?.text ?? '')) k++;
    for (let steps = 0; steps < 3; steps++, k++) {
      const word = this.#tokens[k];
      if (word?.kind !== 'word' || word.capital) return undefined;
      if (states.has(word.lower)) {
        const after = this.#tokens[k + 1];
        return after?.kind === 'word' && !this.#closes(after)
          ? undefined
          : this.#name(i, k + 1, [['PublicBody', 6]], {});
      }
    }
    return undefined;
  }

  /** A word that ends a noun phrase. */
  #closes({ lower }: Token): boolean {
    const { grammar } = this.words;
    return (
      grammar.prepositions[lower] !== undefined ||
      grammar.coordinators.has(lower) ||
      grammar.subordinators.has(lower) ||
      grammar.relatives.has(lower) ||
      this.position.be.has(lower) ||
      this.position.have.has(lower) ||
      this.position.modals[lower] !== undefined ||
      this.position.adverbs.has(lower) ||
      lower === this.position.infinitive ||
      grammar.verbs.length === 0 ||
      this.words.verbs.has(lower)
    );
  }

  // "Competition and Markets Authority", "Estonian Ministry of Justice and Digital Affairs", "University of Bristol".
  #body(i: number): FoundName | undefined {
    const { institutions, joining } = this.position;
    let k = i;
    let named = false;
    let last = -1;
    while (k < this.#tokens.length && k - i < 14) {
      const token = this.#tokens[k] as Token;
      if (token.kind !== 'word' || (k > i && token.start - (this.#tokens[k - 1] as Token).end > 1)) break;
      if (token.capital && !this.#isTime(k)) {
        if (k === i && this.#opens(i) && !this.#bodyOpens(i)) return undefined;
        if (institutions.has(token.lower)) named = true;
        else if (this.words.isRole(token.text) && !named) return undefined;
        last = k + 1;
      } else if (!joining.has(token.lower) || !this.#tokens[k + 1]?.capital) break;
      else if (!named && !this.#bodyAhead(k + 1)) break;
      k++;
    }
    const tokens = this.#tokens.slice(i, last);
    const national = findPlace((tokens[0] as Token).text, this.words.grammar.language)?.via === 'demonym';
    const fund = this.#isFund(tokens.at(-1)?.text ?? '');
    if (fund && national && tokens.length > 2) return this.#name(i, last, [['Investor', 5]], {});
    if (!named || tokens.length < 2 || fund) return undefined;
    const { text: end, lower: low } = tokens.at(-1) as Token;
    if (this.#isTail(end) && !institutions.has(low)) return undefined;
    if (isFirstName((tokens[0] as Token).text) && tokens.length < 4) return undefined;
    const weight = this.position.publicBodies;
    const isPublic = tokens.some(({ lower }) => weight.has(lower));
    // "the Irish Data Protection Commission": the registry has it without the nation.
    for (let at = i + 1; at < last - 1; at++) {
      const hit = this.#known.get(at);
      if (hit?.to === last) return this.#name(i, last, [[hit.entry.kind, 10]], { known: hit.entry });
    }
    return this.#name(i, last, [[isPublic ? 'PublicBody' : 'Company', 5]], {});
  }

  #bodyAhead(k: number): boolean {
    for (let at = k; at < Math.min(k + 4, this.#tokens.length); at++) {
      const token = this.#tokens[at] as Token;
      if (!token.capital) return false;
      if (this.position.institutions.has(token.lower)) return true;
    }
    return false;
  }

  #bodyOpens(i: number): boolean {
    const { lower, text } = this.#tokens[i] as Token;
    const { grammar } = this.words;
    if (grammar.determiners[lower] !== undefined || grammar.prepositions[lower] !== undefined) return false;
    return !this.position.possessives[lower] && !grammar.coordinators.has(lower) && !this.words.isRole(text);
  }

  #person(i: number): FoundName | undefined {
    const token = this.#tokens[i] as Token;
    const before = this.#tokens[i - 1];
    const titled = before !== undefined && before.kind === 'word' && this.#titles(before);
    const dotted = before?.text === '.' && this.words.grammar.titles.has(this.#tokens[i - 2]?.lower ?? '');
    const first = isFirstName(token.text);
    if (!first && !titled && !dotted) return undefined;
    if (!first && (this.words.headKind(token.text) || findPlace(token.text, this.words.grammar.language)))
      return undefined;
    let to = i + 1;
    let family = 0;
    while (to < this.#tokens.length && to - i < LONGEST_PERSON) {
      const next = this.#tokens[to] as Token;
      const gap = next.start - (this.#tokens[to - 1] as Token).end;
      if (/^\p{Lu}$/u.test(next.text) && this.#tokens[to + 1]?.text === '.') to += 2;
      else if (gap > 1) break;
      else if (isNameParticle(next.text) && !next.capital && this.#tokens[to + 1]?.capital) to++;
      else if (next.kind === 'word' && next.capital && !this.words.isRole(next.text) && !this.#isTime(to)) {
        if (this.position.legalForms.has(next.text) || this.#isTail(next.text) || this.#isFund(next.text))
          return undefined;
        if (this.position.institutions.has(next.lower) && family > 0) return undefined;
        if (this.#known.get(to)?.ambiguous === false && family > 0) break;
        if (this.words.grammar.acronyms.has(next.text)) break;
        family++;
        to++;
      } else break;
    }
    if (this.#tokens[to]?.text === '&') return undefined;
    if (family === 0) {
      const single =
        dotted ||
        (before !== undefined &&
          (this.words.grammar.titles.has(before.lower) ||
            this.position.people.topTitles.has(before.lower) ||
            this.words.grammar.stateRoles.has(before.lower)));
      if (!single || (this.words.isCommon(token.text) && !first)) return undefined;
    }
    return this.#name(i, to, [['Person', titled || dotted ? 7 : 4]], {});
  }

  #titles(before: Token): boolean {
    const { titles } = this.words.grammar;
    return (
      titles.has(before.lower) ||
      this.words.isRole(before.text) ||
      this.words.isFounder(before.text) ||
      this.words.headKind(before.text) === 'Person'
    );
  }

  #place(i: number): FoundName | undefined {
    const { language } = this.words.grammar;
    for (let length = Math.min(3, this.#tokens.length - i); length > 0; length--) {
      const last = this.#tokens[i + length - 1] as Token;
      if (last.kind !== 'word' && length > 1) continue;
      const words = this.text.slice((this.#tokens[i] as Token).start, last.end);
      const match = findPlace(words, language);
      // "New York-based" says where the next name is from; "New York-listed" nothing about it.
      const based = /-(?:based|headquartered)$/u.test(words);
      if (match?.via !== 'name' || (!based && /-\p{Ll}+$/u.test(words))) continue;
      if (based && length === 1) return undefined;
      if (match.ambiguous && !this.proof.certain.has(match.place.id) && !this.#placed(i, i + length))
        continue;
      if (this.#continues(i + length) && !this.#shouted && !based) return undefined;
      return this.#name(i, i + length, [[match.place.kind, 8]], { place: match.place });
    }
    return undefined;
  }

  // An ambiguous place ("Cork", "Reading") must be spoken of as one: "in Cork", "the Cork chatbot maker".
  #placed(from: number, to: number): boolean {
    // ", the Bristol chip designer,"
    const introduced =
      this.words.grammar.determiners[this.#tokens[from - 1]?.lower ?? ''] !== undefined &&
      this.#tokens[from - 2]?.text === ',';
    if (introduced && this.#tokens[to]?.kind === 'word' && !this.#tokens[to]?.capital) return true;
    const before = this.#tokens[from - 1]?.lower ?? '';
    if (this.position.placePrepositions.has(before)) return true;
    for (let k = to; k < to + 4; k++) {
      const token = this.#tokens[k];
      if (token?.kind !== 'word' || token.capital) return false;
      if (this.words.headKind(token.text) === 'Company') return true;
    }
    return false;
  }

  /** Whether token `i` may begin a name nobody has heard of. */
  #mayOpen(i: number): boolean {
    const { text, lower } = this.#tokens[i] as Token;
    const { grammar } = this.words;
    // "H3 Aerospace"
    if (/^\p{Lu}\d$/u.test(text))
      return this.#isTail(this.#tokens[i + 1]?.text ?? '') || this.#isFund(this.#tokens[i + 1]?.text ?? '');
    if (/\p{Ll}\p{Lu}/u.test(text) || /\p{L}.*\p{N}/u.test(text))
      return /\p{L}{2}/u.test(text) && !grammar.acronyms.has(text);
    if (!/^\p{Lu}/u.test(text) || text.length < 2 || grammar.acronyms.has(text) || grammar.titles.has(lower))
      return false;
    if (
      grammar.determiners[lower] !== undefined ||
      grammar.pronouns[lower] ||
      this.position.possessives[lower]
    )
      return false;
    if (
      grammar.prepositions[lower] !== undefined ||
      grammar.coordinators.has(lower) ||
      grammar.subordinators.has(lower)
    )
      return false;
    if (this.position.stateAdjectives.has(text)) return false;
    if (grammar.relatives.has(lower) || this.position.adverbs.has(lower) || this.position.be.has(lower))
      return false;
    const match = findPlace(text, grammar.language);
    if (match?.via === 'demonym' || /-(?:based|headquartered|listed|born)$/u.test(lower)) return false;
    if (this.words.isRole(text) || this.words.isFounder(text) || grammar.capitalised?.has(lower))
      return false;
    if (!this.#opens(i)) return true;
    if (!this.words.isCommon(text)) return true;
    // A common word that opens a sentence belongs to a name where a fund's or a firm's word closes it.
    let k = i + 1;
    while (this.#tokens[k]?.capital && k - i < 4) {
      const next = this.#tokens[k] as Token;
      if (this.#isFund(next.text) || this.#isTail(next.text) || this.position.legalForms.has(next.text))
        return true;
      k++;
    }
    // "Nat Friedman": a word before an unknown one, where it is neither verb, plural nor description.
    const following = this.#tokens[i + 1];
    const plainWord =
      !verbReading(lower, this.words)?.listed &&
      !/s$/u.test(lower) &&
      !this.words.headKind(lower) &&
      !/(?:ed|ing|ly)$/u.test(lower);
    if (
      plainWord &&
      following?.capital &&
      following.start === (this.#tokens[i] as Token).end + 1 &&
      !this.words.isCommon(following.text) &&
      !this.#known.has(i + 1) &&
      !this.proof.names.has(following.text) &&
      !findPlace(following.text, grammar.language)
    )
      return true;
    // Behind a colon a capital word before an unknown one is its first: "Also in: Fond Vltava".
    const second = this.#tokens[i + 1];
    if (this.#tokens[i - 1]?.text === ':' && second?.capital && !this.words.isCommon(second.text))
      return true;
    return this.#tokens[i + 1]?.text === '&' && this.#tokens[i + 2]?.capital === true;
  }

  #open(i: number): FoundName {
    let to = i + 1;
    while (this.#continues(to)) to += this.#tokens[to]?.kind === 'mark' ? 2 : 1;
    return this.#name(i, to, this.#shape(i, to), {});
  }

  /** What the words of a name say about its kind. */
  #shape(i: number, to: number): [EntityKind, number][] {
    const tokens = this.#tokens.slice(i, to);
    const last = tokens.at(-1) as Token;
    const hints: [EntityKind, number][] = [];
    if (tokens.some(({ text }) => this.#isFund(text))) hints.push(['Investor', 3]);
    else if (tokens.length > 1 && tokens.some(({ text }) => this.#isTail(text))) hints.push(['Company', 2]);
    if (this.position.legalForms.has(last.text)) hints.push(['Company', 3]);
    if (this.proof.people.has(tokens.map(({ text }) => text).join(' '))) hints.push(['Person', 2.5]);
    if (tokens.length > 1 && last.kind === 'number') hints.push(['Product', 1]);
    if (/\p{L}-\d+\p{L}?$/u.test(last.text)) hints.push(['Product', 2]);
    if (tokens.length > 1 && tokens.some(({ lower }) => this.position.facilities.has(lower)))
      hints.push(['Facility', 3]);
    return hints;
  }

  /** Whether the token goes on with the name before it. */
  #continues(at: number): boolean {
    const [before, token, next] = [this.#tokens[at - 1], this.#tokens[at], this.#tokens[at + 1]];
    if (
      !before ||
      !token ||
      token.start - before.end > 1 ||
      (token.start === before.end && token.text !== '&')
    )
      return false;
    if (token.text === '&' || token.text === '+')
      return next?.capital === true && next.start - token.end <= 1;
    if (token.kind === 'number')
      return /^\d{1,3}(?:\.\d)?$/u.test(token.text) && !YEAR.test(token.text) && !this.#counts(next);
    if (token.kind !== 'word' || !looksLikeName(token)) return false;
    if (this.position.legalForms.has(token.text) || this.#isTail(token.text) || this.#isFund(token.text))
      return true;
    const { grammar } = this.words;
    if (
      this.words.isRole(token.text) ||
      this.words.isFounder(token.text) ||
      this.#isTitle(at) ||
      this.#isTime(at)
    )
      return false;
    if (grammar.acronyms.has(token.text) || grammar.titles.has(token.lower)) return false;
    if (grammar.determiners[token.lower] !== undefined || grammar.prepositions[token.lower] !== undefined)
      return false;
    return findPlace(token.text, grammar.language)?.via !== 'demonym';
  }

  #counts(next: Token | undefined): boolean {
    return next !== undefined && next.kind === 'word' && !next.capital && !this.#closes(next);
  }

  /** The first word of a sentence or of what it quotes: its capital says nothing. */
  #opens(i: number): boolean {
    return i === 0 || /^[“"«„:–—•(‘]$/u.test(this.#tokens[i - 1]?.text ?? '');
  }

  // "Chief Executive", "Head of Research": a title in capitals.
  #isTitle(i: number): boolean {
    const { titleParts } = this.position.people;
    let k = i;
    while (titleParts.has(this.#tokens[k]?.lower ?? '')) k++;
    const role = this.#tokens[k];
    if (role && (this.words.isRole(role.text) || this.words.isFounder(role.text))) return true;
    let from = i;
    while (from > 0 && titleParts.has(this.#tokens[from - 1]?.lower ?? '')) from--;
    return (
      titleParts.has(this.#tokens[i]?.lower ?? '') &&
      this.#tokens.slice(from, k).some(({ text }) => this.words.isRole(text))
    );
  }

  #isTime(i: number): boolean {
    const token = this.#tokens[i] as Token;
    return this.position.times.has(token.lower) && token.lower !== '';
  }

  #isTail(text: string): boolean {
    return this.position.companyTails.has(text);
  }

  #isFund(text: string): boolean {
    return this.position.fundTails.has(text);
  }

  #name(
    from: number,
    to: number,
    hints: FoundName['hints'],
    { known, place }: { known?: KnownName; place?: Place },
  ): FoundName {
    const [first, last] = [this.#tokens[from] as Token, this.#tokens[to - 1] as Token];
    return {
      sentence: this.#sentence,
      from,
      to,
      name: this.text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      hints,
      proof: !this.#opens(from) && !this.#shouted,
      ...(known && { known }),
      ...(place && { place }),
    };
  }
}

/** A headline in which every word has a capital, or a heading in capitals: there they say nothing. */
export function isTitleCase({ tokens, heading }: Sentence): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(({ capital }) => capital).length;
  if (words.length === 0) return false;
  const shouted = tokens.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase());
  return (
    (heading && (shouted || (words.length > 3 && capitals / words.length > 0.75))) ||
    (shouted && tokens.length > 3)
  );
}
