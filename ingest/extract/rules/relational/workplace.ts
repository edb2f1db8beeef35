// Where somebody works and whose a firm is, told beside the name without a verb: "A et B chez X", "A (X)", "X (groupe Y)".

import type { RelationName } from '../../../../graph/relations';
import { BASE, type Draft } from '../draft';
import { flatMapped } from '../flat-mapped';
import { isCaption } from '../kinds/describe';
import { isDate, type Phrase } from '../phrases/phrase';
import { type End, spanOf } from '../reference/end';
import type { Unit } from '../units/unit';
import { clauseOf, type View } from '../view';
import { isFieldOfOffice } from './field-of-office';

const RELATION: RelationName = 'HOLDS_ROLE';

/** The firm at which a list or a caption puts a person, and the one in brackets behind the name. */
export function readWorkplace(phrase: Phrase, view: View): Draft[] {
  if (phrase.name?.entity.kind !== 'Person' || phrase.headAt >= 0) return [];
  const fronted = headBefore(phrase, view);
  if (fronted) return drafts(phrase.ends.filter(isPerson), firms(fronted), fronted.from, 0.92, view);
  const next = view.phrases[phrase.index + 1];
  if (!next) return [];
  const { workplace, of } = view.vocabulary.senses;
  if (next.from === phrase.to && (workplace.has(next.prep) || of.has(next.prep))) {
    if (isOneConstituent(phrase, next, view))
      return drafts(
        phrase.ends.filter(isPerson),
        of.has(next.prep) ? employers(next) : firms(next),
        next.from,
        0.86,
        view,
      );
    // "hat A bei X getroffen" says where, and not whose A is.
    if (of.has(next.prep) || (clauseOf(view, phrase)?.predicates.length ?? 0) > 0) return [];
    return drafts(
      flatMapped(phrase.list, ({ ends }) => ends).filter(isPerson),
      firms(next),
      next.from,
      0.9,
      view,
    );
  }
  // "A, Geschäftsführerin X": in captions the firm stands right behind the office.
  if (isCaption(next, phrase) && view.units[phrase.to]?.tag === 'comma' && !isFieldOfOffice(next, view))
    return drafts(phrase.ends.filter(isPerson), firms(next), next.from, 0.92, view);
  // "A, à la tête de X depuis 2020"
  if (isHead(next, view) && view.units[phrase.to]?.tag === 'comma' && next.from === phrase.to + 1)
    return drafts(phrase.ends.filter(isPerson), firms(next), next.from, 0.92, view);
  if (isPutBehind(next, phrase, view))
    return drafts(phrase.ends.filter(isPerson), firms(next), next.from, 0.86, view);
  const isBracketed =
    view.units[phrase.to]?.tag === 'open' && next.from === phrase.to + 1 && next.prep === '';
  if (!isBracketed || view.units[next.to]?.tag !== 'close' || next.headAt >= 0) return [];
  const known = firms(next).filter(({ entity }) => entity.id !== undefined || entity.said > 1);
  const { former } = view.vocabulary.cues;
  // "A (ex X)"
  const left = view.units.slice(next.from, next.to).some(({ lower }) => former.has(lower));
  return drafts(phrase.ends.filter(isPerson), known, next.from, 0.88, view, left ? 'FORMERLY_AT' : RELATION);
}

// "A, de X, et B, de Y, sont venus", "A, of X, said": between commas behind the name.
function isPutBehind(
  { prep, from, to, name, headAt, determinerAt, list }: Phrase,
  person: Phrase,
  view: View,
): boolean {
  const { units, vocabulary } = view;
  const { of, workplace } = vocabulary.senses;
  if (!name || headAt >= 0 || determinerAt >= 0 || list.length > 1 || prep === person.prep) return false;
  if (!(of.has(prep) || workplace.has(prep)) || units[person.to]?.tag !== 'comma' || from !== person.to + 1)
    return false;
  const closer = units[to];
  return closer === undefined || closer.tag === 'comma' || closer.tag === 'stop' || closer.tag === 'close';
}

