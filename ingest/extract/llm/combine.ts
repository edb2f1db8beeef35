// Two extractors at once, for `--extractor both`: what either reads is kept, what both read is surer.
import type { Extractor, FactDraft, Reading } from '../reading';
import { distinctEntities, fullestNames, withEnds } from './names';
import { FactIndex } from './same-fact';

// A second reader that agrees takes away a part of the doubt; it read the same words and may err the same way.
const DOUBT_LEFT = 0.75;
// One that reads a plan or a denial where the first reads a fact leaves the matter to a person.
const CONTRADICTED = 0.6;

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;

function agree(first: FactDraft, second: FactDraft): FactDraft {
  if (first.modality !== second.modality) {
    return { ...first, confidence: rounded(first.confidence * CONTRADICTED) };
  }
  return { ...first, confidence: rounded(1 - (1 - first.confidence) * DOUBT_LEFT) };
}

function union(rules: Reading, model: Reading): Reading {
  const nameOf = fullestNames(rules.entities);
  const renamed = model.facts.map((fact) => withEnds(fact, ({ entity }) => nameOf(entity)));
  const index = new FactIndex(rules.facts);
  const seconded = new Map<FactDraft, FactDraft>();
  const alone: FactDraft[] = [];
  for (const fact of renamed) {
    const twin = index.twin(fact);
    if (!twin) alone.push(fact);
    else if (!seconded.has(twin)) seconded.set(twin, agree(twin, fact));
  }
  const facts = [...rules.facts.map((fact) => seconded.get(fact) ?? fact), ...alone];
  const ends = alone.flatMap(({ subject, object }) => [subject.entity, object.entity]);
  return { entities: distinctEntities([...rules.entities, ...ends]), facts };
}

/**
 * Reads with both. Where they tell the same fact, the figures and words of the rules stand.
 * A document that the model cannot read fails as a whole: half a reading would pass for all of it.
 */
export function combine(rules: Extractor, model: Extractor): Extractor {
  return {
    name: 'both',
    version: `${rules.version}+${model.version}`,
    async extract(source) {
      const [read, added] = await Promise.all([rules.extract(source), model.extract(source)]);
      return union(read, added);
    },
  };
}
