// Who "I", "we" and "you" are in an interview or a quotation.
import type { Entity } from '../names/entity';
import type { Speaker } from '../speakers/speaker';
import type { PhraseTable } from '../vocabulary/phrase-table';
import type { Voice } from '../vocabulary/word-kinds';
import type { Answer } from './answer';

export class Conversation {
  #speaker: Speaker | undefined;

  constructor(private readonly voices: PhraseTable<Voice>) {}

  /** Says who "I" and "we" are in what follows. */
  speak(speaker: Speaker | undefined): void {
    this.#speaker = speaker;
  }

  /** Whom a word of the first or second person means in an interview: the firm before who speaks for it. */
  spoken(word: string): Answer[] | undefined {
    const voice = this.#speaker && this.voices.get(word);
    if (!voice || !this.#speaker) return undefined;
    const { person, firm, asks } = this.#speaker;
    if (voice === 'polite') return asks ? [firm, person].filter((one) => one !== undefined) : undefined;
    // Who asks is nobody of the article.
    if (asks !== (voice === 'addressee')) return [];
    return [voice === 'speaker' ? undefined : firm, person].filter((one) => one !== undefined);
  }

  /** Whom "he" and "it" cannot mean in an interview: the two that are "I" and "we". */
  isSpoken(entity: Entity): boolean {
    const { person, firm, quoted } = this.#speaker ?? {};
    if (quoted) return false;
    return entity === person?.entity || entity === firm?.entity;
  }
}
