// What the words beside a name tell without a frame: "Yuri Milners DST Global", "she and her co-founder".

import type { RelationName } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import { type End, meantBy, namedBy, spanOf } from '../reference/end';
import { clauseOf, type View } from '../view';

/** "er und seine Mitgründer", "she and her co-founder": whoever has co-founders has founded the firm of the passage. */
export function readCofounder(phrase: Phrase, view: View): Draft[] {
  if (phrase.determiner !== 'possessive' || phrase.owner || phrase.headAt < 0) return [];
  const head = view.units[phrase.headAt];
  const isCofounder =
    head &&
    view.vocabulary.fellow.some((part) => head.lower.startsWith(part)) &&
    phrase.noun?.relational.some(({ relation }) => relation === 'FOUNDED');
  const determiner = view.units[phrase.determinerAt];
  if (!head || !isCofounder || !determiner) return [];
  // "A s'appuie sur son cofondateur, B": the firm's, and nobody's fellow.
  const actor = clauseOf(view, phrase)?.subject;
  if (actor && actor.to <= phrase.from && actor.ends.some(({ entity }) => entity.kind === 'Company'))
    return [];
  const person = view.discourse.possessor(
    determiner.lower,
    view.sentence.index,
    ({ kind }) => kind === 'Person',
  );
  const firm = view.discourse.topic(view.sentence.index, ({ kind }) => kind === 'Company');
  if (!person || !firm) return [];
  return [
    {
      relation: 'FOUNDED',
      from: meantBy(determiner, person),
      to: meantBy(head, firm),
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(head),
      confidence: BASE * 0.95,
      rule: 'noun:cofounder:beside',
      sentence: view.sentence,
    },
  ];
}

/** "A vs B": two firms against each other. */
export function readVersus(phrase: Phrase, view: View): Draft[] {
  if (!phrase.name || !view.vocabulary.senses.versus.has(phrase.prep)) return [];
  const before = view.phrases[phrase.index - 1];
  if (before?.to !== phrase.from || !before.name) return [];
  const [from] = before.ends.filter(({ entity }) => entity.family === 'organization');
  const [to] = phrase.ends.filter(({ entity }) => entity.family === 'organization');
  if (!from || !to || from.entity === to.entity) return [];
  return [rivals(from, to, phrase, 0.92, 'versus', view)];
}

/** "Face à A, la start-up B mise sur …": a firm that opens the sentence against another, its subject. */
export function readFacing(phrase: Phrase, view: View): Draft[] {
  const { units, vocabulary } = view;
  const opens = phrase.from === 0 && phrase.name && vocabulary.senses.facing.has(phrase.prep);
  if (!opens || units[phrase.to]?.tag !== 'comma') return [];
  const subject = clauseOf(view, phrase)?.subject;
  const [from] = subject?.name && subject.from === phrase.to + 1 ? subject.ends : [];
  const [to] = phrase.ends;
  if (!from || !to || from.entity === to.entity || ![from, to].every(({ entity }) => isFirm(entity)))
    return [];
  return [rivals(from, to, phrase, 0.85, 'facing', view)];
}

/** Two against each other, by the preposition that opens the phrase. */
const rivals = (from: End, to: End, phrase: Phrase, trust: number, word: string, view: View): Draft => ({
  relation: 'COMPETES_WITH',
  from,
  to,
  qualifiers: {},
  modality: 'asserted',
  trigger: spanOf(view.units[phrase.from] as { start: number; end: number }),
  confidence: BASE * trust,
  rule: `noun:${word}:beside`,
  sentence: view.sentence,
});

/** "A, the start-up behind the assistant B", "der Konzern hinter Lidl": whoever is behind a product has made it, and a big firm behind others owns them. */
export function readBehind(phrase: Phrase, view: View): Draft[] {
  const next = view.phrases[phrase.index + 1];
  if (phrase.headAt < 0 || next?.from !== phrase.to || !view.vocabulary.senses.behind.has(next.prep))
    return [];
  const classes = phrase.noun?.head?.classes;
  if (!classes?.has('company')) return [];
  const owners = phrase.ends.filter(({ entity }) => entity.family === 'organization');
  const behind = flatMapped(next.list, ({ ends }) => ends);
  return [
    ...told('BUILDS', owners, behind.filter(isThing), next, view),
    ...(classes.has('large') &&
    !phrase.name &&
    phrase.noun?.relational.length === 0 &&
    isOnePhrase(phrase, next, view)
      ? told('SUBSIDIARY_OF', behind.filter(isOwnFirm), owners, next, view)
      : []),
  ];
}

