// Whom a phrase stands for: names, what explains them, relative pronouns, "das Unternehmen", "it", "les Lyonnais".
import { RELATIONS } from '../../../graph/relations';
import type { Span } from '../reading';
import { genderOf } from './case';
import type { Clause } from './clauses/clause';
import { type Answer, type Discourse, PAIR, type Wanted } from './discourse';
import { Entity, type Family } from './names/entity';
import type { Phrase } from './phrases/phrase';
import type { HeadClass } from './tables';
import type { Unit } from './units';
import type { Noun, Vocabulary } from './vocabulary';

export interface End {
  readonly entity: Entity;
  /** The words of the sentence that stand for it. */
  readonly mention: Span;
  /** Where the name itself stands, if elsewhere. */
  readonly antecedent?: Span;
  readonly certainty: number;
}

const FAMILY: Partial<Record<HeadClass, Family>> = {
  company: 'organization',
  investor: 'organization',
  body: 'organization',
  person: 'person',
  product: 'thing',
  facility: 'thing',
};

/** The families that a noun can stand for; relational nouns stand for people or firms. */
export function familiesOf({ noun }: Phrase): readonly Family[] {
  if (!noun) return NO_FAMILIES;
  const known = familiesOfNouns.get(noun);
  if (known) return known;
  const families = familiesOfNoun(noun);
  familiesOfNouns.set(noun, families);
  return families;
}

const NO_FAMILIES: readonly Family[] = [];
/** As many as the tables have nouns. */
const familiesOfNouns = new Map<Noun, readonly Family[]>();

function familiesOfNoun(noun: Noun): readonly Family[] {
  const families = new Set<Family>();
  for (const name of noun.head?.classes ?? []) {
    const family = FAMILY[name];
    if (family) families.add(family);
  }
  // "dem Vorstand" is the board, though "Vorstand" is also who sits on it.
  if (noun.head?.classes.has('board')) return [...families].filter((family) => family !== 'person');
  for (const { relation, bearer } of noun.relational) {
    if (['HOLDS_ROLE', 'FOUNDED', 'BOARD_SEAT', 'FORMERLY_AT'].includes(relation) && bearer === 'from')
      families.add('person');
    // A shareholder may be a person, "société" among its other classes or not.
    else if (RELATIONS[relation][bearer].includes('Person') && families.size > 0) families.add('person');
    else if (families.size === 0) families.add('organization');
  }
  return [...families];
}

/** Between a part and its whole. */
const OF: ReadonlySet<string> = new Set(['of', 'von', 'de', "d'"]);

/** Between people and the firm they work at. */
const AT: ReadonlySet<string> = new Set(['at', 'bei', 'chez']);

export const spanOf = ({ start, end }: { start: number; end: number }): Span => ({ start, end });

