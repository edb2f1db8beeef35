// Who bears a relational noun: the name beside it, its apposition, what stands behind its colon, the subject of its copula.

import type { EntityKind } from '../../../../graph/entities';
import { type Clause, firstVerbAt, type Predicate } from '../clauses/clause';
import { flatMapped } from '../flat-mapped';
import type { Relational } from '../frames';
import { lastOf } from '../last-of';
import { complements } from '../links/complements';
import { isHeldToBe } from '../modality/held-to-be';
import { alone, relisted } from '../phrases/alone';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { isSymmetric } from '../relation-groups';
import { argumentsOf } from '../slots/arguments';
import { besideEnds } from '../slots/beside-ends';
import { candidates } from '../slots/candidates';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { agreeing } from '../slots/subjects';
import { isMadeInto } from '../verbs/made-into';
import { clauseOf, type View } from '../view';
import { appointed } from './appointed';
import { isFormer } from './former';
import { type Found, RELATED } from './found';
import { finds, gains } from './gained';

/** Whom the noun is said of. */
export function bearersOf(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  if (phrase.name && !phrase.explains) {
    const ends = endsOf(
      phrase.list.length > 1 && isMany(phrase, view.units)
        ? // "Bosch und die VW-Tochter Cariad": of those before it the noun says nothing.
          relisted(phrase, phrase.list.slice(phrase.list.indexOf(phrase)).filter(isOnlyNamed(phrase)))
        : alone(phrase),
      kinds,
    );
    if (ends.length === 0) return undefined;
    // "vom Tesla-Gründer Elon Musk und Microsoft": a noun whose plural looks like its singular spans its own kind.
    const alike = ends.filter(({ entity }) => entity.family === ends[0]?.entity.family);
    return { ends: hasPluralForm(phrase, view) ? ends : alike, fit: 1, rule: 'beside' };
  }
  // "A's co-founder and chief executive, B": the last of two offices stands beside the name.
  const explained = phrase.explains ?? phrase.list[0]?.explains ?? phrase.list.at(-1)?.explains;
  if (explained) {
    const ends = endsOf(
      phrase.several || (isMany(phrase, view.units) && !isBehindOne(phrase, explained, view))
        ? explained
        : relisted(explained, [explained]),
      kinds,
    );
    if (ends.length > 0) return { ends, fit: 0.99, rule: 'apposition' };
  }
  return (
    accompanied(phrase, kinds, view) ??
    embodied(phrase, kinds, view) ??
    labelled(phrase, kinds, view) ??
    listed(phrase, kinds, view) ??
    appointed(phrase, kinds, view) ??
    predicated(phrase, kinds, view) ??
    made(phrase, kinds, view) ??
    meant(phrase, kinds, view)
  );
}

/** How sure somebody must be meant to hold an office of today. */
const SURELY_MEANT = 0.95;

// "The former Siemens engineer founded it in 2020", "The Qubixo boss said": who is meant has been there, or is.
function meant(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { determiner, name, list } = phrase;
  const told = toldAgain(phrase, kinds, view);
  if (told) return told;
  if (name || determiner !== 'definite' || list.length > 1 || !kinds.includes('Person')) return undefined;
  const former = isFormer(phrase, view);
  if (!former && (phrase.modifiers.length === 0 || clauseOf(view, phrase)?.subject !== phrase))
    return undefined;
  const [end, ...others] = phrase.ends;
  if (!former && (!end || end.certainty < SURELY_MEANT || isOfAnother(end, phrase))) return undefined;
  return end?.entity.kind === 'Person' && others.length === 0
    ? { ends: [end], fit: 0.95, rule: 'meant' }
    : undefined;
}

// "Cette filiale de X équipe Y", "This former engineer at X": who is pointed back at, where the noun says at once whose he is.
function toldAgain(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { determiner, name, list, index, to, ends } = phrase;
  if (name || determiner !== 'demonstrative' || list.length > 1) return undefined;
  const next = view.phrases[index + 1];
  const isNamed = next?.from === to && next.name?.entity.family === 'organization';
  const [end, ...others] = ends.filter(({ entity }) => kinds.includes(entity.kind));
  return isNamed && end && others.length === 0 ? { ends: [end], fit: 0.95, rule: 'meant' } : undefined;
}

