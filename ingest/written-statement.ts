// Statements that a person writes, by a decisions file or on the page: checked against the registry and against the
// words they rest on, like everything that is read.
import type { Entity } from '../graph/entities';
import type { Qualifiers } from '../graph/qualifiers';
import { RELATIONS, type RelationName } from '../graph/relations';
import { type Evidence, type Modality, type Statement, statementId } from '../graph/statement';
import { evidenceAt } from './evidence';
import { checkFigures, type Refuse } from './passage';

export interface WrittenFact {
  /** The id of the document. */
  readonly source: string;
  readonly relation: RelationName;
  readonly subject: Pick<Entity, 'id' | 'kind' | 'name'>;
  readonly object: Pick<Entity, 'id' | 'kind' | 'name'>;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** The passage that a person marked, in UTF-16 code units. @throws what `refuse` makes */
export function markedPassage(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  refuse: Refuse,
): Evidence {
  if (start >= end || end > text.length) {
    throw refuse(`there is no passage from ${start} to ${end} in a text of ${text.length} characters.`);
  }
  if (text.slice(start, end).trim() === '')
    throw refuse(`the passage from ${start} to ${end} holds no words.`);
  return evidenceAt(text, start, end);
}

/** @throws what `refuse` makes of the first rule that is broken */
export function writtenStatement(fact: WrittenFact, refuse: Refuse): Statement {
  const { source, relation, subject, object, qualifiers, modality, evidence } = fact;
  const { from, to, qualifiers: known } = RELATIONS[relation];
  for (const [end, kinds, place] of [
    [subject, from, 'subject'],
    [object, to, 'object'],
  ] as const) {
    if (!kinds.includes(end.kind)) {
      throw refuse(
        `${end.name} is a ${end.kind}, but the ${place} of ${relation} must be a ${kinds.join(' or ')}.`,
      );
    }
  }
  if (subject.id === object.id) throw refuse(`both ends are "${subject.id}".`);
  const stray = Object.keys(qualifiers).find((name) => !(known as readonly string[]).includes(name));
  if (stray) throw refuse(`${relation} carries no ${stray}.`);
  checkFigures(qualifiers, evidence, refuse);
  const said = { source, relation, subject: subject.id, object: object.id, modality, qualifiers, evidence };
  return {
    id: statementId(said),
    ...said,
    extractor: 'person',
    extractorVersion: '1',
    confidence: 1,
    status: 'accepted',
    failed: [],
  };
}
