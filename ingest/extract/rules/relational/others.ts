// The other side of a relational noun: its compound, its complement, its possessor; where none is named, the firm of the passage.
import type { EntityKind } from '../../../../graph/entities';
import type { HeadClass, Relational } from '../frames';
import { opensWithName } from '../names/among-nouns/evidence';
import { Entity } from '../names/entity';
import { alone } from '../phrases/alone';
import type { Phrase } from '../phrases/phrase';
import { type End, newEnd } from '../reference/end';
import { placesOf } from '../reference/places-of';
import { isSymmetric, OF_PEOPLE } from '../relation-groups';
import type { Rounds } from '../rounds';
import { chainOf, complementsSaying } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import type { Unit } from '../units/unit';
import { clauseOf, type View } from '../view';
import { captioned } from './captioned';
import { isFieldOfOffice } from './field-of-office';
import { type Found, RELATED } from './found';
import { isGained } from './gained';
import { implied } from './implied';
import { owning } from './possessor';

/** To whom the bearer stands in the relation. */
export function othersOf(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  found: Found,
  frame: Relational,
  view: View,
  rounds: Rounds,
): Found | undefined {
  const bearers = found.ends;
  const not = (ends: readonly End[]) =>
    ends.filter(({ entity }) => !bearers.some((bearer) => bearer.entity === entity));
  const inside = not([
    ...insideEnds(alone(phrase), kinds),
    ...(phrase.beside ? insideEnds(phrase.beside, kinds) : []),
    // "A, directrice marketing Orange"
    ...(phrase.name && phrase.explains && !isFieldOfOffice(phrase, view) ? endsOf(alone(phrase), kinds) : []),
  ]);
  if (inside.length > 0 && frame.relation === 'SUBSIDIARY_OF' && isBetweenNamed(phrase)) return undefined;
  if (inside.length > 0) return { ends: inside, fit: 1, rule: 'compound' };
  // "co-founder and chief executive of X": the complement of the last is that of all.
  // "président et CEO de X et directeur général de Y": and that of the next.
  const last =
    phrase.list
      .slice(phrase.list.indexOf(phrase) + 1)
      .find(
        (one) =>
          !one.name &&
          (one.noun?.relational.length ?? 0) > 0 &&
          complementsSaying(one, RELATED, view).length > 0,
      ) ??
    phrase.list.at(-1) ??
    phrase;
  const seat = frame.public || frame.country ? placesOf(phrase)[0] : undefined;
  if (seat && kinds.includes(seat.place.kind))
    return {
      ends: [newEnd(Entity.place(seat.place), seat.span, 1)],
      fit: 0.97,
      rule: 'country',
    };
  const own = complementsSaying(phrase, RELATED, view);
  // "partner at B's advisers and board member of A": the first is told to be elsewhere.
  const shares = last !== phrase && !own.some(({ prep }) => view.vocabulary.senses.workplace.has(prep));
  const chain = [
    ...beforeCareer(phrase, own, view),
    ...(shares ? complementsSaying(last, RELATED, view) : []),
    ...behindField(phrase, view),
  ].filter(
    (one) =>
      !isBehindPerson(one, phrase, view) &&
      !isOfDeal(one, phrase, view) &&
      !(OF_PEOPLE.has(frame.relation) && isFellow(one, view)),
  );
  // "an investor and partner at A": who works there has not put money in it.
  const { of, workplace } = view.vocabulary.senses;
  if (
    frame.relation === 'INVESTED_IN' &&
    frame.bearer === 'from' &&
    chain[0] &&
    workplace.has(chain[0].prep) &&
    !of.has(chain[0].prep)
  )
    return undefined;
  // "part of a consortium with B": a part of what several have.
  if (frame.relation === 'SUBSIDIARY_OF' && chain[0] && isOfSeveral(chain[0])) return undefined;
  const ofPeople = OF_PEOPLE.has(frame.relation) && frame.relation !== 'FOUNDED';
  const { senses } = view.vocabulary;
  // "seine Tochter Y war an Z beteiligt": these lead elsewhere as often as to the other side.
  const weak = chain.findIndex(({ prep }) => senses.mayRelate.has(prep) || senses.seldomRelates.has(prep));
  const strong = weak < 0 ? chain : chain.slice(0, weak);
  // "l'alternative aux modèles américains": told to whom, though nobody is named; "größter Konkurrent in Europa" tells where.
  const isOfRival =
    frame.relation === 'COMPETES_WITH' &&
    weak >= 0 &&
    !(found.rule === 'copula' && chain.slice(weak).every(({ prep }) => senses.location.has(prep)));
  return (
    (phrase.determiner === 'possessive' && !phrase.owner
      ? owning(phrase, kinds, bearers, view)
      : undefined) ??
    (ofPeople && isOwnBoard(chain[0]) ? owning(chain[0], kinds, bearers, view) : undefined) ??
    ofRound(behind(strong, kinds, not, ofPeople, view), frame, view, rounds) ??
    (ofPeople ? whereOf(phrase, kinds, not, view) : undefined) ??
    (frame.relation === 'BUILDS' && frame.bearer === 'to' ? madeBy(phrase, kinds, not, view) : undefined) ??
    joined(phrase, kinds, not) ??
    (frame.relation === 'SUBSIDIARY_OF' && frame.bearer === 'from'
      ? ofParents(phrase, kinds, not, view)
      : undefined) ??
    (found.rule === 'as' && (isSymmetric(frame.relation) || isHad(phrase, view)) && !isOfRival
      ? acting(phrase, kinds, not, view)
      : undefined) ??
    relating(phrase, kinds, not, view) ??
    ofClitic(phrase, kinds, not, view) ??
    having(phrase, kinds, not, found.rule, view) ??
    (ofPeople ? captioned(phrase, kinds, not, view) : undefined) ??
    behind(chain.slice(strong.length), kinds, not, ofPeople, view) ??
    (found.rule === 'copula' && !ofPeople ? forWhom(phrase, kinds, not, view) : undefined) ??
    (phrase.owner?.name ||
    isOfRival ||
    isEachOther(phrase, found, frame) ||
    isOwnerOfThings(phrase, frame, view) ||
    belongsElsewhere(phrase, frame.relation === 'FOUNDED', view)
      ? undefined
      : implied(phrase, kinds, found, frame, view, rounds))
  );
}

