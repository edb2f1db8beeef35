// Reads nouns that relate whoever is so called to somebody: "Mistral-Chef Arthur Mensch", "X, eine Tochter der Y",
// "Zu den Kunden zählen A und B", "Konkurrent Z".
import type { Modality } from '../../../../graph/statement';
import { type Draft, fits } from './draft';
import type { RelationalNoun } from './language';
import { endsOf } from './links';
import { modalityOf } from './modality';
import type { End, Nominal } from './nominals';
import { qualifiersOf } from './qualify';
import { ownersOf, type PassageState, type SlotContext } from './slots';
import type { SentenceView } from './view';

interface Holder {
  readonly ends: readonly End[];
  readonly how: 'named' | 'copula' | 'member' | 'as' | 'row';
}

const COPULAS = new Set([
  'sein',
  'werden',
  'bleiben',
  'gelten',
  'heißen',
  'fungieren',
  'agieren',
  'amtieren',
  'ist',
  'wird',
]);
const MEMBERS = new Set(['zählen', 'gehören', 'befinden', 'finden', 'rechnen', 'sein']);

export function readRelational(view: SentenceView, nominal: Nominal, state: PassageState): Draft[] {
  const token = view.tokens[nominal.headAt];
  const clause = view.clauseOf(nominal);
  if (!token || !clause) return [];
  const related = view.vocabulary.relational(token.text);
  if (related.length === 0) return [];
  const context: SlotContext = { view, clause, state, noun: nominal };
  const drafts: Draft[] = [];
  for (const { noun, base } of related) {
    drafts.push(...coFounded(noun, base, nominal, context));
    if (noun.kinds?.includes('Person') && !view.vocabulary.isPersonNoun(token.text)) continue;
    const holder = holderOf(nominal, noun, context);
    if (!holder) continue;
    const owners = owningEnds(nominal, noun, holder, context);
    for (const who of holder.ends) {
      for (const owner of owners) drafts.push(...relate(noun, base, nominal, who, owner, holder, context));
    }
    if (drafts.length > 0) break;
  }
  return drafts;
}

// "er und seine Mitbegründer": whose co-founders they are founded it too.
function coFounded(noun: RelationalNoun, base: string, nominal: Nominal, context: SlotContext): Draft[] {
  const { view, clause, state } = context;
  if (noun.relation !== 'FOUNDED' || !/^mit/u.test(nominal.word) || nominal.determiner?.kind !== 'possessive')
    return [];
  const partner = nominal.listed?.ends ?? [];
  const people = [...partner, ...ownersOf(nominal, context).flatMap(({ ends }) => ends)].filter(
    ({ entity }) => entity.kind === 'Person',
  );
  const [person] = people;
  if (!person) return [];
  const firm = state.firms.get(person.entity);
  const found = firm
    ? { entity: firm.entity, span: firm.antecedent ?? firm.mention, certainty: 1.02 }
    : view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company');
  if (!found) return [];
  const mention = view.span(nominal.headAt, nominal.headAt + 1);
  const object: End = {
    entity: found.entity,
    mention,
    antecedent: found.span,
    via: 'topic',
    certainty: found.certainty,
  };
  if (!fits('FOUNDED', person, object)) return [];
  void clause;
  return [
    {
      relation: 'FOUNDED',
      subject: person,
      object,
      qualifiers: {},
      modality: 'asserted',
      trigger: mention,
      confidence: 0.9,
      rule: `relational:${base}`,
    },
  ];
}

/** "Yuri Milners DST Global": somebody stands behind a firm. */
export function readBehind(view: SentenceView): Draft[] {
  return view.nominals.flatMap((nominal) => {
    const person = nominal.owner?.ends[0];
    const firm = nominal.ends[0];
    if (
      !nominal.name ||
      !nominal.owner?.name?.genitive ||
      !person ||
      !firm ||
      person.entity.kind !== 'Person' ||
      !fits('HOLDS_ROLE', person, firm)
    )
      return [];
    return [
      {
        relation: 'HOLDS_ROLE' as const,
        subject: person,
        object: firm,
        qualifiers: {},
        modality: 'asserted' as const,
        trigger: person.mention,
        confidence: 0.82,
        rule: 'relational:behind',
      },
    ];
  });
}

