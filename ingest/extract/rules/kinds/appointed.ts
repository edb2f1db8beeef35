// Whoever is told to take or leave an office is a person: "Orvanta has appointed Xiaoyu Chen as chief executive".
import { isOfficer } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** With the form of two words that no dictionary has it outweighs the firm that an unknown name is taken for. */
const APPOINTED = 0.8;
/** So many phrases with a preposition may say when. */
const WHEN = 2;

/** Puts on the names of a sentence what the office behind them says of their kind. */
export function describeAppointed(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  for (const phrase of phrases) {
    const { name, prep, headAt, list, index } = phrase;
    if (!name || name.entity.fixed || prep !== '' || headAt >= 0 || list.length > 1) continue;
    if (!name.entity.severalWords) continue;
    if (isFormer(phrase, units, vocabulary)) name.entity.speaksFor('Person', APPOINTED);
    let at = index + 1;
    const next = phrases[at];
    while (at <= index + WHEN && phrases[at]?.prep && !isOffice(phrases[at])) at++;
    const office = phrases[at];
    if (!isOffice(office)) continue;
    if (
      office.prep === ''
        ? office === next && isTold(phrase, office, units, vocabulary)
        : isAs(office, units, vocabulary)
    )
      name.entity.speaksFor('Person', APPOINTED);
  }
}

// "Xiaoyu Chen, formerly of A"
const isFormer = ({ to }: Phrase, units: readonly Unit[], { cues }: Vocabulary): boolean =>
  units[to]?.tag === 'comma' &&
  cues.former.has(units[to + 1]?.lower ?? '') &&
  units[to + 2]?.tag === 'preposition';

const isOffice = (phrase: Phrase | undefined): phrase is Phrase =>
  phrase !== undefined &&
  !phrase.name &&
  (phrase.determiner === undefined || (phrase.prep !== '' && phrase.determiner === 'definite')) &&
  isOfficer(phrase.noun);

// "as chief executive", "zum Geschäftsführer": where a verb of the sentence says so of an office.
const isAs = ({ prep, from }: Phrase, units: readonly Unit[], vocabulary: Vocabulary): boolean =>
  units[from]?.tag === 'as' || tellsOfOffice(units, vocabulary, prep);

// "a nommé A directrice", "A a été nommée directrice": right behind, or behind a verb and its helpers.
const isTold = ({ to }: Phrase, { from }: Phrase, units: readonly Unit[], vocabulary: Vocabulary): boolean =>
  from - to !== 1 &&
  units.slice(to, from).every(({ tag }) => tag === 'verb') &&
  tellsOfOffice(units, vocabulary, '');

/** Whether a verb of the sentence puts somebody into an office that stands behind the preposition. */
const tellsOfOffice = (units: readonly Unit[], { verbs }: Vocabulary, prep: string): boolean =>
  units.some((unit) =>
    unit.verbs.some(({ lemma }) =>
      verbs
        .get(lemma)
        ?.some(
          ({ relation, from, fills }) =>
            relation === 'HOLDS_ROLE' &&
            from.includes('obj') &&
            (prep === '' || fills.some(([filled, slot]) => filled === 'role' && slot.includes(prep))),
        ),
    ),
  );
