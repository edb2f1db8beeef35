// How phrases hang together: complements, genitives, lists ("A, B und C") and appositions ("Alder, ein Fonds aus London").
import type { Phrase } from './phrases';
import { familiesOf, placesOf } from './reference';
import type { Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** The phrases that directly follow as complements: "CEO | von Mistral | in Paris". */
export function complements(phrase: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const found: Phrase[] = [];
  let end = phrase.to;
  for (let k = phrase.index + 1; k < phrases.length; k++) {
    const first = phrases[k] as Phrase;
    // "of Japan's SoftBank": the owner stands before what it owns.
    let next = first;
    while (phrases[next.index + 1]?.owner === next) next = phrases[next.index + 1] as Phrase;
    if (first.from !== end || (next.prep === '' && !next.genitive) || next.prep === 'example') break;
    found.push(next);
    end = next.to;
    k = next.index;
  }
  return found;
}

/** Fills genitives, lists and appositions. */
export function linkPhrases(
  phrases: readonly Phrase[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  if (vocabulary.grammar.order === 'case') markGenitives(phrases);
  const heads = headsOf(phrases, units);
  for (const head of heads) findOwnName(head, heads);
  formLists(heads, units);
  for (const head of heads) {
    findNaming(head, heads, units, vocabulary);
    findNamed(head, heads, units, vocabulary);
    if (vocabulary.grammar.order === 'case') findPresented(head, heads, vocabulary);
  }
  // The nearest name is what a description behind a comma explains: "the board of X to Y, ex-director of Z".
  for (const head of heads.toReversed()) findApposition(head, heads, units, vocabulary);
  for (const head of heads) goOnExplaining(head, heads, units);
  for (const head of heads) {
    findExamples(head, heads, units);
    findTwoOffices(head, heads, units);
  }
  for (const head of heads) joinExamples(head, heads, units);
}

function markGenitives(phrases: readonly Phrase[]): void {
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    if (!before || before.to !== phrase.from || phrase.prep !== '' || phrase.pronoun || phrase.relative)
      return;
    const counted = before.figures.length > 0;
    if (before.headAt < 0 && !before.name && !counted) return;
    const { cases } = phrase;
    // "die Cloud der Telekom": of a name whose gender nothing tells.
    const named = phrase.headAt < 0 && phrase.name !== undefined && cases.has('g') && !cases.has('a');
    const only = named || (cases.has('g') && !cases.has('n') && (!cases.has('a') || cases.size < 3));
    // "20 Prozent des Unternehmens"
    if (only && (before.headAt >= 0 || counted) && !before.name && phrase.determinerAt >= 0)
      phrase.genitive = true;
  });
}

/** A phrase that is not the owner of the next, from where its owner begins to where its complements end. */
interface Head {
  readonly phrase: Phrase;
  readonly at: number;
  readonly from: number;
  /** Where the phrase itself ends, and where the chain of its complements does. */
  readonly ends: readonly number[];
}

function headsOf(phrases: readonly Phrase[], units: readonly Unit[]): Head[] {
  const owners = new Set(phrases.map(({ owner }) => owner));
  return phrases
    .filter((phrase) => !owners.has(phrase))
    .map((phrase, at) => {
      let from = phrase.from;
      for (let owner = phrase.owner; owner; owner = owner.owner) from = owner.from;
      const chain = complements(phrase, phrases).at(-1)?.to ?? phrase.to;
      const ends = chain === phrase.to ? [chain] : [phrase.to, chain];
      return { phrase, at, from, ends: [...ends, ...ends.flatMap((end) => afterBracket(end, units))] };
    });
}

const LONGEST_BRACKET = 10;

// "A (lead), B (Paris) und C": a name goes on behind its bracket.
function afterBracket(end: number, units: readonly Unit[]): number[] {
  if (units[end]?.tag !== 'open') return [];
  const close = units.slice(end, end + LONGEST_BRACKET).findIndex(({ tag }) => tag === 'close');
  return close > 0 ? [end + close + 1] : [];
}

type Gap = 'comma' | 'and' | 'none';

