// Whom a phrase stands for: names, what explains them, relative pronouns, "das Unternehmen", "it", "les Lyonnais".

import type { Clause } from '../clauses/clause';
import { answerFrom } from '../discourse/answer';
import type { Discourse } from '../discourse/discourse';
import { PAIR } from '../discourse/lists';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import type { Mention } from '../names/mention';
import { comesFrom, isWordForFirm } from '../phrases/names-in-phrases';
import type { Phrase } from '../phrases/phrase';
import { answerBy } from '../speakers/speaker';
import type { Unit } from '../units/unit';
import type { Vocabulary } from '../vocabulary';
import { actingFor } from './acting-for';
import { bodyOfPlace } from './bodies';
import { endsOfDescription } from './descriptions';
import { doubted, type End, namedBy, newEnd, spanOf } from './end';
import { familiesOf } from './families';
import { explained, named } from './named';
import { employerOf, wholeOf } from './parts';
import { arePeople, firmOfPeople } from './people-of-region';
import { endsOfPronoun } from './pronouns';
import { endsOfRelative } from './relatives';
import { type Scene, subjectOf } from './scene';
import { seatedAt } from './seats-of-power';

export class Resolver implements Scene {
  constructor(
    readonly units: readonly Unit[],
    readonly phrases: readonly Phrase[],
    readonly clauses: readonly Clause[],
    readonly sentence: number,
    readonly discourse: Discourse,
    readonly vocabulary: Vocabulary,
  ) {}

  // "Sie": a person or a firm, of whom only one can act.
  #isEither({ pronoun, ends }: Phrase): boolean {
    if (!pronoun || this.vocabulary.grammar.order !== 'case') return false;
    return new Set(ends.map(({ entity }) => entity.family)).size > 1;
  }

  /** Fills the ends of every phrase, left to right. */
  run(): void {
    const subjects = new Set(this.clauses.map((clause) => subjectOf(clause)));
    // "Der CEO von X, Arthur Mensch, sagte": the one who is explained is the subject.
    for (const subject of [...subjects]) if (subject?.explains) subjects.add(subject.explains);
    for (const phrase of this.phrases) if (phrase.name) phrase.ends = [named(phrase, this.units)];
    for (const phrase of this.phrases) {
      if (!phrase.name) phrase.ends = endsOfPhrase(phrase, this);
      else if (arePeople(phrase, this)) phrase.ends = firmOfPeople(phrase, this);
      else if (subjects.has(phrase)) phrase.ends.push(...seatedAt(phrase, this));
      for (const { entity, mention, antecedent } of phrase.ends) {
        const span = phrase.name
          ? mention
          : (antecedent ??
            (phrase.explains && this.vocabulary.grammar.order === 'case' ? mention : undefined));
        if (span)
          this.discourse.salience.note({
            entity,
            span,
            sentence: this.sentence,
            subject: subjects.has(phrase) && !this.#isEither(phrase) && !isQuoted(phrase, this.units),
            bare: phrase.prep === '',
            inside: false,
            listed: isOfSeveral(phrase, entity),
          });
      }
      noteList(phrase, this);
      if (subjects.has(phrase) && isStranger(phrase)) this.discourse.noteStranger(this.sentence);
      for (const modifier of phrase.modifiers)
        this.discourse.salience.note({
          entity: modifier.entity,
          span: spanOf(modifier),
          sentence: this.sentence,
          subject: subjects.has(phrase),
          bare: false,
          inside: true,
          listed: false,
        });
    }
  }
}

// "'B were fast,' said founder A": of whom somebody speaks is not who acts in the sentence; "the firm 'B'" only has marks.
function isQuoted({ from, to }: Phrase, units: readonly Unit[]): boolean {
  if (units[from - 1]?.tag === 'quote' && units[to]?.tag === 'quote') return false;
  let before = 0;
  for (let k = 0; k < from; k++) if (units[k]?.tag === 'quote') before++;
  return before % 2 === 1 && units.slice(to).some(({ tag }) => tag === 'quote');
}

// "OpenAI and Google spend more. The firm …": one of several is not who is meant alone.
const isOfSeveral = ({ list }: Phrase, { family }: Entity): boolean =>
  list.length > 1 &&
  family === 'organization' &&
  list.every(({ name }) => name?.entity.family === 'organization');

