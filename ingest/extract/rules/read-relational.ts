// Facts of nouns whose bearer stands in a relation: "Gründer", "Tochter der X", "Tjeld Chief Executive Astrid Lund",
// "zu den Kunden zählen A und B", "its rival Y".
import type { EntityKind } from '../../../graph/entities';
import { RELATIONS } from '../../../graph/relations';
import type { Predicate } from './clause';
import { BASE, type Draft } from './draft';
import { lemmaCue, nounModality, stronger } from './modality';
import { Entity } from './names/entity';
import type { Phrase } from './phrases';
import { byType, withText } from './qualify';
import { type End, placesOf, spanOf } from './reference';
import type { Rounds } from './rounds';
import { argumentsOf, complementsOf, endsOf, insideEnds } from './slots';
import type { Relational } from './tables';
import { clauseOf, type View } from './view';

interface Found {
  readonly ends: readonly End[];
  readonly fit: number;
  readonly rule: string;
}

/** Prepositions behind which the other side of a relational noun stands. */
const OF: readonly string[] = [
  'gen',
  'of',
  'von',
  'bei',
  'at',
  'de',
  'chez',
  "d'",
  'to',
  'zu',
  'with',
  'mit',
  'for',
  'für',
  'pour',
  'an',
  'in',
  'auprès de',
  'within',
  'von seiten',
  'à',
  'avec',
];

export function readRelational(phrase: Phrase, view: View, rounds: Rounds): Draft[] {
  const frames = framesOf(phrase, view);
  const drafts: Draft[] = [];
  for (const frame of frames) {
    const { from, to } = RELATIONS[frame.relation];
    const kinds = frame.bearer === 'from' ? { bearer: from, other: to } : { bearer: to, other: from };
    const bearers = bearersOf(phrase, kinds.bearer, view);
    if (!bearers) continue;
    const others = othersOf(phrase, kinds.other, bearers, frame, view, rounds) ?? eachOther(bearers, frame);
    if (!others) continue;
    drafts.push(...draftsOf(phrase, frame, bearers, others, view));
    if (drafts.length > 0 && frame.relation !== 'FOUNDED') break;
  }
  return drafts;
}

// "former ASML engineers A and B": any trade becomes a post that was left.
function framesOf(phrase: Phrase, view: View): readonly Relational[] {
  const frames = phrase.noun?.relational ?? [];
  if (frames.length > 0 || !phrase.noun?.head?.classes.has('person') || !isFormer(phrase, view))
    return frames;
  return [
    {
      relation: 'HOLDS_ROLE',
      bearer: 'from',
      fills: [],
      sets: [],
      classes: [],
      figures: [],
      kinds: [],
      former: false,
      state: false,
      role: true,
      weight: 0.97,
    },
  ];
}

/** "er und seine Mitgründer", "she and her co-founder": whoever has co-founders has founded the firm of the passage. */
export function readCofounder(phrase: Phrase, view: View): Draft[] {
  const head = view.units[phrase.headAt];
  const isCofounder =
    head &&
    /^(?:mit|co)/u.test(head.lower) &&
    phrase.noun?.relational.some(({ relation }) => relation === 'FOUNDED');
  const determiner = view.units[phrase.determinerAt];
  if (!head || !isCofounder || phrase.determiner !== 'possessive' || phrase.owner || !determiner) return [];
  const person = view.discourse.possessor(view.sentence.index, ({ kind }) => kind === 'Person');
  const firm = view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company');
  if (!person || !firm) return [];
  return [
    {
      relation: 'FOUNDED',
      from: {
        entity: person.entity,
        mention: spanOf(determiner),
        antecedent: person.span,
        certainty: person.certainty,
      },
      to: { entity: firm.entity, mention: spanOf(head), antecedent: firm.span, certainty: firm.certainty },
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(head),
      confidence: BASE * 0.95,
      rule: 'noun:cofounder:beside',
      sentence: view.sentence,
    },
  ];
}

/** "Yuri Milners DST Global", "Daniel Ek's Prima Materia": whose firm it is. */
export function readOwner(phrase: Phrase, view: View): Draft[] {
  const owner = phrase.owner?.name;
  const firm = phrase.name;
  if (owner?.entity.kind !== 'Person' || !firm || phrase.headAt >= 0 || firm.entity.family !== 'organization')
    return [];
  const end = ({ entity, start, end }: NonNullable<Phrase['name']>): End => ({
    entity,
    mention: { start, end },
    certainty: 0.97,
  });
  return [
    {
      relation: 'HOLDS_ROLE',
      from: end(owner),
      to: end(firm),
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(owner),
      confidence: BASE * 0.9,
      rule: 'noun:owner:beside',
      sentence: view.sentence,
    },
  ];
}