export class Resolver {
  constructor(
    private readonly units: readonly Unit[],
    private readonly phrases: readonly Phrase[],
    private readonly clauses: readonly Clause[],
    private readonly sentence: number,
    private readonly discourse: Discourse,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Fills the ends of every phrase, left to right. */
  run(): void {
    const subjects = new Set(this.clauses.map((clause) => this.#subjectOf(clause)));
    // "Der CEO von X, Arthur Mensch, sagte": the one who is explained is the subject.
    for (const subject of [...subjects]) if (subject?.explains) subjects.add(subject.explains);
    for (const phrase of this.phrases) if (phrase.name) phrase.ends = [named(phrase)];
    for (const phrase of this.phrases) {
      if (!phrase.name) phrase.ends = this.#ends(phrase);
      else if (this.#arePeople(phrase)) phrase.ends = this.#firmOf(phrase);
      for (const { entity, mention, antecedent } of phrase.ends) {
        const span = phrase.name
          ? mention
          : (antecedent ??
            (phrase.explains && this.vocabulary.grammar.order === 'case' ? mention : undefined));
        if (span) this.discourse.note(entity, span, this.sentence, subjects.has(phrase), phrase.prep === '');
      }
      this.#noteList(phrase);
      for (const modifier of phrase.modifiers)
        this.discourse.note(
          modifier.entity,
          spanOf(modifier),
          this.sentence,
          subjects.has(phrase),
          false,
          true,
        );
    }
  }

  // "A and B", for "both firms" further on.
  #noteList({ list, index }: Phrase): void {
    const names = list.flatMap(({ name }) => (name?.entity.family === 'organization' ? [name] : []));
    if (list.at(-1)?.index !== index || list.length !== 2 || names.length !== 2) return;
    this.discourse.noteGroup(
      names.map((name) => ({ entity: name.entity, span: spanOf(name), certainty: PAIR })),
      this.sentence,
    );
  }

  /** "die Sachsen", "der Bayern": with an article the people of a region, which takes none. */
  #arePeople({ name, determiner, headAt, adjectives }: Phrase): boolean {
    const place = name?.entity.place;
    if (
      this.vocabulary.grammar.order !== 'case' ||
      !name ||
      !place ||
      determiner !== 'definite' ||
      headAt >= 0 ||
      adjectives.length > 0
    )
      return false;
    const text = this.units.find(({ mention }) => mention === name)?.text ?? '';
    return place.kind === 'Country' && place.name !== text && !place.aliases.includes(text);
  }

  #firmOf(phrase: Phrase): End[] {
    const mention = phrase.name as NonNullable<Phrase['name']>;
    const found = this.discourse.describe(
      {
        families: ['organization'],
        classes: new Set(),
        generic: true,
        places: [mention.entity.place as NonNullable<Entity['place']>],
        other: this.#others(phrase),
      },
      this.sentence,
      phrase.start,
    );
    return found
      ? [
          {
            entity: found.entity,
            mention: spanOf(mention),
            antecedent: found.span,
            certainty: found.certainty,
          },
        ]
      : [named(phrase)];
  }

  #subjectOf(clause: Clause): Phrase | undefined {
    if (clause.subject) return clause.subject;
    return clause.phrases.find(
      ({ prep, cases, figures, headAt, name, pronoun }) =>
        prep === '' && cases.has('n') && (name || headAt >= 0 || pronoun || figures.length === 0),
    );
  }

