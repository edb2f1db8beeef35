// Checks every fact against its source, whoever read it, and makes statements of those that can be shown.
// The four checks are those of the model: the quote, both ends, the figures, the modality.
import { ACCEPT_FROM } from '../graph/config';
import { type Entity, type EntityKind, strongerKind } from '../graph/entities';
import { entityId } from '../graph/ids';
import { RELATIONS } from '../graph/relations';
import type { Source } from '../graph/source';
import { type Check, type Evidence, type Statement, statementId } from '../graph/statement';
import { evidenceAt } from './evidence';
import type { EntityDraft, Extractor, FactDraft, Reading, Span } from './extract/reading';
import { Cues } from './ground/cues';
import { isNamedBy } from './ground/ends';
import { isFigure, readsAs } from './ground/figures';

export interface GroundingSettings {
  /** Statements that pass every check and reach this confidence are accepted without a person. */
  readonly acceptFrom: number;
}

export const DEFAULT_GROUNDING: GroundingSettings = { acceptFrom: ACCEPT_FROM };

export interface Grounded {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly dropped: readonly Dropped[];
}

/** Why a fact is no statement at all: check 1 failed, or the registry does not let it stand. */
export type DropReason = 'quote' | 'kinds' | 'same-ends';

export interface Dropped {
  readonly fact: FactDraft;
  readonly reason: DropReason;
  /** The reason in words, with what it is about. */
  readonly why: string;
}

/** Worked out once a draft, which most facts of a document share. */
const ids = new WeakMap<EntityDraft, string>();

/** The id a draft goes by in the graph. */
export function idOf(draft: EntityDraft): string {
  const id = draft.id ?? ids.get(draft) ?? entityId(draft.kind, draft.name);
  ids.set(draft, id);
  return id;
}

/** Checks a reading. Pure: the same source and reading give the same statements. */
export function ground(
  source: Source,
  reading: Reading,
  by: Pick<Extractor, 'name' | 'version'>,
  { acceptFrom }: GroundingSettings = DEFAULT_GROUNDING,
): Grounded {
  const statements = new Map<string, Statement>();
  const dropped: Dropped[] = [];
  const used = new Map<string, EntityDraft>();
  const cues = new Cues(source);
  for (const fact of reading.facts) {
    const refused = refusal(fact, source);
    if (refused) {
      dropped.push({ fact, ...refused });
      continue;
    }
    const statement = toStatement(fact, source, cues, by, acceptFrom);
    const known = statements.get(statement.id);
    if (!known || known.confidence < statement.confidence) statements.set(statement.id, statement);
    for (const { entity } of [fact.subject, fact.object]) used.set(idOf(entity), entity);
  }
  return { entities: entitiesOf([...used.values()]), statements: [...statements.values()], dropped };
}

// Check 1 and what the registry asks: without these a fact is dropped and counted.
function refusal(
  { quote, relation, subject, object }: FactDraft,
  { text }: Source,
): Omit<Dropped, 'fact'> | undefined {
  if (quote.start < 0 || quote.end > text.length || quote.start >= quote.end)
    return { reason: 'quote', why: 'its quote is not in the text' };
  const { from, to } = RELATIONS[relation];
  if (!from.includes(subject.entity.kind))
    return { reason: 'kinds', why: `a ${subject.entity.kind} cannot be the subject of ${relation}` };
  if (!to.includes(object.entity.kind))
    return { reason: 'kinds', why: `a ${object.entity.kind} cannot be the object of ${relation}` };
  if (idOf(subject.entity) === idOf(object.entity))
    return { reason: 'same-ends', why: `both ends are ${subject.entity.name}` };
  return undefined;
}

function toStatement(
  fact: FactDraft,
  source: Source,
  cues: Cues,
  by: Pick<Extractor, 'name' | 'version'>,
  acceptFrom: number,
): Statement {
  const passages = evidenceOf(fact, source.text);
  const failed: Check[] = [];
  if (!isNamedBy(fact.subject, fact, source) || !isNamedBy(fact.object, fact, source)) failed.push('ends');
  if (!carries(fact, passages, source)) failed.push('figures');
  if (!cues.agree(fact)) failed.push('modality');
  const held = fact.modality === 'asserted' || fact.modality === 'planned';
  const trigger = triggerOf(fact);
  const accepted = held && failed.length === 0 && fact.confidence >= acceptFrom;
  const said = {
    source: source.id,
    relation: fact.relation,
    subject: idOf(fact.subject.entity),
    object: idOf(fact.object.entity),
    qualifiers: fact.qualifiers,
    modality: fact.modality,
    evidence: passages,
  };
  return {
    id: statementId(said),
    ...said,
    ...(trigger && { trigger }),
    extractor: by.name,
    extractorVersion: by.version,
    confidence: Math.round(fact.confidence * 1000) / 1000,
    status: accepted ? 'accepted' : 'proposed',
    failed,
  };
}

/** The words that carry the relation, where they stand in the quote. */
function triggerOf({ trigger: { start, end }, quote }: FactDraft): Statement['trigger'] {
  return start < end && start >= quote.start && end <= quote.end ? { start, end } : undefined;
}

/** The quote, then the passages that names behind references stand in, and those that tell a figure. */
function evidenceOf(
  { quote, subject, object, beside = [] }: FactDraft,
  text: string,
): [Evidence, ...Evidence[]] {
  const inside = (span: Span) => span.start >= quote.start && span.end <= quote.end;
  const linked = [subject.antecedent, object.antecedent, ...beside].filter(
    (span): span is Span => span !== undefined && !inside(span),
  );
  const spans = [...new Map(linked.map((span) => [span.start, span])).values()];
  return [
    evidenceAt(text, quote.start, quote.end),
    ...spans.map(({ start, end }) => evidenceAt(text, start, end)),
  ];
}

// Check 3: the word that carries the relation, and every figure in its wording, stand in the evidence; and the wording
// does not say another figure than the statement.
function carries(
  { trigger, quote, qualifiers }: FactDraft,
  evidence: readonly Evidence[],
  source: Source,
): boolean {
  if (trigger.start >= trigger.end || trigger.start < quote.start || trigger.end > quote.end) return false;
  return Object.values(qualifiers).every((value) => {
    if (!isFigure(value)) return true;
    return evidence.some(({ quote: words }) => words.includes(value.text)) && readsAs(value, source.language);
  });
}

function entitiesOf(drafts: readonly EntityDraft[]): Entity[] {
  const entities = new Map<string, Entity>();
  for (const draft of drafts) {
    const id = idOf(draft);
    const old = entities.get(id);
    const kind: EntityKind = old ? strongerKind(old.kind, draft.kind) : draft.kind;
    const aliases = [...new Set([...(old?.aliases ?? []), ...draft.aliases])]
      .filter((alias) => alias !== draft.name)
      .sort();
    const { wikidata, lei } = draft;
    entities.set(id, {
      id,
      kind,
      name: old?.name ?? draft.name,
      aliases,
      ...(wikidata && { wikidata }),
      ...(lei && { lei }),
    });
  }
  return [...entities.values()];
}
