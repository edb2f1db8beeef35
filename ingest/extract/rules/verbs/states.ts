// States and regions that act: "Flanders backs A", "von Bayern gefördert" mean those who govern there.
import { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd } from '../reference/end';
import { type Filler, refilled } from '../slots/filler';
import type { View } from '../view';

/** How surely the name of a country or region stands for its government where it gives or backs. */
const SURE = 0.95;

/** The filler with the public body for each country or region; undefined where a place only says where or whence. */
export function asStates(filler: Filler, view: View): Filler | undefined {
  const { phrase, ends } = filler;
  if (!ends.some(isState)) return filler;
  const { senses } = view.vocabulary;
  // "wo man es nutzt", "it has bought": nothing but a name stands for who governs.
  if (ends.some((end) => isState(end) && (end.antecedent || !end.entity.place))) return undefined;
  if (phrase.prep !== '' && !senses.agent.has(phrase.prep) && !isReceiver(phrase, view)) return undefined;
  return refilled(
    filler,
    ends.map((end) => (isState(end) ? governing(end, view) : end)),
  );
}

// "vendu à la France", "an die Ukraine geliefert"; "aux États-Unis", "shipped to Japan" may tell where as well.
const isReceiver = (
  { prep, determinerAt }: Phrase,
  { units, vocabulary: { senses, grammar } }: View,
): boolean =>
  senses.recipient.has(prep) &&
  (senses.location.has(prep) ? units[determinerAt]?.tag === 'determiner' : grammar.order === 'case');

const isState = ({ entity }: End): boolean => entity.kind === 'Country';

// Bavaria and Saxony are one place to the map, and two who give.
function governing({ entity: { place }, mention }: End, { source, discourse }: View): End {
  const name = source.text.slice(mention.start, mention.end);
  const known = discourse.states.get(name);
  const body = known ?? new Entity();
  if (!known) {
    body.fixed = 'PublicBody';
    body.named(name);
    if (place) body.livesIn(place);
    discourse.states.set(name, body);
  }
  return newEnd(body, mention, SURE);
}
