// The registry of entity kinds: what may be a node. Labels, constraints, colours, legends, filters, exports
// and the extractor's slots are all derived from it, so a new kind is one entry here.

/** What an entity kind is called in the graph and elsewhere. */
export interface EntityKindSpec {
  /** Further labels a node of this kind carries, so that `MATCH (o:Organization)` is natural. */
  readonly ancestors: readonly string[];
  /** Kinds of one family may be two readings of one name ("Bpifrance": a company or an investor). */
  readonly family: 'person' | 'organization' | 'thing' | 'event' | 'place';
  /** Among readings of one family the higher rank wins, whatever the order of loading. */
  readonly rank: number;
  /** The FollowTheMoney schema the kind exports to. */
  readonly ftm: string;
  /** English name for legends, tables and prompts. */
  readonly title: string;
  /** One letter shown on the map beside colour, so that colour is never the only sign. */
  readonly letter: string;
}

const kinds = {
  Person: { ancestors: [], family: 'person', rank: 0, ftm: 'Person', title: 'Person', letter: 'P' },
  Company: {
    ancestors: ['Organization'],
    family: 'organization',
    rank: 0,
    ftm: 'Company',
    title: 'Company',
    letter: 'C',
  },
  Investor: {
    ancestors: ['Organization'],
    family: 'organization',
    rank: 1,
    ftm: 'Company',
    title: 'Investor',
    letter: 'I',
  },
  PublicBody: {
    ancestors: ['Organization'],
    family: 'organization',
    rank: 2,
    ftm: 'PublicBody',
    title: 'Public body',
    letter: 'B',
  },
  Product: { ancestors: [], family: 'thing', rank: 0, ftm: 'Thing', title: 'Product', letter: 'T' },
  Facility: { ancestors: [], family: 'thing', rank: 1, ftm: 'RealEstate', title: 'Facility', letter: 'F' },
  FundingRound: {
    ancestors: [],
    family: 'event',
    rank: 0,
    ftm: 'Event',
    title: 'Funding round',
    letter: 'R',
  },
  City: { ancestors: ['Place'], family: 'place', rank: 0, ftm: 'Address', title: 'City', letter: 'L' },
  Country: { ancestors: ['Place'], family: 'place', rank: 1, ftm: 'Address', title: 'Country', letter: 'N' },
} as const satisfies Record<string, EntityKindSpec>;

export type EntityKind = keyof typeof kinds;

/** Every kind with its description, in the order of legends. */
export const ENTITY_KINDS: Readonly<Record<EntityKind, EntityKindSpec>> = kinds;

export const ENTITY_KIND_NAMES = Object.keys(kinds) as EntityKind[];

/** Kinds that may own, supply, fund and be funded. */
export const ORGANIZATION_KINDS = ENTITY_KIND_NAMES.filter((kind) => kinds[kind].family === 'organization');

/** The labels of a node of this kind, most general first: `Entity`, ancestors, kind. */
export function labelsOf(kind: EntityKind): string[] {
  return ['Entity', ...ENTITY_KINDS[kind].ancestors, kind];
}

/** Of two readings of one name, the one that both orders of loading end in. */
export function strongerKind(a: EntityKind, b: EntityKind): EntityKind {
  const [ra, rb] = [ENTITY_KINDS[a].rank, ENTITY_KINDS[b].rank];
  if (ra !== rb) return ra > rb ? a : b;
  return a < b ? a : b;
}

/** A node as the sources name it. `id` is stable and readable (`mistral-ai`); engine ids never leave a store. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  readonly lei?: string;
}

/** The same entity with its fields in one order, and without those that are undefined. */
export function entityOf({ id, kind, name, aliases, wikidata, lei }: Entity): Entity {
  const entity: { -readonly [Field in keyof Entity]: Entity[Field] } = { id, kind, name, aliases };
  if (wikidata !== undefined) entity.wikidata = wikidata;
  if (lei !== undefined) entity.lei = lei;
  return entity;
}
