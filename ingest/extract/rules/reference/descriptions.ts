// Descriptions of somebody already named: "das Unternehmen", "the Norwegian group", "les Lyonnais".

import type { RelationName } from '../../../../graph/relations';
import type { Place } from '../../lexicon';
import { type Answer, answerFrom } from '../discourse/answer';
import type { Wanted } from '../discourse/description-fit';
import { TWO } from '../discourse/discourse';
import { flatMapped } from '../flat-mapped';
import type { HeadClass } from '../frames';
import { tradeOf } from '../kinds/trade';
import { isTitle, TRADE } from '../offices/office';
import { comesFrom } from '../phrases/names-in-phrases';
import type { Phrase } from '../phrases/phrase';
import type { Unit } from '../units/unit';
import { bodyOfPlace } from './bodies';
import { comingWith, numberOf } from './coming-with';
import { ledBefore } from './employer';
import { type End, meantBy } from './end';
import { familiesOf } from './families';
import { isMadeSo } from './made-so';
import { isFund } from './parts';
import { placesOf } from './places-of';
import { countOf } from './pronouns';
import { saidToBe } from './said-to-be';
import { isIntroduced, othersInClause, type Scene, tellsOfPast } from './scene';

const MANY = /[^s]s$|x$/u;

// Two or more words of the phrase that are no name anywhere: "Wiener Börse".
const isInTables = ({ from, headAt }: Phrase, { units, vocabulary }: Scene): boolean => {
  const words = units.slice(from, headAt + 1).map(({ lower }) => lower);
  return words.some((_, at) => (vocabulary.never.match(words, at)?.length ?? 0) > 1);
};

