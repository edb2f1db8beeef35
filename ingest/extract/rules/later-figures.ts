// Figures that a later sentence tells of a fact: "A builds a data centre in B. … The investment comes to €430m.",
// "A has raised €62m. … That values the firm at €410m." The fact keeps its quote; the figure's sentence is evidence, too.
import type { Draft } from './draft';
import type { Entity, Family } from './names/entity';
import { figuresIn, isCued } from './qualify';
import { spanOf } from './reference';
import type { View } from './view';

/** How many sentences later a figure may still be told. */
const REACH = 4;

interface Rule {
  readonly fits: (draft: Draft) => boolean;
  /** The end that the sentence of the figure may speak of; of no other of its sort. */
  readonly about: 'from' | 'to';
}

const RULES: Readonly<Record<'amount' | 'valuation', Rule>> = {
  amount: { fits: ({ relation, to }) => relation === 'BUILDS' && to.entity.kind === 'Facility', about: 'to' },
  valuation: { fits: ({ relation }) => relation === 'RAISED', about: 'from' },
};

/** Completes the facts of the sentences before with the one amount of this one, if none of its own facts tells it. */
export function completeEarlier(drafts: Draft[], found: readonly Draft[], view: View): void {
  const [money, another] = figuresIn([...view.units.keys()], view).filter(
    ({ figure }) => figure.type === 'money',
  );
  if (!money || another || money.figure.type !== 'money') return;
  const { value } = money.figure;
  if (found.some(({ qualifiers }) => qualifiers.amount === value || qualifiers.valuation === value)) return;
  const name = money.valuation ? 'valuation' : 'amount';
  if (name === 'amount' && !view.units.some((unit) => isCued(unit, view.vocabulary.cues.cost))) return;
  const draft = factAbout(name, drafts, view);
  if (!draft) return;
  drafts[drafts.indexOf(draft)] = {
    ...draft,
    qualifiers: { ...draft.qualifiers, [name]: value },
    beside: [...(draft.beside ?? []), spanOf(view.sentence)],
  };
}

// The latest such fact, if there is one within reach, and it is not of others than this sentence.
function factAbout(
  name: 'amount' | 'valuation',
  drafts: readonly Draft[],
  { phrases, sentence }: View,
): Draft | undefined {
  const { fits, about } = RULES[name];
  const near = drafts.filter(
    (draft) => fits(draft) && draft.modality !== 'denied' && sentence.index - draft.sentence.index <= REACH,
  );
  const said = new Set(phrases.flatMap(({ ends }) => ends.map(({ entity }) => entity)));
  const named = near.filter((draft) => said.has(draft[about].entity));
  const facts = named.length > 0 ? named : near;
  const draft = facts.at(-1);
  if (!draft || draft.qualifiers[name] || facts.some((other) => other[about].entity !== draft[about].entity))
    return undefined;
  const isOther = (entity: Entity) =>
    entity !== draft.from.entity && entity !== draft.to.entity && ACTING.has(entity.family);
  return [...said].some(isOther) ? undefined : draft;
}

/** A sentence that speaks of others of these may tell their figure. */
const ACTING: ReadonlySet<Family> = new Set(['organization', 'thing']);
