// Noun phrases: preposition, article, adjectives, noun, names. "der Londoner Wagniskapitalgeber Alder & Quay",
// "Tjeld Chief Executive Astrid Nordahl-Vik", "la jeune pousse nantaise Sillage Calcul" are one phrase each.

import type { Figure } from '../../figures';
import type { Case } from '../inflection/declension';
import type { Mention } from '../names/mention';
import type { End } from '../reference/end';
import type { Unit } from '../units/unit';
import type { Determiner, Noun } from '../vocabulary/word-kinds';

export interface Phrase {
  readonly index: number;
  /** Units `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The preposition, `as` or `example`; '' without one. Members of a list take that of the first. */
  prep: string;
  readonly determiner?: Determiner;
  readonly determinerAt: number;
  /** Cases it may stand in; all of them where nothing tells. */
  readonly cases: ReadonlySet<Case>;
  /** The head noun and its unit; -1 without one. */
  readonly noun?: Noun;
  readonly headAt: number;
  /** What stands before the noun in its compound, in lower case: "ki-" of "KI-Start-up". */
  readonly field: string;
  readonly adjectives: readonly Unit[];
  /** Names before the head noun: "Tjeld Chief Executive". */
  readonly modifiers: readonly Mention[];
  /** The name behind the head noun, or the only one. */
  readonly name?: Mention;
  readonly figures: readonly Figure[];
  /** A figure or a bare number is in it. */
  readonly counted: boolean;
  /** The phrase in front with the possessive: "Tjeld's chief", "Mistrals Gründer". */
  owner?: Phrase;
  readonly pronoun?: Unit;
  readonly relative?: Unit;
  /** A pronoun before its verb that is not its subject: "la", "lui", "y". */
  readonly clitic: boolean;
  /** A noun in the plural, where its form tells. */
  readonly several: boolean;
  /** A genitive of the phrase before it. */
  genitive: boolean;
  /** The participle before the noun with phrases of its own: "das 2019 von X gegründete Start-up". */
  readonly participle?: Unit;
  inner: Phrase[];
  /** All members of the list it is in, itself among them. */
  list: Phrase[];
  /** A list of examples behind it ("customers such as A and B"). */
  examples?: Phrase;
  /** Of a word that asks ("who"), the names that the next sentence answers with. */
  answer?: readonly Mention[];
  /** Another office of the same person, named before this one. */
  beside?: Phrase;
  /** The phrase that it explains ("Alder, a fund from London"). */
  explains?: Phrase;
  /** It stands beside what it explains as an argument of its own: "Mit A investiert ein weiterer Konzern". */
  presents?: boolean;
  /** Its complements; found when first asked for, as all phrases are linked then (slots.ts). */
  chain?: readonly Phrase[];
  /** Who is meant; filled by reference.ts. */
  ends: End[];
}

/** Without a noun or a name: "the €40 million". */
export const isBare = ({ headAt, name }: Phrase): boolean => headAt < 0 && !name;

/** A date and nothing else: "2019", "im März". */
export const isDate = (phrase: Phrase): boolean => isBare(phrase) && phrase.figures[0]?.type === 'date';
