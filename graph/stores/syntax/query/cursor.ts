// Walks over the tokens of a query, for the readers of expressions, patterns and clauses.
import { type Token, tokenize } from '../tokens';
import type { Expression, MatchClause, Query } from './ast';

/** What stands in the query is not in the part of Cypher that is read here. */
export class NotUnderstood extends Error {
  constructor(
    readonly start: number,
    readonly found: string,
    /** No other way to read it is worth trying. */
    readonly isFinal = false,
  ) {
    super(`"${found}" is not understood here`);
  }
}

/** What the readers of one file need of those that stand in others and need them in turn. */
export interface Grammar {
  expression(cursor: Cursor): Expression;
  match(cursor: Cursor, start: number, optional: boolean): MatchClause;
  query(cursor: Cursor): Query;
}

/** So often may each token be read on the average: what may be read in two ways, in itself, in itself, would take forever. */
const MOST_READINGS = 50;

export class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;
  #taken = 0;

  constructor(
    readonly query: string,
    readonly grammar: Grammar,
  ) {
    this.#tokens = tokenize(query);
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  get start(): number {
    return this.peek()?.start ?? this.query.length;
  }

  /** Where the last token that was taken ends. */
  get end(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  take(): Token {
    const token = this.peek();
    if (!token) throw this.notUnderstood();
    this.#advance(1);
    return token;
  }

  #advance(tokens: number): void {
    this.#at += tokens;
    this.#taken += tokens;
    if (this.#taken > MOST_READINGS * this.#tokens.length) throw new NotUnderstood(this.start, '…', true);
  }

  notUnderstood(): NotUnderstood {
    const token = this.peek();
    return new NotUnderstood(this.start, token ? this.query.slice(token.start, token.end) : 'the end');
  }

  isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'punctuation' && token.text === text;
  }

  isWord(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'word' && token.keyword === word;
  }

  /** Takes these signs, or nothing. */
  takesSigns(...signs: readonly string[]): boolean {
    if (!signs.every((sign, ahead) => this.isSign(sign, ahead))) return false;
    this.#advance(signs.length);
    return true;
  }

  takesWords(...words: readonly string[]): boolean {
    if (!words.every((word, ahead) => this.isWord(word, ahead))) return false;
    this.#advance(words.length);
    return true;
  }

  sign(text: string): void {
    if (!this.takesSigns(text)) throw this.notUnderstood();
  }

  word(...words: readonly string[]): void {
    if (!this.takesWords(...words)) throw this.notUnderstood();
  }

  /** A name: bare or in backticks. */
  name(): string {
    const token = this.peek();
    if (token?.kind !== 'word' && token?.kind !== 'quoted') throw this.notUnderstood();
    return this.take().text;
  }

  isName(ahead = 0): boolean {
    const kind = this.peek(ahead)?.kind;
    return kind === 'word' || kind === 'quoted';
  }

  /** What `read` gives; where it does not understand, undefined, as if nothing had been read. */
  maybe<Result>(read: () => Result): Result | undefined {
    const at = this.#at;
    try {
      return read();
    } catch (error) {
      if (!(error instanceof NotUnderstood) || error.isFinal) throw error;
      this.#at = at;
      return undefined;
    }
  }

  /** Items with commas between them. */
  several<Result>(read: () => Result): Result[] {
    const items = [read()];
    while (this.takesSigns(',')) items.push(read());
    return items;
  }
}
