// From a model's words to a fact as spans of the source. Nothing is taken over that is not found in the text:
// a quote that is not there ends the fact, a figure that the words do not carry is left out, and an end that
// cannot be found is handed on without a mention, so that the grounding check refuses it.
import {
  QUALIFIERS,
  type QualifierName,
  type Qualifiers,
  type QualifierType,
} from '../../../graph/qualifiers';
import { RELATIONS } from '../../../graph/relations';
import type { Figure } from '../figures';
import type { EndDraft, EntityDraft, FactDraft, Span } from '../reading';
import type { EndAnswer, FactAnswer } from './answer-form';
import { confidenceOf } from './confidence';
import type { Document } from './document';
import { entityOf, idOf, isDescription, nameIn } from './entity';

// A sentence or two; more would make any two names of an article stand in one quote.
const MAX_QUOTE = 1500;

/**
 * Why something a model said was left out: kinds or qualifiers that the registry does not allow, a quote that is
 * not in the passage, words of a qualifier that are not in the quote or carry no such figure.
 */
export type Refusal = 'relation' | 'quote' | 'figure';

/**
 * The fact, or why there is none. `refuse` hears of every part left out, the fact itself included.
 * `passage` is the part of the document that the model was shown, `trust` see confidence.ts.
 */
export function draftOf(
  answer: FactAnswer,
  passage: Span,
  document: Document,
  trust: number,
  refuse: (refusal: Refusal) => void,
): FactDraft | undefined {
  const { language } = document.source;
  const { from, to } = RELATIONS[answer.relation];
  const subjectEntity = entityOf(answer.subject, language);
  const objectEntity = entityOf(answer.object, language);
  if (!from.includes(subjectEntity.kind) || !to.includes(objectEntity.kind)) return void refuse('relation');
  if (idOf(subjectEntity) === idOf(objectEntity)) return void refuse('relation');

  const found = document.words.find(answer.quote, passage);
  if (!found) return void refuse('quote');
  const quote = document.sentencesAround(found);
  if (quote.end - quote.start > MAX_QUOTE) return void refuse('quote');

  const subject = endOf(answer.subject, subjectEntity, quote, document);
  const object = endOf(answer.object, objectEntity, quote, document);
  const qualifiers = qualifiersOf(answer, quote, document, refuse);
  const trigger = document.words.find(answer.trigger, quote) ?? nowhere(quote);
  const findings = {
    ...{ relation: answer.relation, language },
    trigger: document.slice(trigger),
    quote: document.slice(quote),
    knownPlace: objectEntity.id !== undefined,
    references: [subject, object].filter((end) => end.antecedent).length,
    missing: qualifiers.missing,
  };
  return {
    relation: answer.relation,
    subject,
    object,
    qualifiers: qualifiers.found,
    modality: answer.modality,
    quote,
    trigger,
    confidence: confidenceOf(findings, trust),
    rule: `llm/${answer.relation}`,
  };
}

/** An empty span: the check that needs the words fails on it. */
function nowhere({ start }: Span): Span {
  return { start, end: start };
}

function endOf(answer: EndAnswer, entity: EntityDraft, quote: Span, document: Document): EndDraft {
  const { words, source } = document;
  const names = [answer.name, entity.name, ...entity.aliases];
  const mention = words.find(answer.mention, quote) ?? firstOf(names, (name) => words.find(name, quote));
  if (!mention) return { entity, mention: nowhere(quote) };
  const spelling = document.slice(mention);
  const name = nameIn(spelling, entity, source.language);
  if (name)
    return { entity: borneOut(entity, document) ? alsoCalled(entity, name) : { ...entity, name }, mention };
  const antecedent = isDescription(spelling, source.language)
    ? (firstOf(names, (name) => words.findBefore(name, mention.start)) ??
      firstOf(names, (name) => words.find(name, { start: mention.end, end: source.text.length })))
    : undefined;
  return { entity, mention, ...(antecedent && { antecedent }) };
}

function firstOf<T>(names: readonly string[], look: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = look(name);
    if (found) return found;
  }
  return undefined;
}

// A longer name that the document does not give is the model's own; then the words of the text are the name.
function borneOut(entity: EntityDraft, { words, source }: Document): boolean {
  return (
    entity.id !== undefined || words.find(entity.name, { start: 0, end: source.text.length }) !== undefined
  );
}

// Places keep their registered names: a demonym is no alias.
function alsoCalled(entity: EntityDraft, spelling: string): EntityDraft {
  if (entity.id || spelling === entity.name || entity.aliases.includes(spelling)) return entity;
  return { ...entity, aliases: [...entity.aliases, spelling] };
}

const FIGURE_TYPES = new Set<QualifierType>(['money', 'share', 'quantity', 'date']);

function qualifiersOf(
  answer: FactAnswer,
  quote: Span,
  document: Document,
  refuse: (refusal: Refusal) => void,
): { found: Qualifiers; missing: number } {
  const found: Partial<Record<QualifierName, Figure['value'] | { text: string }>> = {};
  let missing = 0;
  for (const { name, words } of answer.qualifiers) {
    if (!RELATIONS[answer.relation].qualifiers.includes(name)) {
      refuse('relation');
      continue;
    }
    const value = figureOrWords(QUALIFIERS[name].type, document.words.find(words, quote), quote, document);
    if (value) found[name] ??= value;
    else {
      refuse('figure');
      missing++;
    }
  }
  return { found: found as Qualifiers, missing };
}

// The value is read from the words of the text; the model only points at them.
function figureOrWords(
  type: QualifierType,
  words: Span | undefined,
  quote: Span,
  document: Document,
): Figure['value'] | { text: string } | undefined {
  if (!words) return undefined;
  if (!FIGURE_TYPES.has(type)) return { text: document.slice(words) };
  return document.figures.find(
    (figure) =>
      figure.type === type &&
      figure.start < words.end &&
      figure.end > words.start &&
      figure.start >= quote.start &&
      figure.end <= quote.end,
  )?.value;
}