// "Orvanta is run by A. The Siemens manager likes it": of whom the text has told where he is.
const isOfAnother = ({ entity: { firms } }: End, { modifiers }: Phrase): boolean =>
  firms.size > 0 && !modifiers.some(({ entity }) => firms.has(entity));

// "den Meta-Forschern A und B", not "dem Meta-Forscher A und der Google-Mutter B": who is called something else as well.
const isOnlyNamed = (phrase: Phrase) => (member: Phrase) =>
  member === phrase || (member.noun?.relational.length ?? 0) === 0;

/** "A et B sont partenaires", "A and B are rivals". */
export function eachOther({ ends, rule }: Found, { relation }: Relational): Found | undefined {
  const [first, ...rest] = ends;
  return rule === 'copula' && isSymmetric(relation) && first && rest.length > 0
    ? { ends: rest, fit: 0.97, rule: 'mutual' }
    : undefined;
}

// "avec A et B comme premiers clients", "with A as lead investor", "setzt auf A als Kunden", "avec A en chef de file"
function accompanied(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const before = view.phrases[phrase.index - 1];
  const first = before?.list[0];
  const { have } = view.vocabulary;
  const isFor = [...have].some((verb) => view.vocabulary.copulas.has(`${verb} ${phrase.prep}`));
  const isAs =
    phrase.prep === 'as' ||
    view.vocabulary.senses.manner.has(phrase.prep) ||
    // "avec A pour client"
    (isFor && phrase.determinerAt < 0);
  if (!isAs || before?.to !== phrase.from || !first?.name) return undefined;
  const { together, reliance } = view.vocabulary.senses;
  if (!together.has(first.prep) && !reliance.has(first.prep)) return undefined;
  const ends = endsOf(first, kinds);
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'as' } : undefined;
}

// "nomme un nouveau président de son conseil en la personne de A"
function embodied(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { phrases, vocabulary } = view;
  const found = foundIn(phrase, kinds, view);
  if (found) return found;
  // The nearest noun: "un accord avec le fondateur d'un rival en la personne de A".
  const next = complements(phrase, phrases).find(
    ({ prep, noun }) => vocabulary.senses.embodied.has(prep) || (noun?.relational.length ?? 0) > 0,
  );
  const ends = next && vocabulary.senses.embodied.has(next.prep) ? endsOf(next, kinds) : [];
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'apposition' } : undefined;
}

// "A found its first client in B", "A has a strong rival in B": who turns out to be what somebody gets or has.
function foundIn(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const { senses, grammar } = view.vocabulary;
  const next = view.phrases[phrase.index + 1];
  if (grammar.order !== 'position' || phrase.prep !== '' || phrase.name || next?.from !== phrase.to)
    return undefined;
  if (!next.name || !senses.location.has(next.prep) || phrase.determiner === 'definite') return undefined;
  const clause = clauseOf(view, phrase);
  const [told] = clause?.predicates ?? [];
  if (!clause || !told || told.at > phrase.from || view.vocabulary.copulas.has(told.lemma)) return undefined;
  // "has an investor in B" may be one who has invested in B.
  const isOpen = phrase.noun?.relational.some(({ relation }) => relation === 'INVESTED_IN');
  if (!finds(told, view) && (isOpen || !gains(clause, view))) return undefined;
  const ends = endsOf(next, kinds);
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'apposition' } : undefined;
}

// "Lead: Sagebrook Growth", "Investoren: A, B", "Kunden der X AG: A, B": names behind the colon.
function labelled(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const colon = colonBehind(phrase, view);
  if (colon === undefined) return undefined;
  const next = view.phrases.find(({ from }) => from === colon + 1);
  if (colon > phrase.to) {
    // "Gründer von X: A verlässt die Firma" is a headline, and no list.
    const ends = next && !clauseOf(view, next)?.predicates.length ? namedBehind(colon, kinds, view) : [];
    return ends.length > 0 ? { ends, fit: 0.95, rule: 'label' } : undefined;
  }
  const ends = next ? endsOf(next, kinds) : [];
  return ends.length > 0 ? { ends, fit: 0.95, rule: 'label' } : undefined;
}