  #ends(phrase: Phrase): End[] {
    if (phrase.relative) return this.#relative(phrase);
    if (phrase.explains) return explained(phrase, phrase.explains, this.units);
    if (phrase.pronoun) return this.#pronoun(phrase);
    if (phrase.owner?.name?.entity.place) {
      const body = this.#body(phrase);
      if (body) return [body];
    }
    // "the Orfea chatbot" is Orfea.
    const inside = phrase.modifiers.at(-1);
    if (inside?.entity.family === 'thing' && familiesOf(phrase).includes('thing'))
      return [{ entity: inside.entity, mention: spanOf(inside), certainty: 0.96 }];
    // "der Cinderhall-Konzern", "die Iliad-Gruppe": the firm itself.
    if (
      inside &&
      phrase.noun?.head?.classes.has('company') &&
      inside.inner &&
      inside.entity.family === 'organization' &&
      phrase.noun.head.generic &&
      phrase.noun.relational.length === 0
    )
      return [{ entity: inside.entity, mention: spanOf(inside), certainty: 0.96 }];
    return this.#whole(phrase) ?? this.#employer(phrase) ?? this.#description(phrase);
  }

  /** "die Venture-Arme von Samsung und Adobe", "the fund of X": what a part without a name does, its firm does. */
  #whole({ determiner, noun, to, index }: Phrase): End[] | undefined {
    const next = this.phrases[index + 1];
    const isPart =
      noun?.relational.some(({ relation, bearer }) => relation === 'SUBSIDIARY_OF' && bearer === 'from') ||
      noun?.head?.classes.has('investor') ||
      (noun?.head?.classes.has('unit') && noun.head.classes.has('office'));
    if (determiner !== 'definite' || !isPart || !next || next.from !== to) return undefined;
    if (!next.genitive && !OF.has(next.prep)) return undefined;
    const firms = next.list.flatMap(({ name }) => (name?.entity.family === 'organization' ? [name] : []));
    if (firms.length === 0) return undefined;
    return firms.map((name) => ({ entity: name.entity, mention: spanOf(name), certainty: 0.97 }));
  }

  /** "Engineers at X have built Y": what its people do, the firm does. */
  #employer({ determinerAt, noun, headAt, prep, to, index }: Phrase): End[] | undefined {
    const next = this.phrases[index + 1];
    const head = this.units[headAt];
    const many = head !== undefined && noun?.head?.classes.has('person') && /[^s]s$/u.test(head.lower);
    if (!many || determinerAt >= 0 || prep !== '' || !next || next.from !== to || !AT.has(next.prep))
      return undefined;
    const { name } = next;
    if (!name || next.list.length > 1 || name.entity.family !== 'organization') return undefined;
    return [{ entity: name.entity, mention: spanOf(name), certainty: 0.93 }];
  }

  #relative(phrase: Phrase): End[] {
    const clause =
      this.clauses.find(({ opener }) => opener === phrase.relative) ??
      this.clauses.find(({ phrases }) => phrases.includes(phrase));
    const antecedent = clause?.antecedent ?? this.#before(phrase);
    if (!antecedent) return [];
    const plural = clause?.predicates.some((predicate) => predicate.plural) ?? false;
    const ends =
      plural && antecedent.list.length > 1 ? antecedent.list.flatMap(({ ends }) => ends) : antecedent.ends;
    const mention = spanOf(phrase.relative as Unit);
    return ends.map((end) => ({
      entity: end.entity,
      mention,
      antecedent: end.antecedent ?? end.mention,
      certainty: end.certainty * 0.97,
    }));
  }

  #before(phrase: Phrase): Phrase | undefined {
    return this.phrases.findLast(({ to, ends }) => to <= phrase.from && ends.length > 0);
  }

  #pronoun(phrase: Phrase): End[] {
    const unit = phrase.pronoun as Unit;
    if (!unit.referent) return [];
    const spoken = this.discourse.spoken(unit.lower);
    if (spoken) return this.#spoken(spoken, phrase);
    const pointed = this.#pointed(phrase);
    if (pointed) return [pointed];
    const found = this.discourse
      .pronoun(unit.referent, this.sentence, this.#others(phrase))
      .filter(
        ({ entity }) => unit.referent !== 'masculine' || entity.family === 'person' || isMasculine(entity),
      );
    return found.map(({ entity, span, certainty }) => ({
      entity,
      mention: spanOf(unit),
      antecedent: span,
      certainty,
    }));
  }

  /** "Acousense, die sitzen in Boston": an article for a pronoun behind a comma means the name before it. */
  #pointed({ from, pronoun }: Phrase): End | undefined {
    const { determiners, grammar } = this.vocabulary;
    if (grammar.order !== 'case' || determiners.get(pronoun?.lower ?? '') !== 'definite') return undefined;
    if (this.units[from - 1]?.tag !== 'comma') return undefined;
    const named = this.phrases.findLast(
      ({ to, name }) => to === from - 1 && name?.entity.family === 'organization',
    );
    const end = named?.ends[0];
    return end && { ...end, mention: spanOf(pronoun as Unit), antecedent: end.antecedent ?? end.mention };
  }

  // "Wir bauen": a firm does what its people tell; "nous avons fondé": only people found one.
  #spoken(answers: readonly Answer[], phrase: Phrase): End[] {
    const clause = this.clauses.find(({ phrases }) => phrases.includes(phrase));
    const founds = clause?.predicates.some(({ lemma }) =>
      this.vocabulary.verbs.get(lemma)?.some(({ relation }) => relation === 'FOUNDED'),
    );
    const meant = answers.length > 1 && !founds ? answers.slice(0, 1) : answers;
    return meant.map(({ entity, span, certainty }) => ({
      entity,
      mention: spanOf(phrase.pronoun as Unit),
      antecedent: span,
      certainty,
    }));
  }

  /** "das Unternehmen", "the Norwegian group", "die Münchner"; a new thing ("ein Start-up") stands for nobody known. */
  #description(phrase: Phrase): End[] {
    const { determiner, adjectives, noun, headAt } = phrase;
    if (this.units[phrase.determinerAt]?.referent === 'group') return this.#both(phrase);
    if (determiner !== 'definite' && determiner !== 'demonstrative' && determiner !== 'possessive') return [];
    // "les assureurs" are many, and no one name is theirs.
    const plural = headAt >= 0 && noun !== undefined && /[^s]s$|x$/u.test((this.units[headAt] as Unit).lower);
    if (
      plural &&
      this.vocabulary.grammar.order === 'position' &&
      (this.units[headAt] as Unit).lower !== noun.lemma
    )
      return [];
    const places = placesOf(phrase);
    const families = headAt >= 0 ? familiesOf(phrase) : places.length > 0 ? (['organization'] as const) : [];
    if (families.length === 0 || (headAt < 0 && adjectives.length === 0)) return [];
    const body = this.#body(phrase);
    if (body) return [body];
    // "seine Investoren", "its chief": a new description by relation, not somebody already named.
    if (
      noun &&
      noun.relational.length > 0 &&
      (determiner === 'possessive' || phrase.owner || this.#hasComplement(phrase))
    )
      return [];
    if (determiner === 'possessive' && !noun?.head?.generic) return [];
    // "die Messtechnik der Pilotlinie" is a thing of its own.
    if (
      families.every((family) => family === 'thing') &&
      this.phrases[phrase.index + 1]?.genitive &&
      this.vocabulary.grammar.order === 'case'
    )
      return [];
    // "den Abnehmern": several, so nobody in particular.
    if (phrase.several) return [];
    const wanted: Wanted = {
      families,
      classes: noun?.head?.classes ?? new Set(),
      ...(noun && { lemma: noun.lemma }),
      generic: noun?.head?.generic ?? headAt < 0,
      places: places.map(({ place }) => place),
      other: this.#others(phrase),
    };
    const same = this.#equated(phrase);
    const found = same
      ? { entity: same.entity, span: same.antecedent ?? same.mention, certainty: same.certainty }
      : this.discourse.describe(wanted, this.sentence, phrase.start);
    const head = headAt >= 0 ? this.units[headAt] : this.units[phrase.to - 1];
    if (!found || !head) return [];
    return [
      { entity: found.entity, mention: spanOf(head), antecedent: found.span, certainty: found.certainty },
    ];
  }

  /** "both companies", "the two firms". */
  #both(phrase: Phrase): End[] {
    const head = this.units[phrase.headAt];
    if (!head || !familiesOf(phrase).includes('organization')) return [];
    return this.discourse
      .pronoun('group', this.sentence, new Set())
      .map(({ entity, span, certainty }) => ({ entity, mention: spanOf(head), antecedent: span, certainty }));
  }

  /** "Italy's data protection authority", "das bayerische Ministerium": a body of a country needs no name. */
  #body(phrase: Phrase): End | undefined {
    const { classes } = phrase.noun?.head ?? {};
    const head = this.units[phrase.headAt];
    if (!classes?.has('body') || classes.has('company') || classes.has('person') || !head) return undefined;
    const [place] = placesOf(phrase);
    // "the Flemish government": a region's as well as a country's.
    const region = phrase.adjectives.find((unit) => unit.place && !unit.place.ambiguous)?.place?.place;
    const country = place?.place ?? region ?? phrase.owner?.name?.entity.place;
    if (!country) return undefined;
    const known = this.discourse.bodyOf(phrase.noun?.lemma ?? '', country.id);
    const first =
      this.units[
        phrase.owner
          ? phrase.owner.from
          : phrase.determinerAt >= phrase.from
            ? phrase.determinerAt + 1
            : phrase.from
      ];
    if (!first) return undefined;
    const to = this.#endOfBody(phrase);
    const mention = { start: first.start, end: (this.units[to - 1] as Unit).end };
    if (known)
      return { entity: known.entity, mention: spanOf(head), antecedent: known.span, certainty: 0.95 };
    const entity = new Entity();
    entity.fixed = 'PublicBody';
    entity.named(
      this.units
        .slice(this.units.indexOf(first), to)
        .map(({ text }) => text)
        .join(' ')
        .replace(/ (['’]s)/gu, '$1'),
    );
    entity.descriptions.add(phrase.noun?.lemma ?? '');
    entity.livesIn(country);
    return { entity, mention, certainty: 0.95 };
  }

  // "le ministère allemand de la Défense": adjectives and the field of a body stand behind it and are of its name.
  #endOfBody({ headAt, to, index }: Phrase): number {
    if (!this.vocabulary.grammar.articles) return headAt + 1;
    const next = this.phrases[index + 1];
    const isField = next?.from === to && OF.has(next.prep) && !next.name && next.headAt >= 0;
    return isField && this.units[next.headAt]?.capital ? next.to : to;
  }

  #hasComplement(phrase: Phrase): boolean {
    const next = this.phrases[phrase.index + 1];
    return (
      next !== undefined &&
      next.from === phrase.to &&
      (next.genitive || next.prep !== '') &&
      next.name !== undefined &&
      next.name.entity.family !== 'place'
    );
  }

  // "Mit Sitz in Veldhoven ist es das einzige Unternehmen, das …", "It is the only firm that …": who is said to be it.
  #equated(phrase: Phrase): End | undefined {
    if (phrase.prep !== '' || phrase.genitive) return undefined;
    const clause = this.clauses.find(({ phrases }) => phrases.includes(phrase));
    const { be } = this.vocabulary;
    if (!clause?.predicates.every(({ lemma, form }) => be.has(lemma) && form === 'finite')) return undefined;
    const families = familiesOf(phrase);
    return clause.phrases
      .filter(({ prep, to, cases }) => prep === '' && to <= phrase.from && cases.has('n'))
      .flatMap(({ ends }) => ends)
      .find(({ entity }) => families.includes(entity.family));
  }

  // Nobody acts on himself: who is named in the same clause is not what its descriptions mean.
  #others(phrase: Phrase): ReadonlySet<Entity> {
    const clause = this.clauses.find(({ phrases }) => phrases.includes(phrase));
    const others = new Set<Entity>();
    for (const one of clause?.phrases ?? [])
      if (one !== phrase && one.to <= phrase.from && one.prep === '')
        for (const { entity } of one.ends) others.add(entity);
    if (clause?.subject && clause.subject !== phrase)
      for (const { entity } of clause.subject.ends) others.add(entity);
    // "made it Mistral's largest shareholder": whom a clause goes on to name it has not meant before.
    for (const one of clause?.phrases ?? [])
      if (one.from >= phrase.to && one.name && one.explains !== phrase) others.add(one.name.entity);
    return others;
  }
}

