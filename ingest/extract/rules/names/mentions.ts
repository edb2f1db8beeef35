// All names of a document: found by registry, form and context, grouped into entities, then looked for once more so that
// a name known from one place is seen in all.
import type { Source } from '../../../../graph/source';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { openedCompounds } from './among-nouns/evidence';
import { determinedNouns } from './among-nouns/standing';
import { compounds } from './compounds';
import { FIRST_LOOKS } from './first-look';
import { knownBySentence } from './known';
import { lettersIn, lettersOfNouns } from './letters-of-nouns';
import { type Mention, mentionOf } from './mention';
import { datesIn, headEnd, neverIn } from './no-names';
import { pairIn } from './pairs';
import { isWithin, Taken } from './span';
import { Spellings } from './spellings';

/** The mentions of each sentence, in order of place. */
export function findMentions(
  source: Source,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): Mention[][] {
  const known = knownBySentence(source, sentences, vocabulary);
  // Step by step for all sentences, as they are parsed (rules.ts).
  const figures = sentences.map((sentence) => datesIn(source, sentence));
  const letters = lettersOfNouns(sentences, vocabulary);
  const looked = sentences.map((sentence, index) => {
    const taken = new Taken(sentence.tokens.length);
    const head = headEnd(sentence);
    taken.block(0, head);
    // "France 2030": the year of a known name is no date.
    for (const figure of figures[index] ?? [])
      if (!isWithin(figure, known[index] ?? [])) taken.block(figure.from, figure.to);
    for (const { from, to } of neverIn(sentence, vocabulary)) taken.block(from, to);
    if (letters.size > 0)
      sentence.tokens.forEach(({ text, capital }, at) => {
        if (capital && letters.has(lettersIn(text) ?? '')) taken.block(at, at + 1);
      });
    return { sentence, head, known: known[index] ?? [], taken };
  });
  for (const look of FIRST_LOOKS)
    for (const { sentence, known, taken } of looked)
      for (const span of look(sentence, known, vocabulary, taken)) taken.take(span);
  const spellings = new Spellings(vocabulary);
  for (const { sentence, taken } of looked)
    for (const span of taken.spans) if (!span.weak) spellings.add(sentence, span);
  for (const { sentence, taken } of looked) {
    for (const span of taken.spans) if (span.weak) spellings.addWeak(sentence, span);
    if (!vocabulary.grammar.capitalNouns) continue;
    for (const { name, strength } of openedCompounds(sentence, vocabulary))
      spellings.addInner(name, strength);
    for (const word of determinedNouns(sentence, vocabulary)) spellings.speaksAgainst(word);
  }
  spellings.settle();
  return looked.map(({ sentence, head, taken }) => {
    const mentions = taken.spans
      .map((span) => {
        const entity = spellings.entityOf(sentence, span);
        return mentionOf(sentence, span, entity, entity && pairIn(sentence, span, entity, spellings));
      })
      .filter((mention): mention is Mention => mention !== undefined);
    const again = new Taken(sentence.tokens.length);
    again.block(0, head);
    for (const { from, to } of mentions) again.take({ from, to, hints: [] });
    for (const { from, to, entity } of spellings.matches(sentence, again)) {
      const mention = mentionOf(sentence, { from, to, hints: [] }, entity);
      if (mention) mentions.push(mention);
    }
    const inners = vocabulary.grammar.compounds ? [...compounds(sentence, again, spellings, vocabulary)] : [];
    // "Blue Harbor Labs-Gründer": what was taken for a name before the hyphen is a part of the longer one.
    const whole = mentions.filter(
      ({ from, to }) => !inners.some((inner) => inner.from < to && from < inner.to),
    );
    return [...whole, ...inners].sort((a, b) => a.from - b.from);
  });
}
