// Whether a noun that bears a relation tells of a trade or of such people in general, and not of those of one firm.

import type { RelationName } from '../../../../graph/relations';
import type { Relational } from '../frames';
import { TRADE } from '../offices/office';
import type { Phrase } from '../phrases/phrase';
import { subjectOf } from '../reference/scene';
import { OF_PEOPLE } from '../relation-groups';
import { complementsSaying } from '../slots/complements-of';
import { clauseOf, type View } from '../view';
import { hasPluralForm } from './bearers';
import { isFormer } from './former';
import { RELATED } from './found';
import { isGained, isOfAppointment } from './gained';

/** Whether the noun tells of a trade, of an office of state, or of somebody of such a sort. */
export function isInGeneral(phrase: Phrase, rule: string, frame: Relational, view: View): boolean {
  const { relation, bearer } = frame;
  // "A has founded a subsidiary, B": it belongs to whoever founds it.
  if (relation === 'SUBSIDIARY_OF' && bearer === 'from' && isFounded(phrase, view)) return false;
  if (relation === 'SUBSIDIARY_OF' && bearer === 'from' && isNewPart(phrase, rule, frame, view)) return false;
  // "A is a customer" tells whose, in a passage about a firm, and so does "other investors are A and B"; "A is a company"
  // does not.
  if (
    phrase.determiner === 'indefinite' &&
    !(relation === 'BOARD_SEAT' && rule === 'as') &&
    !(relation === 'FOUNDED' && isOneOfThem(phrase, view)) &&
    // "face à des concurrents comme B, A mise sur …": those of whoever acts.
    !(
      relation === 'COMPETES_WITH' &&
      rule === 'examples' &&
      view.vocabulary.senses.otherParty.has(phrase.prep) &&
      !view.vocabulary.senses.together.has(phrase.prep)
    ) &&
    !(relation === 'HOLDS_ROLE' && frame.weight > TRADE && !frame.public && isGained(phrase, rule, view)) &&
    !isOfHaver(phrase, rule, relation, view) &&
    !(rule === 'copula' && ((relation === 'SUPPLIES' && bearer === 'to') || isListed(phrase, relation, view)))
  )
    return true;
  // "data provider Ledgerscope" provides somebody else; "customers include A" are those of the firm.
  if (
    (relation === 'SUPPLIES' || relation === 'PARTNERED_WITH') &&
    !['copula', 'examples', 'label'].includes(rule) &&
    !(rule === 'as' && relation === 'SUPPLIES' && bearer === 'to')
  )
    return true;
  // "lève 12 millions auprès de ses partenaires A et B": who gives the money.
  if (
    relation === 'PARTNERED_WITH' &&
    phrase.prep !== '' &&
    clauseOf(view, phrase)?.predicates.some(({ lemma }) => view.vocabulary.raising.has(lemma))
  )
    return true;
  // "Zu den Geldgebern zählen neue Partner wie A und B": and who is counted among those.
  if (relation === 'PARTNERED_WITH' && rule === 'examples' && isAmongInvestors(phrase, view)) return true;
  if (relation === 'SUPPLIES' && bearer === 'from') return true;
  // "Käufer ist X" tells of a sale, "Käufer der Drohnen ist X" of a purchase.
  if (relation === 'ACQUIRED' && (rule !== 'copula' || complementsSaying(phrase, RELATED, view).length > 0))
    return true;
  // "Firmensitz bleibt Jena"; "Sitz der Stiftung ist Jena" tells of somebody else.
  if (
    relation === 'HEADQUARTERED_IN' &&
    (rule !== 'copula' || complementsSaying(phrase, RELATED, view).length > 0)
  )
    return true;
  // "die Physikerin A": a trade, and nobody's post.
  const trade = view.vocabulary.grammar.order === 'case' && frame.weight <= TRADE;
  if (relation === 'HOLDS_ROLE' && trade && rule === 'beside') return true;
  // "the former bankers A and B": of the firm they are told to have left, and not of the one they are told of with.
  if (relation === 'HOLDS_ROLE' && frame.weight <= TRADE && isFormer(phrase, view)) return true;
  // "einer der erfolgreichsten Software-Gründer": of all of a trade, and not of one firm.
  if (OF_PEOPLE.has(relation) && isAmongAll(phrase, view)) return true;
  // "the renowned British engineer A": whence somebody comes is told of people, and not of posts.
  if (relation === 'HOLDS_ROLE' && frame.weight <= TRADE && phrase.adjectives.some(({ place }) => place))
    return true;
  if (relation === 'SUBSIDIARY_OF' && bearer === 'from') {
    // "mit dem Cloud-Anbieter A": some sorts of firm are parts of others only where those are named.
    if (isOfHaver(phrase, rule, relation, view)) return false;
    if (phrase.determiner !== 'definite' || (frame.weight <= TRADE && rule === 'beside')) return true;
  }
  if (frame.public) return true;
  return (
    view.vocabulary.callings.has(phrase.noun?.lemma ?? '') &&
    !(rule === 'as' && isOfAppointment(phrase, view))
  );
}

