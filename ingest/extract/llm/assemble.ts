// The facts of all passages of a document as one reading.
import type { EntityDraft, FactDraft, Reading } from '../reading';
import { idOf } from './entity';
import { distinctEntities, fullestNames, withEnds } from './names';
import { FactIndex } from './same-fact';

// Every company has a "Series B"; the round is told apart by who raised it.
function scoped(fact: FactDraft): FactDraft {
  const owner = idOf(fact.subject.entity);
  return withEnds(fact, ({ entity }) =>
    entity.kind === 'FundingRound' ? { ...entity, id: `${owner}-${idOf(entity)}` } : entity,
  );
}

// Of two tellings the surer one stays.
const bySureness = (a: FactDraft, b: FactDraft) =>
  b.confidence - a.confidence || Object.keys(b.qualifiers).length - Object.keys(a.qualifiers).length;

const byPlace = (a: FactDraft, b: FactDraft) =>
  a.quote.start - b.quote.start || a.trigger.start - b.trigger.start;

/** One reading of facts whose passages overlap: names completed, repetitions and loops left out, in text order. */
export function assemble(facts: readonly FactDraft[]): Reading {
  const ends = facts.flatMap(({ subject, object }) => [subject.entity, object.entity]);
  const nameOf = fullestNames(distinctEntities(ends));
  const index = new FactIndex();
  const kept: FactDraft[] = [];
  for (const fact of [...facts].sort(bySureness)) {
    const named = scoped(withEnds(fact, ({ entity }) => nameOf(entity)));
    if (idOf(named.subject.entity) === idOf(named.object.entity) || index.twin(named)) continue;
    index.add(named);
    kept.push(named);
  }
  kept.sort(byPlace);
  const entities: EntityDraft[] = kept.flatMap(({ subject, object }) => [subject.entity, object.entity]);
  return { entities: distinctEntities(entities), facts: kept };
}
