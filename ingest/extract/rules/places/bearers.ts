// The firms that a place beside a name or a noun is told of.

import { ORGANIZATION_KINDS } from '../../../../graph/entities';
import type { RelationName } from '../../../../graph/relations';
import { flatMapped } from '../flat-mapped';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import { familiesOf } from '../reference/families';
import { placesOf } from '../reference/places-of';
import { mayBe } from '../slots/ends-of';
import { clauseOf, type View } from '../view';

/** The firms that the phrase stands for, or that the clause says to be what it describes. */
export function bearersOf(phrase: Phrase, view: View): readonly End[] {
  const own = namedBearers(phrase, view.vocabulary.grammar.capitalNouns);
  return own.length > 0 ? own : predicated(phrase, view);
}

// The firm that the phrase stands for: only where a noun for firms or the firm's name is in it.
function namedBearers(phrase: Phrase, capitalNouns: boolean): readonly End[] {
  if (phrase.name) {
    const { entity } = phrase.name;
    // "a Swedish Gripen E": one of many of that name is a thing.
    if (phrase.determiner === 'indefinite' && phrase.headAt < 0 && !entity.certain) return [];
    if (phrase.headAt >= 0 && familiesOf(phrase).length > 0 && !familiesOf(phrase).includes('organization'))
      return [];
    // "die ukrainische Währung A", "das Abkommen B": a noun that no table has says of none that it is a firm.
    const isOddNoun = phrase.headAt >= 0 && !phrase.noun?.head && !phrase.noun?.relational.length;
    if (capitalNouns && isOddNoun && isUnknown(entity)) return [];
    return mayBe(entity, ORGANIZATION_KINDS) && entity.family === 'organization' ? phrase.ends : [];
  }
  // "die Münchner": a firm that is told again by its town.
  const isOfTown = phrase.headAt < 0 && placesOf(phrase)[0]?.place.kind === 'City';
  if (
    !isOfTown &&
    ((!familiesOf(phrase).includes('organization') && !phrase.explains && !phrase.examples) ||
      phrase.headAt < 0)
  )
    return [];
  // "amerikanische Risikokapitalgeber wie A und B": where all examples are from.
  const ends =
    phrase.examples && phrase.ends.length === 0
      ? flatMapped(phrase.examples.list, (one) => one.ends)
      : phrase.ends;
  // "die deutsche Tochter von A": where a part is, its firm need not be.
  return ends.filter(
    ({ entity, part }) => entity.family === 'organization' && !part && !isOtherFirm(phrase, entity),
  );
}

const isUnknown = ({ certain, descriptions }: Entity): boolean => !certain && descriptions.size === 0;

// "die US-Konkurrenz", "bei der Schweizer Tochterfirma": another firm, unless the text has called this one so.
const isOtherFirm = ({ noun, explains, examples }: Phrase, { descriptions }: Entity): boolean =>
  explains === undefined &&
  examples === undefined &&
  noun?.relational.some(({ relation }) => OTHERS.has(relation)) === true &&
  !descriptions.has(noun.lemma);

const OTHERS: ReadonlySet<RelationName> = new Set(['SUBSIDIARY_OF', 'COMPETES_WITH']);

// "X is a Vienna subsidiary of Y".
function predicated(phrase: Phrase, view: View): readonly End[] {
  if (
    phrase.determiner !== 'indefinite' ||
    phrase.name ||
    phrase.prep !== '' ||
    placesOf(phrase).length === 0 ||
    !familiesOf(phrase).includes('organization')
  )
    return [];
  const clause = clauseOf(view, phrase);
  const subject = clause?.subject ?? clause?.phrases.find(({ prep, to }) => prep === '' && to <= phrase.from);
  if (
    !subject ||
    subject === phrase ||
    !clause?.predicates.some(({ lemma }) => view.vocabulary.be.has(lemma))
  )
    return [];
  return subject.ends.filter(({ entity }) => entity.family === 'organization');
}

/** "die Berliner Start-ups A und B": those beside the first, of which the plural tells too. */
export const matesOf = ({ list, name }: Phrase): readonly End[] =>
  flatMapped(name ? list.slice(1) : [], ({ headAt, adjectives, ends }) =>
    headAt < 0 && adjectives.length === 0
      ? ends.filter(({ entity }) => entity.family === 'organization')
      : [],
  );
