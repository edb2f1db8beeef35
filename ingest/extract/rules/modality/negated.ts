// Whether a word denies what a clause says: "nicht", "no longer", "ne … pas".

import { type Clause, wordsOf } from '../clauses/clause';
import type { Unit } from '../units/unit';
import { addWords } from '../units/unit-words';
import type { View } from '../view';
import { negates } from './negation';

export function isNegated(clause: Clause, view: View): boolean {
  const { negation, negationPairs } = view.vocabulary.cues;
  if ((view.opened & (negation.bit | negationPairs.bit)) === 0) return false;
  clause.negated ??=
    negates(wordsOf(clause, view.units), view.vocabulary.cues) &&
    (!view.vocabulary.grammar.capitalNouns || negates(outerWords(clause, view), view.vocabulary.cues));
  return clause.negated;
}

/** The words of a clause without those that open what stands before a noun: "das nicht börsennotierte Unternehmen". */
function outerWords(clause: Clause, { units }: View): readonly string[] {
  const kept = clause.units.filter((at) => {
    const unit = units[at];
    if (!unit || !['adverb', 'other', 'adjective'].includes(unit.tag)) return true;
    const before = units[at - 1]?.tag === 'adverb' ? at - 2 : at - 1;
    const article = units[before];
    if (article?.tag !== 'determiner' || article === clause.opener) return true;
    for (let k = at + 1; k <= at + BEFORE_NOUN; k++) {
      const { tag = 'stop' } = units[k] ?? {};
      if (tag === 'adjective' && ['noun', 'name'].includes(units[k + 1]?.tag ?? '')) return false;
      if (!['adverb', 'adjective', 'figure', 'noun'].includes(tag)) return true;
    }
    return true;
  });
  const words: string[] = [];
  for (const at of kept) if (at < units.length) addWords(units[at] as Unit, words);
  return words;
}

const BEFORE_NOUN = 4;
