// Words of a name and a participle: "Nvidia-backed", "Google-owned". The name is who does it, and no part of the noun.
import type { Analysis } from '../../lexicon';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

/** The participle behind the name that opens the word; undefined for other compounds ("Nvidia-Chips"). */
export function agentOf({ inner, text, start }: Unit, vocabulary: Vocabulary): Analysis | undefined {
  if (!inner || vocabulary.grammar.capitalNouns) return undefined;
  const rest = text.slice(inner.end - start + 1).toLowerCase();
  return vocabulary.verbForms(rest).find(({ form }) => form === 'past-participle');
}