// "A (12 Prozent), B (30 Prozent)": what stands in brackets says more of the one before.
function namedBehind(colon: number, kinds: readonly EntityKind[], { phrases, units }: View): End[] {
  let depth = 0;
  const open = new Set<number>();
  units.forEach(({ tag }, at) => {
    if (tag === 'open') depth++;
    else if (tag === 'close') depth--;
    else if (depth > 0) open.add(at);
  });
  return flatMapped(
    phrases.filter(
      ({ from, prep, name, genitive }) => from > colon && prep === '' && !genitive && name && !open.has(from),
    ),
    (one) => endsOf(alone(one), kinds),
  );
}

// Right behind the noun, or, where nothing else stands before it, behind whose it is.
function colonBehind(phrase: Phrase, view: View): number | undefined {
  const isColon = (at: number) => view.units[at]?.lower === ':';
  if (isColon(phrase.to)) return phrase.to;
  if (phrase.from > 0 || clauseOf(view, phrase)?.predicates.length) return undefined;
  return complementsSaying(phrase, RELATED, view).find(({ to }) => isColon(to))?.to;
}

// "Kunden wie A und B", "investors such as A"; in "the owner of brands such as A" the one owner is none of them.
function listed(phrase: Phrase, kinds: readonly EntityKind[], { units }: View): Found | undefined {
  const { examples, determiner } = phrase;
  const isOne = determiner === 'definite' && !isMany(phrase, units);
  const ends = examples && !isOne ? endsOf(examples, kinds) : [];
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'examples' } : undefined;
}