function suits(noun: RelationalNoun, ends: readonly End[]): End[] {
  return ends.filter(({ entity }) => {
    if (noun.kinds) return noun.kinds.includes(entity.kind);
    return (
      entity.family === 'organization' ||
      (entity.family === 'person' && /^(?:INVESTED_IN|SUBSIDIARY_OF)$/u.test(noun.relation))
    );
  });
}

function holderOf(nominal: Nominal, noun: RelationalNoun, { view, clause }: SlotContext): Holder | undefined {
  const given = (ends: readonly End[], how: Holder['how']) => {
    const fit = suits(noun, ends);
    return fit.length > 0 ? { ends: fit, how } : undefined;
  };
  if (nominal.name || nominal.explains) {
    const own = given(
      nominal.explains || !nominal.list
        ? nominal.ends
        : nominal.list.filter((one) => one === nominal || one.headAt < 0).flatMap(({ ends }) => ends),
      'named',
    );
    if (own) return own;
    return undefined;
  }
  // "Gründer und Chef Arthur Mensch": the name stands with the last of them.
  const list = nominal.listed?.list ?? nominal.list;
  if (list) {
    const named = list.find((one) => one !== nominal && one.name && one.headAt >= 0);
    const own = named && !nominal.determiner ? given(named.ends, 'named') : undefined;
    if (own) return own;
  }
  const { tokens } = view;
  // "Lead: X", "Kunden: A, B"
  if (tokens[nominal.to]?.text === ':' || (tokens[nominal.to]?.text === '(' && false)) {
    const next = view.nominals.find((one) => one.from === nominal.to + 1);
    if (next) return given(endsOf(next), 'row');
  }
  const others = (one: Nominal) => one !== nominal && one.owned !== nominal && !one.listed;
  const before = tokens[nominal.from - 1]?.lower ?? '';
  const { subject, object } = view.arguments(clause);
  const passive = clause.predicates.some(({ voice }) => voice === 'passive');
  if (nominal.prep === 'zu' || nominal.prep === 'unter') {
    if (clause.predicates.some(({ lemma }) => MEMBERS.has(lemma))) {
      for (const one of subject.filter(others)) {
        const found = given(endsOf(one), 'member');
        if (found) return found;
      }
    }
    // "X wurde zum Chef ernannt", "berief X zur Chefin"
    if (
      noun.kinds?.includes('Person') &&
      clause.predicates.some(({ lemma }) =>
        /^(?:ernennen|berufen|wählen|bestellen|machen|befördern|küren|werden|aufsteigen|aufrücken|wird)$/u.test(
          lemma,
        ),
      )
    ) {
      for (const one of [...(passive ? subject : [...object, ...subject])].filter(others)) {
        const found = given(endsOf(one), 'copula');
        if (found) return found;
      }
    }
    return undefined;
  }
  if (before === 'als') {
    for (const one of [...subject, ...(passive ? [] : object)].filter(others)) {
      const found = given(endsOf(one), 'as');
      if (found) return found;
    }
    return undefined;
  }
  if (nominal.prep !== '' || nominal.owned) return undefined;
  if (!clause.predicates.some(({ lemma }) => COPULAS.has(lemma))) return undefined;
  for (const one of subject.filter(others)) {
    const found = given(endsOf(one), 'copula');
    if (found) return found;
  }
  for (const one of view.inside(clause).filter(others)) {
    if (one.prep !== '' || one.owned || one.explains) continue;
    const found = given(endsOf(one), 'copula');
    if (found) return found;
  }
  return undefined;
}