/** "La firme lyonnaise dément …" where the text has told of no such firm. */
const isStranger = ({ name, ends, determiner, headAt, noun, prep }: Phrase): boolean =>
  !name &&
  ends.length === 0 &&
  prep === '' &&
  headAt >= 0 &&
  (determiner === 'definite' || determiner === 'demonstrative') &&
  noun?.head?.generic === true &&
  noun.head.classes.has('company');

// "A and B", for "both firms" and "they" further on.
function noteList({ list, index }: Phrase, scene: Scene): void {
  if (list.at(-1)?.index !== index || list.length < 2) return;
  const people = flatMapped(list, ({ ends }) => ends.filter(({ entity }) => entity.family === 'person'));
  if (people.length === list.length)
    scene.discourse.lists.notePeople(
      people.map((end) => answerFrom(end, PAIR)),
      scene.sentence,
    );
  const names = flatMapped(list, ({ name }) => (name?.entity.family === 'organization' ? [name] : []));
  const owners = flatMapped(list, ({ owner }) => (owner?.name ? [owner.name] : []));
  if (list[0]?.prep && names.length > 1)
    scene.discourse.lists.noteComplements(
      new Set([...names, ...owners].map(({ entity }) => entity)),
      scene.sentence,
    );
  if (names.length !== list.length) return;
  const [first] = list;
  scene.discourse.lists.noteGroup(
    names.map((name) => answerBy(name, PAIR)),
    scene.sentence,
    scene.clauses.some((clause) => clause.kind === 'main' && subjectOf(clause) === first),
  );
}

// "in the Finnish city of Oulu": the town itself.
function townOf({ noun, name, to, index }: Phrase, { phrases, vocabulary }: Scene): End[] | undefined {
  const next = phrases[index + 1];
  if (name || !noun?.head?.classes.has('place') || next?.from !== to || !vocabulary.senses.of.has(next.prep))
    return undefined;
  const ends = next.ends.filter(({ entity }) => entity.place);
  return ends.length > 0 ? ends : undefined;
}

// "has positioned itself as a provider": what somebody makes himself is he.
function isSelf(
  { prep, determiner, name, index, start }: Phrase,
  { clauses, phrases }: Scene,
): End[] | undefined {
  if (prep !== 'as' || determiner !== 'indefinite' || name) return undefined;
  const clause = clauses.find((one) => one.phrases.includes(phrases[index] as Phrase));
  if (!clause?.predicates.some(({ reflexive }) => reflexive)) return undefined;
  const ends = clause.subject?.ends.filter(({ mention }) => mention.end <= start) ?? [];
  return ends.length > 0 ? ends.map((end) => doubted(end, 0.97)) : undefined;
}

/** How sure whoever is named alone behind a question is meant by the word that asks. */
const ANSWERED = 0.97;

const answering = ({ pronoun, relative }: Phrase, names: readonly Mention[]): End[] => {
  const asks = pronoun ?? relative;
  return asks ? names.map((name) => newEnd(name.entity, spanOf(asks), ANSWERED, spanOf(name))) : [];
};

function endsOfPhrase(phrase: Phrase, scene: Scene): End[] {
  if (phrase.answer) return answering(phrase, phrase.answer);
  if (phrase.relative) return endsOfRelative(phrase, scene);
  if (phrase.explains) return explained(phrase, phrase.explains, scene.units);
  if (phrase.pronoun) return endsOfPronoun(phrase, scene);
  if (phrase.owner?.name?.entity.place) {
    const body = bodyOfPlace(phrase, scene);
    if (body) return [body];
  }
  // "the Orfea chatbot" is Orfea.
  const inside = phrase.modifiers.at(-1);
  if (inside?.entity.family === 'thing' && familiesOf(phrase).includes('thing'))
    return [namedBy(inside, 0.96)];
  // "the Iliad telecoms group", "Iliad group", "at Bain consultancy": the firm itself; "buys Citigroup insurer" is a part of it.
  if (
    inside &&
    isWordForFirm(phrase.noun) &&
    !comesFrom(inside, phrase.noun) &&
    (phrase.determiner === 'definite' ||
      (phrase.determinerAt < 0 &&
        (phrase.prep !== '' || scene.vocabulary.wholes.has(phrase.noun?.lemma ?? '')))) &&
    inside.entity.family === 'organization'
  )
    return [namedBy(inside, 0.96)];
  const town = townOf(phrase, scene);
  if (town) return town;
  const same = isSelf(phrase, scene);
  if (same) return same;
  return (
    wholeOf(phrase, scene) ??
    employerOf(phrase, scene) ??
    actingFor(phrase, scene) ??
    endsOfDescription(phrase, scene)
  );
}
