// Reads facts out of verbs and event nouns by their frames.
import { RELATIONS } from '../../../../graph/relations';
import type { Clause, Predicate } from './clauses';
import { type Draft, fits } from './draft';
import type { Frame } from './language';
import { modalityOf } from './modality';
import type { End, Nominal } from './nominals';
import { qualifiersOf } from './qualify';
import { type Filler, fillers, type PassageState, type SlotContext, thing } from './slots';
import type { SentenceView } from './view';

const patterns = new Map<string, RegExp>();

/** Whether the clause holds one of the words; "-runde" also as the end of a compound. */
export function holds(words: string, text: string): boolean {
  let pattern = patterns.get(words);
  if (!pattern) {
    const any = words
      .split(/\s+/)
      .map((word) =>
        word.startsWith('-')
          ? `[\\p{L}\\p{N}-]*${word.slice(1)}`
          : word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
      );
    pattern = new RegExp(` (?:${any.join('|')})(?:s|es|n|en|er|e)? `, 'u');
    patterns.set(words, pattern);
  }
  return pattern.test(text);
}

export function readVerbs(view: SentenceView, clause: Clause, state: PassageState): Draft[] {
  return clause.predicates.flatMap((predicate) =>
    view.vocabulary
      .verbFrames(predicate.lemma)
      .flatMap((frame) => applyVerb(frame, predicate, { view, clause, state, predicate })),
  );
}

function usable(frame: Frame, view: SentenceView, clause: Clause): boolean {
  const text = view.text(clause);
  return (!frame.needs || holds(frame.needs, text)) && (!frame.unless || !holds(frame.unless, text));
}

function applyVerb(frame: Frame, predicate: Predicate, context: SlotContext): Draft[] {
  const { view, clause } = context;
  if (frame.voice && frame.voice !== predicate.voice) return [];
  if (!usable(frame, view, clause)) return [];
  const trigger = view.span(predicate.at, predicate.at + 1);
  return match(frame, context, trigger, `verb:${predicate.lemma}`);
}

function match(
  frame: Frame,
  context: SlotContext,
  trigger: { start: number; end: number },
  rule: string,
): Draft[] {
  const { view } = context;
  const subjects = fillers(frame.subject, context);
  for (const subject of subjects) {
    const objects = frame.object === 'mutual' ? [] : fillers(frame.object, context);
    if (frame.object === 'mutual' && subject.ends.length > 1)
      return mutual(frame, subject, context, trigger, rule);
    for (const object of objects) {
      if (object.nominal && object.nominal === subject.nominal) continue;
      const drafts = pairs(frame, subject, object, context, trigger, rule);
      if (drafts.length > 0) return drafts;
    }
  }
  void view;
  return [];
}

function mutual(
  frame: Frame,
  { ends }: Filler,
  context: SlotContext,
  trigger: { start: number; end: number },
  rule: string,
): Draft[] {
  const drafts: Draft[] = [];
  ends.forEach((a, i) => {
    for (const b of ends.slice(i + 1))
      if (fits(frame.relation, a, b)) drafts.push(make(frame, a, b, context, trigger, rule));
  });
  return drafts;
}

function pairs(
  frame: Frame,
  subject: Filler,
  object: Filler,
  context: SlotContext,
  trigger: { start: number; end: number },
  rule: string,
): Draft[] {
  const { view } = context;
  const drafts: Draft[] = [];
  for (const one of subject.ends) {
    const s = acting(one, frame, context);
    let objects: readonly End[] = object.ends;
    if (
      frame.relation === 'BUILDS' &&
      objects.length === 0 &&
      object.nominal &&
      (frame.objectKinds?.includes('Product') || frame.objectKinds?.includes('Facility'))
    ) {
      const list = object.nominal.list ?? [object.nominal];
      objects = list.flatMap((one) => thing(one, s, view) ?? []);
      for (const one of objects) view.discourse.note(one.entity, one.mention, view.sentence.index, false);
    }
    for (const o of objects) {
      if (!fits(frame.relation, s, o)) continue;
      if (frame.subjectKinds && !frame.subjectKinds.includes(s.entity.kind)) continue;
      if (frame.objectKinds && !frame.objectKinds.includes(o.entity.kind)) continue;
      drafts.push(make(frame, s, o, context, trigger, rule));
    }
  }
  // One sum told of several givers is not the sum of each.
  if (drafts.length < 2) return drafts;
  return drafts.map((one) => {
    const { amount, stake, ...rest } = one.qualifiers;
    return new Set(drafts.map(({ subject: end }) => end.entity)).size > 1
      ? { ...one, qualifiers: rest }
      : { ...one, qualifiers: { ...rest, ...(amount && { amount }), ...(stake && { stake }) } };
  });
}

