// What kind each name of a document is, from all that its sentences say; settled before anything is read, so that a name
// has one kind throughout.
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { describeAppointed } from './appointed';
import { describeFirms } from './corporate-acts';
import { describeNames } from './describe';
import { describeGenders } from './genders';
import { describeLists } from './listed';
import { describeActors, describeFellows } from './personal-acts';
import { describeSubjects } from './said-to-be';

interface Phrased {
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
}

/** Puts the evidence of all sentences on the entities of the document. */
export function settleKinds(sentences: readonly Phrased[], vocabulary: Vocabulary): void {
  for (const { units, phrases } of sentences) {
    describeNames(phrases, vocabulary);
    describeGenders(phrases, units, vocabulary);
    describeSubjects(phrases, units, vocabulary);
    describeActors(phrases, units, vocabulary);
    describeFirms(phrases, units, vocabulary);
    describeAppointed(phrases, units, vocabulary);
    describeFellows(phrases, units, vocabulary);
  }
  // Lists last, as their members may be described anywhere.
  for (const { phrases } of sentences) describeLists(phrases);
}