// "A ist Gründer von B", "zu den Kunden zählen A und B", "als Geschäftsführer leitet A".
// "a été nommée administratrice", "was appointed chief": what the object is made stands bare behind the verb.
const isNaming = ({ lemma }: Predicate, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(lemma)
    ?.some(({ relation, from }) => relation === 'HOLDS_ROLE' && from[0] === 'obj') === true;

const succeeds = ({ lemma }: Predicate, { vocabulary }: View): boolean => {
  const frames = vocabulary.verbs.get(lemma) ?? [];
  const has = (name: string, slot: string) =>
    frames.some(({ relation, from, behind }) => relation === name && from[0] === slot && behind.length === 0);
  return has('FORMERLY_AT', 'obj') && has('HOLDS_ROLE', 'subj');
};

function predicated(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const clause = clauseOf(view, phrase);
  const predicate = clause?.predicates[0];
  if (!clause || !predicate || isOfRelated(phrase, view)) return undefined;
  const { copulas } = view.vocabulary;
  // "fait partie des clients de X"
  const { among } = view.vocabulary.senses;
  const isCounted =
    [phrase.from - 1, phrase.from].some((at) => copulas.has(`${predicate.lemma} ${view.units[at]?.lower}`)) ||
    // "Parmi les clients de X, on trouve A"
    (among.has(phrase.prep) && copulas.has(`${predicate.lemma} ${phrase.prep}`)) ||
    // "Ses clients s'appellent A et B"
    (predicate.reflexive &&
      clause.units.some((at) => copulas.has(`${view.units[at]?.lower} ${predicate.lemma}`)));
  const isCopula =
    isCounted || clause.predicates.some(({ lemma }) => copulas.has(lemma)) || isHeldToBe(predicate, view);
  const isAs = phrase.prep === 'as';
  const isNamed =
    !isCopula &&
    !isAs &&
    phrase.prep === '' &&
    (kinds.includes('Person') || isMadeInto(predicate, view) || isTheirs(phrase, view)) &&
    isNaming(predicate, view) &&
    phrase.from > predicate.at;
  if (!isCopula && !isAs && !isNamed) return undefined;
  if (phrase.prep !== '' && !isAs && !isCounted && !view.vocabulary.senses.among.has(phrase.prep))
    return undefined;
  // "A counts a dozen customers": how many it has, and nobody is one.
  if (!isAs && phrase.from > predicate.at && isMoreThan(clause.subject?.list.length ?? 1, phrase))
    return undefined;
  const own = new Set([phrase, ...(phrase.owner?.list ?? []), ...complementsSaying(phrase, RELATED, view)]);
  const others = argumentsOf(predicate).filter(
    (one) => !own.has(one) && one.prep === '' && !one.genitive && !isJoined(one, phrase, view),
  );
  const subject = clause.subject;
  const pool = subject && !others.includes(subject) && !own.has(subject) ? [subject, ...others] : others;
  // "A succeeded B as chief": whoever comes takes the title, and who was replaced has it no more.
  if (isAs && succeeds(predicate, view)) {
    const { agent } = view.vocabulary.senses;
    const comer =
      predicate.voice === 'passive' ? argumentsOf(predicate).find(({ prep }) => agent.has(prep)) : subject;
    const ends = comer ? endsOf(comer, kinds) : [];
    return ends.length > 0 ? { ends, fit: 0.95, rule: 'as' } : undefined;
  }
  if ((isAs || isNamed) && predicate.voice === 'active') {
    // "appointed Lund as chief": the object bears the title where it is a person, else the subject.
    // "hat A als Kunden verloren": where the verb stands last, what it takes is behind the auxiliary.
    const finite = firstVerbAt(predicate, view.units);
    const object = lastOf(
      others,
      (one) =>
        one !== subject && endsOf(one, kinds).length > 0 && one.from < phrase.from && one.from > finite,
    );
    if (object) return { ends: endsOf(object, kinds), fit: 0.95, rule: 'as' };
    if (isAs && isOfObject(phrase, clause, view)) return undefined;
    // "A est ravie d'accueillir cet investisseur": who takes somebody in is not who is taken.
    if (isNamed && phrase.determiner !== undefined) return undefined;
  }
  // "A zählt B zu seinen Kunden": with two names beside the verb the second is counted.
  // "A a B pour client": so is what somebody has for something.
  const isHad = isCounted && phrase.prep !== '' && view.vocabulary.have.has(predicate.lemma);
  const counted =
    isHad || view.vocabulary.senses.among.has(phrase.prep)
      ? pool
          .filter((one) => endsOf(one, kinds).length > 0 && !(one.relative && subject === clause.antecedent))
          .sort((a, b) => a.from - b.from)
      : [];
  // "Comptant B parmi ses clients, A …": who counts stands behind.
  const rest = predicate.form === 'gerund' ? counted.filter((each) => each !== subject) : counted;
  if (rest.length > 0 && rest.length < counted.length)
    return { ends: flatMapped(rest, (each) => endsOf(each, kinds)), fit: 0.97, rule: 'copula' };
  const [one, two] = counted;
  if (one && two) {
    // "parmi ses clients figurent A, B, ainsi que des groupes comme C": the list goes on with another.
    const goesOn = one.from > predicate.at && view.units[two.from - 1]?.tag === 'coordinator';
    const counts = goesOn ? counted : [two];
    return { ends: flatMapped(counts, (each) => endsOf(each, kinds)), fit: 0.97, rule: 'copula' };
  }
  for (const one of pool) {
    // "Es besteht Bedarf als Kunde": nobody is meant by a pronoun that only opens the clause.
    if (isAs && pool.length > 1 && one.pronoun?.referent === 'thing') continue;
    // "The chief executive of A, B, founders C and D … were there": one office before the verb is the first one's.
    if (isOneBefore(one, phrase, predicate, view))
      return { ends: endsOf(alone(one), kinds), fit: 0.97, rule: 'apposition' };
    const named = endsOf(one === subject ? agreeing(one, predicate, view) : one, kinds);
    // "its customers include large groups such as A and B"
    const ends = named.length > 0 || !one.examples ? named : endsOf(one.examples, kinds);
    if (ends.length > 0)
      return {
        ends: isAs ? ends : [...ends, ...besideEnds(clause, kinds, view)],
        fit: isAs ? 0.93 : 0.97,
        rule: isAs ? 'as' : 'copula',
      };
  }
  // "verlässt X und wird Chefin von Y": the subject of the clause before.
  if (view.vocabulary.grammar.order !== 'case' || isAs || phrase.prep !== '' || clause.parent === undefined)
    return undefined;
  const [shared] = candidates('subj', predicate, view).filter((one) => !own.has(one.phrase));
  const ends = shared && !pool.includes(shared.phrase) ? endsOf(shared.phrase, kinds) : [];
  return shared && ends.length > 0 ? { ends, fit: 0.95 * shared.fit, rule: 'copula' } : undefined;
}

// "Geldgeber des Kunden ist A": it is said of the backer, and not of the customer.
const isOfRelated = ({ genitive, index, from, ends }: Phrase, { phrases }: View): boolean => {
  const before = phrases[index - 1];
  return (
    genitive &&
    ends.length > 0 &&
    before?.to === from &&
    before.prep === '' &&
    (before.noun?.relational.length ?? 0) > 0
  );
};

// "A named B its supplier": right behind the name of whoever is called so.
const isTheirs = ({ determiner, index, from }: Phrase, { phrases }: View): boolean =>
  determiner === 'possessive' && phrases[index - 1]?.name !== undefined && phrases[index - 1]?.to === from;

// "Der Kauf macht A zum größten Anteilseigner von B": what the verb takes has what it is made by "zu".
function made(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const predicate = clauseOf(view, phrase)?.predicates[0];
  if (phrase.prep === '' || phrase.name || !predicate || !makes(predicate, phrase, view)) return undefined;
  const slot = predicate.voice === 'passive' ? 'subj' : 'obj';
  const [object] = candidates(slot, predicate, view).filter((one) => endsOf(one.phrase, kinds).length > 0);
  const isBehind = object && (slot === 'subj' || object.phrase.from > predicate.at);
  return isBehind ? { ends: endsOf(object.phrase, kinds), fit: 0.95 * object.fit, rule: 'as' } : undefined;
}

const makes = ({ lemma }: Predicate, { prep }: Phrase, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(lemma)
    ?.some(
      ({ relation, from, fills }) =>
        relation === 'HOLDS_ROLE' &&
        from[0] === 'obj' &&
        fills.some(([name, slot]) => name === 'role' && slot.includes(prep)),
    ) === true;

const isMoreThan = (count: number, { figures }: Phrase): boolean =>
  figures.some((figure) => figure.type === 'quantity' && figure.value.value > count);

// "A versteht B als kostenlosen Helfer": in the accusative it is said of what the verb takes, and not of who acts.
function isOfObject({ from, headAt }: Phrase, { units: said }: Clause, { units, vocabulary }: View): boolean {
  const { declension } = vocabulary;
  const head = units[headAt];
  if (!declension || !head || said.some((at) => units[at]?.tag === 'reflexive')) return false;
  const first = units.slice(from, headAt).find(({ tag }) => tag === 'determiner' || tag === 'adjective');
  return first !== undefined && declension.isOfObject(first, first.tag === 'determiner', head);
}

// "its backers include A and the venture arm of B": what stands beside it is another.
function isJoined({ list }: Phrase, phrase: Phrase, { units }: View): boolean {
  const end = list.at(-1)?.to ?? -1;
  return list.includes(phrase) || (end === phrase.from - 1 && units[end]?.tag === 'coordinator');
}

const isOneBefore = (one: Phrase, phrase: Phrase, { at }: Predicate, view: View): boolean =>
  one.list[0] === one &&
  one.list.length > 1 &&
  one.list.every(isPersonNamed) &&
  phrase.from < one.from &&
  one.from < at &&
  phrase.determinerAt >= 0 &&
  !isMany(phrase, view.units);

const isPersonNamed = ({ name }: Phrase): boolean => name?.entity.kind === 'Person';

// "A, Mitgründer von X, und B": a word that may be one or many stands behind one.
const isBehindOne = (phrase: Phrase, explained: Phrase, view: View): boolean =>
  explained.from < phrase.from && phrase.determinerAt < 0 && !hasPluralForm(phrase, view);

export const hasPluralForm = ({ headAt, noun }: Phrase, { units }: View): boolean =>
  noun !== undefined && units[headAt]?.lower.endsWith(noun.lemma) === false;
