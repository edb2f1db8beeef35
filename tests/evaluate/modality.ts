// Precision and recall for each modality: a plan must be told as a plan and not as a fact, a denial as a denial.
import { MODALITIES, type Modality } from '../../graph/statement';
import { DEFAULT_GROUNDING } from '../../ingest/ground';
import type { AnnotatedArticle, GoldFact } from './corpus';
import { factsOf, type Prediction } from './predict';

export interface ModalityRow {
  readonly modality: Modality;
  /** Statements of this modality that pass every check and reach the confidence of acceptance. */
  readonly said: number;
  readonly right: number;
  /** Facts of this modality that the corpus has, and how many of them were said so. */
  readonly gold: number;
  readonly found: number;
}

const STATUS: Readonly<Record<Modality, string | undefined>> = {
  asserted: undefined,
  planned: 'planned',
  reported: 'rumoured',
  denied: undefined,
};

function goldOf({ facts, traps }: AnnotatedArticle, modality: Modality): readonly GoldFact[] {
  return modality === 'denied' ? traps : facts.filter(({ status }) => status === STATUS[modality]);
}

export function modalities(
  predictions: readonly Prediction[],
  same: (gold: GoldFact, said: object) => boolean,
): ModalityRow[] {
  return MODALITIES.map((modality) => {
    const row = { modality, said: 0, right: 0, gold: 0, found: 0 };
    for (const prediction of predictions) {
      const said = factsOf(
        prediction,
        (s) =>
          s.modality === modality && s.failed.length === 0 && s.confidence >= DEFAULT_GROUNDING.acceptFrom,
      );
      const gold = goldOf(prediction.article, modality);
      // An asserted fact that the corpus leaves open counts for neither side.
      const needed = modality === 'asserted' ? gold.filter(({ optional }) => !optional) : gold;
      const counted = said.filter(
        (fact) => needed.some((one) => same(one, fact)) || !gold.some((one) => same(one, fact)),
      );
      row.said += counted.length;
      row.right += counted.filter((fact) => needed.some((one) => same(one, fact))).length;
      row.gold += needed.length;
      row.found += needed.filter((one) => said.some((fact) => same(one, fact))).length;
    }
    return row;
  });
}