function bearersOf(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  if (phrase.name) {
    const ends = endsOf(
      phrase.list.length > 1 && plural(phrase, view) ? phrase : ({ ...phrase, list: [phrase] } as Phrase),
      kinds,
    );
    if (ends.length > 0) return { ends, fit: 1, rule: 'beside' };
    return undefined;
  }
  const explained = phrase.explains ?? phrase.list[0]?.explains;
  if (explained) {
    const ends = endsOf(plural(phrase, view) ? explained : { ...explained, list: [explained] }, kinds);
    if (ends.length > 0) return { ends, fit: 0.99, rule: 'apposition' };
  }
  return labelled(phrase, kinds, view) ?? listed(phrase, kinds) ?? predicated(phrase, kinds, view);
}

/** Relations that two have to each other. */
const MUTUAL: ReadonlySet<string> = new Set(['PARTNERED_WITH', 'COMPETES_WITH']);

// "A et B sont partenaires", "A and B are rivals".
function eachOther({ ends, rule }: Found, { relation }: Relational): Found | undefined {
  const [first, ...rest] = ends;
  return rule === 'copula' && MUTUAL.has(relation) && first && rest.length > 0
    ? { ends: rest, fit: 0.97, rule: 'mutual' }
    : undefined;
}

// "Lead: Sagebrook Growth", "Investoren: A, B": names behind the colon.
function labelled(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  if (view.units[phrase.to]?.lower !== ':') return undefined;
  const next = view.phrases.find(({ from }) => from === phrase.to + 1);
  const ends = next ? endsOf(next, kinds) : [];
  return ends.length > 0 ? { ends, fit: 0.95, rule: 'label' } : undefined;
}

// "Kunden wie A und B", "investors such as A".
function listed({ examples }: Phrase, kinds: readonly EntityKind[]): Found | undefined {
  const ends = examples ? endsOf(examples, kinds) : [];
  return ends.length > 0 ? { ends, fit: 0.97, rule: 'examples' } : undefined;
}

// "A ist Gründer von B", "zu den Kunden zählen A und B", "als Geschäftsführer leitet A".
// "a été nommée administratrice", "was appointed chief": what the object is made stands bare behind the verb.
const isNaming = ({ lemma }: Predicate, { vocabulary }: View): boolean =>
  vocabulary.verbs
    .get(lemma)
    ?.some(({ relation, from }) => relation === 'HOLDS_ROLE' && from[0] === 'obj') === true;

function predicated(phrase: Phrase, kinds: readonly EntityKind[], view: View): Found | undefined {
  const clause = clauseOf(view, phrase);
  const predicate = clause?.predicates[0];
  if (!clause || !predicate) return undefined;
  const { copulas } = view.vocabulary;
  const isCopula = clause.predicates.some(({ lemma }) => copulas.has(lemma));
  const isAs = phrase.prep === 'as';
  const isNamed =
    !isCopula && !isAs && phrase.prep === '' && isNaming(predicate, view) && phrase.from > predicate.at;
  if (!isCopula && !isAs && !isNamed) return undefined;
  if (phrase.prep !== '' && !isAs && !COPULA_PREPOSITIONS.has(phrase.prep)) return undefined;
  const own = new Set([phrase, phrase.owner, ...complementsOf(phrase, OF, view)]);
  const others = argumentsOf(predicate).filter((one) => !own.has(one) && one.prep === '' && !one.genitive);
  const subject = clause.subject;
  const pool = subject && !others.includes(subject) && !own.has(subject) ? [subject, ...others] : others;
  if ((isAs || isNamed) && predicate.voice === 'active') {
    // "appointed Lund as chief": the object bears the title where it is a person, else the subject.
    const object = others.findLast(
      (one) =>
        one !== subject && endsOf(one, kinds).length > 0 && one.from < phrase.from && one.from > predicate.at,
    );
    if (object) return { ends: endsOf(object, kinds), fit: 0.95, rule: 'as' };
  }
  for (const one of pool) {
    const ends = endsOf(one, kinds);
    if (ends.length > 0) return { ends, fit: isAs ? 0.93 : 0.97, rule: isAs ? 'as' : 'copula' };
  }
  return undefined;
}

