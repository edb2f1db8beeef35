// Phrases that a name stands in or explains.
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { doubted, type End, namedBy } from './end';

// "deux anciens de X, A et B": many are the whole list, one is its first.
export function explained(phrase: Phrase, target: Phrase, units: readonly Unit[]): End[] {
  const { list, ends } = target;
  // "Mit A und B haben zwei Konzerne investiert": the list stands before.
  const isListBefore = list[0] === target && (list.at(-1)?.to ?? phrase.from) <= phrase.from;
  const all =
    (isMany(phrase, units) || isListBefore) && list.length > 1
      ? flatMapped(list, (member) => member.ends)
      : ends;
  return all.map((end) => doubted(end, 0.98));
}

export function named(phrase: Phrase, units: readonly Unit[]): End {
  const mention = phrase.name as NonNullable<Phrase['name']>;
  const { entity } = mention;
  return namedBy(mention, isLikeIt(phrase, entity, units) ? LIKE_IT : entity.certain ? 1 : 0.97);
}

const LIKE_IT = 0.5;

// "un Palantir breton": one like it, and not the firm itself; "one of A's customers" is A.
const isLikeIt = (
  { determiner, determinerAt, headAt }: Phrase,
  { fixed, family }: Entity,
  units: readonly Unit[],
): boolean =>
  determiner === 'indefinite' &&
  units[determinerAt]?.lower.includes(' ') === false &&
  headAt < 0 &&
  fixed !== undefined &&
  family === 'organization';
