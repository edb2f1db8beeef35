// The registry of relations: what may be said about two entities. Validation, colours, legends, filters,
// exports, prompts and the extractor's typed slots are derived from it, so a new relation is one entry here.
import { type EntityKind, ORGANIZATION_KINDS } from './entities';
import type { QualifierName } from './qualifiers';

/** The side of sovereignty a relation belongs to. */
export const LENSES = ['capital', 'technology', 'talent', 'politics', 'market', 'place'] as const;
export type Lens = (typeof LENSES)[number];

export interface RelationSpec {
  readonly title: string;
  /** Reads "SUBJECT <phrase> OBJECT" in tables and spoken selections. */
  readonly phrase: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly qualifiers: readonly QualifierName[];
  readonly lens: Lens;
  /** Who depends on whom, for sovereignty measures; absent where the relation carries no dependence. */
  readonly dependence?: 'targetOnSource' | 'sourceOnTarget';
  /** A symmetric relation is stored once, with the smaller id as its source. */
  readonly symmetric?: boolean;
  /** Told in different years it is a different event (an investment), not a change of one state. */
  readonly eventful?: boolean;
}

const organizations: readonly EntityKind[] = ORGANIZATION_KINDS;
const actors: readonly EntityKind[] = ['Person', ...organizations];
const places: readonly EntityKind[] = ['City', 'Country'];

const specs = {
  INVESTED_IN: {
    title: 'Invested in',
    phrase: 'invested in',
    from: actors,
    to: organizations,
    lens: 'capital',
    qualifiers: ['amount', 'stake', 'date', 'round', 'role'],
    dependence: 'targetOnSource',
    eventful: true,
  },
  RAISED: {
    title: 'Raised',
    phrase: 'raised',
    from: organizations,
    to: ['FundingRound'],
    lens: 'capital',
    qualifiers: ['amount', 'valuation', 'date', 'round'],
    eventful: true,
  },
  ACQUIRED: {
    title: 'Acquired',
    phrase: 'acquired',
    from: actors,
    to: [...organizations, 'Product', 'Facility'],
    lens: 'capital',
    qualifiers: ['amount', 'stake', 'date'],
    dependence: 'targetOnSource',
    eventful: true,
  },
  SUBSIDIARY_OF: {
    title: 'Subsidiary of',
    phrase: 'is a subsidiary of',
    from: organizations,
    to: actors,
    lens: 'capital',
    qualifiers: ['stake'],
    dependence: 'sourceOnTarget',
  },
  SUPPLIES: {
    title: 'Supplies',
    phrase: 'supplies',
    from: organizations,
    to: [...organizations, 'Facility'],
    lens: 'technology',
    qualifiers: ['product', 'quantity', 'amount', 'date', 'place'],
    dependence: 'targetOnSource',
  },
  BUILDS: {
    title: 'Builds',
    phrase: 'builds',
    from: organizations,
    to: ['Product', 'Facility'],
    lens: 'technology',
    qualifiers: ['place', 'amount', 'quantity', 'date'],
  },
  FOUNDED: {
    title: 'Founded',
    phrase: 'founded',
    from: actors,
    to: [...organizations, 'Facility'],
    lens: 'talent',
    qualifiers: ['year'],
  },
  FORMERLY_AT: {
    title: 'Formerly at',
    phrase: 'was formerly at',
    from: ['Person'],
    to: organizations,
    lens: 'talent',
    qualifiers: ['role', 'until'],
  },
  HOLDS_ROLE: {
    title: 'Holds a role at',
    phrase: 'holds a role at',
    from: ['Person'],
    to: [...organizations, 'Facility', 'Country', 'City'],
    lens: 'talent',
    qualifiers: ['role', 'since', 'until'],
  },
  SUPPORTS: {
    title: 'Supports',
    phrase: 'supports',
    from: actors,
    to: [...organizations, 'Facility', 'Product'],
    lens: 'politics',
    qualifiers: ['form', 'amount', 'date'],
    dependence: 'targetOnSource',
  },
  REGULATES: {
    title: 'Regulates',
    phrase: 'regulates',
    from: organizations,
    to: [...organizations, 'Facility', 'Product'],
    lens: 'politics',
    qualifiers: ['instrument', 'amount', 'date'],
    dependence: 'targetOnSource',
  },
  BOARD_SEAT: {
    title: 'Has a seat on the board of',
    phrase: 'has a seat on a board of',
    from: actors,
    to: [...organizations, 'Facility'],
    lens: 'politics',
    qualifiers: ['body', 'role', 'since'],
    dependence: 'targetOnSource',
  },
  PARTNERED_WITH: {
    title: 'Partnered with',
    phrase: 'is a partner of',
    from: organizations,
    to: organizations,
    lens: 'market',
    qualifiers: ['purpose', 'date'],
    symmetric: true,
  },
  COMPETES_WITH: {
    title: 'Competes with',
    phrase: 'competes with',
    from: organizations,
    to: organizations,
    lens: 'market',
    qualifiers: [],
    symmetric: true,
  },
  HEADQUARTERED_IN: {
    title: 'Headquartered in',
    phrase: 'is headquartered in',
    from: organizations,
    to: places,
    lens: 'place',
    qualifiers: [],
  },
  OPERATES_IN: {
    title: 'Operates in',
    phrase: 'operates in',
    from: organizations,
    to: places,
    lens: 'place',
    qualifiers: ['form'],
  },
  LOCATED_IN: {
    title: 'Located in',
    phrase: 'is located in',
    from: ['City', 'Facility'],
    to: places,
    lens: 'place',
    qualifiers: [],
  },
} as const satisfies Record<string, RelationSpec>;

export type RelationName = keyof typeof specs;

/** Every relation with its description. */
export const RELATIONS: Readonly<Record<RelationName, RelationSpec>> = specs;

export const RELATION_NAMES = Object.keys(specs) as RelationName[];

export function isRelation(name: string): name is RelationName {
  return Object.hasOwn(specs, name);
}