/** "das Unternehmen", "the Norwegian group", "die Münchner"; a new thing ("ein Start-up") stands for nobody known. */
export function endsOfDescription(phrase: Phrase, scene: Scene): End[] {
  const { determiner, adjectives, noun, headAt } = phrase;
  const count = countMeant(phrase, scene);
  if (count > 0) return severalOf(count, phrase, scene);
  if (determiner === 'indefinite') {
    const said = saidToBe(phrase, scene);
    return said.length > 0 ? said : comingWith(phrase, scene);
  }
  if (determiner === undefined && numberOf(phrase) > 1) return comingWith(phrase, scene);
  if (determiner !== 'definite' && determiner !== 'demonstrative' && determiner !== 'possessive') return [];
  // "les assureurs" are many, and no one name is theirs.
  const plural = headAt >= 0 && noun !== undefined && MANY.test((scene.units[headAt] as Unit).lower);
  // "les start-up": where nouns stand with an article, it tells of several.
  if (scene.vocabulary.grammar.articles && MANY.test(scene.units[phrase.determinerAt]?.lower ?? ''))
    return [];
  if (
    plural &&
    scene.vocabulary.grammar.order === 'position' &&
    (scene.units[headAt] as Unit).lower !== noun.lemma
  )
    return [];
  if (determiner === 'possessive' && isPast(phrase, scene) && !isFund(noun)) return [];
  if (isMadeSo(phrase, scene)) return [];
  // "an der Wiener Börse": what the tables keep from being a name describes none either.
  if (isInTables(phrase, scene)) return [];
  const places = placesOf(phrase);
  const families = headAt >= 0 ? familiesOf(phrase) : places.length > 0 ? (['organization'] as const) : [];
  if (families.length === 0 || (headAt < 0 && adjectives.length === 0)) return [];
  const body = bodyOfPlace(phrase, scene);
  if (body && !isOfTown(phrase, places)) return [body];
  // "seine Investoren", "its chief": a new description by relation, not somebody already named; "cette filiale de X" is.
  const isTold = determiner === 'demonstrative' && hasComplement(phrase, scene);
  if (
    noun &&
    noun.relational.length > 0 &&
    !isTold &&
    (determiner === 'possessive' || phrase.owner || hasComplement(phrase, scene) || isWhose(phrase, scene))
  )
    return [];
  if (determiner === 'possessive' && !noun?.head?.generic) return [];
  // "le laboratoire de Google": a part of the firm that is named behind it.
  if (noun && scene.vocabulary.grammar.articles && !isTold && isOfFirm(phrase, scene)) return [];
  // "die Messtechnik der Pilotlinie" is a thing of its own.
  if (
    families.every((family) => family === 'thing') &&
    scene.phrases[phrase.index + 1]?.genitive &&
    scene.vocabulary.grammar.order === 'case'
  )
    return [];
  // "den Abnehmern": several, so nobody in particular.
  if (phrase.several) return [];
  const wanted: Wanted = {
    families,
    classes: noun?.head?.classes ?? new Set(),
    lemma: noun?.lemma,
    field: phrase.field,
    trade: tradeOf(phrase, scene.phrases[phrase.index + 1], scene.vocabulary),
    generic: noun?.head?.generic ?? headAt < 0,
    places: places.map(({ place }) => place),
    // "das ETH-Spin-off": whose name is a part of the word is not meant by it.
    other: new Set([
      ...othersInClause(phrase, scene),
      ...phrase.modifiers.filter((name) => comesFrom(name, noun)).map(({ entity }) => entity),
    ]),
    introduced: isIntroduced(phrase, scene),
  };
  const led = ledBefore(phrase, scene);
  if (led && noun?.head?.generic) return [led];
  const same = equated(phrase, scene);
  const bearer = same ? undefined : bearerOf(phrase, scene);
  const found = same ? answerFrom(same) : (bearer ?? scene.discourse.describe(wanted, scene.sentence));
  // "A's chief said the chipmaker had …": A, unless the text has called another so.
  if (led && !found?.entity.descriptions.has(noun?.lemma ?? '')) return [led];
  const head = headAt >= 0 ? scene.units[headAt] : scene.units[phrase.to - 1];
  if (!found || !head) return body ? [body] : [];
  if (!isTold && !bearer && isOfAnother(phrase) && !found.entity.descriptions.has(noun?.lemma ?? ''))
    return [];
  // "der Direktor des Ulmer Instituts": hardly one of which the text has told no home there.
  const isNew = phrase.genitive && places.some(({ place }) => !found.entity.homes.has(place.id));
  if (body && isNew && phrase.modifiers.length === 0) return [body];
  return [meantBy(head, found)];
}

// "The buyer", "der Mutterkonzern", "le fournisseur": who was told right before to be that.
function bearerOf({ noun, modifiers, field }: Phrase, { discourse, sentence }: Scene): Answer | undefined {
  if (modifiers.length > 0 || field) return undefined;
  for (const { relation, bearer } of noun?.relational ?? []) {
    if (!OF_FIRMS.has(relation)) continue;
    const found = discourse.bearers.bearer(relation, bearer, sentence);
    if (found) return found;
  }
  return undefined;
}

/** Of both sides of a rivalry or a partnership the same is said. */
const OF_FIRMS: ReadonlySet<RelationName> = new Set<RelationName>([
  'ACQUIRED',
  'SUBSIDIARY_OF',
  'INVESTED_IN',
  'SUPPLIES',
]);

// "die Google-Tochter", "das Gemeinschaftsunternehmen", "die Konkurrenz": nobody whom the text has not called so.
const isOfAnother = ({ noun, modifiers }: Phrase): boolean =>
  noun?.relational.some(
    ({ relation, bearer, weight }) =>
      // "der Tesla-Rivale" may be whom the text is about.
      (relation === 'COMPETES_WITH' && modifiers.length === 0) ||
      (relation === 'SUBSIDIARY_OF' &&
        bearer === 'from' &&
        (weight >= TRADE || modifiers.some(({ entity }) => entity.family === 'organization'))),
  ) === true;

