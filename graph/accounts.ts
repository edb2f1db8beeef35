// What several documents say an entity is, made one: the same whatever the order of reading and however often.
// Called by the store when it loads a document, merges entities or takes either back.
import { type Entity, entityOf, strongerKind } from './entities';

// The fullest name is shown; of two as long the first in code-unit order.
function fuller(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

function first(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** One entity of two accounts of it, under the id of the first. Associative, commutative (but for the id), idempotent. */
export function joinEntities(a: Entity, b: Entity): Entity {
  const name = fuller(a.name, b.name);
  const aliases = new Set([a.name, b.name, ...a.aliases, ...b.aliases]);
  aliases.delete(name);
  return entityOf({
    id: a.id,
    kind: strongerKind(a.kind, b.kind),
    name,
    aliases: [...aliases].sort(),
    wikidata: first(a.wikidata, b.wikidata),
    lei: first(a.lei, b.lei),
  });
}

/** All accounts as one entity with this id; undefined when there is none. */
export function joinAccounts(id: string, accounts: readonly Entity[]): Entity | undefined {
  const [head, ...rest] = accounts;
  if (!head) return undefined;
  return rest.reduce(joinEntities, joinEntities({ ...head, id }, head));
}
