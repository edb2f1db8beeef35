// Relative pronouns stand for their antecedent.
import { flatMapped } from '../flat-mapped';
import { lastOf } from '../last-of';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { type End, newEnd, spanOf } from './end';
import type { Scene } from './scene';

export function endsOfRelative(phrase: Phrase, scene: Scene): End[] {
  const clause =
    scene.clauses.find(({ opener }) => opener === phrase.relative) ??
    scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const antecedent = clause?.antecedent ?? namedBefore(phrase, scene);
  if (!antecedent) return [];
  const plural = clause?.predicates.some((predicate) => predicate.plural) ?? false;
  const told =
    plural && antecedent.list.length > 1 ? flatMapped(antecedent.list, ({ ends }) => ends) : antecedent.ends;
  const ends = told.length === 0 ? joinedBefore(antecedent, scene) : told;
  const mention = spanOf(phrase.relative as Unit);
  return ends.map((end) => newEnd(end.entity, mention, end.certainty * 0.97, end.antecedent ?? end.mention));
}

function namedBefore(phrase: Phrase, scene: Scene): Phrase | undefined {
  return lastOf(scene.phrases, ({ to, ends }) => to <= phrase.from && ends.length > 0);
}

// "Anna Holm et sa famille, qui détiennent 80 % de X": of several whoever is named.
function joinedBefore({ from, index, prep }: Phrase, { phrases, units }: Scene): readonly End[] {
  const before = phrases[index - 1];
  const isJoined = units[from - 1]?.tag === 'coordinator' && before?.to === from - 1 && before.prep === prep;
  return isJoined && before.name ? before.ends : [];
}
