// Puts facts together: checks the kinds of both ends against the registry, takes the figures that belong, judges modality.
import { ENTITY_KINDS } from '../../../graph/entities';
import type { QualifierName, Qualifiers } from '../../../graph/qualifiers';
import { RELATIONS, type RelationName } from '../../../graph/relations';
import type { Modality } from '../../../graph/statement';
import type { Figure } from '../figures';
import type { EndDraft, FactDraft, Span } from '../reading';
import type { Clause } from './clauses';
import type { PhraseEnd } from './phrases';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { WordClass } from './word-class';

export interface Draft {
  readonly relation: RelationName;
  readonly subject: PhraseEnd;
  readonly object: PhraseEnd;
  readonly qualifiers: Qualifiers;
  readonly modality: Modality;
  readonly trigger: Span;
  readonly confidence: number;
  readonly rule: string;
}

/** Whether the registry lets these two stand in this relation. */
export function fits(relation: RelationName, subject: PhraseEnd, object: PhraseEnd): boolean {
  const { from, to } = RELATIONS[relation];
  return (
    subject.cluster !== object.cluster &&
    from.includes(subject.cluster.kind) &&
    to.includes(object.cluster.kind)
  );
}

/** What the clause says about the truth of its facts; undefined where nothing may be taken from it. */
export function modalityOf(clause: Pick<Clause, 'text'>, around: string, words: WordClass): Modality {
  const { cues } = words.grammar;
  if (cues.denial.test(around) || cues.negation.test(clause.text) || cues.ended.test(clause.text))
    return 'denied';
  if (cues.rumour.test(around) || cues.hypothetical?.test(clause.text)) return 'reported';
  if (cues.plan.test(clause.text)) return 'planned';
  return 'asserted';
}

const VALUED = /bewert|valu|valoris|\bwert\b|worth|taxier/u;
const VALUED_BEHIND = /^[\s,]*(?:bewert|valu|valoris|wert|taxier)/u;

/** The words between the commas or brackets around a token: what is said there is said of it. */
export function segmentAt(tokens: readonly Token[], at: number): string {
  const ends = (token: Token | undefined) => token === undefined || /^[,;:()–—-]$/u.test(token.text);
  let from = at;
  while (from > 0 && !ends(tokens[from - 1])) from--;
  let to = at + 1;
  while (to < tokens.length && !ends(tokens[to])) to++;
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** The figures of these tokens that the relation may carry. */
export function figuresFor(
  relation: RelationName,
  wanted: readonly QualifierName[] | undefined,
  figures: readonly Figure[],
  text: string,
): Qualifiers {
  const allowed = new Set<QualifierName>(wanted ?? RELATIONS[relation].qualifiers);
  const taken: { -readonly [N in QualifierName]?: Qualifiers[N] } = {};
  for (const figure of figures) {
    if (figure.type === 'money') {
      // The word that makes a sum a valuation stands right before it, or right behind.
      const index = figures.indexOf(figure);
      const before = text
        .slice(Math.max(figures[index - 1]?.end ?? 0, figure.start - 45), figure.start)
        .toLowerCase();
      const after = text
        .slice(figure.end, Math.min(figures[index + 1]?.start ?? text.length, figure.end + 22))
        .toLowerCase();
      const valued = VALUED.test(before) || VALUED_BEHIND.test(after);
      const name = valued ? 'valuation' : 'amount';
      if (name && allowed.has(name) && !taken[name]) taken[name] = figure.value;
    } else if (figure.type === 'share' && allowed.has('stake') && !taken.stake) taken.stake = figure.value;
    else if (figure.type === 'quantity' && allowed.has('quantity') && !taken.quantity) {
      taken.quantity = figure.value;
      if (allowed.has('product') && !taken.product)
        taken.product = { text: text.slice(figure.noun.start, figure.noun.end) };
    } else if (figure.type === 'date') {
      const date = figure.value;
      if (allowed.has('year') && !taken.year) taken.year = { date: date.date.slice(0, 4), text: date.text };
      else if (figure.aspect === 'since' && allowed.has('since') && !taken.since) taken.since = date;
      else if (allowed.has('date') && !taken.date && figure.aspect !== 'until') taken.date = date;
    }
  }
  return taken;
}

function endDraft(end: PhraseEnd): EndDraft {
  return {
    entity: end.cluster.draft(),
    mention: end.mention,
    ...(end.antecedent && { antecedent: end.antecedent }),
  };
}

/** The finished fact: its quote is the whole sentence. */
export function factOf(draft: Draft, sentence: Sentence): FactDraft {
  const { relation, qualifiers, modality, trigger, rule } = draft;
  let [subject, object] = [draft.subject, draft.object];
  if (RELATIONS[relation].symmetric && object.cluster.name < subject.cluster.name)
    [subject, object] = [object, subject];
  let { confidence } = draft;
  for (const end of [subject, object]) {
    if (end.via === 'pronoun' || end.via === 'silent') confidence *= 0.93;
    if (end.via === 'description') confidence *= 0.96;
    if (
      ENTITY_KINDS[end.cluster.kind].family !== 'place' &&
      !end.cluster.fixed &&
      end.cluster.votes.size === 0
    )
      confidence *= 0.97;
  }
  if (sentence.heading) confidence *= 0.92;
  return {
    relation,
    subject: endDraft(subject),
    object: endDraft(object),
    qualifiers,
    modality,
    quote: { start: sentence.start, end: sentence.end },
    trigger,
    confidence,
    rule,
  };
}
