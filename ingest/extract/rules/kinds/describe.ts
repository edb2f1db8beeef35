// What the words around a name say it is: "der Chip-Ausrüster ASML", "Alder, ein Fonds aus London". Run over the whole
// document before anything is read, so that a name has one kind throughout.
import type { EntityKind } from '../../../../graph/entities';
import { RELATIONS } from '../../../../graph/relations';
import type { Entity } from '../names/entity';
import { KIND_OF_CLASS } from '../names/hints';
import { isOfficer } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import { placesOf } from '../reference/places-of';
import { namesProduct } from '../relational/own-product';
import type { Vocabulary } from '../vocabulary';
import type { Noun } from '../vocabulary/word-kinds';
import { tradeOf } from './trade';

const BESIDE = 2.2;
const RELATED = 1.2;
/** A sign that outweighs no other and the prior: "the Heron project". */
const HINTED = 0.8;
/** Surer than a word in the name ("Desk Studio"). */
const LISTED = 4;
/** "das Unternehmen Cyrus One": surer than a given name. */
const CALLED = 6;
/** What an office or a founder says of whose it is. */
const LED = { FOUNDED: 4.5, HOLDS_ROLE: 1 };
const SIZES = ['large', 'small'] as const;

/** Puts descriptions, kinds and homes of all phrases on their entities. */
export function describeNames(phrases: readonly Phrase[], vocabulary: Vocabulary): void {
  const {
    senses: { of },
    cues,
  } = vocabulary;
  for (const phrase of phrases) {
    // "the Orfea chatbot", "Heron chips": a name before a noun for things may be the thing's.
    const before = phrase.modifiers.at(-1)?.entity;
    if (before && namesProduct(phrase))
      before.speaksFor('Product', phrase.owner || phrase.determiner === 'possessive' ? 1.2 : 0.7);
    else if (before && namesOne(phrase)) before.speaksFor(isMachine(phrase) ? 'Facility' : 'Product', 0.7);
    // "every Magpie", "a Selkie": of firms there is one.
    const alone =
      phrase.name && phrase.headAt < 0 && phrase.modifiers.length === 0 && phrase.adjectives.length === 0;
    // "one of Alvenar's customers" is no such thing.
    const owns = phrases[phrase.index + 1]?.owner === phrase;
    if (alone && !owns && phrase.determiner === 'indefinite' && phrase.name)
      phrase.name.entity.speaksFor('Product', 0.7);
    // "services such as A and B": what things are called.
    if (phrase.examples && isThing(phrase))
      for (const { name } of phrase.examples.list) name?.entity.speaksFor('Product', LISTED);
    // "Gründer und Chef von A": what somebody has founded is a firm, even if it was listed as a service.
    const led = phrases[phrase.index + 1];
    if (led?.name && led.from === phrase.to && (led.genitive || of.has(led.prep)))
      for (const { relation } of phrase.noun?.relational ?? [])
        if (relation === 'FOUNDED' || relation === 'HOLDS_ROLE')
          led.name.entity.speaksFor('Company', LED[relation]);
    const entity = phrase.name?.entity ?? phrase.explains?.name?.entity;
    if (!entity || entity.place) continue;
    const isOfAnother = phrase.name !== undefined && phrase.explains !== undefined;
    if (phrase.noun && !isOfAnother && !isCaption(phrase, phrases[phrase.index - 1])) {
      describe(entity, phrase, phrase.noun);
      const trade = tradeOf(phrase, phrases[phrase.index + 1], vocabulary);
      if (trade) entity.trades.add(trade);
      if (isOfficeOfState(phrase.noun) && !phrase.adjectives.some(({ lower }) => cues.former.has(lower)))
        entity.state = true;
    }
    if (entity.family === 'organization') for (const { place } of placesOf(phrase)) entity.livesIn(place);
    const home = phrase.owner?.name?.entity;
    if (home?.place && phrase.name) entity.livesIn(home.place);
    // "Die Schwarz-Gruppe (Neckarsulm)"
    const behind = phrases[phrase.index + 1];
    const seat = behind?.name?.entity.place;
    if (seat && behind.from === phrase.to + 1 && behind.to === behind.from + 1 && behind.list.length === 1)
      entity.livesIn(seat);
  }
}

/** "industry minister A", "la présidente B": offices that a state has, of which "president" is a firm's, too. */
const isOfficeOfState = (noun: Noun): boolean => noun.relational.some((frame) => frame.public);

/** The noun of the phrase says what the entity is. */
export function describe(entity: Entity, phrase: Phrase, noun: Noun): void {
  entity.descriptions.add(noun.lemma);
  if (phrase.field) entity.fields.add(phrase.field);
  for (const size of SIZES) if (noun.head?.classes.has(size)) entity.sizes.add(size);
  // People are introduced with two names: a noun for people beside one word says less ("chip designer Brinkhoven").
  const single = !entity.severalWords;
  for (const [kind, weight] of kindsOf(noun))
    entity.speaksFor(
      kind,
      single && kind === 'Person' ? 0.05 : phrase.name && isFirm(noun, kind) ? CALLED : weight,
    );
}

/** "Anna Holm, Chefin Orvanta": behind a person and a comma the office is that person's. */
export const isCaption = (
  { noun, from, prep, determinerAt, name, headAt, to }: Phrase,
  before: Phrase | undefined,
): boolean =>
  before?.name?.entity.kind === 'Person' &&
  before.to === from - 1 &&
  prep === '' &&
  determinerAt < 0 &&
  name !== undefined &&
  headAt < to - 1 &&
  isOfficer(noun);

const isThing = ({ noun }: Phrase): boolean => {
  const classes = noun?.head?.classes;
  return isMachine({ noun }) || (classes?.size === 1 && classes.has('product'));
};

const isMachine = ({ noun }: Pick<Phrase, 'noun'>): boolean => noun?.head?.classes.has('machine') === true;

/** "the Alder supercomputer", "the Heron project": with an article, what is called so and not who has it. */
function namesOne({ noun, headAt, name, determiner, several, owner }: Phrase): boolean {
  const classes = noun?.head?.classes;
  if (headAt < 0 || name || several || owner || determiner !== 'definite' || !classes) return false;
  return (classes.has('machine') || classes.has('project')) && !classes.has('company');
}

function kindsOfClasses(head: Noun['head']): EntityKind[] {
  const kinds: EntityKind[] = [];
  for (const name of head?.classes ?? []) {
    const kind = KIND_OF_CLASS[name];
    if (kind) kinds.push(kind);
  }
  return kinds;
}

/** A noun of several classes ("Partner": a person, a firm) says little. */
function kindsOf({ head, relational }: Noun): [EntityKind, number][] {
  const kinds = new Map<EntityKind, number>();
  const own = kindsOfClasses(head);
  for (const kind of own) kinds.set(kind, BESIDE / own.length);
  if (own.length === 0 && head?.classes.has('project')) kinds.set('Product', HINTED);
  for (const { relation, bearer, role } of relational) {
    const allowed = RELATIONS[relation][bearer];
    if (role || (relation === 'FOUNDED' && bearer === 'from') || relation === 'BOARD_SEAT')
      kinds.set(
        'Person',
        Math.max(kinds.get('Person') ?? 0, own.length > 0 && !own.includes('Person') ? 0.5 : BESIDE),
      );
    else if (own.length === 0 && allowed.includes('Company')) kinds.set('Company', RELATED);
  }
  return [...kinds];
}

const isFirm = ({ head }: Noun, kind: EntityKind): boolean =>
  kind === 'Company' && head?.classes.has('firm') === true;
