// English, and the shape of every language: `{name}` stands for a value. Kinds and relations carry their English
// names in the registries, so none are repeated here.
import type { EntityKind } from '../../../graph/entities';
import type { QualifierName } from '../../../graph/qualifiers';
import type { Lens, RelationName } from '../../../graph/relations';
import type { Check, Modality, Status } from '../../../graph/statement';

/** Singular and plural of a counted thing. */
export type Plural = readonly [one: string, other: string];

export interface Strings {
  readonly language: string;
  readonly product: string;
  readonly tagline: string;
  readonly skip: string;
  readonly views: {
    readonly label: string;
    readonly map: string;
    readonly relations: string;
    readonly entities: string;
  };
  readonly search: { readonly label: string; readonly placeholder: string; readonly none: string };
  readonly counts: {
    readonly entities: Plural;
    readonly relations: Plural;
    readonly sources: Plural;
    readonly statements: Plural;
    readonly unknownCountries: Plural;
    readonly notShown: Plural;
  };
  readonly legend: {
    readonly title: string;
    readonly lines: string;
    readonly nodes: string;
    readonly hint: string;
    readonly all: string;
  };
  readonly map: {
    readonly label: string;
    readonly summary: string;
    readonly keys: string;
    readonly role: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly noWebgl: string;
    readonly picture: string;
  };
  readonly card: {
    readonly close: string;
    readonly back: string;
    readonly evidence: string;
    readonly relations: string;
    readonly noRelations: string;
    readonly aliases: string;
    readonly country: string;
    readonly countryUnknown: string;
    readonly disputed: string;
    readonly disputedNote: string;
    readonly beside: string;
    readonly besideNote: string;
    readonly planned: string;
    readonly enlarge: string;
    readonly reduce: string;
    readonly missing: string;
  };
  readonly source: {
    readonly one: string;
    readonly open: string;
    readonly read: string;
    readonly noPublisher: string;
    readonly noDate: string;
    readonly text: string;
    readonly all: string;
  };
  readonly statement: {
    readonly confidence: string;
    readonly high: string;
    readonly medium: string;
    readonly low: string;
    readonly confidenceNote: string;
    readonly extractor: string;
    readonly decided: string;
    readonly undecided: string;
    readonly failed: string;
    readonly linked: string;
  };
  readonly actions: Readonly<Record<string, string>>;
  readonly table: {
    readonly subject: string;
    readonly relation: string;
    readonly object: string;
    readonly figures: string;
    readonly sources: string;
    readonly confidence: string;
    readonly name: string;
    readonly kind: string;
    readonly country: string;
    readonly relationCount: string;
    readonly filter: string;
    readonly relationsCaption: string;
    readonly entitiesCaption: string;
    readonly none: string;
    readonly more: string;
    readonly open: string;
  };
  readonly states: {
    readonly loading: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly error: string;
    readonly offline: string;
    readonly retry: string;
  };
  readonly lenses: Readonly<Record<Lens, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly checks: Readonly<Record<Check, string>>;
  readonly qualifiers: Readonly<Record<QualifierName, string>>;
  readonly kinds: Readonly<Partial<Record<EntityKind, string>>>;
  readonly relations: Readonly<
    Partial<Record<RelationName, { readonly title: string; readonly phrase: string }>>
  >;
}

