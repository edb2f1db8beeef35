// The year in which a firm was founded, told without who founded it: "das 2019 gegründete Start-up A", "A, founded in
// 2019,". Whoever another sentence names as its founder founded it then; the year's sentence becomes evidence.
import type { DateValue } from '../../../graph/qualifiers';
import { RELATIONS } from '../../../graph/relations';
import type { Predicate } from './clauses/clause';
import { completed, type Draft } from './draft';
import { modalityOf } from './modality/modality';
import type { Entity } from './names/entity';
import { byType } from './qualify';
import type { End } from './reference/end';
import type { Sentence } from './sentences';
import { candidates } from './slots/candidates';
import { endsOf } from './slots/ends-of';
import { unitsOf } from './verbs/drafts';
import type { View } from './view';

interface FoundingYear {
  readonly year: DateValue;
  readonly sentence: Sentence;
}

export class FoundingYears {
  /** By firm; none where a text tells two of one firm. */
  private readonly years = new Map<Entity, FoundingYear | undefined>();

  /** Keeps what a sentence tells. */
  note(view: View): void {
    const { clauses, sentence } = view;
    for (const { predicates } of clauses)
      for (const predicate of predicates) {
        const firm = founded(predicate, view);
        const { year } = firm ? byType('FOUNDED', unitsOf(predicate), view) : {};
        if (!firm || !year) continue;
        const known = this.years.get(firm.entity);
        const differs = this.years.has(firm.entity) && known?.year.date !== year.date;
        this.years.set(firm.entity, differs ? undefined : (known ?? { year, sentence }));
      }
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
  if (predicate.voice === 'active' || !view.vocabulary.verbs.get(predicate.lemma)?.some(isFounding))
    return undefined;
  const [candidate] = candidates('obj', predicate, view);
  const [end, another] = candidate ? endsOf(candidate.phrase, RELATIONS.FOUNDED.to) : [];
  return end && !another && modalityOf(predicate, view) === 'asserted' ? end : undefined;
}

const isFounding = ({ relation, to }: { relation: string; to: readonly string[] }): boolean =>
  relation === 'FOUNDED' && to.includes('obj');
