// Who leads a firm that something else is told of: "Mit Anna Holm an der Spitze ist A gewachsen", "avec Anna Holm à la barre".
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { nounModality } from '../modality/modality';
import type { Phrase } from '../phrases/phrase';
import { spanOf } from '../reference/end';
import { endsOf } from '../slots/ends-of';
import { clauseOf, type View } from '../view';

/** How sure the firm of the clause is the one that is led. */
const FIT = 0.9;

export function readAtTop(phrase: Phrase, view: View): Draft[] {
  const { name, noun, prep, headAt, index } = phrase;
  const { senses } = view.vocabulary;
  const head = view.units[headAt];
  if (name || !head || prep === '' || phrase.determiner !== 'definite' || !noun?.head?.classes.has('post'))
    return [];
  const leader = view.phrases[index - 1];
  if (leader?.to !== phrase.from || !senses.together.has(leader.prep)) return [];
  // "mit A an der Spitze von B": there the firm is told.
  const next = view.phrases[index + 1];
  if (next?.from === phrase.to && (next.genitive || next.prep !== '')) return [];
  const clause = clauseOf(view, phrase);
  const firm =
    clause?.subject ??
    clause?.phrases.find((one) => one.prep === '' && one.cases.has('n') && one.ends.length > 0);
  if (!firm || firm.list.length > 1) return [];
  return flatMapped(endsOf(leader, ['Person']), (from) =>
    endsOf(firm, ['Company']).map((to) => ({
      relation: 'HOLDS_ROLE' as const,
      from,
      to,
      qualifiers: {},
      modality: nounModality(phrase, clause, view),
      trigger: spanOf(head),
      confidence: BASE * FIT,
      rule: `noun:${noun.lemma}:with`,
      sentence: view.sentence,
    })),
  );
}
