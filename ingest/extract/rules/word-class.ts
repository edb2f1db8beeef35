// What a grammar says of single words: kind nouns, role nouns, determiners; German compounds by their last part.
import { ENTITY_KIND_NAMES, type EntityKind } from '../../../graph/entities';
import { isCommonWord } from '../lexicon/common-words';
import { splitCompound } from '../lexicon/compounds';
import type { Grammar } from './grammar';
import { type VerbForms, verbForms } from './inflect';
import type { Token } from './tokens';

export interface WordClass {
  readonly grammar: Grammar;
  readonly verbs: VerbForms;
  /** The kind that a noun gives to the name beside it ("Chip-Ausrüster" → Company). */
  headKind(word: string): EntityKind | undefined;
  /** Whether the noun names a person's part: "Technikchef", "co-founder". */
  isRole(word: string): boolean;
  isFounder(word: string): boolean;
  /** In a dictionary, alone or as a compound. */
  isCommon(word: string): boolean;
}

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

// "des Softwarehauses", "den Herstellern", "the labs": a noun in another case or number.
const CASE_ENDINGS = ['s', 'es', 'n', 'en', 'e'];

class Endings {
  readonly #exact = new Set<string>();
  readonly #endings: string[] = [];

  /** A word that opens with "-" also counts as the last part of a compound. */
  constructor(words: string) {
    for (const word of list(words)) {
      if (word.startsWith('-')) this.#endings.push(word.slice(1));
      this.#exact.add(word.replace(/^-/, ''));
    }
  }

  match(word: string): string | undefined {
    const lower = word.toLowerCase();
    return (
      this.#whole(lower) ??
      CASE_ENDINGS.map((ending) =>
        lower.endsWith(ending) ? this.#whole(lower.slice(0, -ending.length)) : undefined,
      ).find(Boolean)
    );
  }

  #whole(lower: string): string | undefined {
    if (this.#exact.has(lower)) return lower;
    return this.#endings.find((ending) => lower.endsWith(ending) && lower.length > ending.length + 1);
  }
}

/** Prepares a grammar for use; called once a language. */
export function wordClass(grammar: Grammar): WordClass {
  const kinds = ENTITY_KIND_NAMES.flatMap((kind) => {
    const words = grammar.heads[kind];
    return words ? [[kind, new Endings(words)] as const] : [];
  });
  const roles = new Endings(grammar.roles);
  const founders = new Endings(grammar.founders);
  const common = new Map<string, boolean>();
  const headLength = (word: string) =>
    Math.max(0, ...kinds.map(([, endings]) => endings.match(word)?.length ?? 0));
  return {
    grammar,
    verbs: verbForms(grammar.verbs, grammar.language),
    headKind(word) {
      // The longest ending wins: "Wagniskapitalgeber" is no "-geber" of another kind.
      let best: { kind: EntityKind; length: number } | undefined;
      for (const [kind, endings] of kinds) {
        const length = endings.match(word)?.length ?? 0;
        if (length > (best?.length ?? 0)) best = { kind, length };
      }
      return best?.kind;
    },
    // "Halbleiter" is no "-leiter": the longer ending decides.
    isRole: (word) => roles.match(word) !== undefined && (roles.match(word)?.length ?? 0) >= headLength(word),
    isFounder: (word) => founders.match(word) !== undefined,
    isCommon(word) {
      const known = common.get(word);
      if (known !== undefined) return known;
      const is =
        isCommonWord(word, grammar.language) ||
        (grammar.language === 'de' && splitCompound(word) !== undefined);
      if (common.size > 50_000) common.clear();
      common.set(word, is);
      return is;
    },
  };
}

/** Whether the token may open or continue a name by its looks alone. */
export function looksLikeName(token: Token): boolean {
  return (
    token.kind === 'word' && (token.capital || /\p{N}/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text))
  );
}
