// Members of a list behind a noun that is left out: "un partenariat avec A, un autre avec B".

import { isDate, type Phrase } from '../../phrases/phrase';
import type { Unit } from '../../units/unit';
import { type Gap, gap, type Head } from '../head';

/** The preposition that is said again behind "another" takes the list up, a date aside. */
export function overElided(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  const { prep } = first.phrase;
  if (prep === '' || !last.phrase.name || last.phrase.name.entity.place) return undefined;
  const next = heads[last.at + 1];
  const isDated = next?.from === last.phrase.to && isDate(next.phrase);
  const [end, another] = isDated ? [next.phrase.to, heads[next.at + 1]] : [last.phrase.to, next];
  if (!another || !isElided(another.phrase) || gap(end, another.from, units) === 'none') return undefined;
  const head = heads[another.at + 1];
  return head?.from === another.phrase.to && head.phrase.prep === prep && head.phrase.name
    ? { head, gap: 'and' }
    : undefined;
}

/** "un autre", "une deuxième" */
const isElided = ({ name, headAt, determiner, adjectives, figures }: Phrase): boolean =>
  !name && headAt < 0 && determiner === 'indefinite' && adjectives.length === 1 && figures.length === 0;
