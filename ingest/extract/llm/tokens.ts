// Tokens: how many a text is likely to be, and a budget that a run may not exceed.
import { LlmFailure } from './failure';

// Vocabularies differ by model; three bytes a token errs on the safe side for European languages,
// and counting bytes rather than letters keeps it safe for other scripts.
const BYTES_PER_TOKEN = 3;

/** An upper guess at the tokens of a text. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

/** Tokens of one or many requests. */
export interface TokenUse {
  readonly in: number;
  readonly out: number;
}

/** The tokens of a run. What is under way counts as used until its answer says how much it was. */
export class TokenBudget {
  private spent = 0;
  private reserved = 0;
  constructor(private readonly limit: number) {}

  /** @throws LlmFailure `llm-budget` when `tokens` more would pass the limit. */
  reserve(tokens: number): void {
    if (this.spent + this.reserved + tokens > this.limit) {
      throw new LlmFailure(
        'llm-budget',
        `The token budget of ${this.limit} is used up: ${this.spent} spent, ${this.reserved} under way, and the next passage may take ${tokens}.`,
      );
    }
    this.reserved += tokens;
  }

  /** Replaces a reservation by what was used. */
  settle(reserved: number, used: number): void {
    this.reserved -= reserved;
    this.spent += used;
  }
}
