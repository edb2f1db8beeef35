// "A nouveau président de X", "indique A président de X": an office right behind the name of who holds it, without a comma.
import type { RelationName } from '../../../../graph/relations';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { isBareNoun, isPerson } from './description';
import type { Head } from './head';

/** Where adjectives follow their noun, a bare office does so, too; behind a verb it may be what somebody is made. */
export function findHeldBare(
  { phrase, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { grammar, saying, cues }: Vocabulary,
): void {
  if (!grammar.postnominal || !isPerson(phrase) || phrase.list.length > 1) return;
  const office = heads[at + 1]?.phrase;
  if (office?.from !== phrase.to || office.prep !== '' || office.name || office.explains) return;
  if (!isBareNoun(office) || !isHeld(office)) return;
  // "A futur président de X"
  if (phrase.adjectives.some(({ lower }) => cues.planWords.has(lower))) return;
  const isSaid = units[phrase.from - 1]?.verbs.some(({ lemma }) => saying.has(lemma)) === true;
  if (isSaid || units.slice(0, phrase.from).every(({ tag }) => tag !== 'verb')) office.explains = phrase;
}

const isHeld = ({ noun }: Phrase): boolean =>
  noun?.relational.some(({ relation, role }) => role && OFFICES.has(relation)) === true;

const OFFICES: ReadonlySet<RelationName> = new Set<RelationName>(['HOLDS_ROLE', 'BOARD_SEAT']);