// "deux anciens de X, A et B": many are the whole list, one is its first.
function explained({ headAt, noun }: Phrase, { list, ends }: Phrase, units: readonly Unit[]): End[] {
  const lower = units[headAt]?.lower ?? '';
  const several = noun !== undefined && lower !== noun.lemma && /[sx]$/u.test(lower);
  const all = several && list.length > 1 ? list.flatMap((member) => member.ends) : ends;
  return all.map((end) => ({ ...end, certainty: end.certainty * 0.98 }));
}

/** "Er wurde geschluckt": a firm that the text has called by a masculine noun ("der Konkurrent"). */
const isMasculine = ({ descriptions }: Entity): boolean =>
  [...descriptions].some(
    (lemma) => genderOf({ text: lemma.charAt(0).toUpperCase() + lemma.slice(1), lower: lemma }) === 'm',
  );

function named(phrase: Phrase): End {
  const mention = phrase.name as NonNullable<Phrase['name']>;
  return { entity: mention.entity, mention: spanOf(mention), certainty: mention.entity.certain ? 1 : 0.97 };
}

/** The places that adjectives, compounds and names before the noun put on a phrase. */
export function placesOf(
  phrase: Phrase,
): { place: NonNullable<Unit['place']>['place']; span: Span; adjective: boolean }[] {
  const adjectives = [...phrase.adjectives].flatMap((unit) =>
    // "breton", "bayerisch": a region tells of a country at most, and no firm is at home in a country by that.
    unit.place && !unit.place.ambiguous && !unit.place.region
      ? [{ place: unit.place.place, span: spanOf(unit), adjective: true }]
      : [],
  );
  const modifiers = phrase.modifiers.flatMap((mention) =>
    mention.entity.place ? [{ place: mention.entity.place, span: spanOf(mention), adjective: true }] : [],
  );
  return [...adjectives, ...modifiers];
}