// "the owner of four data centres": of what has no name and is no firm that is meant.
const isOwnerOfThings = (phrase: Phrase, { relation, bearer }: Relational, view: View): boolean =>
  relation === 'SUBSIDIARY_OF' &&
  bearer === 'to' &&
  complementsSaying(phrase, ['of'], view).some(
    ({ name, ends, headAt }) => !name && ends.length === 0 && headAt >= 0,
  );

// "A has B as a client", "With B as a client, A can grow": whose the client is acts in the clause.
function isHad(phrase: Phrase, view: View): boolean {
  const { have, senses } = view.vocabulary;
  const before = view.phrases[phrase.index - 1];
  if (!before?.name || before.to !== phrase.from) return false;
  const first = before.list[0] ?? before;
  if (first.from === 0 && senses.together.has(first.prep)) return true;
  const told = clauseOf(view, phrase)?.predicates.at(-1);
  return told !== undefined && have.has(told.lemma) && told.at < first.from && first.prep === '';
}

// "A et B sont partenaires": of each other, and not of the firm that the passage is about; "its rivals are A and B".
const isEachOther = (
  { determiner, start }: Phrase,
  { ends, rule }: Found,
  { relation }: Relational,
): boolean =>
  rule === 'copula' &&
  isSymmetric(relation) &&
  ends.length > 1 &&
  (determiner === undefined || determiner === 'indefinite') &&
  ends.every(({ mention }) => mention.end <= start);

// "Several investors of the company took part in the round": the company is the one whose round it is.
function ofRound(
  found: Found | undefined,
  { relation, bearer }: Relational,
  view: View,
  rounds: Rounds,
): Found | undefined {
  const round = relation === 'INVESTED_IN' && bearer === 'from' && rounds.current(view.sentence.index);
  if (!found || !round) return found;
  const ends = found.ends.map((end) =>
    end.antecedent ? newEnd(round.entity, end.mention, end.certainty, round.span, end.part) : end,
  );
  return { ends, fit: found.fit, rule: found.rule };
}

