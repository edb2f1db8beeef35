// Examples of what a noun tells: "customers such as A and B".

import { lastIndexOf } from '../last-of';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { familiesOf } from '../reference/families';
import type { Unit } from '../units/unit';
import { gap, type Head } from './head';

// "Geldgeber wie A und B sowie Unternehmen wie C": both with their examples are one list.
export function joinExamples({ phrase, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
  const last = phrase.examples?.list.at(-1);
  if (!last || phrase.list.length > 1) return;
  const next = heads
    .slice(at + 1)
    .find(({ phrase: one }) => one.from > last.from && !phrase.examples?.list.includes(one));
  if (!next?.phrase.examples || gap(last.to, next.from, units) !== 'and') return;
  phrase.list = [phrase, next.phrase];
  next.phrase.list = phrase.list;
}

const NAMEABLE = ['company', 'investor', 'body', 'person', 'product'] as const;

export function findExamples(
  { phrase, ends, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): void {
  if (phrase.name || phrase.headAt < 0) return;
  const next = heads
    .slice(at + 1, at + 6)
    .find((one) => one.phrase.prep === 'example' && (isNamedList(one) || isPartOfNamed(one, heads)));
  if (!next) return;
  // "eine Alternative zu Firmen wie A und B": the nearest noun that such names may go by.
  const nearer = heads
    .slice(at + 1, next.at)
    .some(
      ({ phrase: one }) =>
        !one.name && NAMEABLE.some((name) => one.noun?.head?.classes.has(name)) && !isOther(one, next.phrase),
    );
  if (nearer) return;
  // "hat mehrere Firmen mit Sensoren beliefert, darunter A": of the firms.
  if (isGoods(phrase) && isOrganization(next.phrase) && isBehindMany(phrase, at, heads, units)) return;
  if (
    ends.some(
      (end) =>
        next.from === end ||
        (units[next.from - 1]?.tag === 'comma' && units.slice(end, next.from - 1).every(mayStandBetween)),
    )
  )
    phrase.examples = next.phrase;
}

/** "Several funds took part in the round, including A and B": of several who act, behind what they do. */
export function findActing({ phrase, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
  if (phrase.name || phrase.examples || phrase.prep !== '' || !mayBeNamed(phrase)) return;
  // "Trois fonds": some nouns are the same in the plural.
  if (!isMany(phrase, units) && !phrase.counted) return;
  const listed = listAtEnd(phrase, heads, units);
  if (!listed && !isMany(phrase, units)) return;
  const next =
    listed ??
    heads.slice(at + 1, at + 1 + FURTHEST).find(({ phrase: one }) => one.prep === 'example' && one.name);
  if (!next || (!listed && units[next.from - 1]?.tag !== 'comma')) return;
  const between = units.slice(phrase.to, next.from - 1);
  const told = between.slice(lastIndexOf(between, ({ tag }) => tag === 'verb'));
  if (
    told[0]?.tag !== 'verb' ||
    told.some(({ tag }) => APART.has(tag)) ||
    between.some(({ tag }) => CLAUSES.has(tag))
  )
    return;
  // "sold shares to funds, including A": the nearest of several; behind a colon any of them may be named.
  const nearer = heads
    .slice(at + 1, next.at)
    .some(
      ({ phrase: one }) =>
        !one.name &&
        isMany(one, units) &&
        (listed !== undefined || (mayBeNamed(one) && !(isGoods(one) && isOrganization(next.phrase)))),
    );
  if (!nearer) phrase.examples = next.phrase;
}

// "Plusieurs fonds participent au tour : A, B et C.": a list of names between a colon and the end says who several are.
function listAtEnd(
  { to, determiner }: Phrase,
  heads: readonly Head[],
  units: readonly Unit[],
): Head | undefined {
  if (determiner === 'definite' || determiner === 'demonstrative' || determiner === 'possessive')
    return undefined;
  const colon = units.findIndex(({ lower }, k) => k >= to && lower === ':');
  const next = colon < 0 ? undefined : heads.find(({ from }) => from === colon + 1);
  const { list = [], prep } = next?.phrase ?? {};
  const isOfNames = list.length > 1 && list.every(({ name }) => name && !name.entity.place);
  const mark = units[list.at(-1)?.to ?? 0];
  return prep === '' && isOfNames && (mark === undefined || mark.tag === 'stop') ? next : undefined;
}

const isBehindMany = (
  phrase: Phrase,
  at: number,
  heads: readonly Head[],
  units: readonly Unit[],
): boolean => {
  const before = heads[at - 1]?.phrase;
  return (
    before !== undefined &&
    before.to === phrase.from &&
    phrase.prep !== '' &&
    !before.name &&
    before.noun?.head?.classes.has('company') === true &&
    isMany(before, units)
  );
};

/** "hat mehrere Firmen mit Sensoren beliefert, darunter A und B": no firm is one of what they got. */
const isGoods = ({ noun }: Phrase): boolean =>
  noun?.head !== undefined &&
  GOODS.some((one) => noun.head?.classes.has(one)) &&
  !noun.head.classes.has('company');
const GOODS = ['product', 'machine', 'facility'] as const;
const isOrganization = ({ name }: Phrase): boolean => name?.entity.family === 'organization';

const isNameable = ({ noun }: Phrase): boolean => NAMEABLE.some((name) => noun?.head?.classes.has(name));

/** "existing investors": nouns of relation are of people or firms. */
const mayBeNamed = (phrase: Phrase): boolean =>
  isNameable(phrase) || (phrase.noun?.relational.length ?? 0) > 0;

/** How many phrases may stand between those who act and the examples of them. */
const FURTHEST = 10;

const APART: ReadonlySet<Unit['tag']> = new Set(['comma', 'stop', 'open', 'close', 'coordinator']);
const CLAUSES: ReadonlySet<Unit['tag']> = new Set(['relative', 'subordinator', 'stop']);

/** "avec trois partenaires européens, A, B et C.": behind a comma, a colon or in a bracket a list of names says who several are. */
export function findEnumerated(
  { phrase, ends, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): void {
  const { name, headAt, prep, examples, list } = phrase;
  if (name || headAt < 0 || examples || list.length > 1) return;
  if (!mayBeNamed(phrase)) return;
  const behindVerb = listBehindVerb(phrase, at, heads, units);
  const next =
    behindVerb ?? heads.slice(at + 1).find(({ phrase: one }) => one.name || one.headAt >= 0)?.phrase;
  const mark = next && units[next.from - 1];
  if (!next || !mark) return;
  if (!behindVerb && !ends.some((end) => behindAttributes(end, units) === next.from - 1)) return;
  if (mark.tag === 'comma' ? !isMany(phrase, units) : mark.tag !== 'open' && mark.lower !== ':') return;
  // "coiffe trois sociétés : A, B et C"; without a colon it may be who acts.
  if (prep === '' && (mark.lower !== ':' || !(isMany(phrase, units) || phrase.counted))) return;
  const isOfNames = next.list.every((one) => one.name && !one.name.entity.place);
  // "Avec ses partenaires, A et B ont lancé": those are who acts.
  const last = next.list.at(-1);
  const behind = units[last?.to ?? 0]?.tag;
  if (next.prep !== '' || next.list.length < 2 || !isOfNames) return;
  if (isGoods(phrase) && heads.some((one) => one.phrase.examples === next)) return;
  if (behind === undefined || ENDS.has(behind)) phrase.examples = next;
}

// "hat zwei Firmen mit Sensoren beliefert: A und B": the verb that ends the clause stands before the colon.
function listBehindVerb(
  phrase: Phrase,
  at: number,
  heads: readonly Head[],
  units: readonly Unit[],
): Phrase | undefined {
  const colon = units.findIndex(({ tag, lower }, k) => k >= phrase.to && tag === 'stop' && lower === ':');
  const between = units.slice(phrase.to, colon);
  const last = between.at(-1);
  if (colon < 0 || last?.tag !== 'verb' || last.verbs.every(({ form }) => form === 'finite'))
    return undefined;
  if (between.some(({ tag }) => APART.has(tag) || CLAUSES.has(tag))) return undefined;
  const next = heads.find(({ from }) => from === colon + 1);
  const nearer = heads
    .slice(at + 1, next?.at)
    .some(
      ({ phrase: one }) =>
        mayBeNamed(one) && isMany(one, units) && !(next && isGoods(one) && isOrganization(next.phrase)),
    );
  return nearer ? undefined : next?.phrase;
}

// "avec trois fonds spécialisés, français et américains : A, B et C"
function behindAttributes(end: number, units: readonly Unit[]): number {
  let at = end;
  while (units[at] && isAttribute(units[at] as Unit)) at++;
  // The comma that opens the list itself closes the attributes.
  return at > end && units[at - 1]?.tag === 'comma' ? at - 1 : at;
}

const isAttribute = ({ tag, verbs }: Unit): boolean =>
  ATTRIBUTES.has(tag) || (tag === 'verb' && verbs.some(({ form }) => form === 'past-participle'));

const ATTRIBUTES: ReadonlySet<Unit['tag']> = new Set(['adjective', 'comma', 'coordinator', 'adverb']);

const ENDS: ReadonlySet<Unit['tag']> = new Set(['comma', 'stop', 'close']);

// "des anciens de l'entreprise, dont Anne Roux": a firm has no person for an example.
const isOther = (noun: Phrase, { name }: Phrase): boolean =>
  name?.entity.family === 'person' && !familiesOf(noun).includes('person');

// "bei mehreren Geldgebern eingesammelt hatte, darunter A", "in start-ups this year alone, including A", "in zehn Ländern
// aktiv, darunter A": the verbs at the end of the clause stand between, what they say of their subject, and when it was.
const mayStandBetween = ({ tag, figure }: Unit): boolean =>
  tag === 'verb' || tag === 'adverb' || tag === 'adjective' || figure?.type === 'date';

// "including the state's fund and A"
const isNamedList = ({ phrase }: Head): boolean => phrase.list.some(({ name }) => name);

// "darunter die Venture-Arme von A und B"
const isPartOfNamed = ({ phrase, at }: Head, heads: readonly Head[]): boolean => {
  const next = heads[at + 1]?.phrase;
  return next?.name !== undefined && next.from === phrase.to && (next.genitive || next.prep !== '');
};
