// Gives every entity of a reading its identity before anything is written: names that the bundled registry knows by any
// of their spellings, and places, take the registered id, whoever read them (a table, a language model, the rules).
// Depends on the reading alone, so that the order of loading plays no part; what people merged is applied by the store.
import { ENTITY_KINDS } from '../../graph/entities';
import type { Language } from '../../graph/source';
import { findPlace, knownName } from '../extract/lexicon';
import type { EntityDraft, Reading } from '../extract/reading';

interface Identity {
  readonly id: string;
  readonly kind: EntityDraft['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
}

function known({ kind, name }: EntityDraft, language: Language): Identity | undefined {
  const { family } = ENTITY_KINDS[kind];
  if (family === 'place') {
    const found = findPlace(name, language);
    // "französisch" and "Bayern" stand for a country in a text, but nobody calls it so.
    const whole = found && found.via === 'name' && !found.region && found.place.kind === kind;
    return whole ? found.place : undefined;
  }
  const entry = knownName(name);
  return entry && ENTITY_KINDS[entry.kind].family === family ? entry : undefined;
}

function identified(draft: EntityDraft, language: Language): EntityDraft {
  if (draft.id !== undefined) return draft;
  const identity = known(draft, language);
  if (!identity) return draft;
  const aliases = new Set([...identity.aliases, ...draft.aliases, draft.name]);
  aliases.delete(identity.name);
  const { id, kind, name } = identity;
  return { ...draft, id, kind, name, aliases: [...aliases] };
}

/** The reading with the entities that are known under their registered ids. */
export function identify(reading: Reading, language: Language): Reading {
  const done = new Map<EntityDraft, EntityDraft>();
  const identityOf = (draft: EntityDraft): EntityDraft => {
    const there = done.get(draft) ?? identified(draft, language);
    done.set(draft, there);
    return there;
  };
  return {
    entities: reading.entities.map(identityOf),
    facts: reading.facts.map(({ subject, object, ...fact }) => ({
      ...fact,
      subject: {
        mention: subject.mention,
        antecedent: subject.antecedent,
        entity: identityOf(subject.entity),
      },
      object: { mention: object.mention, antecedent: object.antecedent, entity: identityOf(object.entity) },
    })),
  };
}
