// What a sentence says that somebody or something is: "Heron is an open model", "Albert est un assistant".
import { isOfficer, isOfLeader } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { describe } from './describe';

/** So many adverbs may stand between the verb and what it says. */
const FAR = 2;
/** So many phrases with a preposition may say since when somebody holds an office. */
const SINCE = 3;
/** Surer than the form of a single name. */
const OFFICER = 2.2;

/** With the form of two words that no dictionary has it outweighs the firm that an unknown name is taken for. */
const LEADER = 0.8;

/** Puts what names are said to be on their entities. */
export function describeSubjects(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  for (const phrase of phrases) {
    const { name, headAt, prep, list, to, index } = phrase;
    if (!name || name.entity.fixed || headAt >= 0 || prep !== '' || list.length > 1) continue;
    if (isNamedAs(phrase, phrases, units, vocabulary)) name.entity.speaksFor('Person', LEADER);
    if (!isCopula(units[to], vocabulary)) continue;
    if (holdsOffice(phrase, phrases)) name.entity.speaksFor('Person', OFFICER);
    const said = phrases[index + 1];
    if (!said?.noun || said.name || said.prep !== '' || !isDescription(said)) continue;
    if (!isNear(units, to + 1, said.from)) continue;
    describe(name.entity, said, said.noun);
    // "Kuchta is the interim head of A", and no "a partner"
    if (said.determiner === 'definite' && isOfficer(said.noun)) name.entity.speaksFor('Person', OFFICER);
  }
}

/** "Kuchta war von 2009 bis 2015 Präsident von A", "Kuchta est directeur général de A": an office without an article. */
function holdsOffice({ index }: Phrase, phrases: readonly Phrase[]): boolean {
  let at = index + 1;
  while (at <= index + SINCE && phrases[at]?.prep) at++;
  const said = phrases[at];
  return said !== undefined && said.prep === '' && !said.name && !said.determiner && isOfficer(said.noun);
}

/** "Its founder is Niamh Oduya", "Gründer der Firma A ist Runo Falk": who leads a firm, told behind the verb. */
function isNamedAs(
  { from, name, index }: Phrase,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  const before = phrases[index - 1];
  const isOfFirm = before?.genitive === true || vocabulary.senses.of.has(before?.prep ?? '');
  const leader = isOfFirm ? phrases[index - 2] : before;
  if (!before || !leader?.noun || leader.name || leader.prep !== '' || leader.several) return false;
  if (!leader.noun.relational.some(isOfLeader) || !isCopula(units[before.to], vocabulary)) return false;
  if (!name?.entity.severalWords) return false;
  return isNear(units, before.to + 1, from);
}

const isDescription = ({ determiner, pronoun, headAt }: Phrase): boolean =>
  headAt >= 0 && !pronoun && (determiner === 'indefinite' || determiner === 'definite');

const isCopula = (unit: Unit | undefined, { be }: Vocabulary): boolean =>
  unit?.tag === 'verb' && unit.verbs.some(({ lemma, form }) => form === 'finite' && be.has(lemma));

const isNear = (units: readonly Unit[], from: number, to: number): boolean =>
  to - from <= FAR && units.slice(from, to).every(({ tag }) => tag === 'adverb');
