// Of what kind the properties of the graph are: the store writes them all, and a test holds this against what is there.
import { FLOAT_PROPERTIES } from '../../../engine';
import { QUALIFIER_NAMES } from '../../../qualifiers';
import {
  BOOLEAN,
  FLOAT,
  INTEGER,
  LARGE_INTEGER,
  listOf,
  NULL,
  orNull,
  STRING,
  type Type,
  unionOf,
} from './types';

const TEXTS: Type = { ...listOf(STRING), isStored: true };

/** Texts that are no qualifier. */
const NAMES = [
  ...['id', 'kind', 'name', 'country', 'wikidata', 'lei', 'search'],
  ...['lens', 'event', 'modality', 'relation', 'status', 'quote', 'subject', 'object', 'source', 'extractor'],
  ...['pair', 'edge', 'readJson', 'title', 'text', 'language', 'url', 'publisher', 'published', 'retrieved'],
  ...['reprintOf', 'entitiesJson', 'action', 'by', 'at', 'why', 'statement', 'revision', 'undoes', 'payload'],
  ...['layout', 'entity', 'shape', 'currency', 'valuationCurrency'],
];

const TYPES: Readonly<Record<string, Type>> = {
  ...Object.fromEntries(NAMES.map((name) => [name, STRING])),
  ...Object.fromEntries(
    QUALIFIER_NAMES.flatMap((name) => [name, `${name}Bound`]).map((name) => [name, STRING]),
  ),
  ...Object.fromEntries(FLOAT_PROPERTIES.map((name) => [name, FLOAT])),
  ...{ x: FLOAT, y: FLOAT },
  ...{ start: INTEGER, end: INTEGER, version: INTEGER, writes: INTEGER },
  ...{
    disputed: BOOLEAN,
    dangling: BOOLEAN,
    read: BOOLEAN,
    brings: BOOLEAN,
    pinned: BOOLEAN,
    awaits: BOOLEAN,
  },
  ...{ aliases: TEXTS, statements: TEXTS, sources: TEXTS, figures: TEXTS, failed: TEXTS, similar: TEXTS },
  fingerprint: { ...listOf(LARGE_INTEGER), isStored: true },
};

/** Any may be missing, and those that nobody writes always are. */
export function typeOfProperty(name: string): Type {
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  return type ? orNull(type) : NULL;
}

/** Of a property that is named only when the query runs. */
export const TYPE_OF_SOME_PROPERTY: Type = unionOf([NULL, ...Object.values(TYPES)]);
