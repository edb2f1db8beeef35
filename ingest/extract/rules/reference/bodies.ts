// Public bodies that need no name: "Italy's data protection authority", "das bayerische Ministerium".

import { answerOf } from '../discourse/answer';
import { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { type End, meantBy, newEnd } from './end';
import { placesOf } from './places-of';
import type { Scene } from './scene';

/** "Italy's data protection authority", "das bayerische Ministerium": a body of a country needs no name. */
export function bodyOfPlace(phrase: Phrase, scene: Scene): End | undefined {
  const { classes } = phrase.noun?.head ?? {};
  const head = scene.units[phrase.headAt];
  if (!classes?.has('body') || classes.has('company') || classes.has('person') || !head) return undefined;
  const [place] = placesOf(phrase);
  // "the Flemish government": a region's as well as a country's.
  const region = phrase.adjectives.find((unit) => unit.place && !unit.place.ambiguous)?.place?.place;
  const country = place?.place ?? region ?? phrase.owner?.name?.entity.place;
  if (!country) return undefined;
  const known = scene.discourse.bodyOf(phrase.noun?.lemma ?? '', country.id);
  const first =
    scene.units[
      phrase.owner
        ? behindPreposition(phrase.owner.from, scene)
        : phrase.determinerAt >= phrase.from
          ? phrase.determinerAt + 1
          : phrase.from
    ];
  if (!first) return undefined;
  const to = endOfBody(phrase, scene);
  const mention = { start: first.start, end: (scene.units[to - 1] as Unit).end };
  if (known) return meantBy(head, answerOf(known, 0.95));
  const entity = new Entity();
  entity.fixed = 'PublicBody';
  entity.named(
    scene.units
      .slice(scene.units.indexOf(first), to)
      .map(({ text }) => text)
      .join(' ')
      .replace(/ (['’]s)/gu, '$1'),
  );
  entity.descriptions.add(phrase.noun?.lemma ?? '');
  entity.livesIn(country);
  return newEnd(entity, mention, 0.95);
}

// "from Britain's defence ministry": the preposition is none of its name.
const behindPreposition = (at: number, { units }: Scene): number =>
  units[at]?.tag === 'preposition' ? at + 1 : at;

// "le ministère allemand de la Défense": adjectives and the field of a body stand behind it and are of its name.
function endOfBody({ headAt, to: end, index }: Phrase, scene: Scene): number {
  if (!scene.vocabulary.grammar.articles) return headAt + 1;
  // "l'armée ukrainienne depuis 2016"
  const figure = scene.units.slice(headAt, end).findIndex((unit) => unit.figure !== undefined);
  const to = figure < 0 ? end : headAt + figure;
  const next = scene.phrases[index + 1];
  const isField =
    next?.from === to && scene.vocabulary.senses.of.has(next.prep) && !next.name && next.headAt >= 0;
  return isField && scene.units[next.headAt]?.capital ? next.to : to;
}
