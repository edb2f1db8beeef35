// Whether a name belongs to the noun before it or begins a phrase of its own.

import type { RelationName } from '../../../../graph/relations';
import type { HeadClass } from '../frames';
import { withoutGenitive } from '../names/genitive';
import type { Mention } from '../names/mention';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';
import type { Draft } from './draft';
import { isMany, showsPlural } from './number';
import type { Phrase } from './phrase';

const ACTING: readonly HeadClass[] = ['company', 'investor', 'person'];

/** What has a name of its own, without an article and with one. */
const TRADED: readonly HeadClass[] = ['company', 'investor', 'body', 'person', 'facility'];

const NAMED: readonly HeadClass[] = [
  ...TRADED,
  'product',
  'project',
  'unit',
  'place',
  'group',
  'board',
  'event',
];

// "Mistrals" is the genitive of "Mistral".
export function isGenitiveName({ entity }: Mention, { text }: Unit, vocabulary: Vocabulary): boolean {
  const base = withoutGenitive(text, vocabulary);
  if (base === undefined) return /['’]$/u.test(text);
  const last = base.split(' ').at(-1) as string;
  return [...entity.spellings.keys(), ...entity.aliases, entity.name].some((name) => name.endsWith(last));
}

/** "der Donaukredit AG" is no subject: the word that gives a name its gender. */
export function headOfName(
  { name }: Draft,
  to: number,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): { text: string; lower: string } | undefined {
  if (!name || vocabulary.grammar.order !== 'case') return undefined;
  const words = (units[to - 1] as Unit).text.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const text = vocabulary.bodies.has(first.toLowerCase()) ? first : last;
  if (vocabulary.isLegalForm(last)) return { text: 'Gesellschaft', lower: 'gesellschaft' };
  return words.length > 1 ? { text, lower: text.toLowerCase() } : undefined;
}

// "l'éditeur de logiciels Cegid", "le géant du luxe LVMH": the name is the firm's, not its trade's.
export function isNameOfWhole(
  { prep, from, headAt, noun, determinerAt }: Draft,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  { grammar, senses }: Vocabulary,
): boolean {
  if (!grammar.articles || !senses.of.has(prep) || headAt < 0) return false;
  const whole = wholeBefore(from, phrases, senses);
  if (!whole || whole.name || whole.determinerAt < 0) return false;
  const classes = noun?.head?.classes ?? new Set<HeadClass>();
  // "le spécialiste des puces A" names the firm, "le fabricant des puces A" what it makes.
  const many =
    noun !== undefined &&
    /[^s]s$|x$/u.test((units[headAt] as Unit).lower) &&
    units[headAt]?.lower !== noun.lemma;
  if (
    many &&
    classes.has('product') &&
    whole.noun?.head?.classes.has('company') &&
    whole.noun.relational.length === 0
  )
    return true;
  // "le leader du cloud A", "le champion de l'intelligence artificielle A": a field, where "l'éditeur du moteur A" makes one.
  if (whole.noun && isOfField(whole.noun, classes)) return true;
  const own = determinerAt < 0 ? TRADED : NAMED;
  // "sa branche de capital-risque A": the name of a part of a firm behind its field.
  const acting = determinerAt < 0 ? [...ACTING, 'unit' as const] : ACTING;
  return acting.some((name) => whole.noun?.head?.classes.has(name)) && !own.some((name) => classes.has(name));
}

// "le fabricant chinois de plaques de silicium A": over what its goods are made of.
function wholeBefore(
  from: number,
  phrases: readonly Phrase[],
  { of }: Vocabulary['senses'],
): Phrase | undefined {
  let begin = from;
  for (let k = phrases.length - 1; k >= 0; k--) {
    const phrase = phrases[k] as Phrase;
    if (phrase.to !== begin) return undefined;
    const isBare = of.has(phrase.prep) && phrase.determinerAt < 0 && !phrase.name && phrase.headAt >= 0;
    if (!isBare) return phrase;
    begin = phrase.from;
  }
  return undefined;
}

// "der Hersteller von Robotern A", "das Start-up für Robotik A": goods without an article are what the firm works on.
export function isNameOfMaker(
  { prep, from, headAt, noun, determinerAt, figures }: Draft,
  phrases: readonly Phrase[],
  { grammar, senses }: Vocabulary,
): boolean {
  const maker = phrases.at(-1);
  return (
    grammar.order === 'case' &&
    (senses.of.has(prep) || senses.price.has(prep)) &&
    headAt >= 0 &&
    determinerAt < 0 &&
    figures.length === 0 &&
    maker?.to === from &&
    maker.name === undefined &&
    maker.determinerAt >= 0 &&
    maker.noun?.head?.classes.has('company') === true &&
    !ACTING.some((one) => noun?.head?.classes.has(one))
  );
}

/** Of what a firm is told to be the first, or to know it best. */
const FIELDS: readonly HeadClass[] = ['product', 'project'];
/** Whoever makes or uses a thing may stand before its name. */
const OF_THINGS: ReadonlySet<RelationName> = new Set([
  'BUILDS',
  'SUPPLIES',
  'COMPETES_WITH',
  'PARTNERED_WITH',
]);

const isOfField = ({ head, relational }: Noun, field: ReadonlySet<HeadClass>): boolean =>
  head?.classes.has('company') === true &&
  !head.classes.has('unit') &&
  FIELDS.some((name) => field.has(name)) &&
  !TRADED.some((name) => field.has(name)) &&
  !relational.some(({ relation }) => OF_THINGS.has(relation));

// "For its processors Nexor relies on …": behind what opens the sentence stands the subject.
export function isSubjectBehind(
  { prep, from, headAt, noun, name }: Draft,
  at: number,
  units: readonly Unit[],
): boolean {
  const [first, verb] = [units[at - 1], units[at + 1]];
  if (prep === '' || from !== 0 || headAt !== at - 1 || name || !first || !verb) return false;
  const many = /[^s]s$/u.test(first.lower) && first.lower !== noun?.lemma;
  const thing = noun?.head?.classes.has('product') || noun?.head?.classes.has('time');
  return (many || thing === true) && verb.tag === 'verb' && verb.verbs.some(({ form }) => form === 'finite');
}

// "nomme à sa tête A", "accueille à son capital B": what has no name of its own tells where.
export function isBehindPlaceOfOwn(
  { prep, determiner, headAt, noun }: Draft,
  { grammar, senses }: Vocabulary,
): boolean {
  return (
    grammar.articles &&
    determiner === 'possessive' &&
    headAt >= 0 &&
    senses.location.has(prep) &&
    !NAMED.some((name) => noun?.head?.classes.has(name)) &&
    !noun?.relational.length
  );
}

// "mit weiteren Mitgründern Nordlicht Labs": several people are not called after a firm.
export function isFirmBehindPeople(
  { headAt, noun, determinerAt, prep }: Draft,
  { entity }: Mention,
  units: readonly Unit[],
  vocabulary: Vocabulary,
): boolean {
  if (headAt < 0 || entity.family !== 'organization') return false;
  const classes = noun?.head?.classes;
  if (classes?.size !== 1 || !classes.has('person')) return false;
  return showsPlural({ noun, headAt, determinerAt, prep }, units, vocabulary);
}

// "hat in ihrer Sitzung Nora Stein berufen": what happens is not called after somebody, unless it is his ("Steins").
export function isPersonBehindEvent(
  { headAt, noun, determinerAt, prep }: Draft,
  { entity }: Mention,
  { text }: Unit,
  vocabulary: Vocabulary,
): boolean {
  if (headAt < 0 || prep === '' || determinerAt < 0 || entity.kind !== 'Person' || !noun) return false;
  if (noun.relational.length > 0 || noun.events.length > 0) return false;
  const classes = noun.head?.classes;
  // "attire au conseil Anne Roux": nor is a board.
  if (vocabulary.grammar.articles) return classes?.has('board') === true;
  if (vocabulary.grammar.order !== 'case') return false;
  return classes !== undefined && [...classes].every((one) => HAPPENING.has(one)) && !/[^s]s$/u.test(text);
}

const HAPPENING: ReadonlySet<HeadClass> = new Set<HeadClass>([
  'event',
  'time',
  'place',
  'deal',
  'share',
  'money',
]);

/** What is sold in many pieces, and is called after its maker. */
const SOLD: readonly HeadClass[] = ['product', 'machine'];
const ACTORS: readonly HeadClass[] = [...ACTING, 'body', 'unit', 'group', 'project'];

// "des puces Nvidia", "un ordinateur quantique Pasqal": made by the firm; "le moteur de recherche Qwant" is its name.
export function isOfMaker(
  { name, noun, headAt, prep, determiner, counted }: Draft,
  units: readonly Unit[],
  { grammar, senses }: Vocabulary,
): boolean {
  const classes = noun?.head?.classes;
  if (!grammar.postnominal || !name || !classes || name.entity.family !== 'organization') return false;
  if (!name.entity.certain || !SOLD.some((one) => classes.has(one))) return false;
  if (ACTORS.some((one) => classes.has(one))) return false;
  const { lower = '' } = units[headAt] ?? {};
  const isPlural = lower !== noun?.lemma && /[sx]$/u.test(lower);
  // "le champion des puces A": of what the firm is the champion.
  return determiner === 'indefinite' || counted || (isPlural && !senses.of.has(prep));
}

// "die Iliad-Gruppe", "der Cinderhall-Konzern": the firm itself, and not what it owns ("eine Google-Firma").
export function firmItself(
  { name, headAt, noun, determiner }: Draft,
  units: readonly Unit[],
): Mention | undefined {
  const inner = headAt < 0 || name ? undefined : units[headAt]?.inner;
  if (inner?.entity.family !== 'organization' || determiner === 'indefinite') return undefined;
  return isWordForFirm(noun) && !comesFrom(inner, noun) ? inner : undefined;
}

/** "das ETH-Spin-off", "a university start-up": what has come out of somebody. */
export const comesFrom = ({ entity: { kind } }: Mention, noun: Draft['noun']): boolean =>
  noun?.events.some(({ relation }) => relation === 'FOUNDED') === true ||
  (kind === 'PublicBody' && noun?.head?.classes.has('small') === true);

/** "Gruppe", "Konzern", "group": with a name before it the word is the firm itself, and nothing that it has. */
export const isWordForFirm = (noun: Draft['noun']): boolean =>
  noun?.head?.generic === true && noun.head.classes.has('company') && noun.relational.length === 0;

// "a company Anna Lund founded", "a chip Siemens makes", "the firms Siemens supplies": behind what nobody is called by its name,
// or several, stands who acts.
export function isActorBehind(
  { headAt, noun, determiner, name }: Draft,
  { entity }: Mention,
  verb: Unit | undefined,
  units: readonly Unit[],
  { grammar }: Vocabulary,
): boolean {
  const classes = noun?.head?.classes;
  if (!grammar.contactClauses || verb?.tag !== 'verb' || headAt < 0 || name || !classes) return false;
  if (determiner === undefined || classes.has('person') || !OBJECTS.some((one) => classes.has(one)))
    return false;
  if (entity.kind === 'Person') return true;
  const isOther = determiner === 'indefinite' || isMany({ noun, headAt, several: false }, units);
  return isOther && entity.family === 'organization';
}

/** What somebody founds, buys or makes. */
const OBJECTS: readonly HeadClass[] = ['company', 'product', 'facility', 'machine'];
