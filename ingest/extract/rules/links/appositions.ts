// Names and descriptions with a comma, a dash or a bracket between: "Alder, ein Fonds aus London".

import { isTitle } from '../offices/office';
import { relisted } from '../phrases/alone';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import { familiesOf } from '../reference/families';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import {
  agrees,
  bearerBefore,
  closes,
  describes,
  holderBefore,
  isBareNoun,
  isOfficeAt,
  isPerson,
  OPENERS,
  says,
} from './description';
import type { Head } from './head';
import { behindParticiple } from './lists/insertions';
import { behindClitics, opensNext } from './opens-next';

// "Administratrice d'A et de B, …": the description ends where the list of its complement does.
function listEnds({ phrase, ends, at }: Head, heads: readonly Head[]): readonly number[] {
  const next = heads[at + 1];
  const last = next?.phrase.from === phrase.to && next.phrase.list.at(-1);
  if (!last || phrase.name || last === next.phrase) return [];
  return (heads.find((head) => head.phrase === last)?.ends ?? []).filter((end) => !ends.includes(end));
}

// One of the two has the name, the other says what it is; the comma (or dash, or bracket) stands between.
export function findApposition(
  head: Head,
  heads: readonly Head[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): void {
  const { phrase } = head;
  // "dont A, l'actuel patron de B": of one person that is an example the description is told.
  const isOnePerson = isPerson(phrase) && phrase.list.length === 1;
  if ((phrase.prep === 'example' && !isOnePerson) || phrase.relative || phrase.pronoun) return;
  if (isOfRelative(head, heads, vocabulary)) return;
  const isCased = vocabulary.grammar.order === 'case';
  const opens = opensBare(phrase, units);
  const opensToldOf = opensTold(phrase, units, vocabulary);
  for (const bare of [...head.ends, ...listEnds(head, heads)]) {
    // "Start-up soutenue par A, B recrute", "la start-up cofondée par A, B, recrute": the participle belongs to what is called B.
    const told =
      opens || opensToldOf || isToldOf(phrase) ? behindParticiple(behindDate(bare, units), units) : bare;
    const end = told === bare && phrase.name && isCased ? behindVerbs(bare, units) : told;
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
    if (end > told && !(next && isOnlyTold(next, units))) continue;
    // "The unit generated revenue of $300m, A said": what looks like a participle was the verb of what is said.
    if (told !== bare && next && says(next, units, vocabulary)) continue;
    // "un spécialiste de la Direction générale (DG), A": letters in brackets are the name before them.
    if (mark.tag === 'open' && next && (isAgain(next.phrase, end, heads) || isCount(next.phrase))) continue;
    // "whose customers" opens a clause.
    if (next?.phrase.owner?.relative) continue;
    // "trois anciens de X : A, B et C": behind a colon the list of those who were counted.
    if (
      mark.lower === ':' &&
      !(next && isPerson(next.phrase) && next.phrase.list.length > 1 && isMany(phrase, units))
    )
      continue;
    // "par ses actionnaires, Anne Roux succède à …", "von Start-ups – A geht leer aus": one is not many.
    if (next?.phrase.list.length === 1 && !phrase.name && (areTheirs(phrase, units) || phrase.several))
      continue;
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
      !isMany(phrase, units) &&
      !isGroupOf(phrase, next.phrase)
    )
      continue;
    // "A baut das Werk, B liefert die Chips": behind a clause with its verb a name before a verb opens the next.
    if (mark.tag === 'comma' && opensNext(next, phrase, units, vocabulary)) continue;
    const one = next.phrase;
    if (phrase.name && !one.name && describes(one) && agrees(one, phrase)) {
      if (isHeld(phrase, one, units) || !acts(next, units, vocabulary)) one.explains = phrase;
    } else if (isPerson(phrase) && isOfficeAt(one)) one.explains = phrase;
    // "L'éditeur munichois, filiale du conglomérat X,": two descriptions of one firm, closed by a second comma.
    else if (
      !phrase.name &&
      !one.name &&
      isKnown(phrase) &&
      isBareNoun(one) &&
      next.ends.some((k) => closes(units, k))
    )
      one.explains = phrase;
    // "Directeur de X depuis 2020, il a fondé Y", "A former engineer at X, she runs Y": what opens the sentence.
    else if ((opens || opensToldOf) && mark.tag === 'comma' && isWhoActs(next, units)) phrase.explains = one;
    else if (phrase.name || phrase.prep === 'as' || !one.name || !describes(phrase) || !agrees(phrase, one))
      continue;
    else if ((isBareNoun(phrase) || isOfTwo(phrase)) && bearerBefore(head, heads, units)) return;
    // "with Anna Lund, the chief of X, Bernt Roth said so": whoever stands before it is its bearer, unless called something.
    else if (phrase.determiner === 'definite' && isPerson(one) && holderBefore(head, heads, units)) return;
    // "hat A, die Tochter von B, die Bahn als Kundin": the name before it is described already.
    else if (vocabulary.grammar.order === 'case' && isBehindName(head, heads, units)) continue;
    // "Principal concurrent de X, Y appartient …": what opens the sentence without an article describes its subject.
    else if (opens && mark.tag === 'comma') phrase.explains = one;
    else if (opensToldOf && mark.tag === 'comma' && actsAt(next, units)) phrase.explains = one;
    // "new investor A and existing investor, software giant B,"
    else if (
      isBareNoun(phrase) &&
      one.noun?.head &&
      !isMany(phrase, units) &&
      next.ends.some((after) => closes(units, after))
    )
      phrase.explains = one;
    else if (
      phrase.determinerAt >= 0 ||
      phrase.owner ||
      isOfPlace(phrase, vocabulary) ||
      isCountOf(phrase, one) ||
      mayHold(one, phrase)
    ) {
      if (
        vocabulary.grammar.order === 'case' ||
        mayHold(one, phrase) ||
        next.ends.some((after) => closes(units, after))
      )
        phrase.explains = one;
    }
    return;
  }
}

