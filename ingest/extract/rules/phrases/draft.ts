// A phrase while it is being read.

import type { Figure } from '../../figures';
import type { Mention } from '../names/mention';
import type { Unit } from '../units/unit';
import type { Determiner, Noun } from '../vocabulary/word-kinds';
import type { Phrase } from './phrase';

export interface Draft {
  from: number;
  prep: string;
  determiner: Determiner | undefined;
  determinerAt: number;
  adjectives: Unit[];
  modifiers: Mention[];
  figures: Figure[];
  /** A figure or a bare number is in it. */
  counted: boolean;
  noun: Noun | undefined;
  headAt: number;
  name: Mention | undefined;
  owner: Phrase | undefined;
  participle: Unit | undefined;
}

export const isTime = ({ noun, headAt, figures }: Draft): boolean =>
  noun?.head?.classes.has('time') === true || (headAt < 0 && figures.some(({ type }) => type === 'date'));

/** The same with another beginning and preposition. */
export const draftLike = (draft: Draft, from: number, prep: string): Draft => ({
  from,
  prep,
  determinerAt: draft.determinerAt,
  adjectives: draft.adjectives,
  modifiers: draft.modifiers,
  figures: draft.figures,
  counted: draft.counted,
  headAt: draft.headAt,
  owner: draft.owner,
  determiner: draft.determiner,
  noun: draft.noun,
  name: draft.name,
  participle: draft.participle,
});

/** Nothing read yet; every property is named, so that all drafts have one shape. */
export const newDraft = (from: number, owner: Phrase | undefined): Draft => ({
  from,
  prep: '',
  determinerAt: -1,
  adjectives: [],
  modifiers: [],
  figures: [],
  counted: false,
  headAt: -1,
  owner,
  determiner: undefined,
  noun: undefined,
  name: undefined,
  participle: undefined,
});