// "A, président de son conseil d'administration": of whoever has the board.
const isOwnBoard = (complement: Phrase | undefined): complement is Phrase =>
  complement?.determiner === 'possessive' &&
  !complement.owner &&
  complement.noun?.head?.classes.has('board') === true;

const isOfSeveral = ({ name, noun, ends }: Phrase): boolean =>
  !name &&
  ends.length === 0 &&
  noun?.head?.classes.has('group') === true &&
  !noun.head.classes.has('company');

// "Parsnip, an agent from A", "the model Heron by A": a thing comes from or is made by who stands right behind its noun.
function madeBy(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const [maker] = complementsSaying(phrase, ['agent', 'origin'], view);
  if (!maker?.name || (maker.owner ?? maker).from !== phrase.to) return undefined;
  const ends = not(endsOf(maker, kinds));
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'from' } : undefined;
}

// "the A–B joint venture": what stands before it are the two that it is between.
const isBetweenNamed = ({ name, explains, noun }: Phrase): boolean =>
  !name &&
  explains !== undefined &&
  noun?.events.some(({ relation }) => relation === 'PARTNERED_WITH') === true;

// "ein Joint Venture aus A und B", "a joint venture between A and B": several firms have what is between them.
function ofParents(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const parents = complementsSaying(phrase, ['between', 'origin'], view).find(
    ({ from, list }) => from === phrase.to && list.length > 1,
  );
  const ends = parents ? not(endsOf(parents, kinds)) : [];
  return ends.length > 1 ? { ends, fit: 0.99, rule: 'of' } : undefined;
}

// "A co-founder and former chief": the name before the first of several offices is that of all.
function joined(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
): Found | undefined {
  const [first] = phrase.list;
  if (!first || first === phrase || phrase.name || phrase.determinerAt >= 0 || phrase.owner) return undefined;
  const ends = not(insideEnds(alone(first), kinds));
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'compound' } : undefined;
}

// "joined as a co-founder after her career at A": behind a career stands where that was.
function beforeCareer(phrase: Phrase, own: readonly Phrase[], view: View): readonly Phrase[] {
  const career = chainOf(phrase, view).find(
    ({ name, noun }) => !name && noun?.events.some(({ relation }) => relation === 'FORMERLY_AT') === true,
  );
  return career ? own.filter(({ index }) => index < career.index) : own;
}

// "responsable de la donnée et de l'IA chez X": behind the last of the fields stands where.
function behindField(phrase: Phrase, view: View): Phrase[] {
  const field = complementsSaying(phrase, RELATED, view).at(-1);
  if (!field || (field.name && !mayBeField(field))) return [];
  const last = field.list.at(-1) ?? field;
  // "of Cloud Operations and Innovation at X": a name and a noun make no list, and are two fields for all that.
  const next = view.phrases[field.index + 1];
  const isJoined = view.units[field.to]?.tag === 'coordinator' && next?.from === field.to + 1 && !next.name;
  if (last !== field) return complementsSaying(last, RELATED, view);
  // "of cloud operations and innovation at X": two nouns of two sorts.
  const isField = field.name !== undefined || (next?.noun?.relational.length ?? 0) === 0;
  return isJoined && isField ? complementsSaying(next, RELATED, view) : [];
}

// "Vice President of Cloud Operations at X": what nobody knows and the text names but here is the field of the office.
const mayBeField = ({ name }: Phrase): boolean =>
  name?.entity.id === undefined && name?.entity.said === 1 && name.entity.kind !== 'PublicBody';

// "sagt Gründerin A im Gespräch mit X": with whom somebody does something is not whose he is.
const isFellow = ({ prep }: Phrase, { vocabulary: { senses } }: View): boolean =>
  senses.together.has(prep) && !senses.workplace.has(prep) && !senses.of.has(prep);

// "la vente de sa filiale X avec A", "the sale of its unit X with A": whose it is "its" tells, and not "with".
const isOfDeal = (one: Phrase, { determiner, name }: Phrase, { vocabulary }: View): boolean =>
  determiner === 'possessive' && name !== undefined && vocabulary.senses.together.has(one.prep);

