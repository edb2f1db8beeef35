// Whoever does what only people do is a person: "Wasiq Bokharel sits on the board", "Kuchta präside le conseil".
import type { Phrase } from '../phrases/phrase';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** With the form of two words that no dictionary has it outweighs the firm that an unknown name is taken for. */
const ACTS = 0.5;
/** So many words may stand between a name and its verb. */
const FAR = 3;
const BETWEEN: ReadonlySet<Tag> = new Set(['adverb', 'pronoun', 'reflexive', 'comma']);

/** Puts on the names of a sentence what their verbs say of their kind. */
export function describeActors(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  { personal, auxiliaries }: Vocabulary,
): void {
  const isOf = ({ verbs }: Unit, lemmas: ReadonlySet<string>) => verbs.some(({ lemma }) => lemmas.has(lemma));
  for (const { name, prep, headAt, list, to } of phrases) {
    if (!name || name.entity.fixed || prep !== '' || headAt >= 0 || list.length > 1) continue;
    for (let at = to; at <= to + FAR; at++) {
      const unit = units[at];
      if (!unit) break;
      if (isOf(unit, personal)) {
        name.entity.speaksFor('Person', ACTS);
        break;
      }
      if (!BETWEEN.has(unit.tag) && !isOf(unit, auxiliaries)) break;
    }
  }
}

/** "Anna Lund co-founded A with Wasiq Bokharel": with whom a person founds a firm is a person. */
export function describeFellows(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  const { senses, verbs } = vocabulary;
  const founds = ({ lemma }: Unit['verbs'][number]) =>
    verbs
      .get(lemma)
      ?.some(
        ({ relation, weight, kinds }) => relation === 'FOUNDED' && weight === 1 && kinds.length === 0,
      ) === true;
  if (!units.some(({ tag, verbs: forms }) => tag === 'verb' && forms.some(founds))) return;
  const isOfPerson = phrases.some(
    ({ name, pronoun, prep }) =>
      prep === '' && (name?.entity.kind === 'Person' || pronoun?.referent === 'person'),
  );
  if (!isOfPerson) return;
  for (const { name, prep, headAt } of phrases)
    if (
      name?.entity.severalWords &&
      !name.entity.fixed &&
      headAt < 0 &&
      (senses.together.has(prep) || senses.companions.has(prep))
    )
      name.entity.speaksFor('Person', ACTS);
}
