// Check 4: negation, denial, plan and rumour in the quote agree with the modality that a statement claims.
import { RELATIONS } from '../graph/relations';
import type { Source } from '../graph/source';
import type { FactDraft } from './extract/reading';
import type { PhraseTable } from './extract/rules/phrase-table';
import { tokenize } from './extract/rules/tokens';
import { vocabularyOf } from './extract/rules/vocabularies';
import type { Vocabulary } from './extract/rules/vocabulary';

/** Characters between a word and the name it belongs to: a space, or a comma and a space. */
const ADJACENT = 2;

/**
 * Whether nothing near the words that carry the relation speaks against the modality. Looks at the part of the quote
 * between commas that holds the trigger for negation, and at the whole quote for denial and rumour.
 */
export function cuesAgree(fact: FactDraft, { text, language }: Source): boolean {
  const { modality, quote, trigger } = fact;
  if (modality === 'denied' || modality === 'reported') return true;
  const vocabulary = vocabularyOf(language);
  const { cues } = vocabulary;
  const words = tokenize(text, quote.start, quote.end, language);
  const lowers = words.map(({ lower }) => lower);
  const beside = isApposition(fact);
  if (deniesSomething(lowers, vocabulary) && !beside) return false;
  if (modality === 'asserted' && holds(cues.rumourWords, lowers) && !beside) return false;
  const part = beside ? phraseOf(fact) : undefined;
  const from = part ? words.findIndex(({ end }) => end > part.start) - LEADING : 0;
  const clause = words.filter(({ start }, at) =>
    part
      ? at >= from && start < part.end
      : start >= clauseStart(text, quote.start, trigger.start) &&
        start < clauseEnd(text, quote.end, trigger.end),
  );
  const own = clause.map(({ lower }) => lower);
  return (
    !holds(cues.negation, own) &&
    !(modality === 'asserted' && holds(cues.rumourWords, own)) &&
    !(modality === 'asserted' && (holds(cues.rumourForms, own) || cues.hypothetical.has(own[0] ?? '')))
  );
}

/** Words before a phrase that may still speak of it: "no longer the", "angeblich". */
const LEADING = 2;

// "Der Spotify-Gründer Daniel Ek hat einem Bericht zufolge …": where both ends stand right beside the trigger, the
// phrase alone says it, and not what the sentence goes on to report.
function phraseOf({ trigger, subject, object }: FactDraft): { start: number; end: number } | undefined {
  const spans = [trigger, subject.mention, object.mention];
  const close = spans.every(
    ({ start, end }) => Math.max(start - trigger.end, trigger.start - end) <= ADJACENT,
  );
  if (!close) return undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const holds = (table: PhraseTable<true>, words: readonly string[]): boolean =>
  words.some((_, k) => table.match(words, k) !== undefined);

/** A verb of denial in any of its forms. */
const deniesSomething = (words: readonly string[], vocabulary: Vocabulary): boolean =>
  words.some((word, k) =>
    [word, ...vocabulary.verbForms(word).map(({ lemma }) => lemma)].some(
      (lemma) => vocabulary.cues.denying.match([lemma, ...words.slice(k + 1, k + 4)], 0) !== undefined,
    ),
  );

// "X-Chefin Y dementierte, dass …": what she is stands beside the name and is not what she denies.
function isApposition({ relation, trigger, subject, object, rule }: FactDraft): boolean {
  const { lens } = RELATIONS[relation];
  // What a relative or participle clause tells of is background, and not what the sentence denies or reports.
  if (rule.endsWith(':aside')) return true;
  const said = /^noun:.*:(?:beside|apposition)/u.test(rule);
  if (lens !== 'talent' && lens !== 'place' && !said) return false;
  return [subject.mention, object.mention].some(
    ({ start, end }) => Math.max(start - trigger.end, trigger.start - end) <= ADJACENT,
  );
}

const MARK = /[,;:–—]/u;

function clauseStart(text: string, least: number, at: number): number {
  let from = at;
  while (from > least && !MARK.test(text[from - 1] as string)) from--;
  return from;
}

function clauseEnd(text: string, most: number, at: number): number {
  let to = at;
  while (to < most && !MARK.test(text[to] as string)) to++;
  return to;
}
