// Figures that a later sentence tells of a fact: "A builds a data centre in B. … The investment comes to €430m.",
// "A has raised €62m. … That values the firm at €410m." The fact keeps its quote; the figure's sentence is evidence, too.

import { completed, type Draft } from './draft';
import { flatMapped } from './flat-mapped';
import type { Entity, Family } from './names/entity';
import { figuresIn, isCued } from './qualify';
import type { View } from './view';

/** How many sentences later a figure may still be told. */
const REACH = 4;

interface Rule {
  readonly name: 'amount' | 'valuation';
  /** The words that must stand beside an amount. */
  readonly cue?: 'cost' | 'price';
  readonly fits: (draft: Draft) => boolean;
  /** The end that the sentence of the figure may speak of; of no other of its sort. */
  readonly about: 'from' | 'to';
}

const RULES: readonly Rule[] = [
  {
    name: 'amount',
    cue: 'cost',
    fits: ({ relation, to }) => relation === 'BUILDS' && to.entity.kind === 'Facility',
    about: 'to',
  },
  {
    name: 'amount',
    cue: 'price',
    fits: ({ relation, qualifiers }) =>
      relation === 'ACQUIRED' || (relation === 'INVESTED_IN' && qualifiers.stake !== undefined),
    about: 'to',
  },
  { name: 'valuation', fits: ({ relation }) => relation === 'RAISED', about: 'from' },
];

/** Completes the facts of the sentences before with the one amount of this one, if none of its own facts tells it. */
export function completeEarlier(drafts: Draft[], found: readonly Draft[], view: View): void {
  const { units, vocabulary, sentence } = view;
  if (!units.some(({ figure }) => figure?.type === 'money')) return;
  const [money, another] = figuresIn([...units.keys()], view).filter(({ figure }) => figure.type === 'money');
  if (!money || another || money.figure.type !== 'money') return;
  const { value } = money.figure;
  if (found.some(({ qualifiers }) => qualifiers.amount === value || qualifiers.valuation === value)) return;
  for (const rule of RULES) {
    const { name, cue } = rule;
    if (money.valuation !== (name === 'valuation')) continue;
    if (cue && !units.some((unit) => isCued(unit, vocabulary.cues[cue]))) continue;
    const draft = factAbout(rule, drafts, view);
    if (!draft) continue;
    drafts[drafts.lastIndexOf(draft)] = completed(draft, { [name]: value }, sentence);
    return;
  }
}

// The latest such fact, if there is one within reach, and it is not of others than this sentence.
function factAbout(
  { name, fits, about }: Rule,
  drafts: readonly Draft[],
  { phrases, sentence }: View,
): Draft | undefined {
  // Drafts stand in the order of their sentences; a long document is not gone through for each of its figures.
  const far = drafts.findLastIndex((draft) => sentence.index - draft.sentence.index > REACH);
  const near = drafts.slice(far + 1).filter((draft) => fits(draft) && draft.modality !== 'denied');
  const said = new Set(flatMapped(phrases, ({ ends }) => ends.map(({ entity }) => entity)));
  const named = near.filter((draft) => said.has(draft[about].entity));
  const facts = named.length > 0 ? named : near;
  const draft = facts.at(-1);
  if (!draft || draft.qualifiers[name]) return undefined;
  const beside = facts.filter((other) => other.sentence === draft.sentence);
  if (beside.some((other) => other[about].entity !== draft[about].entity)) return undefined;
  const isOther = (entity: Entity) =>
    entity !== draft.from.entity && entity !== draft.to.entity && ACTING.has(entity.family);
  return [...said].some(isOther) ? undefined : draft;
}

/** A sentence that speaks of others of these may tell their figure. */
const ACTING: ReadonlySet<Family> = new Set(['organization', 'thing']);
