// Nouns that say what a name is.
import type { HeadClass } from '../frames';
import { isTitle } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import { familiesOf } from '../reference/families';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Head } from './head';

export const OPENERS: ReadonlySet<string> = new Set(['comma', 'open', 'stop']);

/** What a firm is called by is no person, and the other way round. */
export const agrees = (description: Phrase, { name }: Phrase): boolean => {
  const families = familiesOf(description);
  if (!name) return true;
  const { certain, family, medium } = name.entity;
  // "selon le Handelsblatt, l'autorité française": a paper is no public body.
  if (medium && description.noun?.head?.classes.has('body')) return false;
  // "A, Vorstand von B": the board is who sits on it.
  if (family === 'person' && isTitle(description.noun)) return true;
  return !certain || (families.length === 0 ? family === 'thing' : families.includes(family));
};

export const describes = ({ headAt, noun }: Phrase): boolean =>
  headAt >= 0 &&
  noun !== undefined &&
  (noun.head !== undefined || noun.relational.length > 0) &&
  !isDeed(noun);

/** "directrice marketing Orange", "Leiterin Vertrieb Orvanta": an office with the firm behind it and nothing between. */
export const isOfficeAt = (phrase: Phrase): boolean =>
  phrase.determinerAt < 0 &&
  phrase.headAt >= 0 &&
  phrase.list.length === 1 &&
  phrase.name?.entity.family === 'organization' &&
  (isTitle(phrase.noun) || phrase.noun?.relational.some(({ relation }) => relation === 'FOUNDED') === true);

/** "an investigation into the chatbot, Tovaro": what is done is nobody with a name. */
const isDeed = ({ head, relational }: NonNullable<Phrase['noun']>): boolean =>
  relational.length === 0 && head !== undefined && [...head.classes].every((one) => DEEDS.has(one));

const DEEDS: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'probe',
  'fine',
  'permit',
  'contract',
  'purchase',
  'money',
  'time',
]);

export const isPerson = ({ name }: Phrase): boolean => name?.entity.kind === 'Person';

export const isBareNoun = (phrase: Phrase): boolean =>
  phrase.determinerAt < 0 &&
  !phrase.owner &&
  phrase.figures.length === 0 &&
  phrase.list.length === 1 &&
  phrase.noun !== undefined &&
  phrase.noun.relational.length > 0;

export const closes = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return unit === undefined || OPENERS.has(unit.tag) || unit.tag === 'close';
};

/** "A, president of X, B": a description behind a comma is of the name before it. */
export function bearerBefore(
  { phrase, from }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): Head | undefined {
  // "A, fondateur et patron de X, B": the first of two offices stands behind the comma.
  const start = phrase.list.length > 1 && !phrase.name ? (phrase.list[0]?.from ?? from) : from;
  if (units[start - 1]?.tag !== 'comma') return undefined;
  return heads.find(
    ({ phrase: { name, prep }, ends, from: begin }) =>
      begin < start && name !== undefined && prep === '' && ends.includes(start - 1) && fits(phrase, name),
  );
}

/** "with Anna Lund, the chief of X,": an office behind a person who is not called anything yet. */
export const holderBefore = (
  { phrase, from }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean =>
  (isTitle(phrase.noun) ||
    phrase.noun?.relational.some(({ relation }) => relation === 'FORMERLY_AT') === true) &&
  units[from - 1]?.tag === 'comma' &&
  heads.some(
    ({ phrase: one, ends }) => isPerson(one) && !one.noun && one.from < from && ends.includes(from - 1),
  );

/** "A said": a verb of saying stands right behind. */
export const says = ({ ends }: Head, units: readonly Unit[], { saying }: Vocabulary): boolean =>
  ends.some((end) => {
    const verb = units[end];
    return (
      verb?.tag === 'verb' && verb.verbs.some(({ lemma, form }) => form === 'finite' && saying.has(lemma))
    );
  });

const fits = (phrase: Phrase, { entity }: NonNullable<Phrase['name']>): boolean =>
  familiesOf(phrase).includes(entity.family);