/** What stands between the end of one phrase and the beginning of another. */
function gap(end: number, start: number, units: readonly Unit[]): Gap {
  if (start <= end) return 'none';
  let kind: Gap = 'none';
  for (let k = end; k < start; k++) {
    const unit = units[k] as Unit;
    if (unit.tag === 'coordinator') kind = 'and';
    else if (unit.tag === 'comma') kind = kind === 'and' ? 'and' : 'comma';
    else if (unit.tag === 'adverb' || unit.tag === 'quote') continue;
    else return 'none';
  }
  return kind;
}

const isSameSort = (a: Phrase, b: Phrase): boolean => {
  if (a.pronoun || b.pronoun || a.relative || b.relative) return false;
  if (a.figures.length > 0 && a.headAt < 0 && !a.name) return false;
  // A firm and a place are no list.
  const [one, other] = [a.name?.entity, b.name?.entity];
  if (one && other && (one.family === 'place') !== (other.family === 'place')) return false;
  // "Veldhoven, Niederlande": a country behind its town tells where that is.
  if (one?.kind === 'City' && other?.kind === 'Country' && one.place?.iso === other.place?.iso) return false;
  return isNamed(a) === isNamed(b);
};

/** "the Swiss army", "Italy's data watchdog" are names like others. */
const isNamed = (phrase: Phrase): boolean =>
  phrase.name !== undefined ||
  (phrase.noun?.head?.classes.has('body') === true &&
    (placesOf(phrase).length > 0 || phrase.owner?.name?.entity.place !== undefined));

// "auprès de A, de B et de C": the last word of a preposition is said again.
const mayFollowIn = ({ prep, cases }: Phrase, first: Phrase): boolean =>
  prep === ''
    ? // "die Runde vom Fonds A sowie dem Fonds B": members of a list stand in one case.
      cases.size === 0 || first.cases.size === 0 || [...cases].some((one) => first.cases.has(one))
    : prep === first.prep || first.prep.endsWith(` ${prep}`);

// "aux côtés de A et du fonds de la famille B": the last word of a long preposition said again joins what has no name.
const repeats = ({ prep, headAt }: Phrase, first: Phrase, kind: Gap): boolean =>
  kind === 'and' && headAt >= 0 && prep !== '' && first.prep.endsWith(` ${prep}`);

// "Outre A, B et C y ont recours": what a preposition opens the sentence with is no subject beside the others.
function opensSentence(members: readonly Head[], units: readonly Unit[]): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || first.phrase.prep === '' || first.from > 1 || members.length < 3) return false;
  return last.ends.some((end) => ['verb', 'pronoun', 'reflexive'].includes(units[end]?.tag ?? ''));
}

function formLists(heads: readonly Head[], units: readonly Unit[]): void {
  for (const first of heads) {
    if (first.phrase.list.length > 1) continue;
    const members: { head: Head; gap: Gap }[] = [{ head: first, gap: 'none' }];
    for (;;) {
      const last = members.at(-1) as { head: Head };
      const next = nextMember(last.head, first, heads, units);
      if (!next) break;
      members.push(next);
    }
    const and = members.findLastIndex((member) => member.gap === 'and');
    // "in seinem Bestreben, Modelle und Rechenzentren zu entwickeln": the infinitive has its own list.
    if (members[1]?.gap === 'comma' && units[members[and]?.head.phrase.to ?? -1]?.tag === 'to') continue;
    // Behind "darunter" and "such as" a list may end without an "and".
    const ends =
      first.phrase.prep === 'example' || othersFollow((members.at(-1) as { head: Head }).head, heads, units);
    const listed = and > 0 ? members.slice(0, and + 1) : ends ? upToVerb(members, units) : [];
    if (
      listed.length < 2 ||
      opensSentence(
        listed.map(({ head }) => head),
        units,
      )
    )
      continue;
    const list = listed.map(({ head }) => head.phrase);
    for (const member of list) {
      member.list = list;
      member.prep = first.phrase.prep;
    }
  }
}

// "such as A, B chose …": the subject of the clause that follows is no example.
const upToVerb = <T extends { head: Head }>(members: readonly T[], units: readonly Unit[]): readonly T[] => {
  const last = members.at(-1);
  return last?.head.phrase.prep === '' && last.head.ends.some((end) => units[end]?.tag === 'verb')
    ? members.slice(0, -1)
    : members;
};