const isAmongInvestors = (phrase: Phrase, view: View): boolean =>
  clauseOf(view, phrase)?.phrases.some(
    (one) =>
      one !== phrase &&
      view.vocabulary.senses.among.has(one.prep) &&
      one.noun?.relational.some(({ relation }) => relation === 'INVESTED_IN'),
  ) === true;

// "l'un des fondateurs", "one of the founders": of those of one firm.
const isOneOfThem = ({ determinerAt, adjectives }: Phrase, { units }: View): boolean =>
  adjectives.length === 0 && units[determinerAt]?.lower.includes(' ') === true;

// What German compares with all others tells it by the ending of the adjective, here or right before.
function isAmongAll({ adjectives, index, from }: Phrase, { phrases, vocabulary }: View): boolean {
  if (vocabulary.grammar.order !== 'case') return false;
  const before = phrases[index - 1];
  const others = before?.to === from ? before.adjectives : [];
  return [...adjectives, ...others].some(({ lower }) => SUPERLATIVE.test(lower));
}

const SUPERLATIVE = /[a-zäöü]{3}(?:s|ß)ten$/u;

function isFounded(phrase: Phrase, view: View): boolean {
  const clause = clauseOf(view, phrase);
  if (!clause || phrase.prep !== '') return false;
  const subject = clause.subject ?? subjectOf(clause);
  if (subject === phrase || !subject?.ends.some(({ entity }) => entity.kind === 'Company')) return false;
  const { verbs, copulas } = view.vocabulary;
  const founds = (lemma: string) =>
    verbs.get(lemma)?.some(({ relation, from }) => relation === 'FOUNDED' && from[0] === 'subj');
  return clause.predicates.some(
    ({ lemma, voice }) => voice !== 'passive' && !copulas.has(lemma) && founds(lemma),
  );
}

// "Une filiale, A, a vu le jour", "A subsidiary, A, runs the site": one of the firm that the passage is about, where it acts.
function isNewPart(phrase: Phrase, rule: string, { weight }: Relational, view: View): boolean {
  const subject = clauseOf(view, phrase)?.subject;
  return (
    rule === 'apposition' &&
    weight > TRADE &&
    phrase.determiner === 'indefinite' &&
    phrase.prep === '' &&
    phrase.adjectives.every(({ place }) => place === undefined) &&
    (subject === phrase || (subject !== undefined && subject === phrase.explains))
  );
}

/** Of whom a text tells which ones a firm has. */
const LISTED: ReadonlySet<RelationName> = new Set(['INVESTED_IN', 'COMPETES_WITH', 'PARTNERED_WITH']);

// "A a des partenaires comme B", "A compte trois filiales, dont B", "A has two rivals: B and C": those of whoever has them.
function isOfHaver(phrase: Phrase, rule: string, relation: RelationName, view: View): boolean {
  if ((rule !== 'examples' && rule !== 'label') || phrase.prep !== '' || !OF_HAVERS.has(relation))
    return false;
  const clause = clauseOf(view, phrase);
  const [told] = clause?.predicates ?? [];
  if (!clause?.subject?.ends.some(({ entity }) => entity.family === 'organization') || !told) return false;
  const { have, counting } = view.vocabulary;
  return phrase.from > told.at && (have.has(told.lemma) || counting.has(told.lemma));
}

const OF_HAVERS: ReadonlySet<RelationName> = new Set([
  'PARTNERED_WITH',
  'COMPETES_WITH',
  'SUBSIDIARY_OF',
  'INVESTED_IN',
]);

// "other investors are A and B", and no "A and B are investors".
const isListed = (phrase: Phrase, relation: RelationName, view: View): boolean =>
  LISTED.has(relation) && hasPluralForm(phrase, view) && clauseOf(view, phrase)?.subject === phrase;