const COPULA_PREPOSITIONS = new Set(['zu', 'unter', 'parmi', 'among', 'von']);

const plural = (phrase: Phrase, view: View): boolean => {
  const head = view.units[phrase.headAt];
  return (
    head !== undefined &&
    phrase.noun !== undefined &&
    head.lower !== phrase.noun.lemma &&
    /(?:s|en|n|er)$/u.test(head.lower) &&
    !head.lower.endsWith(`${phrase.noun.lemma}in`)
  );
};

function othersOf(
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
    kinds.includes('Country') && view.vocabulary.callings.has(phrase.noun?.lemma ?? '')
      ? placesOf(phrase)[0]
      : undefined;
  if (country?.place.kind === 'Country')
    return {
      ends: [{ entity: Entity.place(country.place), mention: country.span, certainty: 1 }],
      fit: 0.97,
      rule: 'country',
    };
  for (const complement of [
    ...complementsOf(phrase, OF, view),
    ...(last === phrase ? [] : complementsOf(last, OF, view)),
  ]) {
    const ends = not(endsOf(complement, kinds));
    if (ends.length > 0)
      return {
        ends,
        fit: ['in', 'an', 'à', 'for', 'für', 'pour'].includes(complement.prep) ? 0.9 : 0.99,
        rule: 'of',
      };
    if (
      complement.noun?.head &&
      [...complement.noun.head.classes].some((name) => name === 'company' || name === 'board')
    )
      break;
  }
  if (phrase.determiner === 'possessive' && !phrase.owner) {
    const answer = possessorOf(phrase, kinds, bearers, view);
    if (answer) return { ends: [answer], fit: 0.97, rule: 'possessive' };
  }
  if (belongsElsewhere(phrase, view)) return undefined;
  return implied(phrase, kinds, found, frame, view, rounds);
}

// "Technikchefin von Tagwerk": somebody is named behind the office, even if the name was not recognised.
function belongsElsewhere(phrase: Phrase, view: View): boolean {
  return complementsOf(phrase, ['of', 'von', 'de', 'bei', 'chez', 'at'], view).some(
    ({ prep, determinerAt, headAt }) => {
      const head = view.units[headAt];
      if (['bei', 'chez', 'at'].includes(prep)) return true;
      return head?.capital === true && determinerAt < 0 && head.noun === undefined;
    },
  );
}

