// Facts that verbs state: the frames of each predicate are tried, the one that asks most and is filled best wins.

import { RELATIONS, type RelationName } from '../../../../graph/relations';
import { type Predicate, readAs } from '../clauses/clause';
import { changed, type Draft } from '../draft';
import { asPurchase } from '../drafts/purchases';
import { flatMapped } from '../flat-mapped';
import type { VerbFrame } from '../frames';
import type { Phrase } from '../phrases/phrase';
import { withOwnFigures } from '../qualifiers/own-figures';
import { asItsFirm } from '../reference/speaks-for';
import type { Rounds } from '../rounds';
import { endsOf } from '../slots/ends-of';
import type { View } from '../view';
import { exclusive, scoreOf } from './choice';
import { matches } from './conditions';
import { fill } from './fill';
import { gapped, withOwnCount } from './gapped';
import { jointly } from './jointly';
import { isFormer } from './past';
import { settleObjects } from './settle';

/** The drafts of one predicate, at most one frame for each relation. */
export function readVerb(predicate: Predicate, view: View, rounds: Rounds): Draft[] {
  const state = stateOf(predicate, view);
  const own = view.vocabulary.verbs.get(predicate.lemma) ?? [];
  const frames = state ? [...own, ...state.frames] : own;
  const best = new Map<RelationName, Reading>();
  const read: Reading[] = [];
  for (const frame of frames) {
    const told = state?.frames.includes(frame) || (state && frame.reflexive) ? state.predicate : predicate;
    // "war an A beteiligt" is over; "war an der Runde beteiligt" has been.
    if (state?.predicate.past && frame.reflexive && !frame.classes.includes('round')) continue;
    if (!matches(frame, told, view, rounds)) continue;
    const drafts = fill(frame, told, view, rounds);
    if (drafts.length === 0) continue;
    const score = scoreOf(frame, drafts[0] as Draft);
    read.push({ frame, score, drafts });
    const old = best.get(frame.relation);
    if (!old || score > old.score) best.set(frame.relation, { frame, score, drafts });
  }
  if (read.length === 0) return [];
  if (joinsPhrases(predicate, view)) addJoined(best, read);
  if (isOwnProduct(best.get('SUPPLIES')?.drafts[0], best.get('BUILDS')?.drafts[0])) best.delete('SUPPLIES');
  const chosen = exclusive([...best.values()]);
  for (const { drafts } of chosen) settleObjects(drafts);
  const found = withoutFormer(flatMapped(chosen, (one) => forFirms(one, view))).map((draft) =>
    isLeft(draft, predicate, view)
      ? changed(draft, { relation: 'FORMERLY_AT' })
      : asPurchase(withOwnCount(draft, view), predicate.clause.phrases),
  );
  const beside = [...companions(found, predicate, view), ...jointly(found, predicate, view)];
  const told = beside.length > 0 && predicate.voice === 'passive' ? found.map(withoutSum) : found;
  return [...told, ...beside, ...gapped(found, view)];
}

/** "The $90m investment is backed by A along with B": that is what all of them put in. */
function withoutSum(draft: Draft): Draft {
  const { amount, ...others } = draft.qualifiers;
  return draft.relation === 'INVESTED_IN' && amount ? changed(draft, { qualifiers: others }) : draft;
}

/** Whoever tells of a purchase as a deal speaks for the firm. */
const forFirms = ({ frame, drafts }: Reading, view: View): readonly Draft[] =>
  frame.relation === 'ACQUIRED' && frame.classes.includes('deal')
    ? drafts.map((draft) => changed(draft, { from: asItsFirm(draft.from, view) }))
    : drafts;

interface Reading {
  readonly frame: VerbFrame;
  readonly score: number;
  readonly drafts: readonly Draft[];
}

/** "in Rechenzentren von A und auf Chips von B": two phrases behind prepositions of their own. */
const joinsPhrases = ({ clause }: Predicate, { units }: View): boolean =>
  clause.phrases.some(
    ({ prep, from }) =>
      prep !== '' && units[from]?.tag === 'preposition' && units[from - 1]?.tag === 'coordinator',
  );

// Each of the two may need a line of its own in the table: what another line of the relation says of the same firm.
function addJoined(best: Map<RelationName, Reading>, read: readonly Reading[]): void {
  for (const [relation, { frame, score, drafts }] of best) {
    const more = flatMapped(
      read.filter((one) => one.frame !== frame && one.frame.relation === relation && one.score > score - 1),
      (one) => one.drafts,
    ).filter(
      ({ from, to }) =>
        !drafts.some((one) => one.from.entity === from.entity && one.to.entity === to.entity) &&
        drafts.some((one) => (one.from.entity === from.entity) !== (one.to.entity === to.entity)),
    );
    if (more.length > 0) best.set(relation, { frame, score, drafts: [...drafts, ...more.slice(0, 1)] });
  }
}