function owningEnds(
  nominal: Nominal,
  noun: RelationalNoun,
  { how, ends }: Holder,
  context: SlotContext,
): End[] {
  const { view, clause, state } = context;
  const held = new Set(ends.map(({ entity }) => entity));
  const usable = (list: readonly End[]) =>
    list.filter(
      ({ entity }) =>
        !held.has(entity) &&
        (entity.family === 'organization' ||
          entity.kind === 'Facility' ||
          (entity.family === 'place' && noun.relation === 'HOLDS_ROLE')),
    );
  const list = nominal.list ?? nominal.listed?.list;
  // "Gründer und Chef von X": whose stands behind the last.
  const carriers =
    list && (nominal.listed || nominal.list)
      ? [nominal, ...list.filter((one) => one !== nominal && one.headAt >= 0)]
      : [nominal];
  for (const one of carriers) {
    for (const { ends: own } of ownersOf(one, context)) {
      const found = usable(own);
      if (found.length > 0) return found;
    }
  }
  const last = carriers.reduce((a, b) => (b.to > a.to ? b : a));
  const owners = new Set(noun.owner.split(' '));
  const behind = view.nominals.find((one) => one.from === last.to && one.prep !== '');
  if (behind && owners.has(behind.prep)) {
    const found = usable(endsOf(behind));
    if (found.length > 0) return found;
  }
  if (last !== nominal || nominal.name) {
    const more = view.nominals.find((one) => one.from === nominal.to && owners.has(one.prep));
    const found = more && usable(endsOf(more));
    if (found && found.length > 0) return found;
  }
  // "Abnehmer der Drohnen": the noun's own is a thing, whose maker the passage is about.
  if (
    carriers.some(
      (one) =>
        one.owner &&
        one.owner.ends.length === 0 &&
        one.owner.headAt >= 0 &&
        one.owner.head?.kind !== 'Product',
    )
  )
    return [];
  // "Der französische Präsident": a state's office.
  const country = nominal.origins.find(({ place }) => place.kind === 'Country');
  if (country && noun.relation === 'HOLDS_ROLE' && POLITICAL.test(nominal.word)) {
    const entity = view.placeEntity(country.place);
    return [
      { entity, mention: { start: country.token.start, end: country.token.end }, via: 'name', certainty: 1 },
    ];
  }
  if (how === 'as' || how === 'copula') {
    const { object, dative } = view.arguments(clause);
    for (const one of [
      ...dative,
      ...(how === 'as' ? object : []),
      ...view.inside(clause).filter(({ prep }) => prep === 'bei' || prep === 'von'),
    ]) {
      if (one === nominal || one.owned) continue;
      const found = usable(endsOf(one));
      if (found.length > 0) return found;
    }
  }
  if (!noun.implicit || POLITICAL.test(nominal.word)) return [];
  // "bei mehreren Geldgebern, darunter A": they are the clause's subject's.
  const { subject } = view.arguments(clause);
  if (/^(?:bei|von|mit|unter|durch|für)$/u.test(nominal.prep)) {
    const found = usable(subject.flatMap(endsOf)).filter(({ entity }) => entity.kind === 'Company');
    if (found.length > 0) return found;
  }
  const mention = view.span(nominal.headAt, nominal.headAt + 1);
  // The firm of the person who is so called, or of the person who acts.
  if (nominal.determiner?.kind !== 'indefinite') {
    for (const { entity } of [...ends, ...subject.flatMap(endsOf)]) {
      const firm = state.firms.get(entity);
      if (firm && !held.has(firm.entity) && entity.kind === 'Person')
        return [
          {
            entity: firm.entity,
            mention,
            antecedent: firm.antecedent ?? firm.mention,
            via: 'topic',
            certainty: 1.04,
          },
        ];
    }
  }
  if (nominal.determiner?.kind === 'indefinite' && how !== 'copula' && !nominal.head?.plural) return [];
  const topic = view.discourse.topic(
    view.sentence.index,
    (entity) =>
      !held.has(entity) &&
      (OFFICIAL.test(nominal.word)
        ? entity.kind === 'PublicBody'
        : entity.kind === 'Company' || (noun.relation === 'HOLDS_ROLE' && entity.family === 'organization')),
  );
  if (!topic) return [];
  return [
    {
      entity: topic.entity,
      mention,
      antecedent: topic.span,
      via: 'topic',
      certainty: topic.certainty * (how === 'named' || how === 'member' || how === 'row' ? 0.98 : 0.95),
    },
  ];
}

