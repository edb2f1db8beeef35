// Figures that a later sentence tells of a fact: "A builds a data centre in B. … The investment comes to €430m.",
// "A has raised €62m. … That values the firm at €410m." The fact keeps its quote; the figure's sentence is evidence, too.

import { completed, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Entity, Family } from '../names/entity';
import type { View } from '../view';
import { figuresIn } from './figures-in';
import { LATER_RULES, type LaterRule } from './later-rules';

/** How many sentences later a figure may still be told. */
const REACH = 4;

/** Completes the facts of the sentences before with the figures of this one that its own facts do not tell. */
export function completeEarlier(drafts: Draft[], found: readonly Draft[], view: View): void {
  const { units, sentence } = view;
  if (!units.some(({ figure }) => figure && figure.type !== 'date')) return;
  // Drafts stand in the order of their sentences; a long document is not gone through for each of its figures.
  const far = drafts.findLastIndex((draft) => sentence.index - draft.sentence.index > REACH);
  const near = () => drafts.slice(far + 1).filter(({ modality }) => modality !== 'denied');
  if (near().length === 0) return;
  const taken = new Set(flatMapped(found, ({ qualifiers }) => Object.values(qualifiers)));
  const all = figuresIn([...units.keys()], view);
  for (const rule of LATER_RULES) {
    const those = all.filter(({ figure }) => figure.type === rule.type);
    if (those.length === 0 || (rule.alone && those.length > 1)) continue;
    const draft = factAbout(rule, near(), found, view);
    // Of two amounts nobody knows which is meant.
    const [told, another] = draft ? those.filter((one) => rule.speaks(one, draft, view)) : [];
    if (!draft || !told || another || taken.has(told.figure.value)) continue;
    drafts[drafts.lastIndexOf(draft)] = completed(draft, { [rule.name]: told.figure.value }, sentence);
    taken.add(told.figure.value);
  }
}

// The latest such fact, if there is one within reach, and it is not of others than this sentence.
function factAbout(
  { name, fits, about }: LaterRule,
  drafts: readonly Draft[],
  found: readonly Draft[],
  { phrases }: View,
): Draft | undefined {
  const near = drafts.filter(fits);
  if (near.length === 0) return undefined;
  const said = new Set(flatMapped(phrases, ({ ends }) => ends.map(({ entity }) => entity)));
  const named = near.filter((draft) => about.some((end) => said.has(draft[end].entity)));
  const facts = named.length > 0 ? named : near;
  const draft = facts.at(-1);
  if (!draft || draft.qualifiers[name]) return undefined;
  const beside = facts.filter((other) => other.sentence === draft.sentence);
  if (beside.some((other) => about.some((end) => other[end].entity !== draft[end].entity))) return undefined;
  const mine = new Set([draft.from.entity, draft.to.entity]);
  // "The round of €40m was led by B": who has to do with the same firm is no other one.
  for (const { from, to } of found) if (mine.has(to.entity)) mine.add(from.entity);
  const isOther = (entity: Entity) => !mine.has(entity) && ACTING.has(entity.family);
  return [...said].some(isOther) ? undefined : draft;
}

/** A sentence that speaks of others of these may tell their figure. */
const ACTING: ReadonlySet<Family> = new Set(['organization', 'thing']);
