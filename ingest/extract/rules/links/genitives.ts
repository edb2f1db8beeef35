// Genitives without a preposition: "die Cloud der Telekom", "20 Prozent des Unternehmens".
import { phraseBefore } from '../phrases/before';
import type { Phrase } from '../phrases/phrase';
import type { Vocabulary } from '../vocabulary';

export function markGenitives(phrases: readonly Phrase[], { senses }: Vocabulary): void {
  phrases.forEach((phrase) => {
    const before = phraseBefore(phrase, phrases);
    if (!before || before.to !== phrase.from || phrase.prep !== '' || phrase.pronoun || phrase.relative)
      return;
    const counted = before.figures.length > 0;
    // "gehört zu 40 Prozent der A AG": so much of something else, and no part of A.
    if (counted && before.headAt < 0 && senses.extent.has(before.prep)) return;
    if (before.headAt < 0 && !before.name && !counted) return;
    const { cases } = phrase;
    // "die Cloud der Telekom": of a name whose gender nothing tells.
    const named = phrase.headAt < 0 && phrase.name !== undefined && cases.has('g') && !cases.has('a');
    const only = named || (cases.has('g') && !cases.has('n') && (!cases.has('a') || cases.size < 3));
    // "20 Prozent des Unternehmens"
    if (
      only &&
      (before.headAt >= 0 || counted) &&
      (!before.name || cases.size === 1 || isThing(before)) &&
      phrase.determinerAt >= 0
    )
      phrase.genitive = true;
  });
}

// "das Modell Kommo der Voss AG" against "sagte Chefin Anna Voss der Zeitung": of things it is told whose they are.
const isThing = ({ name }: Phrase): boolean => name?.entity.kind === 'Product';
