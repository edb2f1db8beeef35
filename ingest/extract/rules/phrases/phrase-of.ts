// The phrase that a draft becomes, with the cases and the number that its words show.
import { ALL_CASES } from '../inflection/declension';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';
import { prepositionOfClitic } from './clitics';
import type { Draft } from './draft';
import { headOfName } from './names-in-phrases';
import { showsPlural } from './number';
import type { Phrase } from './phrase';

/** The phrase of the units from the draft's first up to `to`; undefined where there are none. */
export function phraseOf(
  draft: Draft,
  to: number,
  pronoun: Unit | undefined,
  index: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  const { declension } = vocabulary;
  const { from, headAt } = draft;
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last) return undefined;
  const head = headAt >= 0 ? units[headAt] : headOfName(draft, to, units, vocabulary);
  const determiner = draft.determinerAt >= 0 ? units[draft.determinerAt] : undefined;
  // Every property is named, also those that stay undefined: phrases of one shape are read faster (see units/found.ts).
  const phrase: Phrase = {
    from,
    prep: draft.prep,
    determiner: draft.determiner,
    determinerAt: draft.determinerAt,
    adjectives: draft.adjectives,
    modifiers: draft.modifiers,
    figures: draft.figures,
    counted: draft.counted,
    noun: draft.noun,
    headAt,
    field: fieldOf(headAt >= 0 ? units[headAt] : undefined, draft.noun),
    name: draft.name,
    owner: draft.owner,
    participle: draft.participle,
    index,
    to,
    start: first.start,
    end: last.end,
    cases:
      declension && draft.prep === ''
        ? declension.casesOf(determiner, head, pronoun, draft.adjectives)
        : ALL_CASES,
    several: showsPlural(draft, units, vocabulary),
    genitive: false,
    clitic:
      pronoun !== undefined && prepositionOfClitic(to - 1, units.length, units, vocabulary) !== undefined,
    inner: [],
    list: [],
    ends: [],
    relative: pronoun?.tag === 'relative' ? pronoun : undefined,
    pronoun: pronoun?.tag === 'relative' ? undefined : pronoun,
    explains: undefined,
    presents: undefined,
    examples: undefined,
    answer: undefined,
    beside: undefined,
    chain: undefined,
  };
  phrase.list = [phrase];
  return phrase;
}

function fieldOf(head: Unit | undefined, noun: Noun | undefined): string {
  const at = head && noun ? head.lower.lastIndexOf(noun.lemma) : 0;
  return head && at > 0 ? head.lower.slice(0, at) : '';
}
