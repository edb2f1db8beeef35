// Whose a start-up is told to be: "Anna Holm and her start-up Kestrel", "sind mit ihrem Start-up A angetreten".
import { BASE, type Draft } from '../draft';
import type { Phrase } from '../phrases/phrase';
import { type End, namedBy, spanOf } from '../reference/end';
import { familiesOf } from '../reference/families';
import { subjectOf } from '../reference/scene';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';
import { ownerOf } from './possessor';

/** A start-up of somebody's own is one that he has founded; of "her firm" and "his company" that is not sure. */
export function readOwnStartup(phrase: Phrase, view: View): Draft[] {
  const { noun, determiner, headAt, owner } = phrase;
  // "leur start-up, A"
  const name = phrase.name ?? phrase.explains?.name;
  if (determiner !== 'possessive' || owner || name?.entity.kind !== 'Company') return [];
  const head = view.units[headAt];
  if (!head || !noun?.head?.classes.has('small') || noun.relational.length > 0) return [];
  const to: End = namedBy(name, 0.97);
  return foundersOf(phrase, view).map((from) => ({
    relation: 'FOUNDED' as const,
    from,
    to,
    qualifiers: {},
    modality: 'asserted' as const,
    trigger: spanOf(head),
    confidence: BASE * 0.87,
    rule: 'noun:start-up:possessive',
    sentence: view.sentence,
  }));
}

// All who act together; where a firm or a town acts, the start-up may be the firm's.
function foundersOf(phrase: Phrase, view: View): readonly End[] {
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? (clause && subjectOf(clause));
  if (subject && subject !== phrase && !subject.list.includes(phrase)) {
    const acting = endsOf(subject, ['Person']);
    if (acting.length > 0) return acting;
    const families = familiesOf(subject);
    const isOther = families.length > 0 && !families.includes('person');
    if (subject.ends.length > 0 || subject.name || isOther) return [];
  }
  const owner = ownerOf(phrase, ['Person'], [], view);
  return owner ? [owner] : [];
}
