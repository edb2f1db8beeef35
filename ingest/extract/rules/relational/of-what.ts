// What a compound for an office tells of where it is held: "Kartellamtschef", "Fonds-Chefin".

import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';

/** Whether somebody may be whose office the compound tells: who heads an authority, an association or a fund, heads no firm. */
export function suitsCompound({ field }: Phrase, entity: Entity, vocabulary: Vocabulary): boolean {
  const whose = nounOf(field, vocabulary);
  const classes = whose?.head?.classes;
  if (!whose || !classes || classes.has('company')) return true;
  if (entity.descriptions.has(whose.lemma) || isCalled(entity, whose.lemma)) return true;
  if (classes.has('body')) return entity.kind === 'PublicBody';
  return !classes.has('investor') || entity.kind === 'Investor';
}

/** The noun before the office, its hyphen and linking letter left out. */
function nounOf(field: string, vocabulary: Vocabulary): Noun | undefined {
  const word = field.replace(/-$/u, '');
  if (word.length < 3) return undefined;
  return vocabulary.noun([word], 0)?.value ?? vocabulary.noun([word.replace(/s$/u, '')], 0)?.value;
}

const isCalled = ({ spellings }: Entity, lemma: string): boolean =>
  [...spellings.keys()].some((spelling) => spelling.toLowerCase().includes(lemma));
