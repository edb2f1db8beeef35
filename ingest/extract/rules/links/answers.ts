// Questions that the next sentence answers with a name alone: "Who bought A? B.", "Wem gehört A? B.", "À qui appartient A ?
// À B." Run over the whole document, as the answer stands behind.
import { flatMapped } from '../flat-mapped';
import type { Phrase } from '../phrases/phrase';
import type { Sentence } from '../sentences';
import type { Tag, Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';

interface Read {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
}

/** So far from the beginning the word may stand that asks: "And to whom". */
const OPENING = 3;

/** Puts the names of an answer on the word that asks for them. */
export function linkAnswers(sentences: readonly Read[], vocabulary: Vocabulary): void {
  sentences.forEach(({ sentence, phrases }, at) => {
    if (sentence.lowers.at(-1) !== '?') return;
    const asking = phrases.find(
      ({ pronoun, relative, from }) =>
        from < OPENING && vocabulary.asking.has((pronoun ?? relative)?.lower ?? ''),
    );
    const next = sentences[at + 1];
    if (asking && next && isNext(sentence, next.sentence)) asking.answer = answerIn(next, vocabulary);
  });
}

/** Right behind and on its line: a name on a line of its own may be that of who has written the text. */
const isNext = ({ index, line }: Sentence, next: Sentence): boolean =>
  next.index === index + 1 && next.line === line;

/** The names that are all the sentence says, but for since when: "B.", "To A and B.", "P did.", "B, since 2019." */
function answerIn({ units, phrases }: Read, { auxiliaries, modals }: Vocabulary): Phrase['answer'] {
  const names = flatMapped([...phrases], ({ name }) => (name ? [name] : []));
  const isBare = units.every(
    ({ tag, verbs, lower }, at) =>
      ALONE.has(tag) ||
      (at === 0 && tag === 'preposition') ||
      (tag === 'verb' && (modals.has(lower) || verbs.some(({ lemma }) => auxiliaries.has(lemma)))),
  );
  return isBare && names.length > 0 && !names.some(({ entity }) => entity.place) ? names : undefined;
}

/** What may stand in an answer beside its names. */
const ALONE: ReadonlySet<Tag> = new Set<Tag>(['name', 'comma', 'coordinator', 'figure', 'stop']);
