// Check 4: negation, denial, plan and rumour in the quote agree with the modality that a statement claims.
import { RELATIONS } from '../graph/relations';
import type { Source } from '../graph/source';
import type { FactDraft } from './extract/reading';
import { GRAMMARS } from './languages';

/** Characters between a word and the name it belongs to: a space, or a comma and a space. */
const ADJACENT = 2;

/**
 * Whether nothing near the words that carry the relation speaks against the modality. Looks at the part of the quote
 * between commas that holds the trigger for negation, and at the whole quote for denial and rumour.
 */
export function cuesAgree(fact: FactDraft, { text, language }: Source): boolean {
  const { modality, quote, trigger } = fact;
  const grammar = GRAMMARS[language];
  if (!grammar) return modality !== 'asserted';
  if (modality === 'denied' || modality === 'reported') return true;
  const { cues } = grammar;
  const beside = isApposition(fact);
  const whole = text.slice(quote.start, quote.end).toLowerCase();
  if ((cues.denial.test(whole) && !beside) || (modality === 'asserted' && cues.rumour.test(whole)))
    return false;
  const clause = clauseAround(whole, trigger.start - quote.start, trigger.end - quote.start);
  return !cues.negation.test(clause) && !(modality === 'asserted' && cues.hypothetical?.test(clause));
}

// "X-Chefin Y dementierte, dass …": what she is stands beside the name and is not what she denies.
function isApposition({ relation, trigger, subject, object }: FactDraft): boolean {
  const { lens } = RELATIONS[relation];
  if (lens !== 'talent' && lens !== 'place') return false;
  return [subject.mention, object.mention].some(
    ({ start, end }) => Math.max(start - trigger.end, trigger.start - end) <= ADJACENT,
  );
}

function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !/[,;:–—]/u.test(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && !/[,;:–—]/u.test(text[to] as string)) to++;
  return text.slice(from, to).replace(/[^\p{L}\p{N}'’]+/gu, ' ');
}
