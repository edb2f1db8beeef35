// Whether a participle is active or passive, by the auxiliary that stands before it.
import type { Grammar } from './grammar';
import type { Token } from './tokens';

const REACH = 4;

/**
 * "a levé" is active, "est détenu", "a été racheté" and a bare "fondée" are passive; "est entré" and "s'est allié"
 * are active although they take the auxiliary of the passive.
 */
export function isPassive(tokens: readonly Token[], at: number, lemma: string, grammar: Grammar): boolean {
  const { auxiliaries, intransitive, reflexives } = grammar;
  if (intransitive?.has(lemma)) return false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { lower, kind, capital } = tokens[k] as Token;
    if (kind === 'mark' || (capital && k > 0)) return true;
    if (auxiliaries.passive.has(lower)) return !reflexives?.has(tokens[k - 1]?.lower ?? '');
    if (auxiliaries.perfect.has(lower)) return false;
  }
  return true;
}

/** Of a form that is present and participle alike ("construit") whether it is the participle: behind an auxiliary, before its doer. */
export function isParticiple(
  tokens: readonly Token[],
  at: number,
  { auxiliaries, prepositions, agent }: Grammar,
): boolean {
  if (agent !== undefined && prepositions[tokens[at + 1]?.lower ?? ''] === agent) return true;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { lower, kind } = tokens[k] as Token;
    if (kind === 'mark') return false;
    if (auxiliaries.passive.has(lower) || auxiliaries.perfect.has(lower)) return true;
  }
  return false;
}
