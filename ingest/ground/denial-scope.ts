// What the denying words of a quote speak of: "denied that …" of what follows, "was rejected" of what stands before it too,
// "which denies any wrongdoing" of its own clause, "false alarms" of nothing. The grounding check and its words only; no parse.
import type { Token } from '../extract/rules/tokens';
import type { Vocabulary } from '../extract/rules/vocabulary';

/** Characters of the source, `end` exclusive. */
export interface Scope {
  readonly start: number;
  readonly end: number;
}

/** How far before a participle its auxiliary may stand: "was promptly and firmly denied". */
const AUXILIARY = 4;
/** Words that may stand between a relative pronoun and its verb where the pronoun acts: "which has always denied". */
const BETWEEN = 3;

/** The stretches of the quote in which nothing is asserted. */
export function denialScopes(words: readonly Token[], vocabulary: Vocabulary): Scope[] {
  const reader = new Reader(words, vocabulary);
  return words.flatMap((_, at) => reader.scopeAt(at) ?? []);
}

class Reader {
  readonly #lowers: readonly string[];

  constructor(
    private readonly words: readonly Token[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.#lowers = words.map(({ lower }) => lower);
  }

  scopeAt(at: number): Scope | undefined {
    if (this.#isUntrue(at)) return this.#stretch(this.#begin(at), this.#end(at));
    if (!this.#denies(at)) return undefined;
    const segment = this.#segment(at);
    const relative = this.#isRelative(segment.from);
    const acts = relative && at - segment.from <= BETWEEN;
    const closed = (acts || at === segment.from) && segment.to < this.words.length;
    const to = closed ? segment.to : this.#end(at);
    const from = this.#looksBack(at, segment.from, relative, acts)
      ? this.#begin(at)
      : acts
        ? segment.from
        : at;
    return this.#stretch(from, to);
  }

  /** A denying verb in any of its forms, or a noun of denial. */
  #denies(at: number): boolean {
    const { denying } = this.vocabulary.cues;
    const word = this.#lowers[at] as string;
    if (!this.vocabulary.mayDeny(word)) return false;
    const lemmas = [word, ...this.vocabulary.verbForms(word).map(({ lemma }) => lemma)];
    const behind = this.#lowers.slice(at + 1, at + 4);
    return lemmas.some((lemma) => denying.match([lemma, ...behind], 0) !== undefined);
  }

  /** "is untrue", "a false rumour"; not "false alarms". */
  #isUntrue(at: number): boolean {
    const match = this.vocabulary.cues.untrue.match(this.#lowers, at);
    if (!match) return false;
    const next = this.words[at + match.length];
    const before = this.words[at - 1];
    const described =
      this.vocabulary.grammar.articles && this.#isContent(before) !== undefined ? before : next;
    return this.#isContent(described) !== false;
  }

  /** Whether the word is a noun for what is told; undefined where it is none of content at all. */
  #isContent(word: Token | undefined): boolean | undefined {
    if (word?.kind !== 'word' || this.vocabulary.functional.has(word.lower)) return undefined;
    const { contentNouns, be, verbForms } = this.#tables;
    if (verbForms(word.lower).some(({ lemma }) => be.has(lemma))) return undefined;
    return contentNouns.has(word.lower) || contentNouns.has(word.text);
  }

  get #tables() {
    const { contentNouns, be } = this.vocabulary;
    return { contentNouns, be, verbForms: (word: string) => this.vocabulary.verbForms(word) };
  }

  // In a language of verbs at the end, in a passive, and where somebody else acts ("an offer that they turned down").
  #looksBack(at: number, from: number, relative: boolean, acts: boolean): boolean {
    const { grammar, be, become } = this.vocabulary;
    if (relative && grammar.order === 'case') return this.#isContent(this.words[from - 2]) === true;
    if (grammar.order === 'case') return true;
    if (relative && !acts) return true;
    if (this.vocabulary.verbForms(this.#lowers[at] as string).length === 0) return true;
    return this.#lowers
      .slice(Math.max(0, at - AUXILIARY), at)
      .some((word) =>
        this.vocabulary.verbForms(word).some(({ lemma }) => be.has(lemma) || become.has(lemma)),
      );
  }

  #isRelative(from: number): boolean {
    const { relatives } = this.vocabulary;
    return [from, from + 1].some((at) => relatives.match(this.#lowers, at) !== undefined);
  }

  /** The words between the commas around one. */
  #segment(at: number): { from: number; to: number } {
    let from = at;
    while (from > 0 && !SMALL.has(this.#lowers[from - 1] as string) && !this.#isStrong(from - 1)) from--;
    let to = at;
    while (to < this.words.length && !SMALL.has(this.#lowers[to] as string) && !this.#isStrong(to)) to++;
    return { from, to };
  }

  #begin(at: number): number {
    let from = at;
    while (from > 0 && !this.#isStrong(from - 1)) from--;
    return from;
  }

  #end(at: number): number {
    let to = at;
    while (to < this.words.length && !this.#isStrong(to)) to++;
    return to;
  }

  /** A mark behind which something else is told: ";", or a comma before "but" or "while". */
  #isStrong(at: number): boolean {
    const mark = this.#lowers[at] as string;
    if (STRONG.has(mark)) return true;
    if (mark !== ',') return false;
    const { coordinators, subordinators, prepositions, contentOpeners } = this.vocabulary;
    const [next = '', second = ''] = this.#lowers.slice(at + 1, at + 3);
    if (coordinators.has(next)) return !contentOpeners.has(second);
    return subordinators.has(next) && !prepositions.has(next) && !contentOpeners.has(next);
  }

  #stretch(from: number, to: number): Scope | undefined {
    const [first, last] = [this.words[from], this.words[to - 1]];
    return first && last && { start: first.start, end: last.end };
  }
}

const SMALL: ReadonlySet<string> = new Set([',', '(', ')']);
const STRONG: ReadonlySet<string> = new Set([';', ':', '–', '—']);
