// Participles before a noun with words of their own: "das 2019 von X gegründete Start-up".

import { joinsNames } from '../tags/case-language';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** So many units may stand between an article and the participle before its noun. */
const LONGEST = 12;

/** What stands behind an article before what the participle of its noun has as its own. */
const OPENS_INNER: ReadonlySet<Tag> = new Set(['preposition', 'figure', 'adverb']);

/** The unit of a participle before the noun that has words of its own between it and the article. */
export function participleOfAttribute(
  from: number,
  limit: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): number {
  if (!vocabulary.grammar.capitalNouns) return -1;
  // "eine Allianz mit einem Kreis führender Firmen": what stands right behind the article is what it tells of.
  if (units[from]?.tag === 'noun' && units[from + 1]?.tag === 'preposition') return -1;
  let inside = false;
  // "zu einem nicht genannten Preis": a participle right behind an inner article is of the inner noun.
  let opened = false;
  const opens = behindAdverbs(from, limit, units);
  for (let k = from; k < limit && k < from + LONGEST; k++) {
    const unit = units[k] as Unit;
    // "eine Allianz mit der durch Chips bekannten Firma": the participle is that of the inner article.
    if (unit.tag === 'determiner' && k > from && OPENS_INNER.has(units[k + 1]?.tag ?? 'stop')) {
      const inner = participleOfAttribute(k + 1, Math.min(limit, from + LONGEST), units, vocabulary);
      if (inner > k) k = inner;
      if (inner > 0 || units[k + 1]?.tag === 'preposition') continue;
    }
    if (
      unit.tag === 'adjective' &&
      unit.verbs.some(({ form }) => form === 'past-participle' || form === 'present-participle')
    ) {
      const next = units[k + 1];
      const isInner = units[k - 1]?.tag === 'preposition';
      if (inside && !opened && !isInner && next && ['noun', 'name', 'adjective', 'quote'].includes(next.tag))
        return k;
    }
    // "das in Freiberg ansässige Unternehmen", "die seit 2019 in Jena ansässige Orvanta", "der bereits in Jena ansässigen
    // Orvanta": an adjective behind a whole phrase has it as its own.
    if (
      unit.tag === 'adjective' &&
      k > opens + 1 &&
      (units[opens]?.tag === 'preposition' ||
        (units[opens]?.tag === 'figure' && units[from - 1]?.tag === 'determiner')) &&
      ['noun', 'name'].includes(units[k - 1]?.tag ?? '') &&
      (units[k + 1]?.tag === 'noun' ||
        (units[k + 1]?.tag === 'name' && units[from - 1]?.tag === 'determiner'))
    )
      return k;
    if (unit.tag === 'determiner') opened = k > from;
    else if (['noun', 'name', 'preposition', 'figure'].includes(unit.tag)) opened = false;
    // "auf sogenannte Software spezialisiert": right behind its preposition a participle is of the inner noun.
    if (['figure', 'name', 'preposition'].includes(unit.tag)) inside = true;
    else if (
      !joinsNames(units, k) &&
      !['adjective', 'adverb', 'noun', 'determiner', 'reflexive', 'coordinator', 'verb'].includes(unit.tag)
    )
      return -1;
    if (
      unit.tag === 'verb' &&
      unit.verbs.some(({ form }) => form === 'finite') &&
      !unit.verbs.some(({ form }) => form === 'past-participle')
    )
      return -1;
  }
  return -1;
}

/** Behind an article the unit after the adverbs that open what stands before its noun. */
function behindAdverbs(from: number, limit: number, units: readonly Unit[]): number {
  let k = from;
  const before = units[from - 1];
  if (before?.tag === 'determiner' || before?.preposition?.article)
    while (k < limit && units[k]?.tag === 'adverb') k++;
  return k;
}
