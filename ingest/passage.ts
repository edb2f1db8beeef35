// Passages that a decision rests on, found again in the article by their words.
import type { AppError } from '../graph/errors';
import type { Qualifiers } from '../graph/qualifiers';
import type { Evidence } from '../graph/statement';
import type { Passage } from './decisions-file';
import { evidenceAt, occurrencesOf } from './evidence';

/** Makes the error of a sentence; the caller puts the place in front: file and entry. */
export type Refuse = (why: string) => AppError;

/** The span of a passage in `text`. @throws what `refuse` makes when it is not there, or there more than once. */
export function resolvePassage({ quote, occurrence }: Passage, text: string, refuse: Refuse): Evidence {
  const starts = occurrencesOf(quote, text);
  const shown = JSON.stringify(quote);
  if (starts.length === 0)
    throw refuse(`the article does not say ${shown}. Quote it character for character.`);
  if (occurrence === undefined && starts.length > 1) {
    throw refuse(`the article says ${shown} ${starts.length} times. Say which with "occurrence".`);
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) {
    throw refuse(
      `the article says ${shown} ${starts.length} time(s), so there is no occurrence ${occurrence}.`,
    );
  }
  return evidenceAt(text, start, start + quote.length);
}

/** A figure must stand in the evidence in the words it claims. @throws what `refuse` makes */
export function checkFigures(qualifiers: Qualifiers, evidence: readonly Evidence[], refuse: Refuse): void {
  for (const [name, value] of Object.entries(qualifiers)) {
    const isFigure = 'amount' in value || 'percent' in value || 'value' in value;
    if (isFigure && !evidence.some(({ quote }) => quote.includes(value.text))) {
      throw refuse(`its evidence does not say the ${name} ${JSON.stringify(value.text)}.`);
    }
  }
}
