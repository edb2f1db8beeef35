// Whether two phrases may stand in one list: of one sort, behind the same preposition, in one case.
import type { Family } from '../../names/entity';
import { isOfficer } from '../../offices/office';
import type { Phrase } from '../../phrases/phrase';
import { familiesOf } from '../../reference/families';
import { isFundOfFirm } from '../../reference/parts';
import { placesOf } from '../../reference/places-of';
import type { Vocabulary } from '../../vocabulary';
import { isPerson } from '../description';
import type { Gap, Head } from '../head';

export const isSameSort = (a: Phrase, b: Phrase): boolean => {
  if (a.pronoun || b.pronoun || a.relative || b.relative) return false;
  if (a.figures.length > 0 && a.headAt < 0 && !a.name) return false;
  // A firm and a place are no list.
  const [one, other] = [a.name?.entity, b.name?.entity];
  if (one && other && (one.family === 'place') !== (other.family === 'place') && !acts(a) && !acts(b))
    return false;
  // "Veldhoven, Niederlande": a country behind its town tells where that is.
  if (one?.kind === 'City' && other?.kind === 'Country' && one.place?.iso === other.place?.iso) return false;
  return isNamed(a) === isNamed(b) && !isOtherKind(a, b);
};

/** "investors including the state's fund, A and B": examples of one sort, some with a name and some without. */
export const areExamples = (first: Phrase, other: Phrase): boolean =>
  first.prep === 'example' &&
  (first.name === undefined) !== (other.name === undefined) &&
  [first, other].every(isOrganization);

/** "von Polizei und Bundeswehr genutzt": behind one preposition bodies and firms in general, and one by name. */
export const areGeneralAndNamed = (first: Phrase, other: Phrase): boolean =>
  first.prep !== '' &&
  first.name === undefined &&
  first.determiner === undefined &&
  first.headAt >= 0 &&
  other.name !== undefined &&
  other.headAt < 0 &&
  other.determiner === undefined &&
  [first, other].every(isOrganization);

export const isOrganization = (phrase: Phrase): boolean =>
  phrase.name
    ? phrase.name.entity.family === 'organization'
    : !phrase.pronoun && !phrase.relative && familiesOf(phrase).includes('organization');

/** "A, l'Occitanie et B financent": a region or a country with its article, and no word of place, does what others do. */
const acts = ({ name, determiner, prep }: Phrase): boolean =>
  name?.entity.family === 'place' && determiner === 'definite' && prep === '';

// "general manager of A's chip unit and AI group", "buys chips from A and its rival": who and what are no list.
function isOtherKind(a: Phrase, b: Phrase): boolean {
  if (a.name || b.name) return false;
  const [one, other] = [familiesOf(a), familiesOf(b)];
  return (
    one.length > 0 &&
    other.length > 0 &&
    APART.some((family) => isOnly(one, family) !== isOnly(other, family)) &&
    !one.some((family) => other.includes(family))
  );
}

const APART: readonly Family[] = ['person', 'thing'];

const isOnly = (families: readonly Family[], family: Family): boolean =>
  families.every((one) => one === family);

/** "the Swiss army", "Italy's data watchdog", "Accel's growth fund" are names like others. */
const isNamed = (phrase: Phrase): boolean =>
  phrase.name !== undefined ||
  isFundOfFirm(phrase) ||
  (phrase.noun?.head?.classes.has('body') === true &&
    (placesOf(phrase).length > 0 || phrase.owner?.name?.entity.place !== undefined));

// "auprès de A, de B et de C": the last word of a preposition is said again.
export const mayFollowIn = ({ prep, cases }: Phrase, first: Phrase): boolean =>
  prep === ''
    ? // "die Runde vom Fonds A sowie dem Fonds B": members of a list stand in one case.
      first.genitive
      ? cases.has('g')
      : cases.size === 0 || first.cases.size === 0 || [...cases].some((one) => first.cases.has(one))
    : prep === first.prep || first.prep.endsWith(` ${prep}`);

// "aux côtés de A et du fonds de la famille B": the last word of a long preposition said again joins what has no name.
export const repeats = ({ prep, headAt }: Phrase, first: Phrase, kind: Gap): boolean =>
  kind === 'and' && headAt >= 0 && prep !== '' && first.prep.endsWith(` ${prep}`);

// "en France, en Belgique et à Singapour": countries and towns take prepositions of their own.
export const areBothPlaces = (one: Phrase, other: Phrase, { senses }: Vocabulary): boolean =>
  [one, other].every(({ prep, name }) => name?.entity.place !== undefined && senses.location.has(prep));

// "A et sa famille", "A and two colleagues": those around somebody do what he does.
export const isOwnFamily = (first: Phrase, { name, determiner, noun, prep }: Phrase, kind: Gap): boolean =>
  kind === 'and' &&
  isPerson(first) &&
  first.name !== undefined &&
  !name &&
  prep === '' &&
  ((determiner === 'possessive' && noun?.head?.classes.has('group') === true) ||
    (determiner !== 'definite' && isPlainPerson(noun)));

// "a colleague", and not "chief executive".
const isPlainPerson = (noun: Phrase['noun']): boolean =>
  noun?.head?.classes.has('person') === true && !isOfficer(noun);

// "A, le fonds de B et C": what the fund of a firm does the firm does, as one that is named.
export function areFunds(one: Head, other: Head, heads: readonly Head[], { senses }: Vocabulary): boolean {
  const acts = ({ phrase, at }: Head) => {
    if (phrase.name) return phrase.name.entity.family === 'organization' ? 'named' : undefined;
    const next = heads[at + 1]?.phrase;
    const classes = phrase.noun?.head?.classes;
    const isFund = classes?.has('investor') && !classes.has('company') && phrase.determiner === 'definite';
    const owned =
      next?.from === phrase.to && senses.of.has(next.prep) && next.name?.entity.family === 'organization';
    return isFund && owned ? 'fund' : undefined;
  };
  const [first, second] = [acts(one), acts(other)];
  return first !== undefined && second !== undefined && (first === 'fund' || second === 'fund');
}
