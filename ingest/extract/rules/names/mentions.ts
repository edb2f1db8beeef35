// All names of a document: found by registry, form and context, grouped into entities, then looked for once more so that
// a name known from one place is seen in all.
import type { Source } from '../../../../graph/source';
import type { Sentence } from '../sentences';
import type { Vocabulary } from '../vocabulary';
import { openedCompounds } from './among-nouns/evidence';
import { determinedNouns } from './among-nouns/standing';
import { compounds } from './compounds';
import { firstLook } from './first-look';
import { knownBySentence } from './known';
import { type Mention, mentionOf } from './mention';
import { datesIn, headEnd, neverIn } from './no-names';
import { placesIn } from './places';
import { Taken } from './span';
import { Spellings } from './spellings';

/** The mentions of each sentence, in order of place. */
export function findMentions(
  source: Source,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): Mention[][] {
  const known = knownBySentence(source, sentences, vocabulary);
  const heads = sentences.map(headEnd);
  const spellings = new Spellings(vocabulary);
  const taken = sentences.map((sentence, index) => {
    const spans = new Taken(sentence.tokens.length);
    spans.block(0, heads[index] as number);
    for (const { from, to } of datesIn(source, sentence)) spans.block(from, to);
    for (const { from, to } of neverIn(sentence, vocabulary)) spans.block(from, to);
    for (const span of firstLook(sentence, known[index] ?? [], vocabulary, spans)) spans.take(span);
    for (const span of placesIn(sentence, vocabulary, spans)) spans.take(span);
    for (const span of spans.spans) if (!span.weak) spellings.add(sentence, span);
    return spans;
  });
  sentences.forEach((sentence, index) => {
    for (const span of taken[index]?.spans ?? []) if (span.weak) spellings.addWeak(sentence, span);
    if (!vocabulary.grammar.capitalNouns) return;
    for (const { name, strength } of openedCompounds(sentence, vocabulary))
      spellings.addInner(name, strength);
    for (const word of determinedNouns(sentence, vocabulary)) spellings.speaksAgainst(word);
  });
  spellings.settle();
  return sentences.map((sentence, index) => {
    const spans = taken[index] as Taken;
    const mentions = spans.spans
      .map((span) => mentionOf(sentence, span, spellings.entityOf(sentence, span)))
      .filter((mention): mention is Mention => mention !== undefined);
    const again = new Taken(sentence.tokens.length);
    again.block(0, heads[index] as number);
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