// "la veuve du fondateur, A,", "the brother of the founder, A,": the name is hers or his, and not of whom either is told.
function isOfRelative(
  { phrase, at }: Head,
  heads: readonly Head[],
  { senses, grammar }: Vocabulary,
): boolean {
  const before = heads[at - 1]?.phrase;
  const classes = before?.noun?.head?.classes;
  return (
    grammar.order === 'position' &&
    !phrase.name &&
    senses.of.has(phrase.prep) &&
    before?.to === phrase.from &&
    !before.name &&
    before.determiner === 'definite' &&
    classes?.size === 1 &&
    classes.has('person') &&
    before.noun?.relational.length === 0
  );
}

// "wird von A verwaltet, der Tochter von B": behind the verbs that close the clause.
function behindVerbs(at: number, units: readonly Unit[]): number {
  let end = at;
  while (units[end]?.tag === 'verb' && end < at + MOST_VERBS) end++;
  return units[end]?.tag === 'comma' ? end : at;
}

/** "hätte gekauft werden sollen" */
const MOST_VERBS = 4;

/** A description with its article that closes the clause. */
const isOnlyTold = ({ phrase, ends }: Head, units: readonly Unit[]): boolean =>
  !phrase.name && phrase.determinerAt >= 0 && phrase.headAt >= 0 && ends.some((end) => closes(units, end));

// "Deutschlands größter Hersteller", "Europas Marktführer": as definite as with an article; no "Deutsches".
const isOfPlace = ({ adjectives: [first] }: Phrase, { grammar, continents }: Vocabulary): boolean =>
  first !== undefined &&
  grammar.capitalNouns &&
  /[^e]s$/u.test(first.text) &&
  (first.place !== undefined || continents.has(first.lower));

// "three carmakers (A, B and C)": as many as are named.
const isCountOf = ({ figures }: Phrase, { list }: Phrase): boolean =>
  list.length > 1 &&
  figures.some((figure) => figure.type === 'quantity' && figure.value.value === list.length);

// "A (220 units)": how many, and not what it is.
const isCount = ({ figures, name }: Phrase): boolean =>
  !name && figures.some((figure) => figure.type === 'quantity' && figure.value.value > 1);

// "un duo d'ingénieurs, A et B": one word for several people.
const isGroupOf = ({ noun }: Phrase, { list }: Phrase): boolean =>
  noun?.head?.classes.has('group') === true && noun.head.classes.has('person') && list.every(isPerson);

// "Anna Lund, chief of X is asked", "A et Anna Roux, PDG de B étaient là": an office without an article is hers, though no
// comma closes it; "according to Anna Lund, founders are leaving" tells of several.
const isHeld = (person: Phrase, office: Phrase, units: readonly Unit[]): boolean =>
  isPerson(person) &&
  isBareNoun(office) &&
  isTitle(office.noun) &&
  (person.from === 0 || !isMany(office, units));

// "said CEO of X, Bernt Lund": whoever has two names and an office before him is a person, whatever his names are.
const mayHold = (one: Phrase, office: Phrase): boolean =>
  isPerson(one) ||
  (one.name !== undefined &&
    !one.noun &&
    !one.name.entity.certain &&
    /^\S+ \S+/u.test(one.name.entity.name) &&
    isTitle(office.noun) &&
    isBareNoun(office));

// "A, fondateur et patron de X, B": the second of two offices.
const isOfTwo = (phrase: Phrase): boolean =>
  phrase.list.length > 1 && phrase.list.every((one) => isBareNoun(relisted(one, [one])));

// "Principal concurrent de X, …", "Déjà actionnaire de X, …": a description without an article.
const opensBare = (phrase: Phrase, units: readonly Unit[]): boolean =>
  units.slice(0, phrase.from).every(({ tag }) => tag === 'adverb') &&
  phrase.determinerAt < 0 &&
  !phrase.name &&
  !phrase.owner &&
  phrase.figures.length === 0 &&
  phrase.list.length === 1 &&
  phrase.prep === '' &&
  describes(phrase) &&
  familiesOf(phrase).length > 0;

