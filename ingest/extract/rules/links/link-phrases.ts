// How phrases hang together: genitives, lists ("A, B und C") and appositions ("Alder, ein Fonds aus London").
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { findApposition, goOnExplaining } from './appositions';
import { findActing, findEnumerated, findExamples, joinExamples } from './examples';
import { markGenitives } from './genitives';
import { headsOf } from './head';
import { findHeldBare } from './held-bare';
import { joinCompanions } from './lists/companions';
import { formLists } from './lists/form-lists';
import { joinOwners } from './lists/joint-owners';
import { joinNamedBehind } from './lists/named-behind';
import { findNamed, findNaming, findOwnName } from './naming';
import { markPartitives } from './partitives';
import { findPresented } from './presented';
import { findTwoOffices } from './two-offices';

/** Fills genitives, lists and appositions. */
export function linkPhrases(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  if (vocabulary.grammar.order === 'case') markGenitives(phrases, vocabulary);
  markPartitives(phrases, units, vocabulary);
  const bare = headsOf(phrases, units);
  for (const head of bare) findOwnName(head, bare, units, vocabulary);
  // "PDG de l'éditeur A": the name behind what it is belongs to the same piece.
  const heads = headsOf(phrases, units);
  formLists(heads, units, vocabulary);
  if (vocabulary.grammar.order === 'position')
    for (const head of heads) joinCompanions(head, heads, units, vocabulary);
  for (const head of heads) {
    findNaming(head, heads, units, vocabulary);
    findNamed(head, heads, units, vocabulary);
    if (vocabulary.grammar.order === 'case') findPresented(head, heads, units, vocabulary);
  }
  // The nearest name is what a description behind a comma explains: "the board of X to Y, ex-director of Z".
  for (const head of heads.toReversed()) findApposition(head, heads, units, vocabulary);
  for (const head of heads) joinNamedBehind(head);
  for (const head of heads) goOnExplaining(head, heads, units);
  for (const head of heads) {
    findExamples(head, heads, units);
    findActing(head, heads, units);
    findEnumerated(head, heads, units);
    findTwoOffices(head, heads, units);
    findHeldBare(head, heads, units, vocabulary);
  }
  for (const head of heads) {
    joinExamples(head, heads, units);
    joinOwners(head, heads, units);
  }
}
