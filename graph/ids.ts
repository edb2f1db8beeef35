// Readable, stable ids. The id of a name is a pure function of kind and name, so that articles may be read in any order.
import { hash } from 'node:crypto';
import { ENTITY_KINDS, type EntityKind } from './entities';

// Letters that Unicode does not decompose into a base letter and a mark; German umlauts go the German way.
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
};

/** Lower case, ASCII, words joined by hyphens: "Müller & Söhne" → `mueller-and-soehne`. May be empty for other scripts. */
export function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßøæœåłđðþı&]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

// Organisations, people with two names and places hold the bare slug; what could share their name says what it is.
function suffixOf(kind: EntityKind, base: string): string {
  const { family } = ENTITY_KINDS[kind];
  if (family === 'thing') return kind === 'Facility' ? '-facility' : '-product';
  if (family === 'person' && !base.includes('-')) return '-person';
  if (family === 'place') return kind === 'Country' ? '-country' : '-city';
  return '';
}

/** The id of an entity of this kind and name, for names that no registry knows. */
export function entityId(kind: EntityKind, name: string): string {
  const base = slug(name) || `n${hash('sha256', name.normalize('NFC')).slice(0, 12)}`;
  return base + suffixOf(kind, base);
}

/** A short stable id from anything that JSON can write. */
export function contentId(prefix: string, ...parts: unknown[]): string {
  return `${prefix}-${hash('sha256', JSON.stringify(parts)).slice(0, 20)}`;
}
