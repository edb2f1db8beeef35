// What a firm was called before, in brackets behind its name: "Orvanta (formerly Greywork)", "Orvanta (ehemals Grauwerk
// GmbH)". The bracket tells of nobody else and stands in the way of the sentence.
import type { Vocabulary } from '../vocabulary';
import type { Tag, Unit } from './unit';

/** So many units may stand in the bracket behind the word of the past. */
const LONGEST = 5;

/** The units without such brackets. */
export function withoutFormerNames(units: Unit[], { cues }: Vocabulary, opened: number): Unit[] {
  if ((opened & cues.former.bit) === 0) return units;
  let kept = units;
  for (let at = 1; at + 3 < kept.length; at++) {
    if (kept[at]?.tag !== 'open' || !isNameOfFirm(kept[at - 1])) continue;
    if (!cues.former.has(kept[at + 1]?.lower ?? '')) continue;
    let end = at + 2;
    while (end - at <= LONGEST && NAMING.has(kept[end]?.tag ?? 'stop')) end++;
    if (end > at + 2 && kept[end]?.tag === 'close') kept = [...kept.slice(0, at), ...kept.slice(end + 1)];
  }
  return kept;
}

const NAMING: ReadonlySet<Tag> = new Set([
  'name',
  'noun',
  'adjective',
  'adverb',
  'preposition',
  'as',
  'other',
]);

/** "Anna Holm (ehemals Siemens)": of a person it tells where she was. */
const isNameOfFirm = (unit: Unit | undefined): boolean =>
  unit?.tag === 'name' && unit.mention?.entity.family !== 'person';
