// Who does what a part or the people of a firm do: "the fund of X", "Engineers at X".
import type { RelationName } from '../../../../graph/relations';
import { flatMapped } from '../flat-mapped';
import { TRADE } from '../offices/office';
import { isMany } from '../phrases/number';
import type { Phrase } from '../phrases/phrase';
import type { Noun } from '../vocabulary/word-kinds';
import { type End, namedBy, newEnd, spanOf } from './end';
import { type Scene, tellsOfPast } from './scene';

/** "die Venture-Arme von Samsung und Adobe", "the fund of X": what a part without a name does, its firm does. */
export function wholeOf(phrase: Phrase, scene: Scene): End[] | undefined {
  const { determiner, noun, to, index } = phrase;
  const owner = fundOf(phrase);
  if (owner) return owner;
  // "GV, la branche d'investissement de X, a investi": what is called by its own name beside does it.
  if (phrase.explains?.name) return undefined;
  const next = scene.phrases[index + 1];
  const { of, around } = scene.vocabulary.senses;
  // "von einer Gruppe um A": whoever it stands around is of it.
  if (next?.from === to && noun?.head?.classes.has('group') && around.has(next.prep)) return next.ends;
  const isFund = noun?.head?.classes.has('investor') === true;
  const part = isPartOfFirm(noun);
  // "zu den Geldgebern von X": who gave it money is no part of it.
  const acts =
    part ||
    (isFund && !noun?.relational.some(({ relation }) => relation === 'INVESTED_IN')) ||
    isActingBoard(phrase, scene);
  if (determiner !== 'definite' || !acts || !next || next.from !== to) return undefined;
  if (!next.genitive && !of.has(next.prep)) return undefined;
  // "der Fonds des Spotify-Gründers A"
  const firms = flatMapped(next.list, ({ name }) =>
    name?.entity.family === 'organization' || (isFund && name?.entity.family === 'person') ? [name] : [],
  );
  if (firms.length === 0) return undefined;
  return firms.map((name) => newEnd(name.entity, spanOf(name), 0.97, undefined, part || undefined));
}

/** "Bpifrance's Large Venture fund", "Nvidia's venture arm"; not "A's start-up" nor "A's backers". */
export const isFundOfFirm = ({ owner, name, noun }: Phrase): boolean =>
  !name && owner?.name?.entity.family === 'organization' && isFund(noun);

/** "fund", "venture arm": no investor that could be anybody. */
export const isFund = (noun: Noun | undefined): boolean =>
  noun?.head?.classes.has('investor') === true &&
  !noun.head.classes.has('company') &&
  !noun.relational.some(({ relation }) => relation === 'INVESTED_IN');

/** Whose money is in the fund of a firm. */
const fundOf = (phrase: Phrase): End[] | undefined =>
  phrase.owner?.name && isFundOfFirm(phrase)
    ? [newEnd(phrase.owner.name.entity, spanOf(phrase.owner.name), 0.97, undefined, true)]
    : fundOfMeant(phrase);

// "the company's second fund": of whom the text has told.
function fundOfMeant({ owner, name, noun }: Phrase): End[] | undefined {
  const [end] = owner?.ends ?? [];
  if (!end || name || owner?.name || end.entity.family !== 'organization' || !isFund(noun)) return undefined;
  return [newEnd(end.entity, end.mention, end.certainty * 0.97, end.antecedent, true)];
}

/** "Le conseil d'administration de X a nommé A": for whom it acts; "soutient le conseil de X" is told of the board itself. */
const isActingBoard = (phrase: Phrase, { clauses }: Scene): boolean =>
  phrase.prep === '' &&
  phrase.noun?.head?.classes.has('board') === true &&
  phrase.noun.relational.length === 0 &&
  clauses.some(({ subject, predicates: [told] }) => subject === phrase && told?.voice === 'active');

/** "filiale", "Sparte", "business unit": what belongs to a firm and is bought and sold without it. */
export const isPartOfFirm = (noun: Noun | undefined): boolean =>
  noun?.relational.some(({ relation, bearer }) => relation === 'SUBSIDIARY_OF' && bearer === 'from') ===
    true ||
  (noun?.head?.classes.has('unit') === true && noun.head.classes.has('office'));

