// Finds the names of a list in a text: a map from first word to the spellings that begin with it.
import type { KnownMention, KnownName } from './known-name';

interface Spelling {
  readonly text: string;
  readonly entry: KnownName;
  readonly ambiguous: boolean;
}

/** `[start, end)` of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NameIndex {
  /** @param places in order, where names may begin; anywhere without them */
  find(text: string, places?: readonly Stretch[]): KnownMention[];
  /** Whether a name begins in this word, which may have a hyphen: "Siemens", "Ex-Siemens". */
  opens(word: string): boolean;
  get(name: string): KnownName | undefined;
  /** Whether a name of several words begins with this one. */
  opensSeveral(word: string): boolean;
}

const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

/** @throws never; spellings given twice keep their first entry (a test forbids them) */
export function indexNames(entries: readonly KnownName[]): NameIndex {
  const byFirstWord = new Map<string, Spelling[]>();
  const bySpelling = new Map<string, KnownName>();
  const put = (text: string, entry: KnownName, ambiguous: boolean): void => {
    const first = FIRST_WORD.exec(text)?.[0];
    if (!first || bySpelling.has(text)) return;
    bySpelling.set(text, entry);
    const spelling = { text, entry, ambiguous };
    const others = byFirstWord.get(first);
    if (others) others.push(spelling);
    else byFirstWord.set(first, [spelling]);
  };
  for (const spelledSo of WAYS_OF_WRITING) {
    for (const entry of entries) {
      for (const text of [entry.name, ...entry.aliases]) {
        const spelling = spelledSo(text);
        if (spelling !== undefined) put(spelling, entry, entry.ambiguous.includes(text));
      }
    }
  }
  for (const spellings of byFirstWord.values()) spellings.sort((a, b) => b.text.length - a.text.length);
  const openings = new Set([...bySpelling.keys()].flatMap((name) => name.split(' ').slice(0, -1)[0] ?? []));
  return {
    find: (text, places = [{ start: 0, end: text.length }]) => find(text, places, byFirstWord),
    opens: (word) => (word.match(WORDS) ?? []).some((first) => byFirstWord.has(first)),
    get: (name) => bySpelling.get(name),
    opensSeveral: (word) => openings.has(word),
  };
}

/** One word of both cases with a capital inside, long enough to be no other word. */
const INNER_CAPITAL = /^(?=.{5})\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*$/u;

const FRENCH_HOUSE = /^(?:Banque|Caisse|Crédit|Société)(?: \p{Lu}\p{Ll}+| (?:des?|du|et))+$/u;

/** A short name in capitals may be an abbreviation of anything. */
const SHORTEST_SHOUTED = 5;

const withSmallRest = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** How texts write a name; undefined where it has no such form. An earlier way keeps the spelling. */
const WAYS_OF_WRITING: readonly ((text: string) => string | undefined)[] = [
  (text) => text,
  // Headlines and datelines shout.
  (text) => (text.length >= SHORTEST_SHOUTED ? text.toUpperCase() : undefined),
  // Papers that allow no capital inside a word: "Deepl", "Openai", "Linkedin".
  (text) => (INNER_CAPITAL.test(text) ? withSmallRest(text) : undefined),
  // French papers write the nouns and adjectives of a house small: "Crédit agricole", "la Société générale".
  (text) => (FRENCH_HOUSE.test(text) ? withSmallRest(text) : undefined),
];

function find(
  text: string,
  places: readonly Stretch[],
  byFirstWord: ReadonlyMap<string, readonly Spelling[]>,
): KnownMention[] {
  const found: KnownMention[] = [];
  let free = 0;
  for (const place of places) {
    WORDS.lastIndex = Math.max(place.start, free);
    for (let word = WORDS.exec(text); word && word.index < place.end; word = WORDS.exec(text)) {
      const start = word.index;
      const spelling = byFirstWord.get(word[0])?.find((candidate) => stands(text, start, candidate.text));
      // "2Q25": a place may begin inside a word.
      if (!spelling || (start === place.start && isWordPart(text[start - 1]))) continue;
      free = start + spelling.text.length;
      found.push({ start, end: free, entry: spelling.entry, ambiguous: spelling.ambiguous });
      WORDS.lastIndex = free;
    }
  }
  return found;
}

// A no-break space in the text stands for a space in the name, and a curved apostrophe for a straight one.
function stands(text: string, start: number, spelling: string): boolean {
  for (let at = 0; at < spelling.length; at++) {
    const [written, wanted] = [text.charCodeAt(start + at), spelling.charCodeAt(at)];
    if (written !== wanted && plainSign(written) !== wanted) return false;
  }
  return !isWordPart(text[start + spelling.length]);
}

const plainSign = (code: number): number =>
  code === 0xa0 || code === 0x202f ? 0x20 : code === 0x2019 ? 0x27 : code;
