// Whom a sentence speaks of that says "I", "we" or "you"; told for interviews and for quotations.
import type { Answer } from '../discourse/answer';
import type { Mention } from '../names/mention';

export interface Speaker {
  readonly person: Answer | undefined;
  readonly firm: Answer | undefined;
  /** It is asked, and "you" are the two. */
  readonly asks: boolean;
  /** Between quotation marks, where "he" and "it" may mean the speaker, too. */
  readonly quoted?: boolean;
}

/** Whether the word is a quotation mark. */
export const isQuotationMark = (text: string): boolean => /^["“”„«»]$/u.test(text);

export const answerBy = ({ entity, start, end }: Mention, certainty: number): Answer => ({
  entity,
  span: { start, end },
  certainty,
});
