// A fact on its way: two ends, what carries it, how sure. Becomes a FactDraft when the document has been read.
import type { Qualifiers } from '../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Modality } from '../../../graph/statement';
import type { EndDraft, EntityDraft, FactDraft, Span } from '../reading';
import type { Entity } from './names/entity';
import { type End, spanOf } from './reference/end';
import type { Sentence } from './sentences';

export interface Draft {
  readonly relation: RelationName;
  readonly from: End;
  readonly to: End;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  readonly trigger: Span;
  /** Trust in the frame and how well its slots were filled; the ends' certainty is multiplied in. */
  readonly confidence: number;
  readonly rule: string;
  readonly sentence: Sentence;
  /** Sentences further on that tell a figure of it. */
  readonly beside?: readonly Span[] | undefined;
}

/** The draft with figures that another sentence tells; that sentence becomes evidence. */
export const completed = (draft: Draft, figures: Qualifiers, teller: Sentence): Draft => {
  const qualifiers = { ...draft.qualifiers, ...figures };
  return teller === draft.sentence
    ? changed(draft, { qualifiers })
    : changed(draft, { qualifiers, beside: [...(draft.beside ?? []), spanOf(teller)] });
};

/** The draft with others of these. Its properties are named, as a spread makes a shape of its own (see reference/end.ts). */
export function changed(
  draft: Draft,
  {
    relation = draft.relation,
    from = draft.from,
    to = draft.to,
    qualifiers = draft.qualifiers,
    confidence = draft.confidence,
    beside = draft.beside,
  }: Changes,
): Draft {
  const { modality, trigger, rule, sentence } = draft;
  return { relation, from, to, qualifiers, modality, trigger, confidence, rule, sentence, beside };
}

type Changes = Partial<Pick<Draft, 'relation' | 'from' | 'to' | 'qualifiers' | 'confidence' | 'beside'>>;

/** What a frame that fits perfectly is trusted with. */
export const BASE = 0.95;

const UNUSUAL = 0.7;

const POSTS: ReadonlySet<RelationName> = new Set(['HOLDS_ROLE', 'FORMERLY_AT', 'BOARD_SEAT', 'FOUNDED']);

const TRADE: ReadonlySet<RelationName> = new Set(['SUPPLIES', 'PARTNERED_WITH', 'COMPETES_WITH']);

// A firm is owned by people as well, but is part of firms alone; firms found firms, but founders are people; authorities
// supervise firms rather than each other. That it is the other way waits for a reader.
const trustIn = ({ relation, from, to }: Draft): number =>
  (relation === 'SUBSIDIARY_OF' && to.entity.kind === 'Person') ||
  (relation === 'REGULATES' && to.entity.kind === 'PublicBody') ||
  (relation === 'FOUNDED' && from.entity.kind !== 'Person' && !mayBePerson(from.entity))
    ? UNUSUAL
    : 1;

/** What is left of the doubt about supervision, as little else is told between an authority and a firm. */
const DOUBT_LEFT = 0.7;

// "Un an plus tard, Google recevait une amende de la Cnil": both ends are of the kinds that it is about.
const trusted = (draft: Draft): number => {
  const { relation, from, to, confidence } = draft;
  const sure = trustIn(draft) * confidence * from.certainty * to.certainty;
  const isWatched =
    relation === 'REGULATES' &&
    from.entity.kind === 'PublicBody' &&
    from.entity.certain &&
    to.entity.kind === 'Company';
  return isWatched ? 1 - DOUBT_LEFT * (1 - sure) : sure;
};

/** A name of two words whose kind little tells; an "investor" that nobody knows may be a person as well as a fund. */
const mayBePerson = ({ certain, id, kind, name }: Entity): boolean =>
  (!certain || (kind === 'Investor' && id === undefined)) && /^\S+ \S+$/u.test(name);

/** "Microsoft" and "Microsoft Azure": nobody trades with what is called after it. */
const isOwnLine = (one: string, other: string): boolean =>
  one.startsWith(`${other} `) || other.startsWith(`${one} `);

/** The fact in the form that every extractor hands on; undefined where the kinds turned out not to fit. */
export function factOf(draft: Draft, drafts: Map<Entity, EntityDraft>): FactDraft | undefined {
  const { relation, from, to, sentence } = draft;
  const { from: subjects, to: objects } = RELATIONS[relation];
  if (from.entity === to.entity) return undefined;
  if (!subjects.includes(from.entity.kind) || !objects.includes(to.entity.kind)) return undefined;
  // The plants that the registry knows are machines, and nobody has a post at one.
  if (POSTS.has(relation) && to.entity.kind === 'Facility' && to.entity.id !== undefined) return undefined;
  const quote = { start: sentence.start, end: sentence.end };
  const [subject, object] = [endOf(from, drafts), endOf(to, drafts)];
  if (TRADE.has(relation) && isOwnLine(subject.entity.name, object.entity.name)) return undefined;
  const { qualifiers, modality, trigger, rule, beside } = draft;
  const confidence = Math.max(0.05, Math.min(0.99, trusted(draft)));
  return beside
    ? { relation, subject, object, qualifiers, modality, quote, trigger, confidence, rule, beside }
    : { relation, subject, object, qualifiers, modality, quote, trigger, confidence, rule };
}

function endOf({ entity, mention, antecedent }: End, drafts: Map<Entity, EntityDraft>): EndDraft {
  let draft = drafts.get(entity);
  if (!draft) {
    draft = entity.draft();
    drafts.set(entity, draft);
  }
  return antecedent ? { entity: draft, mention, antecedent } : { entity: draft, mention };
}
