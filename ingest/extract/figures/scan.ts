// One text under the parsers: its tokens, the language's vocabulary, and the few questions they all ask.
import type { Language } from '../../../graph/source';
import { Remembered } from '../remembered';
import { type Day, parseDay } from './calendar';
import type { DateVocabulary } from './date-vocabulary';
import type { FigureContext } from './figure';
import { type CutWord, type Token, tokenize } from './tokens';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** Of all sentences of a source, which share their day. */
const days = new Remembered((published) => parseDay(published) ?? null);

const dayOf = (published: string | undefined): Day | undefined =>
  published === undefined ? undefined : (days.of(published) ?? undefined);

export class Scan {
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  /** The day, month or year of publication. */
  readonly published: Day | undefined;
  /** What the amounts of the sentence name: one currency, or several. */
  private own: { readonly currency: string | undefined } | undefined;

  constructor(
    readonly text: string,
    language: Language,
    private readonly context: FigureContext,
    /** Where the text begins in the one that places count in. */
    private readonly from: number,
    /** Words of that one which are cut already. */
    cut: readonly CutWord[] = [],
  ) {
    this.vocabulary = vocabularyOf(language);
    const { words, wordOf } = this.vocabulary;
    this.tokens = tokenize(text, { groupBySpace: words.groupBySpace, wordOf, cuts: { words: cut, from } });
    this.published = dayOf(context.published);
  }

  /** Of amounts that do not name theirs; a sentence that names one has its own. */
  get currency(): string | undefined {
    return this.own ? this.own.currency : this.context.currency;
  }

  set currency(currency: string | undefined) {
    this.own = { currency };
  }

  get dates(): DateVocabulary {
    return this.vocabulary.dates;
  }

  /** "October 13", as only English puts it. */
  get monthFirst(): boolean {
    return this.vocabulary.words.dates.monthFirst;
  }

  get capitalMonths(): boolean {
    return this.vocabulary.words.dates.capitalMonths;
  }

  /** Whether the token has one of the roles (see roles.ts). */
  may(index: number, roles: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && (token.word.roles & roles) !== 0;
  }

  lower(index: number): string {
    return this.tokens[index]?.word.lower ?? '';
  }

  /** No white space between this token and the one before. */
  attached(index: number): boolean {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    return before !== undefined && token !== undefined && before.end === token.start;
  }

  /** A line break stands between this token and the one before. */
  startsLine(index: number): boolean {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    if (!before || !token) return true;
    for (let at = before.end; at < token.start; at++) if (this.text.charCodeAt(at) === 10) return true;
    return false;
  }

  written(index: number): string {
    const token = this.tokens[index];
    return token ? this.text.slice(token.start, token.end) : '';
  }

  /** A hyphen that ties the tokens around it together ("85-Millionen"). */
  isTie(index: number): boolean {
    return this.lower(index) === '-' && this.attached(index) && this.attached(index + 1);
  }

  /** The index itself, or the one after a tying hyphen. */
  skipTie(index: number): number {
    return this.isTie(index) ? index + 1 : index;
  }

  /** "Kauz 2 und 15 Millionen Euro": a number right after a name belongs to the name. */
  isNamePart(index: number): boolean {
    return this.tokens[index - 1]?.word.kind === 'word' && /^\p{Lu}/u.test(this.written(index - 1));
  }

  /** Like `skipTie`, only before a unit ("60-Megawatt"); other ties make a word ("20-köpfig"). */
  skipUnitTie(index: number): number {
    const { units } = this.vocabulary.quantity;
    return this.isTie(index) && units.has(this.lower(index + 1)) ? index + 1 : index;
  }

  /** Whether the sentence around this token holds a word of the future, at most a dozen words away. */
  speaksOfFuture(index: number): boolean {
    for (const step of [-1, 1]) {
      for (
        let at = index + step, seen = 0;
        seen < 12 && at >= 0 && at < this.tokens.length;
        at += step, seen++
      ) {
        if (/^[.!?;]$/.test(this.lower(at))) break;
        if (this.dates.futureCues.has(this.lower(at))) return true;
      }
    }
    return false;
  }

  /** Places of the tokens `[first, next)` and their words. */
  span(first: number, next: number): { start: number; end: number; text: string } {
    const start = this.tokens[first]?.start ?? 0;
    const end = this.tokens[next - 1]?.end ?? start;
    return { start: this.from + start, end: this.from + end, text: this.text.slice(start, end) };
  }
}