// "A, B et plusieurs business angels": others without a name end a list of names.
function othersFollow({ phrase, ends, at }: Head, heads: readonly Head[], units: readonly Unit[]): boolean {
  const next = heads[at + 1];
  if (!phrase.name || !next || next.phrase.name || next.phrase.prep !== '') return false;
  return ends.some((end) => next.from > end && gap(end, next.from, units) === 'and');
}

// "konkurriert A mit B und C": the nearest name of the same sort goes on, where the case does not speak against it.
function hasNearer(last: Head, { phrase, at }: Head, heads: readonly Head[]): boolean {
  const nearest = heads[at - 1];
  const [one, other] = [nearest?.phrase.name?.entity, phrase.name?.entity];
  return (
    nearest !== undefined &&
    nearest.at > last.at &&
    nearest.phrase.prep !== '' &&
    (phrase.determinerAt < 0 || phrase.cases.has('d')) &&
    one !== undefined &&
    other !== undefined &&
    one.family === other.family
  );
}

// "die Gründer von A, B und C": whose office it is and who holds it are no list.
function isOfOffice(first: Head, { name }: Phrase, heads: readonly Head[], units: readonly Unit[]): boolean {
  const office = heads[first.at - 1]?.phrase;
  return (
    name?.entity.kind === 'Person' &&
    first.phrase.name?.entity.kind !== 'Person' &&
    (first.phrase.prep !== '' || first.phrase.genitive) &&
    office !== undefined &&
    office.to === first.phrase.from &&
    !office.name &&
    isMany(office, units) &&
    familiesOf(office).includes('person')
  );
}

function nextMember(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  for (const end of last.ends) {
    const next = heads.find(({ at, from }) => at > last.at && from > end - 1);
    if (!next) continue;
    const head = bearerOf(next, heads);
    const kind = gap(end, next.from, units);
    if (
      kind === 'none' ||
      !(isSameSort(first.phrase, head.phrase) || repeats(head.phrase, first.phrase, kind))
    )
      continue;
    if (!mayFollowIn(head.phrase, first.phrase) || isOfOffice(first, head.phrase, heads, units)) continue;
    if (hasNearer(last, next, heads)) continue;
    if (opensClause(end, head, first, last, units)) continue;
    return { head, gap: kind };
  }
  return overApposition(last, first, heads, units) ?? overClause(last, first, heads, units);
}

// "A et l'ancien patron d'Airbus B": whose name stands behind the complements is the member of the list.
function bearerOf(head: Head, heads: readonly Head[]): Head {
  const { explains } = head.phrase;
  const own = explains && explains.from > head.from && explains.list.length === 1;
  return (own && heads.find(({ phrase }) => phrase === explains)) || head;
}

// "got a grant from A, and B is lending it more": behind a comma and before a verb begins a clause.
const opensClause = (end: number, head: Head, first: Head, last: Head, units: readonly Unit[]): boolean =>
  first === last &&
  first.phrase.prep !== '' &&
  head.phrase.prep === '' &&
  units[end]?.tag === 'comma' &&
  units[end + 1]?.tag === 'coordinator' &&
  head.ends.some((at) => units[at]?.tag === 'verb') &&
  units.slice(0, first.from).some(({ tag }) => tag === 'verb');

// "A, head of sales at X, and B": what describes A stands between.
function overApposition(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  if (!last.phrase.name) return undefined;
  for (const end of last.ends) {
    if (units[end]?.tag !== 'comma') continue;
    let begin = end + 1;
    while (units[begin]?.tag === 'adverb') begin++;
    const aside = heads.find(({ from }) => from === begin);
    // "A, with 17 per cent, B and C"
    const isShare =
      aside && aside.phrase.prep !== '' && aside.phrase.figures.length > 0 && aside.phrase.headAt < 0;
    if (!aside || aside.phrase.name) continue;
    if (!isShare && (aside.phrase.prep !== '' || !describes(aside.phrase))) continue;
    for (const after of aside.ends) {
      const found = resumed(after, aside.at, first, heads, units);
      if (found) return found;
    }
  }
  return undefined;
}

const LONGEST_INSERTION = 14;

