// A fact as the rules put it together, and the form that is handed on.
import type { EntityKind } from '../../../../graph/entities';
import type { Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Modality } from '../../../../graph/statement';
import type { EndDraft, FactDraft, Span } from '../../reading';
import type { Sentence } from '../sentences';
import type { End } from './nominals';

export interface Draft {
  readonly relation: RelationName;
  readonly subject: End;
  readonly object: End;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  readonly trigger: Span;
  readonly confidence: number;
  readonly rule: string;
}

/** Whether the registry lets two entities of these kinds stand in the relation. */
export function fits(relation: RelationName, subject: End, object: End): boolean {
  const { from, to } = RELATIONS[relation];
  return (
    subject.entity !== object.entity &&
    (from as readonly EntityKind[]).includes(subject.entity.kind) &&
    (to as readonly EntityKind[]).includes(object.entity.kind)
  );
}

const BY: Readonly<Record<End['via'], number>> = {
  name: 1,
  apposition: 0.98,
  description: 0.95,
  pronoun: 0.94,
  topic: 0.94,
};

function endDraft({ entity, mention, antecedent }: End): EndDraft {
  return { entity: entity.draft(), mention, ...(antecedent && { antecedent }) };
}

/** The finished fact; its quote is the whole sentence. */
export function factOf(draft: Draft, { start, end }: Pick<Sentence, 'start' | 'end'>): FactDraft {
  let [subject, object] = [draft.subject, draft.object];
  if (RELATIONS[draft.relation].symmetric && object.entity.name < subject.entity.name)
    [subject, object] = [object, subject];
  let { confidence } = draft;
  for (const one of [subject, object]) {
    confidence *= BY[one.via] * one.certainty;
    if (!one.entity.witnessed) confidence *= 0.95;
  }
  return {
    relation: draft.relation,
    subject: endDraft(subject),
    object: endDraft(object),
    qualifiers: draft.qualifiers,
    modality: draft.modality,
    quote: { start, end },
    trigger: draft.trigger,
    confidence: Math.min(0.98, confidence),
    rule: draft.rule,
  };
}
