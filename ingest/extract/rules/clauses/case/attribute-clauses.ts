// What stands between an article and its noun, told as a clause of its own.

import { flatMapped } from '../../flat-mapped';
import type { Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import type { Vocabulary } from '../../vocabulary';
import { withoutEnding } from '../../vocabulary/adjectives';
import { type Clause, newClause } from '../clause';

/** A participle before its noun is a clause of its own: "das 2019 von X gegründete Start-up". */
export function attributeClauses(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): Clause[] {
  return flatMapped(phrases, (phrase) => {
    const { participle } = phrase;
    // "das in Freiberg ansässige Unternehmen": an adjective stands for "ist ansässig".
    const verb =
      participle?.verbs[0] ??
      (participle && { lemma: withoutEnding(participle.lower, vocabulary), form: 'finite' });
    if (!participle || !verb || isUntold(phrase, units, vocabulary)) return [];
    const clause = newClause('attribute', { antecedent: phrase });
    clause.phrases.push(...phrase.inner);
    const passive = verb.form === 'past-participle';
    clause.predicates.push({
      lemma: verb.lemma,
      at: units.indexOf(participle),
      form: 'participle',
      voice: passive ? 'either' : 'active',
      reflexive: false,
      past: passive,
      plural: false,
      helpers: [],
      clause,
      governor: undefined,
      outlook: undefined,
      modality: undefined,
    });
    return [clause];
  });
}

// "das nicht von A gegründete Start-up", "das angeblich von A gekaufte B", "die künftig von A geleitete Firma"; of an
// adjective also "die früher in Jena ansässige".
function isUntold({ from, participle }: Phrase, units: readonly Unit[], { cues }: Vocabulary): boolean {
  for (let k = from; k < units.length && units[k] !== participle; k++) {
    const { tag, lower } = units[k] as Unit;
    const isAdverb = tag === 'adverb' || tag === 'other' || tag === 'adjective';
    if (!isAdverb) continue;
    if ([cues.negation, cues.rumourWords, cues.planWords].some((cue) => cue.has(lower))) return true;
    if (participle?.verbs.length === 0 && cues.former.has(lower)) return true;
  }
  return false;
}