// "A, basé à K, et B", "A, who left X, and B": a participle or relative clause stands between; B ends the list and
// is no subject of a new clause.
function overClause(
  last: Head,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  if (!last.phrase.name) return undefined;
  for (const end of last.ends) {
    const opener = units[end + 1];
    if (units[end]?.tag !== 'comma' || (opener?.tag !== 'relative' && opener?.tag !== 'verb')) continue;
    for (let k = end + 2; k < Math.min(units.length, end + LONGEST_INSERTION); k++) {
      const unit = units[k] as Unit;
      if (unit.tag === 'stop') break;
      if (unit.tag !== 'comma' || units[k + 1]?.tag !== 'coordinator') continue;
      const found = resumed(k, last.at, first, heads, units);
      const next = found && units[found.head.ends.at(-1) as number];
      return found && next?.tag !== 'verb' ? found : undefined;
    }
  }
  return undefined;
}

/** The member of the list that follows the comma which closes what stands between. */
function resumed(
  comma: number,
  at: number,
  first: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): { head: Head; gap: Gap } | undefined {
  const head = heads.find((one) => one.at > at && one.from > comma - 1);
  if (!head || units[comma]?.tag !== 'comma') return undefined;
  const kind = gap(comma, head.from, units);
  if (kind === 'none' || !head.phrase.name || !isSameSort(first.phrase, head.phrase)) return undefined;
  if (!mayFollowIn(head.phrase, first.phrase)) return undefined;
  return { head, gap: kind };
}

const OPENERS: ReadonlySet<string> = new Set(['comma', 'open', 'stop']);

/** What a firm is called by is no person, and the other way round. */
const agrees = (description: Phrase, { name }: Phrase): boolean => {
  const families = familiesOf(description);
  if (!name) return true;
  const { certain, family } = name.entity;
  return !certain || (families.length === 0 ? family === 'thing' : families.includes(family));
};

const describes = ({ headAt, noun }: Phrase): boolean =>
  headAt >= 0 && noun !== undefined && (noun.head !== undefined || noun.relational.length > 0);
const isPerson = ({ name }: Phrase): boolean => name?.entity.kind === 'Person';