export const en: Strings = {
  language: 'Language',
  product: 'Sovereignty Graph',
  tagline: 'Who funds, supplies, steers and backs European AI',
  skip: 'Skip to the content',
  views: { label: 'View', map: 'Map', relations: 'Relations', entities: 'Entities' },
  search: {
    label: 'Search entities and relations',
    placeholder: 'Search  ( / )',
    none: 'Nothing is called that.',
  },
  counts: {
    entities: ['{n} entity', '{n} entities'],
    relations: ['{n} relation', '{n} relations'],
    sources: ['{n} source', '{n} sources'],
    statements: ['{n} statement', '{n} statements'],
    unknownCountries: [
      'The country of {n} entity is stated in no source.',
      'The country of {n} entities is stated in no source.',
    ],
    notShown: [
      '{n} statement is not drawn: proposed, rejected, reported or denied.',
      '{n} statements are not drawn: proposed, rejected, reported or denied.',
    ],
  },
  legend: {
    title: 'Legend',
    lines: 'Lines',
    nodes: 'Nodes',
    hint: 'Press an entry to hide or show it.',
    all: 'Show everything',
  },
  map: {
    label: 'Map',
    summary: 'Map of {entities} and {relations}. Best connected: {top}.',
    keys: 'Arrow keys walk from neighbour to neighbour, Page Up and Page Down go through the lines, Enter opens the card, Escape goes back.',
    role: 'network map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole map',
    noWebgl:
      'This browser cannot draw the interactive map (no WebGL). Here is a still picture; everything is in the tables below.',
    picture: 'Still picture of the map',
  },
  card: {
    close: 'Close',
    back: 'Back',
    evidence: 'Evidence',
    relations: 'Relations',
    noRelations: 'No relation of this entity is on the map.',
    aliases: 'Also called',
    country: 'Country',
    countryUnknown: 'country unknown',
    disputed: 'Sources disagree',
    disputedNote: 'Both figures are kept. Judge by the words below.',
    beside: 'Not on the map',
    besideNote:
      'These statements were read but are drawn as no line: nobody has accepted them yet, or the source reports a rumour or a denial.',
    planned: 'planned',
    enlarge: 'Enlarge the card',
    reduce: 'Reduce the card',
    missing: 'This address names something that is not in the graph.',
  },
  source: {
    one: 'Source',
    open: 'Open the original',
    read: 'Read in the whole text',
    noPublisher: 'publisher not stated',
    noDate: 'date not stated',
    text: 'Text of the source',
    all: 'Sources',
  },
  statement: {
    confidence: 'Confidence',
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
    confidenceNote: 'Of statements with this figure, about {percent} in a hundred are right.',
    extractor: 'Read by {name}',
    decided: '{action} by {by}, {at}',
    undecided: 'No person has reviewed it.',
    failed: 'Check not passed: {checks}',
    linked: 'refers to',
  },
  actions: { accept: 'Accepted', reject: 'Rejected', edit: 'Corrected', add: 'Added', undo: 'Undone' },
  table: {
    subject: 'Subject',
    relation: 'Relation',
    object: 'Object',
    figures: 'Figures',
    sources: 'Sources',
    confidence: 'Confidence',
    name: 'Name',
    kind: 'Kind',
    country: 'Country',
    relationCount: 'Relations',
    filter: 'Narrow to words',
    relationsCaption: 'All relations; a row opens its evidence',
    entitiesCaption: 'All entities; a row opens the card',
    none: 'No row holds these words.',
    more: 'Show more rows ({n})',
    open: 'Open the evidence: {what}',
  },
  states: {
    loading: 'Loading the graph …',
    empty: 'The graph is empty.',
    emptyHint: 'Read an article into it, then reload this page.',
    error: 'The graph could not be loaded.',
    offline: 'The server does not answer. Is it running?',
    retry: 'Try again',
  },
  lenses: {
    capital: 'Capital',
    technology: 'Technology',
    talent: 'Talent',
    politics: 'Politics',
    market: 'Market',
    place: 'Place',
  },
  modality: {
    asserted: 'stated as fact',
    planned: 'planned',
    reported: 'reported, not confirmed',
    denied: 'denied',
  },
  status: { proposed: 'proposed', accepted: 'accepted', rejected: 'rejected' },
  checks: {
    quote: 'the quote is in the text',
    ends: 'the quote names both ends',
    figures: 'the quote holds the figures',
    modality: 'the quote states it as fact or plan',
  },
  qualifiers: {
    amount: 'Amount',
    valuation: 'Valuation',
    stake: 'Stake',
    quantity: 'Quantity',
    date: 'Date',
    year: 'Year',
    since: 'Since',
    until: 'Until',
    role: 'Role',
    round: 'Round',
    product: 'Product',
    place: 'Place',
    form: 'Form',
    body: 'Body',
    instrument: 'Instrument',
    purpose: 'Purpose',
  },
  kinds: {},
  relations: {},
};
