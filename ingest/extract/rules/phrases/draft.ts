// A phrase while it is being read.

import type { Figure } from '../../figures';
import type { Mention } from '../names/mention';
import type { Unit } from '../units/unit';
import type { Determiner, Noun } from '../vocabulary/word-kinds';
import type { Phrase } from './phrase';

export interface Draft {
  from: number;
  prep: string;
  determiner?: Determiner;
  determinerAt: number;
  adjectives: Unit[];
  modifiers: Mention[];
  figures: Figure[];
  /** A figure or a bare number is in it. */
  counted: boolean;
  noun?: Noun;
  headAt: number;
  name?: Mention;
  owner?: Phrase;
  participle?: Unit;
}

export const isTime = ({ noun, headAt, figures }: Draft): boolean =>
  noun?.head?.classes.has('time') === true || (headAt < 0 && figures.some(({ type }) => type === 'date'));

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
