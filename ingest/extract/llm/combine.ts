// Two extractors at once, for `--extractor both`: what either reads is kept, what both read is surer.
import type { Extractor, FactDraft, Reading, Span } from '../reading';
import { confidenceOfBoth } from './confidence';
import { distinctEntities, fullestNames, withEnds } from './names';
import { FactIndex } from './same-fact';

// One that reads a plan or a denial where the first reads a fact leaves the matter to a person.
const CONTRADICTED = 0.6;

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

function agree(first: FactDraft, second: FactDraft): FactDraft {
  if (first.modality !== second.modality) {
    return { ...first, confidence: Math.round(first.confidence * CONTRADICTED * 1000) / 1000 };
  }
  // A figure that only the model pointed at stands in the same words.
  const more = sameSpan(first.quote, second.quote) ? second.qualifiers : {};
  return {
    ...first,
    qualifiers: { ...more, ...first.qualifiers },
    confidence: confidenceOfBoth(first.confidence, second.confidence),
  };
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
