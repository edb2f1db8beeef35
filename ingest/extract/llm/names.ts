// Entities under one name: a document that says "Mistral AI" once and "Mistral" later means one company, and the
// fuller name is its name.
import { ENTITY_KINDS } from '../../../graph/entities';
import type { EndDraft, EntityDraft, FactDraft } from '../reading';
import { idOf } from './entity';

const family = (entity: EntityDraft) => ENTITY_KINDS[entity.kind].family;
const spellings = (entity: EntityDraft) => [entity.name, ...entity.aliases];
const spellingKey = (entity: EntityDraft, spelling: string) => `${family(entity)} ${spelling.toLowerCase()}`;

/**
 * Looks an entity up among others by any of its spellings, within its family. A spelling that two different ones
 * share ("Meier") leads to neither.
 */
export function fullestNames(entities: readonly EntityDraft[]): (entity: EntityDraft) => EntityDraft {
  const bySpelling = new Map<string, EntityDraft | undefined>();
  for (const entity of entities) {
    for (const spelling of spellings(entity)) {
      const key = spellingKey(entity, spelling);
      const there = bySpelling.get(key);
      if (!bySpelling.has(key)) bySpelling.set(key, entity);
      else if (there && idOf(there) !== idOf(entity)) bySpelling.set(key, fuller(there, entity));
    }
  }
  return (entity) => bySpelling.get(spellingKey(entity, entity.name)) ?? entity;
}

// Of two entities that share a spelling, the one whose alias the other's name is.
function fuller(a: EntityDraft, b: EntityDraft): EntityDraft | undefined {
  if (a.aliases.includes(b.name)) return a;
  return b.aliases.includes(a.name) ? b : undefined;
}

/** One entity per id, with all the spellings it was given. */
export function distinctEntities(entities: readonly EntityDraft[]): EntityDraft[] {
  const byId = new Map<string, EntityDraft>();
  for (const entity of entities) {
    const there = byId.get(idOf(entity));
    const aliases = new Set([...(there?.aliases ?? []), ...spellings(entity)]);
    aliases.delete((there ?? entity).name);
    byId.set(idOf(entity), { ...(there ?? entity), aliases: [...aliases] });
  }
  return [...byId.values()];
}

/** The fact with its ends replaced; mentions and quote stay. */
export function withEnds(fact: FactDraft, entityFor: (end: EndDraft) => EntityDraft): FactDraft {
  return {
    ...fact,
    subject: { ...fact.subject, entity: entityFor(fact.subject) },
    object: { ...fact.object, entity: entityFor(fact.object) },
  };
}
