// What a phrase may refer to: its sentence, and what the text has told before.

import type { Clause } from '../clauses/clause';
import type { Discourse } from '../discourse/discourse';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** The sentence in which phrases are resolved, and what the text has told before it. */
export interface Scene {
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  readonly sentence: number;
  readonly discourse: Discourse;
  readonly vocabulary: Vocabulary;
}

// Nobody acts on himself: who is named in the same clause is not what its descriptions mean.
export function othersInClause(phrase: Phrase, scene: Scene): ReadonlySet<Entity> {
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const others = new Set<Entity>();
  for (const one of clause?.phrases ?? [])
    if (one !== phrase && one.to <= phrase.from && one.prep === '')
      for (const { entity } of one.ends) others.add(entity);
  if (clause?.subject && clause.subject !== phrase)
    for (const { entity } of clause.subject.ends) others.add(entity);
  // "made it Mistral's largest shareholder": whom a clause goes on to name it has not meant before.
  for (const one of clause?.phrases ?? [])
    if (one.from >= phrase.to && one.name && one.explains !== phrase) others.add(one.name.entity);
  return others;
}