/** "X (groupe Y)": the group that a firm belongs to. */
export function readGroup(phrase: Phrase, view: View): Draft[] {
  const next = view.phrases[phrase.index + 1];
  if (phrase.name?.entity.kind !== 'Company' || view.units[phrase.to]?.tag !== 'open') return [];
  if (next?.from !== phrase.to + 1 || view.units[next.to]?.tag !== 'close' || next.prep !== '') return [];
  const classes = next.noun?.head?.classes;
  if (!next.name || !classes?.has('group') || !classes.has('company')) return [];
  const own = phrase.ends.filter(({ entity }) => entity.kind === 'Company');
  const others = firms(next).filter(({ entity }) => own.every((end) => end.entity !== entity));
  return drafts(own, others, next.from, 0.9, view, 'SUBSIDIARY_OF');
}

// "A of X said", "erklärte A von X": what stands together before the verb of its clause or behind a verb of saying is one.
function isOneConstituent({ from, list }: Phrase, next: Phrase, view: View): boolean {
  const { units, vocabulary } = view;
  if (units[from - 1]?.verbs.some(({ lemma }) => vocabulary.saying.has(lemma))) return true;
  const clause = clauseOf(view, next);
  // "Laut A von X ist …": where the verb stands second, all that stands before it is one.
  const mayBeFronted = list[0]?.prep === '' || vocabulary.grammar.order === 'case';
  if (clause?.kind !== 'main' || !mayBeFronted || !clause.finite) return false;
  return clause.units.every((at) => at >= next.to || units[at]?.tag !== 'verb');
}

// "À la tête de X depuis 2020, A …": what the sentence opens with tells of who acts, with nothing but a date between.
function headBefore({ index, from, list }: Phrase, view: View): Phrase | undefined {
  const before = view.phrases[index - 1];
  if (view.units[from - 1]?.tag !== 'comma' || list.length > 1 || before?.to !== from - 1) return undefined;
  const first = view.phrases[index - 2];
  const head = isSince(before) && first?.to === before.from ? first : before;
  return isHead(head, view) && opens(head, view) ? head : undefined;
}

// "Désormais à la tête de X, A …", "Aujourd'hui à la tête de X, A …"
const opens = ({ from }: Phrase, { units, vocabulary: { cues } }: View): boolean =>
  units
    .slice(0, from)
    .every(
      ({ tag, lower, figure }) => (tag === 'adverb' || figure?.type === 'date') && !cues.former.has(lower),
    );

const isSince = (phrase: Phrase): boolean =>
  isDate(phrase) && phrase.figures.some((figure) => figure.type === 'date' && figure.aspect === 'since');

const isHead = ({ prep }: Phrase, { vocabulary }: View): boolean => vocabulary.senses.headship.has(prep);

const isPerson = ({ entity }: End): boolean => entity.kind === 'Person';

const firms = ({ ends, name }: Phrase): End[] =>
  name
    ? ends.filter(({ entity }) => (entity.kind === 'Company' || entity.kind === 'Investor') && !entity.medium)
    : [];

// "A von der Universität X": bodies employ, too.
const employers = ({ ends, name }: Phrase): End[] =>
  name ? ends.filter(({ entity }) => entity.family === 'organization' && !entity.medium) : [];

const drafts = (
  people: readonly End[],
  at: readonly End[],
  trigger: number,
  weight: number,
  view: View,
  relation: RelationName = RELATION,
): Draft[] =>
  flatMapped(people, (from) =>
    at.map((to) => ({
      relation,
      from,
      to,
      qualifiers: {},
      modality: 'asserted' as const,
      trigger: spanOf(view.units[trigger] as Unit),
      confidence: BASE * weight,
      rule: 'noun:workplace:beside',
      sentence: view.sentence,
    })),
  );
