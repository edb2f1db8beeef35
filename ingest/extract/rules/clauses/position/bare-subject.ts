// The phrase that acts where no word says so: the nearest one without a preposition before the verb.

import { lastOf } from '../../last-of';
import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import { explainsComplement, isAside } from '../aside';

// "le Centre national d'études (CNES) …": the letters in brackets only say it again.
export function bareBefore(
  at: number,
  units: readonly Unit[],
  phrases: readonly Phrase[],
): Phrase | undefined {
  return lastOf(
    phrases,
    (phrase) =>
      phrase.to <= at &&
      phrase.prep === '' &&
      !phrase.relative &&
      // "Fondée en 2012, A l'a racheté": who acts stands before the pronoun.
      !phrase.clitic &&
      !isAside(phrase) &&
      // "led by A's firm": whose the complement is.
      phrases[phrase.index + 1]?.owner !== phrase &&
      !(units[phrase.from - 1]?.tag === 'open' && units[phrase.to]?.tag === 'close') &&
      (phrase.to === at || (!explainsComplement(phrase) && !isJoinedToComplement(phrase, units, phrases))),
  );
}

/** Where it begins with what explains it and whose it is. */
export function beginOf(subject: Phrase): number {
  const first = subject.explains && subject.explains.from < subject.from ? subject.explains : subject;
  return first.owner?.from ?? first.from;
}

// "backed by A and other investors, has …": joined to what a preposition governs.
function isJoinedToComplement(
  { from, index }: Phrase,
  units: readonly Unit[],
  phrases: readonly Phrase[],
): boolean {
  const before = phrases[index - 1];
  return units[from - 1]?.tag === 'coordinator' && before?.to === from - 1 && before.prep !== '';
}