// "Partenaire d'A depuis 2019, B ouvre …": since when the description holds.
const behindDate = (at: number, units: readonly Unit[]): number => {
  const figure = units[at]?.figure;
  return figure?.type === 'date' && figure.aspect === 'since' ? at + 1 : at;
};

/** "la start-up", "le groupe": a firm that its name is told of. */
const isToldOf = (phrase: Phrase): boolean =>
  phrase.determiner === 'definite' &&
  !phrase.name &&
  !phrase.owner &&
  phrase.noun?.head?.classes.has('company') === true &&
  familiesOf(phrase).includes('organization');

// "A subsidiary of A, B makes …", "Now a rival of A, B …": the same with an article, where B is the subject.
const opensTold = (phrase: Phrase, [first]: readonly Unit[], { grammar, cues }: Vocabulary): boolean =>
  grammar.order === 'position' &&
  (phrase.from === 0 || (phrase.from === 1 && first?.tag === 'adverb' && !cues.former.has(first.lower))) &&
  phrase.determinerAt === phrase.from &&
  !phrase.name &&
  phrase.list.length === 1 &&
  phrase.prep === '' &&
  describes(phrase) &&
  familiesOf(phrase).length > 0;

/** A pronoun for one before its verb. */
const isWhoActs = ({ phrase: { pronoun, clitic }, ends }: Head, units: readonly Unit[]): boolean =>
  (pronoun?.referent === 'person' || pronoun?.referent === 'any' || pronoun?.referent === 'thing') &&
  !clitic &&
  ends.some((end) => ['verb', 'reflexive', 'adverb', 'pronoun'].includes(units[end]?.tag ?? ''));

const actsAt = ({ ends }: Head, units: readonly Unit[]): boolean =>
  ends.some((end) => {
    const at = units[end]?.tag === 'adverb' ? end + 1 : end;
    const verb = units[at];
    // "A customer in France, A said, has left": who says it is not told of.
    return (
      verb?.tag === 'verb' &&
      verb.verbs.some(({ form }) => form === 'finite') &&
      units[at + 1]?.tag !== 'comma'
    );
  });

const isAgain = ({ name }: Phrase, end: number, heads: readonly Head[]): boolean =>
  name !== undefined &&
  heads.some(({ phrase: { to, name: before } }) => to === end && before?.entity === name.entity);

const isBehindName = ({ phrase, at }: Head, heads: readonly Head[], units: readonly Unit[]): boolean => {
  const before = heads[at - 1];
  return (
    before?.phrase.name !== undefined &&
    before.phrase.list.length === 1 &&
    before.ends.some((end) => end + 1 === phrase.from && units[end]?.tag === 'comma') &&
    agrees(phrase, before.phrase)
  );
};

// "Fondée par X, passé par Y, la société vend …": what a verb follows is a subject, no description of Y.
const acts = ({ phrase, ends }: Head, units: readonly Unit[], { grammar, saying }: Vocabulary): boolean =>
  grammar.order === 'position' &&
  ends.some((end) => {
    const verb = units[behindClitics(end, units)];
    if (verb?.tag !== 'verb') return false;
    // ", the company said on Tuesday": whoever says it.
    const reports = isPlain(phrase) && verb.verbs.some(({ lemma }) => saying.has(lemma));
    return reports || verb.verbs.every(({ form }) => form === 'finite');
  });

const isPlain = ({ adjectives, modifiers, noun }: Phrase): boolean =>
  adjectives.length + modifiers.length === 0 && noun?.head?.generic === true;

// "Anne Roux, CTO, ex-Withings": one description behind the other.
export function goOnExplaining(
  { phrase, ends, at }: Head,
  heads: readonly Head[],
  units: readonly Unit[],
): void {
  const { explains } = phrase;
  const next = heads.slice(at + 1).find(({ from }) => from >= (ends.at(-1) as number));
  if (!explains?.name || explains.from > phrase.from || !next || next.phrase.name || next.phrase.explains)
    return;
  const behind = ends.some((end) => next.from === end + 1 && units[end]?.tag === 'comma');
  const isOne = isBareNoun(next.phrase) || isOneMore(next, explains, units);
  if (behind && isOne && next.phrase.prep === '' && agrees(next.phrase, explains))
    next.phrase.explains = explains;
}

// "Anne Roux, la responsable du site, une ancienne de X,": what one more description tells of a person.
const isOneMore = ({ phrase, ends }: Head, told: Phrase, units: readonly Unit[]): boolean =>
  isPerson(told) &&
  phrase.determiner === 'indefinite' &&
  phrase.list.length === 1 &&
  phrase.noun !== undefined &&
  phrase.noun.relational.length > 0 &&
  ends.some((end) => closes(units, end));

// "ses actionnaires", not "l'un de ses actionnaires".
const areTheirs = (phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.determiner === 'possessive' &&
  !units[phrase.determinerAt]?.lower.includes(' ') &&
  isMany(phrase, units);

const isKnown = (phrase: Phrase): boolean =>
  phrase.determiner === 'definite' &&
  phrase.prep === '' &&
  familiesOf(phrase).some((family) => family === 'organization' || family === 'person');
