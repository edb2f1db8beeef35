// What the readers of this folder are given for one sentence, and how they write down a fact.
import type { QualifierName, Qualifiers } from '../../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../../graph/relations';
import type { Source } from '../../../../graph/source';
import type { Figure } from '../../figures';
import type { Cluster } from '../clusters';
import { type Draft, fits } from '../facts';
import type { PhraseEnd } from '../phrases';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { WordClass } from '../word-class';
import type { Chunk } from './chunks';
import type { VerbPhrase } from './verb-phrases';
import type { Outlook, PositionWords } from './words';

export interface SentenceReading {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly words: WordClass;
  readonly position: PositionWords;
  readonly chunks: readonly Chunk[];
  readonly verbs: readonly VerbPhrase[];
  readonly figures: readonly Figure[];
  /** The organisation spoken of before this sentence, for titles that name none. */
  readonly topic: PhraseEnd | undefined;
  /** The topic stands before the colon of this sentence. */
  readonly heading: boolean;
  /** The firm the document names most. */
  readonly main: Cluster | undefined;
  /** Where people told of before belong. */
  readonly affiliations: ReadonlyMap<Cluster, PhraseEnd>;
  /** What the whole sentence says about its truth: a rumour, a denial. */
  readonly outlook: Outlook;
}

export interface FactParts {
  readonly relation: RelationName;
  readonly subject: PhraseEnd;
  readonly object: PhraseEnd;
  readonly qualifiers?: Qualifiers;
  readonly outlook: Outlook;
  /** Tokens `[from, to)` that carry the relation. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly rule: string;
}

/** The draft of a fact, or none where the registry does not let the two stand so. */
export function factDraft(parts: FactParts, { sentence }: SentenceReading): Draft[] {
  const { relation, subject, object, qualifiers = {}, outlook, from, to, confidence, rule } = parts;
  if (!fits(relation, subject, object)) return [];
  const [first, last] = [sentence.tokens[from] as Token, sentence.tokens[to - 1] as Token];
  const trigger = { start: first.start, end: last.end };
  return [{ relation, subject, object, qualifiers, modality: outlook, trigger, confidence, rule }];
}

/** An end that the sentence does not name: some of its words stand for what was named before. */
export function standIn(end: PhraseEnd, from: number, to: number, { sentence }: SentenceReading): PhraseEnd {
  if (end.mention.start >= sentence.start && end.mention.end <= sentence.end) return end;
  const mention = {
    start: (sentence.tokens[from] as Token).start,
    end: (sentence.tokens[to - 1] as Token).end,
  };
  return { cluster: end.cluster, mention, antecedent: end.antecedent ?? end.mention, via: 'description' };
}

/** Figures between two tokens. */
export function figuresBetween({ figures, sentence }: SentenceReading, from: number, to: number): Figure[] {
  const [first, last] = [sentence.tokens[from], sentence.tokens[Math.max(from, to - 1)]];
  if (!first || !last) return [];
  return figures.filter((figure) => figure.start >= first.start - 1 && figure.end <= last.end + 1);
}

/** Whether an amount is what a firm is worth rather than what was paid. */
export function isValuation(figure: Figure, { source, position }: SentenceReading): boolean {
  const before = source.text.slice(Math.max(0, figure.start - 48), figure.start).toLowerCase();
  const behind = source.text.slice(figure.end, figure.end + 24).toLowerCase();
  return position.rounds.valuedBefore.test(before) || position.rounds.valuedBehind.test(behind);
}

/** The qualifiers that these figures give to a fact of this relation. */
export function qualifiersFrom(
  relation: RelationName,
  wanted: readonly QualifierName[] | undefined,
  figures: readonly Figure[],
  reading: SentenceReading,
): Qualifiers {
  const allowed = new Set<QualifierName>(wanted ?? RELATIONS[relation].qualifiers);
  const taken: { -readonly [N in QualifierName]?: Qualifiers[N] } = {};
  for (const figure of figures) {
    if (figure.type === 'money') {
      const name = isValuation(figure, reading) ? 'valuation' : 'amount';
      if (allowed.has(name)) taken[name] ??= figure.value;
    } else if (figure.type === 'share' && !figure.fraction && allowed.has('stake'))
      taken.stake ??= figure.value;
    else if (figure.type === 'share' && allowed.has('stake')) taken.stake ??= figure.value;
    else if (figure.type === 'quantity' && allowed.has('quantity')) taken.quantity ??= figure.value;
    else if (figure.type === 'date') {
      const date = figure.value;
      if (allowed.has('year')) taken.year ??= { date: date.date.slice(0, 4), text: date.text };
      else if (figure.aspect === 'since' && allowed.has('since')) taken.since ??= date;
      else if (figure.aspect !== 'until' && allowed.has('date')) taken.date ??= date;
    }
  }
  return taken;
}

/** A cluster of its own for a thing without a name. */
export type MakeCluster = (key: string, make: () => Cluster) => Cluster;