/** "die Bonner Behörde": by its town an authority is told again rather than first. */
const isOfTown = ({ noun, field }: Phrase, places: readonly { readonly place: Place }[]): boolean =>
  noun?.head?.generic === true && field === '' && places[0]?.place.kind === 'City';

// "her previous company": another one than that of today, which the text is about; "its previous fund" is its own as well.
const isPast = ({ from, headAt }: Phrase, scene: Scene): boolean => tellsOfPast(from, headAt, scene);

/** "both companies", "the three firms", "ces deux groupes": how many are meant that have been told of, by a word for any firm. */
function countMeant(
  { determiner, determinerAt, noun, adjectives, figures }: Phrase,
  { units, vocabulary }: Scene,
): number {
  const first = units[determinerAt];
  if (first?.referent === 'group') return countOf(first, vocabulary);
  const isKnown = determiner === 'definite' || determiner === 'demonstrative';
  if (!isKnown || noun?.head?.generic !== true || adjectives.length > 0) return 0;
  const [count] = figures.flatMap((figure) => (figure.type === 'quantity' ? [figure.value.value] : []));
  return count === TWO || count === TWO + 1 ? count : 0;
}

/** The pair or the three: "both companies", "the two firms", "die beiden Gründer". */
function severalOf(count: number, phrase: Phrase, scene: Scene): End[] {
  const head = scene.units[phrase.headAt];
  const families = familiesOf(phrase);
  if (!head) return [];
  return scene.discourse
    .several(count, scene.sentence, new Set())
    .filter(({ entity }) => families.includes(entity.family))
    .map((answer) => meantBy(head, answer));
}

// "A, dont B a racheté la filiale": the relative pronoun tells whose.
const isWhose = (phrase: Phrase, { clauses }: Scene): boolean =>
  clauses.some(({ opener, phrases }) => opener?.relative === 'complement' && phrases.includes(phrase));

function hasComplement(phrase: Phrase, scene: Scene): boolean {
  const next = scene.phrases[phrase.index + 1];
  return (
    next !== undefined &&
    next.from === phrase.to &&
    (next.genitive || next.prep !== '') &&
    (next.name ? next.name.entity.family !== 'place' : isOfUnnamedFirm(phrase, next, scene))
  );
}

// "le numéro un de la banque publique": the head of a firm, and no firm, though no name says of which.
const isOfUnnamedFirm = ({ noun }: Phrase, next: Phrase, { vocabulary: { senses } }: Scene): boolean =>
  senses.of.has(next.prep) &&
  (next.determiner === 'definite' || next.determiner === 'demonstrative') &&
  isTitle(noun) &&
  noun?.head?.classes.has('company') === true &&
  FIRMS.some((one) => next.noun?.head?.classes.has(one));

const FIRMS: readonly HeadClass[] = ['company', 'investor', 'body'];

const isOfFirm = (phrase: Phrase, { phrases, vocabulary }: Scene): boolean => {
  const next = phrases[phrase.index + 1];
  return (
    next?.from === phrase.to &&
    vocabulary.senses.of.has(next.prep) &&
    next.name?.entity.family === 'organization' &&
    familiesOf(phrase).includes('organization')
  );
};

// "Mit Sitz in Veldhoven ist es das einzige Unternehmen, das …", "It is the only firm that …": who is said to be it.
function equated(phrase: Phrase, scene: Scene): End | undefined {
  if (phrase.prep !== '' || phrase.genitive) return undefined;
  const clause = scene.clauses.find(({ phrases }) => phrases.includes(phrase));
  const { be } = scene.vocabulary;
  if (!clause?.predicates.every(({ lemma, form }) => be.has(lemma) && form === 'finite')) return undefined;
  const families = familiesOf(phrase);
  return flatMapped(
    clause.phrases.filter(({ prep, to, cases }) => prep === '' && to <= phrase.from && cases.has('n')),
    ({ ends }) => ends,
  ).find(({ entity }) => families.includes(entity.family));
}
