// The other side of a relational noun: its compound, its complement, its possessor; where none is named, the firm of the passage.
import type { EntityKind } from '../../../../graph/entities';
import type { Clause } from '../clauses/clause';
import { opensWithName } from '../names/among-nouns/evidence';
import { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { type End, spanOf } from '../reference/end';
import { placesOf } from '../reference/places-of';
import type { Rounds } from '../rounds';
import { complementsSaying } from '../slots/complements-of';
import { endsOf, insideEnds } from '../slots/ends-of';
import type { HeadClass, Relational } from '../tables';
import { clauseOf, type View } from '../view';
import { type Found, RELATED } from './found';

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
    ...insideEnds({ ...phrase, list: [phrase] } as Phrase, kinds),
    ...(phrase.beside ? insideEnds(phrase.beside, kinds) : []),
  ]);
  if (inside.length > 0) return { ends: inside, fit: 1, rule: 'compound' };
  // "co-founder and chief executive of X": the complement of the last is that of all.
  const last = phrase.list.at(-1) ?? phrase;
  const country =
    kinds.includes('Country') && (frame.public || frame.country) ? placesOf(phrase)[0] : undefined;
  if (country?.place.kind === 'Country')
    return {
      ends: [{ entity: Entity.place(country.place), mention: country.span, certainty: 1 }],
      fit: 0.97,
      rule: 'country',
    };
  const chain = [
    ...complementsSaying(phrase, RELATED, view),
    ...(last === phrase ? [] : complementsSaying(last, RELATED, view)),
    ...behindField(phrase, view),
  ].filter((one) => !isBehindPerson(one, phrase, view));
  const { senses } = view.vocabulary;
  // "seine Tochter Y war an Z beteiligt": these lead elsewhere as often as to the other side.
  const weak = chain.findIndex(({ prep }) => senses.mayRelate.has(prep) || senses.seldomRelates.has(prep));
  const strong = weak < 0 ? chain : chain.slice(0, weak);
  return (
    behind(strong, kinds, not, view) ??
    (phrase.determiner === 'possessive' && !phrase.owner
      ? owning(phrase, kinds, bearers, view)
      : undefined) ??
    relating(phrase, kinds, not, view) ??
    behind(chain.slice(strong.length), kinds, not, view) ??
    (phrase.owner?.name || belongsElsewhere(phrase, frame.relation === 'FOUNDED', view)
      ? undefined
      : implied(phrase, kinds, found, frame, view, rounds))
  );
}

// "responsable de la donnée et de l'IA chez X": behind the last of the fields stands where.
function behindField(phrase: Phrase, view: View): Phrase[] {
  const field = complementsSaying(phrase, RELATED, view).at(-1);
  const last = field?.list.at(-1);
  return !field || !last || field.name || last === field ? [] : complementsSaying(last, RELATED, view);
}

// "sagte Vorstandschef Tim Brandt der Zeitung X": behind the name of who holds an office no genitive goes with it.
const isBehindPerson = (one: Phrase, { name, noun, to }: Phrase, { vocabulary }: View): boolean =>
  vocabulary.grammar.order === 'case' &&
  name !== undefined &&
  noun !== undefined &&
  one.from >= to &&
  one.prep === '';

