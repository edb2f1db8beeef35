// The columns of a table of ready facts. Qualifiers are columns by their registered names, so a new qualifier is a
// new column without a change here. `npm run ingest -- --help` prints this list.
import { QUALIFIER_NAMES, QUALIFIERS } from '../../../graph/qualifiers';

const FORMS = {
  money: 'number, with its code in "currency"',
  share: 'percent, 0 to 100',
  quantity: 'number',
  date: '2025, 2025-09, 2025-09-09 or 09.09.2025',
  text: 'words',
} as const;

const fixed = {
  relation: 'a relation, such as INVESTED_IN',
  subject: 'the name of the one who does it',
  subject_kind: 'a kind of entity, such as Company',
  object: 'the name of the one it is done to',
  object_kind: 'a kind of entity',
  subject_wikidata: 'Wikidata item, such as Q312',
  subject_lei: 'legal entity identifier',
  object_wikidata: 'Wikidata item',
  object_lei: 'legal entity identifier',
  currency: 'ISO 4217 code of the amounts in the row, such as EUR',
  modality: 'asserted (where empty), planned, reported or denied',
  confidence: '0 to 1; 1 where empty',
  quote: 'the words of the place it was taken from',
  source_url: 'the address of that place',
} as const;

export const REQUIRED_COLUMNS = ['relation', 'subject', 'subject_kind', 'object', 'object_kind'] as const;

/** Every column with what its cells hold, in the order in which a row is shown. */
export const COLUMNS: Readonly<Record<string, string>> = {
  ...fixed,
  ...Object.fromEntries(QUALIFIER_NAMES.map((name) => [name, FORMS[QUALIFIERS[name].type]])),
};

export const COLUMN_NAMES = Object.keys(COLUMNS);