// "sagte Vorstandschef Tim Brandt der Zeitung X": behind the name of who holds an office no genitive goes with it.
const isBehindPerson = (one: Phrase, { name, noun, to }: Phrase, { vocabulary }: View): boolean =>
  vocabulary.grammar.order === 'case' &&
  name?.entity.kind === 'Person' &&
  noun !== undefined &&
  one.from >= to &&
  one.prep === '';

/** "Chef der Sparte von X": the first complement that names somebody, none behind a firm or board without a name. */
function behind(
  chain: readonly Phrase[],
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  ofPeople: boolean,
  { vocabulary: { senses } }: View,
): Found | undefined {
  const atWork = chain.findIndex(
    ({ prep, name }) =>
      senses.workplace.has(prep) && !senses.of.has(prep) && name?.entity.family === 'organization',
  );
  for (const [at, complement] of chain.entries()) {
    if (ofPeople && at < atWork && senses.of.has(complement.prep) && mayBeField(complement)) continue;
    const isSeldom = senses.seldomRelates.has(complement.prep);
    // "sagt Gründer A im ZDF": where somebody speaks is not whose he is.
    const ends = not(endsOf(complement, kinds)).filter(({ entity }) => !(isSeldom && entity.medium));
    if (ends.length > 0) return { ends, fit: isSeldom ? 0.9 : 0.99, rule: 'of' };
    const whole = ofPeople && isPart(complement) ? not(insideEnds(complement, kinds)).slice(0, 1) : [];
    if (whole.length > 0) return { ends: whole, fit: 0.94, rule: 'of' };
    if (['company', 'board'].some((name) => complement.noun?.head?.classes.has(name as HeadClass)))
      return undefined;
  }
  return undefined;
}

// "general manager of A's chip unit and AI group": what belongs to a firm, and no other one that it knows.
const isPart = ({ noun }: Phrase): boolean =>
  noun?.head !== undefined &&
  PARTS.some((one) => noun.head?.classes.has(one)) &&
  noun.relational.every(({ relation }) => relation === 'SUBSIDIARY_OF' || relation === 'BUILDS');

const PARTS: readonly HeadClass[] = ['unit', 'group', 'office', 'facility', 'project', 'product'];

/** "A a pour actionnaires B et C", "A has a new rival: B": who has them. */
function having(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  rule: string,
  view: View,
): Found | undefined {
  const clause = clauseOf(view, phrase);
  const [predicate] = clause?.predicates ?? [];
  const { have, copulas } = view.vocabulary;
  const told = phrase.explains && clauseOf(view, phrase.explains);
  const acts = told !== undefined && told.subject === phrase.explains;
  if (clause?.subject && !acts && isGained(phrase, rule, view))
    return ofSubject(clause.subject, kinds, not, 0.95);
  if (!clause?.subject || !predicate || !have.has(predicate.lemma)) return undefined;
  if (!copulas.has(`${predicate.lemma} ${view.units[phrase.from]?.lower}`)) return undefined;
  return ofSubject(clause.subject, kinds, not, 0.97);
}

/** "A has won B as a partner": who acts has what the object is called. */
function acting(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const clause = clauseOf(view, phrase);
  if (!clause?.subject || clause.predicates.at(-1)?.voice !== 'active') return undefined;
  return ofSubject(clause.subject, kinds, not, 0.93);
}

function ofSubject(
  subject: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  fit: number,
): Found | undefined {
  const ends = not(endsOf(subject, kinds));
  return ends.length > 0 ? { ends, fit, rule: 'of' } : undefined;
}

// "A ist für B ein wichtiger Partner", "Für B ist A der größte Kunde": before the noun stands for whom it is so.
function forWhom(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const { grammar, senses } = view.vocabulary;
  if (grammar.order !== 'case' || phrase.determiner === 'possessive') return undefined;
  const whom = clauseOf(view, phrase)?.phrases.find(
    (one) => one.to <= phrase.from && senses.seldomRelates.has(one.prep) && one.list[0] === one,
  );
  const ends = whom ? not(endsOf(whom, kinds)) : [];
  return ends.length > 0 ? { ends, fit: 0.95, rule: 'of' } : undefined;
}