// "Damit liegt der Konzern hinter B": what closes the clause behind its verb may be told by the verb.
function isOnePhrase(phrase: Phrase, next: Phrase, view: View): boolean {
  const clause = clauseOf(view, phrase);
  const closes = clause?.phrases.at(-1)?.index === next.list.at(-1)?.index;
  return (
    !closes ||
    phrase.explains !== undefined ||
    clause?.predicates.every(({ at }) => at > phrase.from) === true
  );
}

const isThing = ({ entity: { kind } }: End): boolean => kind === 'Product' || kind === 'Facility';

const isOwnFirm = ({ entity }: End): boolean => isFirm(entity);

const told = (
  relation: RelationName,
  from: readonly End[],
  to: readonly End[],
  behind: Phrase,
  view: View,
): Draft[] =>
  flatMapped(from, (one) =>
    to
      .filter(({ entity }) => entity !== one.entity)
      .map((other) => ({
        relation,
        from: one,
        to: other,
        qualifiers: {},
        modality: 'asserted' as const,
        trigger: spanOf(view.units[behind.from] as { start: number; end: number }),
        confidence: BASE * 0.93,
        rule: 'noun:behind:beside',
        sentence: view.sentence,
      })),
  );

/** What a name before a name tells: whose firm, whose product, whose start-up it is. */
interface Belonging {
  readonly relation: RelationName;
  readonly owner: (phrase: Phrase, owner: Entity) => boolean;
  /** The owner is the subject of the relation. */
  readonly ownerFirst: boolean;
  readonly weight: number;
}

const isFirm = ({ kind }: Entity): boolean => kind === 'Company';

const BELONGINGS: readonly Belonging[] = [
  // "Yuri Milners DST Global", "Daniel Ek's Prima Materia"
  {
    relation: 'HOLDS_ROLE',
    owner: ({ name, headAt }, { kind }) =>
      kind === 'Person' && headAt < 0 && name?.entity.family === 'organization',
    ownerFirst: true,
    weight: 0.9,
  },
  // "OpenAI's ChatGPT", "Googles Gemini"
  {
    relation: 'BUILDS',
    owner: ({ name }, owner) =>
      isFirm(owner) && name?.entity.kind === 'Product' && name.entity.certain === true,
    ownerFirst: true,
    weight: 0.9,
  },
  // "Alphabet's AI start-up Isomorphic Labs", "Googles KI-Firma DeepMind"
  {
    relation: 'SUBSIDIARY_OF',
    owner: ({ name, noun }, owner) =>
      isFirm(owner) &&
      name !== undefined &&
      isFirm(name.entity) &&
      noun?.head?.classes.has('company') === true &&
      noun.relational.length === 0,
    ownerFirst: false,
    weight: 0.85,
  },
  // "Meta's WhatsApp": of two well-known firms, and nothing behind the second that the first has
  {
    relation: 'SUBSIDIARY_OF',
    owner: ({ name, headAt, adjectives }, owner) =>
      isFirm(owner) &&
      owner.id !== undefined &&
      !owner.medium &&
      headAt < 0 &&
      adjectives.length === 0 &&
      name?.entity.id !== undefined &&
      (isFirm(name.entity) || name.entity.kind === 'Investor'),
    ownerFirst: false,
    weight: 0.85,
  },
];

/** Facts of a name that stands behind its owner's. */
export function readOwner(phrase: Phrase, view: View): Draft[] {
  const owner = phrase.owner?.name;
  const { name } = phrase;
  if (!owner || !name) return [];
  return BELONGINGS.filter((one) => one.owner(phrase, owner.entity)).map(
    ({ relation, ownerFirst, weight }) => ({
      relation,
      from: namedBy(ownerFirst ? owner : name, 0.97),
      to: namedBy(ownerFirst ? name : owner, 0.97),
      qualifiers: {},
      modality: 'asserted',
      trigger: spanOf(owner),
      confidence: BASE * weight,
      rule: 'noun:owner:beside',
      sentence: view.sentence,
    }),
  );
}