// "ist beteiligt", "sind angewiesen": a participle beside "sein" tells a state of its subject, by an expression of "sein"
// or by the reflexive verb.
function stateOf(
  predicate: Predicate,
  { units, vocabulary }: View,
): { readonly frames: readonly VerbFrame[]; readonly predicate: Predicate } | undefined {
  const { form, helpers, at } = predicate;
  const helper = helpers.find(({ verbs: [one] }) => one && vocabulary.be.has(one.lemma));
  if (vocabulary.grammar.order !== 'case' || form !== 'participle' || !helper) return undefined;
  if (helpers.some(({ verbs: [one] }) => one && vocabulary.become.has(one.lemma))) return undefined;
  const [lemma = ''] = helper.verbs.map((one) => one.lemma);
  const participle = units[at]?.lower ?? '';
  const frames = (vocabulary.verbs.get(lemma) ?? []).filter((frame) => frame.behind.at(-1) === participle);
  const past = helper.verbs.some(({ tense }) => tense === 'past');
  return { frames, predicate: readAs(predicate, { form: 'finite', voice: 'active', reflexive: true, past }) };
}

/** "die von A entwickelte Software B": whoever makes a product does not supply it with anything. */
const isOwnProduct = (supplied: Draft | undefined, built: Draft | undefined): boolean =>
  supplied !== undefined &&
  built !== undefined &&
  supplied.to.entity.kind === 'Product' &&
  supplied.from.entity === built.from.entity &&
  supplied.to.entity === built.to.entity;

/**
 * "die lange bei X gearbeitet hat", "vorher bei X tätig war", "had been at the helm of X": verbs of working in a past tense
 * or beside a word of the past; where a past tense may tell of a beginning ("led the firm since"), in the pluperfect alone.
 */
const isLeft = ({ relation }: Draft, predicate: Predicate, view: View): boolean =>
  relation === 'HOLDS_ROLE' &&
  predicate.voice === 'active' &&
  (view.vocabulary.grammar.order === 'case'
    ? predicate.past || isFormer(predicate, view)
    : isPluperfect(predicate, view)) &&
  (view.vocabulary.verbs.get(predicate.lemma) ?? []).some(
    (frame) => frame.relation === 'FORMERLY_AT' && frame.former,
  );

const isPluperfect = ({ helpers }: Predicate, { vocabulary: { have } }: View): boolean =>
  helpers.some(({ verbs }) => verbs.some(({ lemma, tense }) => have.has(lemma) && tense === 'past'));

/** A post that somebody held is none that he holds. */
function withoutFormer(drafts: readonly Draft[]): Draft[] {
  const former = drafts.filter(({ relation }) => relation === 'FORMERLY_AT');
  return drafts.filter(
    ({ relation, from, to }) =>
      (relation !== 'HOLDS_ROLE' && relation !== 'BOARD_SEAT') ||
      !former.some((one) => one.from.entity === from.entity && one.to.entity === to.entity),
  );
}

// "led by A, alongside B and C": who stands beside the leader of a round takes part in it; "prend 15 % aux côtés de B":
// beside any investor another.
function companions(found: readonly Draft[], predicate: Predicate, view: View): Draft[] {
  const { senses } = view.vocabulary;
  const investors = found.filter(({ relation }) => relation === 'INVESTED_IN');
  const lead = investors.find(({ qualifiers }) => qualifiers.role?.text === 'lead') ?? investors[0];
  if (!lead) return [];
  const leads = lead.qualifiers.role?.text === 'lead';
  const isBeside = ({ prep }: Phrase) =>
    senses.companions.has(prep) && (leads || !(senses.mayRelate.has(prep) || senses.besides.has(prep)));
  const known = new Set(found.map(({ from }) => from.entity));
  const ends = flatMapped(
    predicate.clause.phrases.filter((phrase) => isBeside(phrase) && phrase.list[0] === phrase),
    (phrase) => endsOf(phrase, RELATIONS.INVESTED_IN.from),
  ).filter(({ entity }) => !known.has(entity) && entity !== lead.to.entity);
  const own = withOwnFigures('INVESTED_IN', ends, { role: { text: 'participant' } }, view);
  return [...own].map(([from, qualifiers]) =>
    changed(lead, { from, qualifiers, confidence: lead.confidence * 0.97 }),
  );
}
