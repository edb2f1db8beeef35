// The year in which a firm was founded, told without who founded it: "das 2019 gegründete Start-up A", "since its founding
// in 2019", "A est née en 2019". Whoever another sentence names as its founder founded it then; the year's sentence becomes evidence.

import type { DateValue } from '../../../../graph/qualifiers';
import { RELATIONS } from '../../../../graph/relations';
import type { Predicate } from '../clauses/clause';
import { completed, type Draft } from '../draft';
import { possessors } from '../events/possessors';
import { flatMapped } from '../flat-mapped';
import type { EventFrame } from '../frames';
import { modalityOf } from '../modality/modality';
import type { Entity } from '../names/entity';
import type { Phrase } from '../phrases/phrase';
import type { End } from '../reference/end';
import type { Sentence } from '../sentences';
import { candidates } from '../slots/candidates';
import { complementsSaying } from '../slots/complements-of';
import { endsOf } from '../slots/ends-of';
import { unitWords } from '../units/unit-words';
import { clauseOf, type View } from '../view';
import { byType } from './qualify';
import { unitsTelling } from './units-telling';

interface FoundingYear {
  readonly year: DateValue;
  readonly sentence: Sentence;
}

export class FoundingYears {
  /** By firm; none where a text tells two of one firm. */
  private readonly years = new Map<Entity, FoundingYear | undefined>();

  /** Keeps what a sentence tells. */
  note(view: View): void {
    const { clauses, phrases, sentence, units } = view;
    if (!units.some(({ figure }) => figure?.type === 'date')) return;
    const tell = (firm: End | undefined, where: () => readonly number[]) => {
      const { year } = firm ? byType('FOUNDED', where(), view) : {};
      if (!firm || !year) return;
      const known = this.years.get(firm.entity);
      const differs = this.years.has(firm.entity) && known?.year.date !== year.date;
      this.years.set(firm.entity, differs ? undefined : (known ?? { year, sentence }));
    };
    for (const { predicates } of clauses)
      for (const predicate of predicates)
        tell(founded(predicate, view) ?? arisen(predicate, view), () => unitsTelling(predicate, view));
    for (const phrase of phrases)
      if (phrase.noun?.events.some(isFoundingOf)) tell(foundedBy(phrase, view), () => withDate(phrase, view));
  }

  /** The facts, those of founders completed. */
  complete(drafts: readonly Draft[]): Draft[] {
    if (this.years.size === 0) return [...drafts];
    return drafts.map((draft) => {
      const known = draft.relation === 'FOUNDED' ? this.years.get(draft.to.entity) : undefined;
      if (!known || draft.qualifiers.year) return draft;
      return completed(draft, { year: known.year }, known.sentence);
    });
  }
}

/** The one firm that a predicate says was founded. */
function founded(predicate: Predicate, view: View): End | undefined {
  if (!view.vocabulary.verbs.get(predicate.lemma)?.some(isFounding)) return undefined;
  const [candidate] = candidates('obj', predicate, view);
  const [end, another] = candidate ? endsOf(candidate.phrase, RELATIONS.FOUNDED.to) : [];
  return end && !another && modalityOf(predicate, view) === 'asserted' ? end : undefined;
}

/** "A entstand 2019 als Ausgründung", "A a vu le jour en 2019": the firm whose beginning a verb tells. */
function arisen(predicate: Predicate, view: View): End | undefined {
  const { cues } = view.vocabulary;
  const { lemma, at, voice } = predicate;
  if (voice === 'passive') return undefined;
  if (!cues.arising.has(lemma) && !cues.arising.match(unitWords(view.units, at, at + LONGEST_CUE), 0))
    return undefined;
  const [subject] = candidates('subj', predicate, view);
  const [end, another] = subject ? endsOf(subject.phrase, FIRMS) : [];
  return end && !another && modalityOf(predicate, view) === 'asserted' ? end : undefined;
}

const LONGEST_CUE = 3;
const FIRMS = ['Company', 'Investor'] as const;

/** "seit der Gründung von A", "since its founding", "seit der Gründung hat A …": whose founding it was. */
function foundedBy(phrase: Phrase, view: View): End | undefined {
  const told = flatMapped(complementsSaying(phrase, ['of'], view), (one) => endsOf(one, FIRMS));
  const whose = told.length > 0 ? told : (possessors(phrase, FIRMS, view, (ends) => [...ends])?.ends ?? []);
  const predicate = clauseOf(view, phrase)?.predicates[0];
  const isOfSubject = phrase.noun?.events.some(({ to }) => to.includes('subj')) && phrase.prep !== '';
  const [subject] = whose.length === 0 && isOfSubject && predicate ? candidates('subj', predicate, view) : [];
  const [end, another] = subject ? endsOf(subject.phrase, FIRMS) : whose;
  return another ? undefined : end;
}

/** The noun and the phrase behind it: "Gründung im Jahr 2019". */
function withDate({ from, to, index }: Phrase, { phrases }: View): number[] {
  const next = phrases[index + 1];
  const end = next?.from === to && next.headAt < 0 && !next.name ? next.to : to;
  return Array.from({ length: end - from }, (_, k) => from + k);
}

const isFoundingOf = ({ relation, from }: EventFrame): boolean =>
  relation === 'FOUNDED' && !from.includes('aus') && !from.includes('from');

const isFounding = ({ relation, to }: { relation: string; to: readonly string[] }): boolean =>
  relation === 'FOUNDED' && to.includes('obj');
