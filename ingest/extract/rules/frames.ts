// What the tables of a grammar say of nouns and verbs: classes of what a noun can stand for, and frames of relations.

import type { EntityKind } from '../../../graph/entities';
import type { QualifierName } from '../../../graph/qualifiers';
import type { RelationName } from '../../../graph/relations';
import type { Plan } from './verbs/plan';

export const HEAD_CLASSES = [
  'company',
  'investor',
  'body',
  'person',
  'product',
  'facility',
  'machine',
  'round',
  'board',
  'share',
  'remainder',
  'seat',
  'office',
  'deal',
  'project',
  'money',
  'chair',
  'post',
  'place',
  'event',
  'contract',
  // A contract by which one side buys: "Auftrag", and not "Partnerschaft".
  'purchase',
  'permit',
  'fine',
  'probe',
  'unit',
  'group',
  'alliance',
  'rival',
  // No person can be called so: "Unternehmen", and not "Spezialist".
  'firm',
  'large',
  'small',
  'time',
] as const;
export type HeadClass = (typeof HEAD_CLASSES)[number];

/** What a common noun can stand for. */
export interface Head {
  readonly classes: ReadonlySet<HeadClass>;
  /** May point back at any entity of its class: "das Unternehmen". */
  readonly generic: boolean;
}

/** Where an argument of a frame is looked for, in order of preference. */
export type Slot = readonly string[];

export interface Options {
  readonly fills: readonly (readonly [QualifierName, Slot])[];
  readonly sets: readonly (readonly [QualifierName, string])[];
  readonly classes: readonly HeadClass[];
  readonly figures: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly modality?: 'planned' | 'reported' | 'denied' | 'ended';
  readonly former: boolean;
  readonly role: boolean;
  /** An office of state: its other side is a country or a public body, never a firm. */
  readonly public: boolean;
  /** Beside the adjective of a country it is an office of state: "der französische Präsident". */
  readonly country: boolean;
  /** An office of a town: "mayor". */
  readonly town: boolean;
  /** Qualifiers without which the frame says nothing: who is "made" something is made it in words. */
  readonly asks: readonly QualifierName[];
  /** A state: told in the simple past, it is over. */
  readonly state: boolean;
  /** Read in the passive alone: "was joined by A". */
  readonly passive: boolean;
  /** Never read in the passive: "A joined B", and not "B was joined by A". */
  readonly active: boolean;
  /** The verb says that support is paid ("subsidise"): banks of the state, kept among the investors, do that, too. */
  readonly grant: boolean;
  /** Of events: the noun has an adjective that makes it one thing of several ("ein gemeinsames Projekt"). */
  readonly joint: boolean;
  readonly weight: number;
}

export interface VerbFrame extends Options {
  readonly relation: RelationName;
  readonly lemma: string;
  /** The words of the lemma behind the verb ("take over", "nehmen in Betrieb"), in lower case. */
  readonly behind: readonly string[];
  readonly reflexive: boolean;
  readonly from: Slot;
  readonly to: Slot;
  /** How its slots are filled; worked out when first asked for (verbs/plan.ts). */
  plan: Plan | undefined;
}

export interface EventFrame extends Options {
  readonly relation: RelationName;
  readonly from: Slot;
  readonly to: Slot;
}

/** The bearer of the noun is one end of the relation. */
export interface Relational extends Options {
  readonly relation: RelationName;
  readonly bearer: 'from' | 'to';
}