/** "Chef der Sparte von X": the first complement that names somebody, none behind a firm or board without a name. */
function behind(
  chain: readonly Phrase[],
  kinds: readonly EntityKind[],
  not: (ends: readonly End[]) => End[],
  { vocabulary: { senses } }: View,
): Found | undefined {
  for (const complement of chain) {
    const ends = not(endsOf(complement, kinds));
    if (ends.length > 0)
      return { ends, fit: senses.seldomRelates.has(complement.prep) ? 0.9 : 0.99, rule: 'of' };
    if (['company', 'board'].some((name) => complement.noun?.head?.classes.has(name as HeadClass)))
      return undefined;
  }
  return undefined;
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

/** "seine Tochter", "its chief": whose it is stands before it. */
function owning(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  bearers: readonly End[],
  view: View,
): Found | undefined {
  const owner = ownerOf(phrase, kinds, bearers, view);
  return owner && { ends: [owner], fit: 0.97, rule: 'possessive' };
}

// "Technikchefin von Tagwerk": somebody is named behind the office, even if the name was not recognised.
function belongsElsewhere(phrase: Phrase, founds: boolean, view: View): boolean {
  const own = view.units[phrase.headAt];
  // "Windharfe-Chef Brandt": of a firm that was not recognised.
  if (own && !own.inner && view.vocabulary.grammar.capitalNouns && opensWithName(own.text, view.vocabulary))
    return true;
  const { of } = view.vocabulary.senses;
  return complementsSaying(phrase, ['of', 'workplace'], view).some(
    ({ prep, genitive, determinerAt, headAt, name }) => {
      const head = view.units[headAt];
      if (!genitive && !of.has(prep)) return true;
      // "créateur de ChatGPT" founded no firm.
      if (founds && name?.entity.family === 'thing') return true;
      return head?.capital === true && determinerAt < 0 && head.noun === undefined;
    },
  );
}

/** Whose the phrase with "its" is. */
export function ownerOf(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  bearers: readonly End[],
  view: View,
): End | undefined {
  const taken = new Set(bearers.map(({ entity }) => entity));
  const determiner = view.units[phrase.determinerAt];
  if (!determiner) return undefined;
  // "gegen A wegen dessen Programm B": what is named last, and not who acts.
  const last = determiner.maybe.has('relative') ? lastNamed(phrase, kinds, taken, view) : undefined;
  if (last) return { ...last, mention: spanOf(determiner), antecedent: last.antecedent ?? last.mention };
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? clause?.phrases.find((one) => one.prep === '' && one.to <= phrase.from);
  if (isUnnamed(subject, phrase, clause)) return undefined;
  const own =
    subject && subject !== phrase && !view.discourse.spoken(determiner.lower)
      ? endsOf(oneOf(subject, phrase, view), kinds).find(({ entity }) => !taken.has(entity))
      : undefined;
  if (own)
    return {
      entity: own.entity,
      mention: spanOf(determiner),
      antecedent: own.antecedent ?? own.mention,
      certainty: own.certainty * 0.97,
    };
  const answer = view.discourse.possessor(
    determiner.lower,
    view.sentence.index,
    (entity) => kinds.includes(entity.kind) && !taken.has(entity),
  );
  return (
    answer && {
      entity: answer.entity,
      mention: spanOf(determiner),
      antecedent: answer.span,
      certainty: answer.certainty,
    }
  );
}

// "un regroupement créé par son actionnaire X": the group that the participle tells of has no name here.
const isUnnamed = (subject: Phrase | undefined, phrase: Phrase, clause: Clause | undefined): boolean =>
  clause?.kind === 'participle' &&
  subject !== undefined &&
  subject !== phrase &&
  subject.headAt >= 0 &&
  subject.ends.length === 0 &&
  clause.antecedent === subject;

// "A et B, à travers C, son accélérateur, signent": of two that act, the one named last has it.
const oneOf = (subject: Phrase, phrase: Phrase, { vocabulary }: View): Phrase =>
  vocabulary.grammar.articles && subject.list.length > 1 && phrase.from > (subject.list.at(-1)?.to ?? 0)
    ? ({ ...subject, list: subject.list.slice(-1), ends: subject.list.at(-1)?.ends ?? [] } as Phrase)
    : subject;

function lastNamed(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  taken: ReadonlySet<Entity>,
  { phrases }: View,
): End | undefined {
  for (const one of phrases.slice(0, phrase.index).toReversed()) {
    const end = endsOf({ ...one, list: [one] }, kinds).find(({ entity }) => !taken.has(entity));
    if (end) return { ...end, certainty: end.certainty * 0.97 };
  }
  return undefined;
}

/** Trades are trusted no more than this in the tables. */
const TRADE = 0.9;

/** Offices and rivals need no name beside them: they belong to the firm that the passage is about. */
const IMPLIED: Readonly<Record<string, number>> = {
  HOLDS_ROLE: 0.96,
  BOARD_SEAT: 0.94,
  FOUNDED: 0.96,
  COMPETES_WITH: 0.94,
  INVESTED_IN: 0.94,
  SUPPLIES: 0.94,
  PARTNERED_WITH: 0.92,
  SUBSIDIARY_OF: 0.86,
  ACQUIRED: 0.94,
};

function implied(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  { ends: bearers, rule }: Found,
  frame: Relational,
  view: View,
  rounds: Rounds,
): Found | undefined {
  const { relation, bearer } = frame;
  const fit = IMPLIED[relation];
  const head = view.units[phrase.headAt];
  if (fit === undefined || !head) return undefined;
  // "A is a customer" tells whose, in a passage about a firm; "A is a company" does not.
  if (
    phrase.determiner === 'indefinite' &&
    !(relation === 'SUPPLIES' && bearer === 'to' && rule === 'copula')
  )
    return undefined;
  // "data provider Ledgerscope" provides somebody else; "customers include A" are those of the firm.
  if (
    (relation === 'SUPPLIES' || relation === 'PARTNERED_WITH') &&
    !['copula', 'examples', 'label'].includes(rule) &&
    !(rule === 'as' && relation === 'SUPPLIES' && bearer === 'to')
  )
    return undefined;
  if (relation === 'SUPPLIES' && bearer === 'from') return undefined;
  // "Käufer ist X" tells of a sale, "Käufer der Drohnen ist X" of a purchase.
  if (relation === 'ACQUIRED' && (rule !== 'copula' || complementsSaying(phrase, RELATED, view).length > 0))
    return undefined;
  // "die Physikerin A": a trade, and nobody's post.
  const trade = view.vocabulary.grammar.order === 'case' && frame.weight <= TRADE;
  if (relation === 'HOLDS_ROLE' && trade && rule === 'beside') return undefined;
  // "the renowned British engineer A": whence somebody comes is told of people, and not of posts.
  if (relation === 'HOLDS_ROLE' && frame.weight <= TRADE && phrase.adjectives.some(({ place }) => place))
    return undefined;
  if (relation === 'SUBSIDIARY_OF' && bearer === 'from' && phrase.determiner !== 'definite') return undefined;
  if (frame.public || view.vocabulary.callings.has(phrase.noun?.lemma ?? '')) return undefined;
  const listed = view.vocabulary.grammar.order === 'case' ? phrase.list.flatMap(({ ends }) => ends) : [];
  // "the fund A and the founders": those are another firm's.
  const neighbour = view.phrases[phrase.index - 1];
  const isJoined = view.units[phrase.from - 1]?.tag === 'coordinator' && neighbour?.to === phrase.from - 1;
  const joined = isJoined ? (neighbour?.ends ?? []) : [];
  const taken = new Set([...bearers, ...listed, ...joined].map(({ entity }) => entity));
  // Whose investors they are is a firm, not another investor.
  if (relation === 'INVESTED_IN' && bearer === 'from') kinds = kinds.filter((kind) => kind === 'Company');
  const before = view.phrases.findLast(
    (one) =>
      one.to <= phrase.from &&
      one.ends.some(
        ({ entity }) => kinds.includes(entity.kind) && entity.kind !== 'Country' && !taken.has(entity),
      ),
  );
  const round = relation === 'INVESTED_IN' ? rounds.current(view.sentence.index) : undefined;
  const near = before?.ends.find(({ entity }) => kinds.includes(entity.kind) && !taken.has(entity));
  // "venture capital investor X", "Wagniskapitalgeber X": a trade, unless a round is told of.
  if (relation === 'INVESTED_IN' && rule === 'beside' && !round) return undefined;
  const answer =
    round && !taken.has(round.entity)
      ? { ...round, certainty: 0.95 }
      : view.discourse.topic(
          view.sentence.index,
          (entity) => kinds.includes(entity.kind) && entity.family === 'organization' && !taken.has(entity),
          undefined,
          OF_PEOPLE.has(relation),
        );
  const own = OF_PEOPLE.has(relation) && rule === 'beside' ? clauseOf(view, phrase)?.subject : undefined;
  const acting = own?.name && own.to <= phrase.from ? endsOf(own, kinds) : [];
  // "A gains a seat on B's board through finance chief C": the firm that acts in the clause, no paper that reports.
  const [actor] = acting.filter(
    ({ entity }) => !taken.has(entity) && entity.kind !== 'Country' && !entity.medium,
  );
  // In the same sentence the firm named before is nearer than the one the passage is about.
  const chosen = actor
    ? { entity: actor.entity, span: actor.mention, certainty: actor.certainty }
    : near && before && !near.entity.medium && isSubject(before, view)
      ? { entity: near.entity, span: near.antecedent ?? near.mention, certainty: near.certainty }
      : answer;
  if (!chosen) return undefined;
  return {
    ends: [
      { entity: chosen.entity, mention: spanOf(head), antecedent: chosen.span, certainty: chosen.certainty },
    ],
    fit,
    rule: 'implied',
  };
}

/** "Merrowgate chief Pryce replaced founder Stuart Ockenden": a firm named beside one person may be the other's. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['HOLDS_ROLE', 'FOUNDED', 'BOARD_SEAT']);

const isSubject = (phrase: Phrase, view: View): boolean => {
  const clause = clauseOf(view, phrase);
  return (
    clause?.subject === phrase ||
    (phrase.prep === '' && clause?.phrases.find(({ prep }) => prep === '') === phrase)
  );
};