/** "X, dont Y est actionnaire": whom the relative pronoun stands for. */
function relating(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const clause = clauseOf(view, phrase);
  if (clause?.kind !== 'relative' || !clause.opener) return undefined;
  const whose = view.phrases.find(({ relative }) => relative === clause.opener);
  const ends = whose && view.vocabulary.senses.of.has(whose.prep) ? not(endsOf(whose, kinds)) : [];
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'of' } : undefined;
}

// "A a fondé B et en est la PDG": the pronoun before the verb stands for the firm that the sentence has named last.
function ofClitic(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const { senses, clitics } = view.vocabulary;
  const clitic = clauseOf(view, phrase)?.phrases.find(
    ({ pronoun, prep, to }) =>
      pronoun && clitics.has(pronoun.lower) && senses.of.has(prep) && to <= phrase.from,
  );
  if (!clitic) return undefined;
  const ends = not(endsOf(clitic, kinds));
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'of' } : undefined;
}

// "Cohere CEO A": what is nothing but a verb in the language and opens the sentence before an office is what a firm is called.
function opensAsVerb({ from, headAt, name }: Phrase, { units }: View): boolean {
  const first = units[from];
  return (
    from === 0 &&
    headAt === 1 &&
    name !== undefined &&
    first?.tag === 'noun' &&
    first.noun === undefined &&
    first.verbs.some(({ form }) => form === 'infinitive') &&
    !first.maybe.has('adjective')
  );
}

// "Technikchefin von Tagwerk": somebody is named behind the office, even if the name was not recognised.
function belongsElsewhere(phrase: Phrase, founds: boolean, view: View): boolean {
  const own = view.units[phrase.headAt];
  if (opensAsVerb(phrase, view)) return true;
  // "Windharfe-Chef Brandt": of a firm that was not recognised.
  if (own && !own.inner && view.vocabulary.grammar.capitalNouns && opensWithName(own.text, view.vocabulary))
    return true;
  const { of } = view.vocabulary.senses;
  return complementsSaying(phrase, ['of', 'workplace'], view).some(
    ({ prep, genitive, determiner, determinerAt, headAt, name, noun, from, owner, ends }) => {
      const head = view.units[headAt];
      // "chairman of the parliament's foreign affairs committee"
      if (owner && ends.length === 0) return true;
      if (!genitive && !of.has(prep)) return true;
      // "CEO eines Unternehmens, das …": of one that has no name here.
      if (determiner === 'indefinite' && noun?.head?.classes.has('company') && ends.length === 0)
        return !isOfSpeaker(view);
      // "créateur de ChatGPT" founded no firm.
      if (founds && name?.entity.family === 'thing') return true;
      // "CIO des Kinderspitals", "CEO von 44ai": a body without a name, a name that was not recognised.
      if (
        noun?.head?.classes.has('body') ||
        (headAt < 0 && determinerAt < 0 && isOddWord(view.units[from + 1]))
      )
        return true;
      return head?.capital === true && determinerAt < 0 && head.noun === undefined;
    },
  );
}

// "Ich bin Chefin eines Start-ups": whoever speaks has told of it.
const isOfSpeaker = ({ units, vocabulary }: View): boolean =>
  units.some(({ tag, lower }) => tag === 'pronoun' && vocabulary.voices.get(lower) === 'speaker');

const isOddWord = (unit: Unit | undefined): boolean => unit !== undefined && /\p{N}\p{L}{2}/u.test(unit.text);

// "from A, where she was head of AI": the firm that the clause of place is about.
function whereOf(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  view: View,
): Found | undefined {
  const { opener, antecedent } = clauseOf(view, phrase) ?? {};
  if (opener?.relative !== 'place' || !antecedent?.name || antecedent.name.entity.place) return undefined;
  const ends = not(endsOf(alone(antecedent), kinds));
  return ends.length > 0 ? { ends, fit: 0.95, rule: 'where' } : undefined;
}