const OFFICIAL =
  /^(?:abteilungsleiter|referatsleiter|staatssekretär|ministerialdirektor|amtsleiter|behördenchef|behördenleiter|dezernent)(?:in)?$/u;
const POLITICAL =
  /(?:präsident|präsidentin|präsidenten|minister|ministerin|kanzler|kanzlerin|premier|kommissar|kommissarin|regierungschef|bürgermeister|bürgermeisterin)(?:s|n|en)?$/u;

function relate(
  noun: RelationalNoun,
  base: string,
  nominal: Nominal,
  who: End,
  owner: End,
  { how }: Holder,
  context: SlotContext,
): Draft[] {
  const { view, clause } = context;
  const [subject, object] = noun.holder === 'subject' ? [who, owner] : [owner, who];
  const former = isFormer(nominal, context);
  const person = noun.kinds?.includes('Person') === true;
  const relation = former && person && noun.relation !== 'FOUNDED' ? 'FORMERLY_AT' : noun.relation;
  if (!fits(relation, subject, object)) return [];
  let modality: Modality = 'asserted';
  if (how === 'copula' || how === 'member' || how === 'as' || how === 'row')
    modality = modalityOf(clause, view);
  if (nominal.determiner?.kind === 'negative') modality = 'denied';
  if (former && !person) modality = 'denied';
  const title = titleOf(nominal, base, view);
  const figures = view.figuresIn(clause);
  return [
    {
      relation,
      subject,
      object,
      qualifiers: {
        ...qualifiersOf(relation, noun.figures, figures, view),
        ...(noun.title &&
          (relation === 'HOLDS_ROLE' || relation === 'FORMERLY_AT' || relation === 'BOARD_SEAT') && {
            role: { text: title },
          }),
        ...(noun.role && { role: { text: noun.role } }),
      },
      modality,
      trigger: view.span(nominal.headAt, nominal.headAt + 1),
      confidence: owner.via === 'topic' ? 0.88 : 0.93,
      rule: `relational:${base}`,
    },
  ];
}

function isFormer(nominal: Nominal, { view }: SlotContext): boolean {
  const { former } = view.vocabulary.language.cues;
  if (nominal.adjectives.some((k) => former.has(view.tokens[k]?.lower ?? ''))) return true;
  const token = view.tokens[nominal.headAt];
  if (/^ex-/iu.test(token?.text ?? '')) return true;
  const before = view.nominals.find((one) => one.to === nominal.from && one.figure?.type === 'date');
  if (before?.figure?.type === 'date' && before.figure.aspect === 'until') return true;
  const word = view.tokens[nominal.from - 1]?.lower ?? '';
  return former.has(word) || /^(?:zuvor|früher|einst|zuletzt|ehemals|vormals)$/u.test(word);
}

// "Dravena-Strategiechef" is a "Strategiechef"; "Wissenschaftlicher Direktor" keeps its adjective.
function titleOf(nominal: Nominal, base: string, view: SentenceView): string {
  const token = view.tokens[nominal.headAt];
  if (!token) return base;
  const bare = nominal.prefix
    ? token.text.slice(nominal.prefix.end - token.start + 1)
    : token.text.replace(/^(?:Ex|Co)-/u, '');
  const adjective = nominal.adjectives.find(
    (k) =>
      k === nominal.headAt - 1 &&
      /^(?:wissenschaftlich|technisch|kaufmännisch|geschäftsführend|leitend|stellvertretend)/u.test(
        view.tokens[k]?.lower ?? '',
      ),
  );
  if (adjective === undefined) return bare;
  return view.source.text.slice((view.tokens[adjective] as { start: number }).start, token.end);
}
