// The phrase that a relative clause or a participle tells of.

import { lastOf } from '../../last-of';
import { isDate, type Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import type { Clause } from '../clause';
import { ENDS } from './fields';

// The phrase before the comma; a list is meant as a whole only with a plural verb, which is left to the reference.
export function antecedentOf(
  clause: Clause,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  const first = clause.units[0] as number;
  let k = first - 1;
  while (k >= 0 && ENDS.has((units[k] as Unit).tag)) {
    // "A (Jahrgang 1958), der": what stands in brackets is not meant.
    if (units[k]?.tag === 'close') while (k > 0 && units[k]?.tag !== 'open') k--;
    k--;
  }
  if (clause.opener && units.indexOf(clause.opener) > first && units[first]?.tag === 'coordinator')
    return clause.parent?.antecedent;
  // "wurde 2019 gegründet, finanziert von A": nothing is told of the year.
  const before = lastOf(
    phrases,
    (phrase) => phrase.from <= k && !(clause.kind === 'participle' && isDate(phrase)),
  );
  if (!before) return undefined;
  // "Luleå, wo …": here the place is meant.
  return clause.opener?.relative === 'place'
    ? before
    : (matching(before, clause, phrases, units, vocabulary) ?? before);
}

// "der Firma, die …" and not "der Firma in Berlin, die …": a complement that cannot be meant is passed over.
function matching(
  before: Phrase,
  clause: Clause,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  // "eine Runde über 20 Millionen Euro, an der": the preposition is a part of the figure.
  const isOfFigure = ({ from }: Phrase) =>
    vocabulary.prepositions.has(units[from]?.figure ? (units[from]?.lower.split(' ', 1)[0] ?? '') : '');
  const plain = (phrase: Phrase) => phrase.prep !== '' || phrase.genitive || isOfFigure(phrase);
  // "der Konzern hinter A und B, der": a firm by its name alone has another gender.
  if (isBareFirm(before) && vocabulary.relativesOfNouns.has(clause.opener?.lower ?? '')) {
    const first = before.list[0] ?? before;
    const earlier = phrases[first.index - 1];
    return earlier?.to === first.from && plain(first)
      ? (matching(earlier, clause, phrases, units, vocabulary) ?? earlier)
      : undefined;
  }
  if (before.name?.entity.family === 'place' || (before.figures.length > 0 && before.headAt < 0)) {
    const earlier = phrases[before.index - 1];
    return earlier && earlier.to === before.from && plain(before)
      ? (matching(earlier, clause, phrases, units, vocabulary) ?? earlier)
      : undefined;
  }
  return undefined;
}

const isBareFirm = ({ name, noun }: Phrase): boolean =>
  name?.entity.family === 'organization' && noun === undefined;
