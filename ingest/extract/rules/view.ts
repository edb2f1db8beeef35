// One sentence with everything that is known of it; the readers of facts work on it.
import type { Source } from '../../../graph/source';
import type { Span } from '../reading';
import type { Clause, Predicate } from './clauses/clause';
import type { Discourse } from './discourse/discourse';
import type { Ending } from './drafts/endings';
import type { Phrase } from './phrases/phrase';
import type { Sentence } from './sentences';
import type { Unit } from './units/unit';
import type { Vocabulary } from './vocabulary';

export interface View {
  readonly source: Source;
  readonly sentence: Sentence;
  /** The tables of phrases that words of the sentence open, a bit each (`openedIn`). */
  readonly opened: number;
  readonly units: readonly Unit[];
  /** Whether one of them is a figure; in most sentences none is, and what looks for figures need not look. */
  readonly figured: boolean;
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  readonly vocabulary: Vocabulary;
  readonly discourse: Discourse;
  /** Clauses that tell of an end: a stake sold, a post left. */
  readonly ended: Set<Clause>;
  /** Where the sentence has words of rumour; looked for once (modality.ts). */
  rumours: readonly number[] | undefined;
  /** What sentences tell to be over; the document's. */
  readonly endings: Ending[];
  /** The clause of each phrase that has been asked for (`clauseOf`). */
  readonly clausesOf: Map<Phrase, Clause | undefined>;
  /** What each predicate has been found to have for a slot name, as all its frames ask for the same (slots.ts). */
  readonly candidates: Map<Predicate, Map<string, readonly Candidate[]>>;
}

/** A phrase that may stand in a slot, with how well it does (1: as grammar has it). */
export interface Candidate {
  readonly phrase: Phrase;
  readonly fit: number;
}

/** It stands there so much less well. */
export const lessFit = ({ phrase, fit }: Candidate, by: number): Candidate => ({ phrase, fit: fit * by });

/** The phrase that holds the words. */
export const phraseOf = ({ start, end }: Span, { phrases }: Pick<View, 'phrases'>): Phrase | undefined =>
  phrases.find((phrase) => phrase.start <= start && end <= phrase.end);

/** The innermost clause that holds the phrase; looked for once. */
export function clauseOf(view: View, phrase: Phrase): Clause | undefined {
  if (view.clausesOf.has(phrase)) return view.clausesOf.get(phrase);
  const { clauses } = view;
  const found =
    clauses.find(({ phrases }) => phrases.includes(phrase)) ??
    clauses.find(({ units }) => units.includes(phrase.from));
  view.clausesOf.set(phrase, found);
  return found;
}
