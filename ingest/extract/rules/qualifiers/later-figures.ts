// Figures that a later sentence tells of a fact: "A builds a data centre in B. … The investment comes to €430m.",
// "A has raised €62m. … That values the firm at €410m." The fact keeps its quote; the figure's sentence is evidence, too.

import type { RelationName } from '../../../../graph/relations';
import { completed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { lastIndexOf } from '../last-of';
import type { Entity, Family } from '../names/entity';
import type { Sentence } from '../sentences';
import type { View } from '../view';
import { figuresIn, type ToldFigure } from './figures-in';
import { LATER_RULES, type LaterRule } from './later-rules';

/** How many sentences later a figure may still be told; and where a word of price or value tells it, of one such fact alone. */
const REACH = 4;
const REACH_OF_ONE = 10;

/** Completes the facts of the sentences before with the figures of this one that its own facts do not tell. */
export function completeEarlier(drafts: Draft[], found: readonly Draft[], view: View): void {
  const { units, sentence } = view;
  if (!view.figured || !units.some(({ figure }) => figure && figure.type !== 'date')) return;
  // Drafts stand in the order of their sentences; a long document is not gone through for each of its figures.
  const far = lastIndexOf(drafts, (draft) => sentence.index - draft.sentence.index > REACH_OF_ONE);
  const lately = () => drafts.slice(far + 1).filter(({ modality }) => modality !== 'denied');
  let near = lately();
  if (near.length === 0) return;
  const told = found.filter((draft) => !drafts.some((earlier) => isSame(earlier, draft)));
  const taken = new Set(flatMapped(told, ({ qualifiers }) => Object.values(qualifiers)));
  const all = figuresIn([...units.keys()], view);
  const said = new Set(flatMapped(view.phrases, ({ ends }) => ends.map(({ entity }) => entity)));
  for (const rule of LATER_RULES) {
    // What the deal values a firm at is no second price.
    const isOfSort = ({ valuation }: ToldFigure) => !rule.alone || valuation === (rule.name === 'valuation');
    const those = all.filter((told) => told.figure.type === rule.type && isOfSort(told));
    if (those.length === 0 || (rule.alone && those.length > 1)) continue;
    const facts = factsAbout(rule, near, found, said, sentence);
    const draft = facts.at(-1);
    // Of two amounts nobody knows which is meant.
    const [only, another] = draft ? those.filter((one) => rule.speaks(one, draft, view)) : [];
    if (!draft || !only || another || taken.has(only.figure.value)) continue;
    for (const one of facts)
      drafts[drafts.lastIndexOf(one)] = completed(one, { [rule.name]: only.figure.value }, sentence);
    near = lately();
    taken.add(only.figure.value);
  }
}

/** The same fact told again, be it less surely: "A closed a round. … The round brought A €40m." */
const isSame = (one: Draft, other: Draft): boolean =>
  one.relation === other.relation &&
  one.from.entity === other.from.entity &&
  one.to.entity === other.to.entity;

// The latest such fact, if there is one within reach, and it is not of others than this sentence; "A, B and C buy D" are three
// with one price, and what several give is not what each of them does.
function factsAbout(
  rule: LaterRule,
  drafts: readonly Draft[],
  found: readonly Draft[],
  said: ReadonlySet<Entity>,
  sentence: Sentence,
): readonly Draft[] {
  const { name, fits, about } = rule;
  const near = drafts.filter(fits);
  if (near.length === 0) return [];
  const named = near.filter((draft) => about.some((end) => said.has(draft[end].entity)));
  const facts = named.length > 0 ? named : near;
  const draft = facts.at(-1);
  if (!draft || draft.qualifiers[name]) return [];
  const isOfAnother = (other: Draft) => !isSamePair(rule, other, draft);
  const isFar = sentence.index - draft.sentence.index > REACH;
  if (isFar && (!rule.alone || near.some(isOfAnother))) return [];
  // "The round values A at €2bn", behind A's round before: what one of two rounds has is not told of the other.
  if (rule.once && near.some((other) => other.qualifiers[name] && !isOfAnother(other))) return [];
  const beside = facts.filter((other) => other.sentence === draft.sentence);
  if (beside.some(isOfAnother)) return [];
  const mine = new Set([draft.from.entity, draft.to.entity]);
  // "The round of €40m was led by B": who has to do with the same firm is no other one.
  for (const { from, to } of found) if (mine.has(to.entity)) mine.add(from.entity);
  // "Laut Handelsblatt liegt der Kaufpreis bei 30 Millionen": a medium tells it and is none of those that it is about.
  const isOther = (entity: Entity) =>
    !mine.has(entity) && ACTING.has(entity.family) && !entity.medium && ![...mine].some(isNamedIn(entity));
  if ([...said].some(isOther)) return [];
  return SHARED.has(draft.relation)
    ? beside.filter(({ relation, qualifiers }) => relation === draft.relation && !qualifiers[name])
    : [draft];
}

/** "Rachetée pour 90 millions, A rejoint Thales Services": a house that is called after one of them. */
const isNamedIn =
  ({ name }: Entity) =>
  (firm: Entity): boolean =>
    name.startsWith(`${firm.name} `);

const isSamePair = ({ about }: LaterRule, one: Draft, other: Draft): boolean =>
  about.every((end) => one[end].entity === other[end].entity);

/** What these cost is the same for each of those who do it together. */
const SHARED: ReadonlySet<RelationName> = new Set(['ACQUIRED', 'BUILDS']);

/** A sentence that speaks of others of these may tell their figure. */
const ACTING: ReadonlySet<Family> = new Set(['organization', 'thing']);
