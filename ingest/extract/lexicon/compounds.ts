// Takes German compounds apart: "Beschleunigerkarten" is Beschleuniger + Karten, "Handelspolitik" Handel + s + Politik.
import { Remembered } from '../remembered';
import { sharpSpellings, wordList } from './common-words';

const LINKS = ['', 's', 'n', 'es', 'en', 'er', 'e'];
const SHORTEST = 3;
// Of three-letter words only these end compounds; others are remains of names.
const SHORT_HEADS = new Set([
  'amt',
  'rat',
  'tag',
  'hof',
  'bau',
  'rad',
  'weg',
  'tal',
  'ort',
  'akt',
  'art',
  'not',
  'gut',
]);
const LONGEST_WORD = 60;
const MOST_PARTS = 4;
const REMEMBERED = 20_000;

const noun = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

/** Whether the part is a word by itself: a noun, or a verb stem or adjective before the last part. */
function isHead(part: string): boolean {
  return (part.length > SHORTEST || SHORT_HEADS.has(part)) && wordList('de').has(noun(part));
}

function modifierOf(part: string): string | undefined {
  const words = wordList('de');
  for (const link of LINKS) {
    if (!part.endsWith(link)) continue;
    const stem = link ? part.slice(0, -link.length) : part;
    if (stem.length < SHORTEST) continue;
    if (words.has(noun(stem))) return stem;
    if (link === '' && (words.has(stem) || words.has(`${stem}en`) || words.has(`${noun(stem)}e`)))
      return stem;
  }
  return undefined;
}

function split(word: string, depth: number): string[] | undefined {
  // The longest head that leaves a known modifier before it.
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const head = word.slice(at);
    if (!isHead(head)) continue;
    const before = word.slice(0, at);
    const modifier = modifierOf(before);
    if (modifier) return [modifier, head];
    const earlier = depth > 2 ? split(before.replace(/s$/, ''), depth - 1) : undefined;
    if (earlier) return [...earlier, head];
  }
  return undefined;
}

/** The parts of a German compound in lower case, linking letters left out; undefined when it is none. */
export function splitCompound(word: string): readonly string[] | undefined {
  return remembered.of(word) ?? undefined;
}

const remembered = new Remembered((word) => compute(word) ?? null, REMEMBERED);

function compute(word: string): readonly string[] | undefined {
  if (word.length > LONGEST_WORD || !/^[\p{L}-]+$/u.test(word)) return undefined;
  const pieces = word.toLowerCase().split('-').filter(Boolean);
  const last = pieces.at(-1);
  if (!last) return undefined;
  const tail = splitAny(last) ?? (pieces.length > 1 && isHead(last) ? [last] : undefined);
  return tail && [...pieces.slice(0, -1), ...tail];
}

// Swiss texts write their compounds without the sharp s, too: "Grossrechner".
function splitAny(word: string): string[] | undefined {
  const parts = split(word, MOST_PARTS);
  if (parts) return parts;
  for (const sharp of sharpSpellings(word)) {
    const found = split(sharp, MOST_PARTS);
    if (found) return found;
  }
  return undefined;
}