// "Silo AI CEO and co-founder Peter Sarlin": two offices of one person, at one firm.
function findTwoOffices({ phrase, ends, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
  const next = heads[at + 1];
  if (
    !next ||
    phrase.name ||
    phrase.explains ||
    !familiesOf(phrase).includes('person') ||
    !isPerson(next.phrase)
  )
    return;
  if (
    !familiesOf(next.phrase).includes('person') ||
    next.phrase.prep !== '' ||
    !ends.some((end) => gap(end, next.from, units) === 'and')
  )
    return;
  phrase.explains = next.phrase;
  next.phrase.beside = phrase;
}

// "Geldgeber wie A und B sowie Unternehmen wie C": both with their examples are one list.
function joinExamples({ phrase, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
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

function findExamples({ phrase, ends, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
  const next = heads
    .slice(at + 1, at + 6)
    .find((one) => one.phrase.prep === 'example' && (one.phrase.name || isPartOfNamed(one, heads)));
  if (!next || phrase.name || phrase.headAt < 0) return;
  // "eine Alternative zu Firmen wie A und B": the nearest noun that such names may go by.
  const nearer = heads
    .slice(at + 1, next.at)
    .some(({ phrase: one }) => !one.name && NAMEABLE.some((name) => one.noun?.head?.classes.has(name)));
  if (nearer) return;
  if (ends.some((end) => next.from === end || (next.from === end + 1 && units[end]?.tag === 'comma')))
    phrase.examples = next.phrase;
}

// "darunter die Venture-Arme von A und B"
const isPartOfNamed = ({ phrase, at }: Head, heads: readonly Head[]): boolean => {
  const next = heads[at + 1]?.phrase;
  return next?.name !== undefined && next.from === phrase.to && (next.genitive || next.prep !== '');
};

// "l'éditeur de logiciels Cegid", "le patron d'OVHcloud Octave Klaba": a bare name behind the complements.
function findOwnName({ phrase, ends, at }: Head, heads: readonly Head[]): void {
  if (phrase.name || phrase.determinerAt < 0 || !describes(phrase)) return;
  const end = ends.at(-1) as number;
  const next = heads.slice(at + 1).find(({ from }) => from >= end)?.phrase;
  if (next?.from !== end || !next.name || next.prep !== '' || next.headAt >= 0 || next.determinerAt >= 0)
    return;
  if (!agrees(phrase, next)) return;
  phrase.explains = next;
  next.prep = phrase.prep;
}

// "a model called Heron", "ein Modell namens Kauz", "un modèle baptisé Grand Large".
function findNaming(
  { phrase, ends, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  if (phrase.name || !describes(phrase)) return;
  const next = heads[at + 1]?.phrase.name ? heads[at + 1] : heads[at + 2];
  if (!next?.phrase.name) return;
  for (const end of ends) {
    if (next.from <= end || next.from - end > 4) continue;
    const between = units.slice(end, next.phrase.name.from === next.from ? next.from : next.phrase.from + 1);
    if (
      between.some(({ lower }) => vocabulary.naming.has(lower)) ||
      units.slice(end, next.from + 1).some(({ lower }) => vocabulary.naming.has(lower))
    )
      phrase.explains = next.phrase;
  }
}

// "Baptisé Argus-F, le système …": the name opens the sentence.
function findNamed(
  { phrase, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  { naming }: Vocabulary,
): void {
  const next = heads[at + 1];
  if (at !== 0 || !phrase.name || phrase.from !== 1 || !naming.has(units[0]?.lower ?? '')) return;
  if (
    next &&
    !next.phrase.name &&
    describes(next.phrase) &&
    units[phrase.to]?.tag === 'comma' &&
    next.from === phrase.to + 1
  )
    next.phrase.explains = phrase;
}

// "Administratrice d'A et de B, …": the description ends where the list of its complement does.
function listEnds({ phrase, ends, at }: Head, heads: readonly Head[]): readonly number[] {
  const next = heads[at + 1];
  const last = next?.phrase.from === phrase.to && next.phrase.list.at(-1);
  if (!last || phrase.name || last === next.phrase) return [];
  return (heads.find((head) => head.phrase === last)?.ends ?? []).filter((end) => !ends.includes(end));
}

// "bringt mit Claude Opus 4 ein neues Modell auf den Markt": what stands right behind says what the thing is.
function findPresented({ phrase, at }: Head, heads: readonly Head[], { together }: Vocabulary): void {
  const next = heads[at + 1]?.phrase;
  if (!together.has(phrase.prep) || phrase.name?.entity.family !== 'thing' || phrase.headAt >= 0) return;
  if (next?.from !== phrase.to || next.prep !== '' || next.name || next.determinerAt < 0 || !describes(next))
    return;
  if (familiesOf(next).includes('thing')) next.explains = phrase;
}

// One of the two has the name, the other says what it is; the comma (or dash, or bracket) stands between.
function findApposition(
  head: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  const { phrase } = head;
  if (phrase.prep === 'example' || phrase.relative || phrase.pronoun) return;
  for (const end of [...head.ends, ...listEnds(head, heads)]) {
    const mark = units[end];
    if (!mark || !OPENERS.has(mark.tag) || mark.lower === '.' || mark.lower === ';') continue;
    let begin = end + 1;
    while (
      units[begin]?.tag === 'adverb' ||
      (units[begin] &&
        vocabulary.cues.former.has(units[begin]?.lower ?? '') &&
        !heads.some(({ from }) => from === begin))
    )
      begin++;
    const next = heads.find(({ from }) => from === begin);
    // "whose customers" opens a clause.
    if (next?.phrase.owner?.relative) continue;
    // "trois anciens de X : A, B et C": behind a colon the list of those who were counted.
    if (
      mark.lower === ':' &&
      !(next && isPerson(next.phrase) && next.phrase.list.length > 1 && isMany(phrase, units))
    )
      continue;
    // "par ses actionnaires, Anne Roux succède à …": one is not many.
    if (next?.phrase.list.length === 1 && areTheirs(phrase, units)) continue;
    // ", Verkäufer ist X" begins a clause.
    if (
      !next ||
      (!next.phrase.name &&
        vocabulary.grammar.order === 'case' &&
        next.ends.some((after) => units[after]?.tag === 'verb')) ||
      next.phrase.prep !== '' ||
      next.phrase.list.includes(phrase) ||
      next.phrase.explains ||
      phrase.explains
    )
      continue;
    if (
      next.phrase.list.length > 1 &&
      next.phrase.list[0] === next.phrase &&
      !next.phrase.noun &&
      !isMany(phrase, units)
    )
      continue;
    const one = next.phrase;
    if (phrase.name && !one.name && describes(one) && agrees(one, phrase)) {
      if (!acts(next, units, vocabulary)) one.explains = phrase;
    }
    // "L'éditeur munichois, filiale du conglomérat X,": two descriptions of one firm, closed by a second comma.
    else if (
      !phrase.name &&
      !one.name &&
      isKnown(phrase) &&
      isBareNoun(one) &&
      next.ends.some((k) => closes(units, k))
    )
      one.explains = phrase;
    else if (phrase.name || phrase.prep === 'as' || !one.name || !describes(phrase) || !agrees(phrase, one))
      continue;
    // "Principal concurrent de X, Y appartient …": what opens the sentence without an article describes its subject.
    else if (phrase.from === 0 && isBareNoun(phrase)) phrase.explains = one;
    else if (phrase.determinerAt >= 0 || phrase.owner || isPerson(one)) {
      if (
        vocabulary.grammar.order === 'case' ||
        isPerson(one) ||
        next.ends.some((after) => closes(units, after))
      )
        phrase.explains = one;
    }
    return;
  }
}

// "Fondée par X, passé par Y, la société vend …": what a verb follows is a subject, no description of Y.
const acts = ({ phrase, ends }: Head, units: readonly Unit[], { grammar, saying }: Vocabulary): boolean =>
  grammar.order === 'position' &&
  ends.some((end) => {
    let k = end;
    while (units[k]?.tag === 'adverb' || units[k]?.tag === 'pronoun' || units[k]?.tag === 'reflexive') k++;
    const verb = units[k];
    if (verb?.tag !== 'verb') return false;
    // ", the company said on Tuesday": whoever says it.
    const reports = isPlain(phrase) && verb.verbs.some(({ lemma }) => saying.has(lemma));
    return reports || verb.verbs.every(({ form }) => form === 'finite');
  });

const isPlain = ({ adjectives, modifiers, noun }: Phrase): boolean =>
  adjectives.length + modifiers.length === 0 && noun?.head?.generic === true;

// "Anne Roux, CTO, ex-Withings": one description behind the other.
function goOnExplaining({ phrase, ends, at }: Head, heads: readonly Head[], units: readonly Unit[]): void {
  const { explains } = phrase;
  const next = heads.slice(at + 1).find(({ from }) => from >= (ends.at(-1) as number));
  if (!explains?.name || explains.from > phrase.from || !next || next.phrase.name || next.phrase.explains)
    return;
  const behind = ends.some((end) => next.from === end + 1 && units[end]?.tag === 'comma');
  if (behind && isBareNoun(next.phrase) && next.phrase.prep === '' && agrees(next.phrase, explains))
    next.phrase.explains = explains;
}

/** "ses fondateurs, A et B": a plural is explained by a list. */
const isMany = ({ headAt, noun, several }: Phrase, units: readonly Unit[]): boolean => {
  if (several) return true;
  const lower = units[headAt]?.lower;
  return noun !== undefined && lower !== undefined && lower !== noun.lemma && /[sx]$/u.test(lower);
};

// "ses actionnaires", not "l'un de ses actionnaires".
const areTheirs = (phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.determiner === 'possessive' &&
  !units[phrase.determinerAt]?.lower.includes(' ') &&
  isMany(phrase, units);

const isKnown = (phrase: Phrase): boolean =>
  phrase.determiner === 'definite' && phrase.prep === '' && familiesOf(phrase).includes('organization');
const isBareNoun = (phrase: Phrase): boolean =>
  phrase.determinerAt < 0 &&
  !phrase.owner &&
  phrase.figures.length === 0 &&
  phrase.list.length === 1 &&
  phrase.noun !== undefined &&
  phrase.noun.relational.length > 0;

const closes = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return unit === undefined || OPENERS.has(unit.tag) || unit.tag === 'close';
};