// What its founders do the firm does, where only a firm can do it.
function acting(end: End, frame: Frame, { state }: SlotContext): End {
  if (
    end.entity.kind !== 'Person' ||
    (RELATIONS[frame.relation].from as readonly string[]).includes('Person')
  )
    return end;
  const firm = state.firms.get(end.entity);
  return firm
    ? {
        entity: firm.entity,
        mention: end.mention,
        antecedent: firm.antecedent ?? firm.mention,
        via: 'topic',
        certainty: 0.96 * end.certainty,
      }
    : end;
}

function make(
  frame: Frame,
  subject: End,
  object: End,
  context: SlotContext,
  trigger: { start: number; end: number },
  rule: string,
): Draft {
  const { view, clause, noun, predicate } = context;
  const figures = view.figuresIn(clause);
  let modality = modalityOf(clause, view);
  // "seit der Übernahme von X durch Y": what lies behind is not touched by the clause's plan or denial.
  if (noun && /^(?:seit|nach)$/u.test(noun.prep)) modality = 'asserted';
  // "im Rahmen seiner Investition in X": the same.
  if (noun?.owned && noun.owned.prep !== '' && modality === 'planned') modality = 'asserted';
  // "X mit Sitz in Y, will …": what stands beside a name is no part of the plan.
  if (noun?.prep === 'mit' && view.nominals.some((one) => one.to === noun.from && one.ends.length > 0))
    modality = 'asserted';
  if (predicate && noun === undefined && frame.modality)
    modality = frame.modality === 'ended' ? 'denied' : frame.modality;
  const said = frame.say ? sayings(frame, context) : {};
  return {
    relation: frame.relation,
    subject,
    object,
    qualifiers: {
      ...qualifiersOf(frame.relation, frame.figures, figures, view),
      ...said,
      ...(frame.role && { role: { text: frame.role } }),
    },
    modality,
    trigger,
    confidence: frame.confidence ?? 0.92,
    rule,
  };
}

function sayings(frame: Frame, context: SlotContext): Draft['qualifiers'] {
  const { view, clause, state } = context;
  const { say } = frame;
  if (!say) return {};
  if (say.slot === 'post') return state.post ? { [say.qualifier]: { text: state.post.role } } : {};
  let nominal: Nominal | undefined;
  if (say.slot === 'als')
    nominal = view
      .inside(clause)
      .find((one) => one.headAt >= 0 && view.tokens[one.from - 1]?.lower === 'als');
  else if (say.slot === 'board') nominal = view.inside(clause).find(({ word }) => BOARD.test(word));
  else nominal = fillers(say.slot, context).find((one) => one.nominal && one.nominal.headAt >= 0)?.nominal;
  if (!nominal) return {};
  const from =
    nominal.adjectives.find(
      (k) =>
        k < nominal.headAt &&
        /^(?:wissenschaftlich|technisch|kaufmännisch|strategisch)/u.test(view.tokens[k]?.lower ?? ''),
    ) ?? nominal.headAt;
  const { start, end } = view.span(from, nominal.headAt + 1);
  return { [say.qualifier]: { text: view.source.text.slice(start, end) } };
}
const BOARD = /(?:rat|rats|kuratorium|kuratoriums|komitee|board|gremium|direktorium)$/u;

/** Facts of event nouns: "die Übernahme von X durch Y". */
export function readNouns(view: SentenceView, nominal: Nominal, state: PassageState): Draft[] {
  if (nominal.headAt < 0) return [];
  const token = view.tokens[nominal.headAt];
  const clause = view.clauseOf(nominal);
  const found = token && view.vocabulary.nounFrames(token.text);
  if (!found || !clause) return [];
  if (nominal.determiner?.kind === 'negative') return [];
  const context: SlotContext = { view, clause, state, noun: nominal };
  for (const frame of found.values) {
    if (!usable(frame, view, clause)) continue;
    const trigger = view.span(nominal.headAt, nominal.headAt + 1);
    const drafts = match(frame, context, trigger, `noun:${found.base}`);
    if (drafts.length > 0) return drafts;
  }
  return [];
}
