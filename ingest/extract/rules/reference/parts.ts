// Who does what a part or the people of a firm do: "the fund of X", "Engineers at X".
import type { Phrase } from '../phrases/phrase';
import { type End, spanOf } from './end';
import type { Scene } from './scene';

/** "die Venture-Arme von Samsung und Adobe", "the fund of X": what a part without a name does, its firm does. */
export function wholeOf({ determiner, noun, to, index }: Phrase, scene: Scene): End[] | undefined {
  const next = scene.phrases[index + 1];
  const isPart =
    noun?.relational.some(({ relation, bearer }) => relation === 'SUBSIDIARY_OF' && bearer === 'from') ||
    // "zu den Geldgebern von X": who gave it money is no part of it.
    (noun?.head?.classes.has('investor') &&
      !noun.relational.some(({ relation }) => relation === 'INVESTED_IN')) ||
    (noun?.head?.classes.has('unit') && noun.head.classes.has('office'));
  if (determiner !== 'definite' || !isPart || !next || next.from !== to) return undefined;
  if (!next.genitive && !scene.vocabulary.senses.of.has(next.prep)) return undefined;
  const firms = next.list.flatMap(({ name }) => (name?.entity.family === 'organization' ? [name] : []));
  if (firms.length === 0) return undefined;
  return firms.map((name) => ({ entity: name.entity, mention: spanOf(name), certainty: 0.97 }));
}

/** "Engineers at X have built Y": what its people do, the firm does. */
export function employerOf(
  { determinerAt, noun, headAt, prep, to, index }: Phrase,
  scene: Scene,
): End[] | undefined {
  const next = scene.phrases[index + 1];
  const head = scene.units[headAt];
  const many = head !== undefined && noun?.head?.classes.has('person') && /[^s]s$/u.test(head.lower);
  if (
    !many ||
    determinerAt >= 0 ||
    prep !== '' ||
    !next ||
    next.from !== to ||
    !scene.vocabulary.senses.workplace.has(next.prep)
  )
    return undefined;
  const { name } = next;
  if (!name || next.list.length > 1 || name.entity.family !== 'organization') return undefined;
  return [{ entity: name.entity, mention: spanOf(name), certainty: 0.93 }];
}