/**
 * "Engineers at X have built Y", "developed by a team at X", "works with researchers at X": what its people do, the firm
 * does; those from X may have left it for whom they work with.
 */
export function employerOf(phrase: Phrase, scene: Scene): End[] | undefined {
  const { prep, to, index } = phrase;
  const { senses } = scene.vocabulary;
  const next = scene.phrases[index + 1];
  const joins = senses.together.has(prep);
  if (!next || next.from !== to || !(prep === '' || senses.agent.has(prep) || joins)) return undefined;
  const isTeam = isUnnamedTeam(phrase);
  const isStaff =
    senses.of.has(next.prep) && (actAsStaff(phrase, scene) || isActingHead(phrase, next, scene));
  if (!isTeam && !isStaff && !areUnnamedPeople(phrase, scene)) return undefined;
  if (
    !isStaff &&
    !senses.workplace.has(next.prep) &&
    !(senses.origin.has(next.prep) && (isTeam || prep !== '') && !joins)
  )
    return undefined;
  const { name } = next;
  if (!name || next.list.length > 1 || name.entity.family !== 'organization') return undefined;
  return [namedBy(name, 0.93)];
}

/** "researchers at X", and not "former researchers at X". */
const areUnnamedPeople = ({ determinerAt, noun, headAt, from, list }: Phrase, scene: Scene): boolean => {
  const head = scene.units[headAt];
  return (
    head !== undefined &&
    noun?.head?.classes.has('person') === true &&
    /[^s]s$/u.test(head.lower) &&
    determinerAt < 0 &&
    list.length < 2 &&
    !tellsOfPast(from, headAt + 1, scene)
  );
};

/** What a firm does when its people do it; what they buy, found or leave is their own affair. */
const DEEDS: ReadonlySet<RelationName> = new Set<RelationName>(['BUILDS', 'REGULATES', 'PARTNERED_WITH']);

/** "Les ingénieurs de X ont développé Y", "des enquêteurs de X ont perquisitionné Y" */
function actAsStaff(phrase: Phrase, scene: Scene): boolean {
  const { units, clauses, vocabulary } = scene;
  const { noun, headAt, from, list } = phrase;
  if (!vocabulary.grammar.articles || !noun?.head?.classes.has('person') || list.length > 1) return false;
  if (!noun.relational.some(({ role, weight }) => role && weight <= TRADE) || !isMany(phrase, units))
    return false;
  if (tellsOfPast(from, headAt + 2, scene)) return false;
  return clauses.some(
    ({ subject, predicates }) =>
      subject === phrase &&
      predicates.some(({ lemma }) =>
        vocabulary.verbs
          .get(lemma)
          ?.some(({ relation, from: [who] }) => who === 'subj' && DEEDS.has(relation)),
      ),
  );
}

/** "La présidente de la CNIL a infligé une amende à X": whoever is at the head of an authority rules in its name. */
const isActingHead = (phrase: Phrase, { name: body }: Phrase, { clauses, vocabulary }: Scene): boolean =>
  body?.entity.kind === 'PublicBody' &&
  phrase.prep === '' &&
  !phrase.name &&
  phrase.determiner === 'definite' &&
  phrase.noun?.relational.some(({ role }) => role) === true &&
  clauses.some(
    ({ subject, predicates }) =>
      subject === phrase &&
      predicates.some(
        ({ lemma, voice }) =>
          voice === 'active' &&
          vocabulary.verbs
            .get(lemma)
            ?.some(({ relation, from: [who] }) => who === 'subj' && relation === 'REGULATES'),
      ),
  );

/** "a team at X": a part of the firm that has no name. */
const isUnnamedTeam = ({ determiner, noun, name }: Phrase): boolean =>
  determiner === 'indefinite' &&
  !name &&
  noun?.head?.classes.has('unit') === true &&
  !noun.head.classes.has('company');