function possessorOf(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  bearers: readonly End[],
  view: View,
): End | undefined {
  const taken = new Set(bearers.map(({ entity }) => entity));
  const determiner = view.units[phrase.determinerAt];
  if (!determiner) return undefined;
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? clause?.phrases.find((one) => one.prep === '' && one.to <= phrase.from);
  const own =
    subject && subject !== phrase
      ? endsOf(subject, kinds).find(({ entity }) => !taken.has(entity))
      : undefined;
  if (own)
    return {
      entity: own.entity,
      mention: spanOf(determiner),
      antecedent: own.antecedent ?? own.mention,
      certainty: own.certainty * 0.97,
    };
  const answer = view.discourse.possessor(
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

/** Offices and rivals need no name beside them: they belong to the firm that the passage is about. */
const IMPLIED: Readonly<Record<string, number>> = {
  HOLDS_ROLE: 0.92,
  BOARD_SEAT: 0.88,
  FOUNDED: 0.92,
  COMPETES_WITH: 0.86,
  INVESTED_IN: 0.86,
  SUPPLIES: 0.86,
  PARTNERED_WITH: 0.84,
  SUBSIDIARY_OF: 0.8,
};

function implied(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  { ends: bearers, rule }: Found,
  { relation, bearer }: Relational,
  view: View,
  rounds: Rounds,
): Found | undefined {
  const fit = IMPLIED[relation];
  const head = view.units[phrase.headAt];
  if (fit === undefined || !head || phrase.determiner === 'indefinite') return undefined;
  // "data provider Ledgerscope" provides somebody else; "customers include A" are those of the firm.
  if (
    (relation === 'SUPPLIES' || relation === 'PARTNERED_WITH') &&
    !['copula', 'examples', 'label'].includes(rule)
  )
    return undefined;
  if (relation === 'SUPPLIES' && bearer === 'from') return undefined;
  if (relation === 'SUBSIDIARY_OF' && bearer === 'from' && phrase.determiner !== 'definite') return undefined;
  if (view.vocabulary.callings.has(phrase.noun?.lemma ?? '')) return undefined;
  const listed = view.vocabulary.grammar.order === 'case' ? phrase.list.flatMap(({ ends }) => ends) : [];
  const taken = new Set([...bearers, ...listed].map(({ entity }) => entity));
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
  const answer =
    round && !taken.has(round.entity)
      ? { ...round, certainty: 0.95 }
      : view.discourse.topic(
          view.sentence.index,
          (entity) => kinds.includes(entity.kind) && entity.family === 'organization' && !taken.has(entity),
        );
  // In the same sentence the firm named before is nearer than the one the passage is about.
  const chosen =
    near && before && isSubject(before, view)
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

const isSubject = (phrase: Phrase, view: View): boolean => {
  const clause = clauseOf(view, phrase);
  return (
    clause?.subject === phrase ||
    (phrase.prep === '' && clause?.phrases.find(({ prep }) => prep === '') === phrase)
  );
};

function draftsOf(phrase: Phrase, frame: Relational, bearers: Found, others: Found, view: View): Draft[] {
  const head = view.units[phrase.headAt];
  if (!head || frame.modality === 'ended') return [];
  const clause = clauseOf(view, phrase);
  if (frame.relation === 'SUBSIDIARY_OF' && clause?.predicates.some(({ lemma }) => isSale(lemma, view)))
    return [];
  const predicated = bearers.rule === 'copula' || bearers.rule === 'as';
  let modality = predicated
    ? nounModality(phrase, clause, view)
    : phrase.determiner === 'none'
      ? 'denied'
      : 'asserted';
  if (frame.modality) modality = stronger(modality, frame.modality);
  // "stepped down as chief": what the clause ends is over.
  const left =
    predicated &&
    (clause?.predicates.some((predicate) => lemmaCue(view.vocabulary.cues.ending, predicate, view)) ?? false);
  const former = left || isFormer(phrase, view);
  const relation = former && frame.relation === 'HOLDS_ROLE' ? 'FORMERLY_AT' : frame.relation;
  if (former && !['FORMERLY_AT', 'FOUNDED'].includes(relation)) return [];
  const units = predicated && clause ? clause.units : range(phrase.from, phrase.to);
  const values = byType(relation, units, view);
  if (frame.role || relation === 'BOARD_SEAT') withText(values, 'role', titleOf(phrase, view));
  for (const [name, value] of frame.sets) withText(values, name, value);
  return bearers.ends.flatMap((bearer) =>
    others.ends
      .filter(({ entity }) => entity !== bearer.entity)
      .map((other) => ({
        relation,
        from: frame.bearer === 'from' ? bearer : other,
        to: frame.bearer === 'from' ? other : bearer,
        qualifiers: values,
        modality,
        trigger: spanOf(head),
        confidence: BASE * frame.weight * bearers.fit * others.fit,
        rule: `noun:${phrase.noun?.lemma}:${bearers.rule}:${others.rule}`,
        sentence: view.sentence,
      })),
  );
}

// "has sold its sensor arm": it is its own no more.
const isSale = (lemma: string, { vocabulary }: View): boolean =>
  (vocabulary.verbs.get(lemma) ?? []).some(
    ({ relation, from }) => relation === 'ACQUIRED' && from[0] !== 'subj',
  );

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** "früherer", "ex-", "former" before the noun, or "bis Freitag" behind it. */
export function isFormer(phrase: Phrase, { units, vocabulary }: View): boolean {
  const head = units[phrase.headAt];
  if (head && /^ex-/iu.test(head.lower)) return true;
  const words = units.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (phrase.figures.some((figure) => figure.type === 'date' && figure.aspect === 'until')) return true;
  const before = units[phrase.from - 1]?.lower;
  if (before && ['bis', 'until'].includes(before)) return true;
  return (
    words.some((_, k) => vocabulary.cues.former.match(words, k) !== undefined) ||
    (before !== undefined && vocabulary.cues.former.has(before))
  );
}

/** The office as the text has it, without the firm in front of it. */
function titleOf(phrase: Phrase, view: View): string | undefined {
  const head = view.units[phrase.headAt];
  if (!head) return undefined;
  const { inner } = head;
  if (inner) return head.text.slice(inner.end - head.start + 1);
  return head.text.replace(/^Ex-/u, '');
}
