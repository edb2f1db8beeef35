// When two facts are one: told by the same words with the same ends. Used for overlapping passages and for two
// extractors that read the same document.
import { ENTITY_KINDS } from '../../../graph/entities';
import { RELATIONS } from '../../../graph/relations';
import type { EntityDraft, FactDraft, Span } from '../reading';
import { idOf } from './entity';

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

// An event has no name that two readers would agree on; who takes part in it tells it apart.
const endKey = (entity: EntityDraft) =>
  ENTITY_KINDS[entity.kind].family === 'event' ? entity.kind : idOf(entity);

function keyOf({ relation, subject, object }: FactDraft): string {
  const ends = [endKey(subject.entity), endKey(object.entity)];
  return JSON.stringify([relation, ...(RELATIONS[relation].symmetric ? ends.sort() : ends)]);
}

/** Facts by relation and ends (either way round where that says the same), to find the one told twice. */
export class FactIndex {
  private readonly byKey = new Map<string, FactDraft[]>();

  constructor(facts: readonly FactDraft[] = []) {
    for (const fact of facts) this.add(fact);
  }

  add(fact: FactDraft): void {
    const there = this.byKey.get(keyOf(fact));
    if (there) there.push(fact);
    else this.byKey.set(keyOf(fact), [fact]);
  }

  /** The fact already there that `fact` tells again in overlapping words. */
  twin(fact: FactDraft): FactDraft | undefined {
    return this.byKey.get(keyOf(fact))?.find((other) => overlap(fact.quote, other.quote));
  }
}
