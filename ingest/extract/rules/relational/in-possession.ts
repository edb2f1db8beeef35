// Whose a firm is, told between two commas behind its name or by what it is: "A, seit 2022 im Eigentum der B AG, ...",
// "A ist ein Unternehmen der B-Gruppe".
import { BASE, type Draft } from '../draft';
import { modalityOf } from '../modality/modality';
import { isOver } from '../modality/over';
import type { Phrase } from '../phrases/phrase';
import { byType } from '../qualifiers/qualify';
import { type End, spanOf } from '../reference/end';
import { candidates } from '../slots/candidates';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';

/** "A, im Besitz von B": a noun of owning whose place in the text says whose. */
export function readInPossession(phrase: Phrase, view: View): Draft[] {
  const { name, noun, prep } = phrase;
  const owns = noun?.events.some(({ relation }) => relation === 'SUBSIDIARY_OF') === true;
  if (name || !owns || !view.vocabulary.senses.location.has(prep)) return [];
  const [firm] = firmApart(phrase, view);
  const [owner] = ownersOf(phrase, view);
  return firm && owner && firm.entity !== owner.entity ? [draftOf(phrase, firm, owner, view)] : [];
}

/** "A, ein Unternehmen der B-Gruppe", "A ist ein Unternehmen der B-Gruppe": a word for any firm, and whose it is. */
export function readFirmOf(phrase: Phrase, view: View): Draft[] {
  const { explains, name, noun, determiner, counted, prep } = phrase;
  if (name || counted || prep !== '' || determiner !== 'indefinite') return [];
  if (!noun?.head?.generic || !noun.head.classes.has('firm')) return [];
  const said = explains ?? saidOf(phrase, view);
  const [firm] = said?.name ? endsOf(said, ['Company']) : [];
  const [owner] = ownersOf(phrase, view);
  return firm && owner && firm.entity !== owner.entity ? [draftOf(phrase, firm, owner, view)] : [];
}

// "A ist ein Unternehmen": who is said to be one today.
function saidOf(phrase: Phrase, view: View): Phrase | undefined {
  const clause = clauseOf(view, phrase);
  const predicate = clause?.predicates.find(({ lemma }) => view.vocabulary.be.has(lemma));
  if (!clause || !predicate || view.units[predicate.at]?.verbs[0]?.tense === 'past') return undefined;
  if (isOver(clause, view) || modalityOf(predicate, view) !== 'asserted') return undefined;
  return candidates('subj', predicate, view).find((one) => one.phrase !== phrase)?.phrase;
}

// Right behind the noun: "im Besitz der B AG", and not "im Besitz von Patenten der B AG".
function ownersOf(phrase: Phrase, view: View): readonly End[] {
  const [of] = complementsSaying(phrase, ['of'], view);
  return of?.name && of.from === phrase.to ? endsOf(of, ['Company', 'Investor']) : [];
}

// The name before the comma; between the comma and the noun stand dates, shares and adverbs alone, and no word of the past.
function firmApart(phrase: Phrase, { phrases, units, vocabulary }: View): readonly End[] {
  let comma = phrase.from - 1;
  while (comma >= 0 && units[comma]?.tag !== 'comma') {
    const unit = units[comma];
    const isPast =
      vocabulary.cues.former.has(unit?.lower ?? '') || vocabulary.senses.until.has(unit?.lower ?? '');
    if (!unit || isPast || unit.tag === 'verb' || unit.mention) return [];
    comma--;
  }
  const before = phrases.find(({ to }) => to === comma);
  return before?.name ? endsOf(before, ['Company']) : [];
}

const draftOf = (phrase: Phrase, from: End, to: End, view: View): Draft => ({
  relation: 'SUBSIDIARY_OF',
  from,
  to,
  qualifiers: byType('SUBSIDIARY_OF', between(phrase, view), view),
  modality: 'asserted',
  trigger: spanOf(view.units[phrase.headAt] as View['units'][number]),
  confidence: BASE * 0.9,
  rule: 'noun:possession:apposition',
  sentence: view.sentence,
});

/** What stands between the comma and the noun: "zu 60 Prozent". */
function between({ from, to }: Phrase, { units }: View): number[] {
  let first = from;
  while (first > 0 && units[first - 1]?.tag !== 'comma') first--;
  return Array.from({ length: to - first }, (_, k) => first + k);
}
