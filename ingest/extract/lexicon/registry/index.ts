// The bundled registry of well-known names: identity only (name, kind, other spellings), no facts about anybody.
// A new kind of entry is one table file and its line here.
import type { EntityKind } from '../../../../graph/entities';
import { entityId } from '../../../../graph/ids';
import { ASSOCIATIONS } from './associations';
import { COMPANIES } from './companies';
import { COMPUTING } from './computing';
import { HOMES } from './homes';
import { INDUSTRY } from './industry';
import { INVESTORS } from './investors';
import type { KnownMention, KnownName } from './known-name';
import { MACHINES } from './machines';
import { MEDIA } from './media';
import { indexNames, type NameIndex, type Stretch } from './name-index';
import { PEOPLE } from './people';
import { PRODUCTS } from './products';
import { PUBLIC_BODIES } from './public-bodies';
import { RESEARCH } from './research';

const TABLES: readonly (readonly [EntityKind, string])[] = [
  ['Company', COMPANIES],
  ['Company', COMPUTING],
  ['Company', INDUSTRY],
  ['Investor', INVESTORS],
  ['Person', PEOPLE],
  ['Product', PRODUCTS],
  ['Facility', MACHINES],
  ['PublicBody', PUBLIC_BODIES],
  ['PublicBody', RESEARCH],
  ['Company', ASSOCIATIONS],
  ['Company', MEDIA],
];

/** Registry name → country. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  HOMES.trim()
    .split(/\n(?=[A-Z]{2}: )/)
    .flatMap((block) => {
      const names = block.slice(4).split(/;|\n/);
      return names.map((name) => [name.trim(), block.slice(0, 2)] as const).filter(([name]) => name !== '');
    }),
);

/** Under a heading with this word stand firms that nobody calls a start-up. */
const LARGE = /^Large/u;

/** Under a heading with one of these words stand banks of the state, which lend and grant, and politicians. */
const STATE = /^(?:State|Politicians)/u;

/** Blocks under headings. One entry a line: name ; aliases. A question mark after a spelling: it is ambiguous. */
function readTable(kind: EntityKind, table: string): KnownName[] {
  return table.split(/^# /mu).flatMap((block) => {
    const [heading = '', ...lines] = block.split('\n').map((line) => line.trim());
    return lines
      .filter((line) => line !== '')
      .map((line) =>
        entryOf(line, kind, {
          medium: table === MEDIA,
          large: LARGE.test(heading),
          state: STATE.test(heading),
        }),
      );
  });
}

function entryOf(
  line: string,
  kind: EntityKind,
  is: Pick<KnownName, 'medium' | 'large' | 'state'>,
): KnownName {
  const spellings = line.split(';').map((part) => part.trim());
  const plain = spellings.map((spelling) => spelling.replace(/\?$/, ''));
  const [name = '', ...aliases] = plain;
  const ambiguous = plain.filter((_, at) => spellings[at]?.endsWith('?'));
  const country = COUNTRY_OF.get(name);
  return { id: entityId(kind, name), kind, name, aliases, ambiguous, ...is, ...(country && { country }) };
}

/** Every entry, in the order of the tables. */
export const KNOWN_NAMES: readonly KnownName[] = TABLES.flatMap(([kind, table]) => readTable(kind, table));

let index: NameIndex | undefined;
const names = (): NameIndex => {
  index ??= indexNames(KNOWN_NAMES);
  return index;
};

/**
 * The known names in a text: longest first, at word boundaries, never overlapping; spelled as in the registry or all
 * in capitals. Linear in the text.
 * @param places in order, where names may begin; anywhere without them
 */
export function findKnownNames(text: string, places?: readonly Stretch[]): KnownMention[] {
  return names().find(text, places);
}

/** Whether a known name begins in this word. */
export function opensKnownName(word: string): boolean {
  return names().opens(word);
}

/** The entry with exactly this spelling. */
export function knownName(name: string): KnownName | undefined {
  return names().get(name);
}

/** Whether an entry spelled with several words begins with this one. */
export function mayOpenKnownName(word: string): boolean {
  return names().opensSeveral(word);
}
