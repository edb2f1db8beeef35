// Things that are built and have no name of their own: "is building a data centre in Narvik". They are known by whose they are.
import { slug } from '../../../../graph/ids';
import { Cluster } from '../clusters';
import type { Draft } from '../facts';
import type { Token } from '../tokens';
import { factDraft, figuresBetween, qualifiersFrom, type SentenceReading } from './context';
import { shadeOf } from './verb-facts';
import { graver } from './verb-phrases';

/** Reads who builds a plant, a data centre, a supercomputer. */
export function readPremises(reading: SentenceReading): Draft[] {
  const { verbs, position, sentence, source, chunks } = reading;
  const { nouns, building } = position.premises;
  return verbs.flatMap((phrase) => {
    const { verb, complements } = phrase;
    if (!building.has(verb.phrasal ?? verb.lemma)) return [];
    const direct = verb.passive ? phrase.subject : phrase.object;
    const thing = [direct, ...complements.filter(({ prep }) => position.premises.on.has(prep))].find(
      (one) =>
        one &&
        !one.named &&
        nouns.has(one.head) &&
        one.owner.length === 0 &&
        (!one.definite || one.origins.length > 0),
    );
    const builders = verb.passive
      ? (complements.find(({ prep }) => prep === position.agent)?.ends ?? [])
      : (phrase.subject?.ends ?? []);
    if (!thing || builders.length === 0) return [];
    const at = chunks.indexOf(thing);
    const behind = chunks[at + 1];
    const place =
      behind?.type === 'noun' && position.premises.at.has(behind.prep)
        ? behind.ends.find(({ cluster }) => cluster.kind === 'City' || cluster.kind === 'Country')
        : undefined;
    const first = sentence.tokens[
      firstWord(
        thing.nouns.map((noun) => noun.at),
        thing.headAt,
      )
    ] as Token;
    const words = source.text.slice(first.start, (sentence.tokens[thing.headAt] as Token).end);
    return builders.flatMap((builder) => {
      const cluster = new Cluster();
      cluster.fixed = 'Facility';
      cluster.display = words;
      const whose = [builder.cluster.name, words, place?.cluster.name ?? ''].join(' ');
      cluster.id = `${slug(whose)}-${source.id.slice(4, 10)}`;
      return factDraft(
        {
          relation: 'BUILDS',
          subject: builder,
          object: {
            cluster,
            mention: { start: first.start, end: (sentence.tokens[thing.headAt] as Token).end },
            via: 'name',
          },
          qualifiers: {
            ...qualifiersFrom(
              'BUILDS',
              ['amount', 'quantity', 'date'],
              figuresBetween(reading, phrase.from, phrase.to),
              reading,
            ),
            ...(place && { place: { text: place.cluster.name } }),
          },
          outlook: graver(graver(phrase.outlook, shadeOf(thing, reading)), reading.outlook),
          from: verb.at,
          to: verb.at + 1,
          confidence: 0.88,
          rule: `premises:${verb.lemma}`,
        },
        reading,
      );
    });
  });
}

// The words of the thing without gaps before its last noun: "AI data centre".
function firstWord(nouns: readonly number[], head: number): number {
  let first = head;
  while (nouns.includes(first - 1)) first--;
  return first;
}
