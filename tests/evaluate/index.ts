// `npm run evaluate [-- CORPUS… --extractor rules|llm|both]`: scores an extractor on annotated articles, the part that
// rules were built on and the part held back, and shows whether confidence means what it says.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { combine, llmExtractor, llmSettings } from '../../ingest/extract/llm';
import type { Extractor } from '../../ingest/extract/reading';
import { rulesExtractor } from '../../ingest/extract/rules';
import { type AnnotatedArticle, CORPORA, type Corpus, PARTS, readCorpus } from './corpus';
import { modalities } from './modality';
import { factsOf, type Prediction, predict, writePredictions } from './predict';
import { type Judged, reliability } from './reliability';
import { details, overview, reliabilityTable } from './report';
import { type Score, sameFact, score } from './score';

function extractorNamed(name: string): Extractor {
  if (name === 'rules') return rulesExtractor;
  const settings = llmSettings(process.env);
  if (!settings) throw new Error(`--extractor ${name} needs LLM_BASE_URL and LLM_MODEL.`);
  const model = llmExtractor(settings, { cacheDir: join(process.env.DATA_DIR || 'data', 'llm-cache') });
  return name === 'both' ? combine(rulesExtractor, model) : model;
}

interface ScoredPart {
  readonly name: string;
  readonly articles: number;
  readonly score: Score;
  readonly predictions: readonly Prediction[];
}

const title = (part: AnnotatedArticle['part']) => (part === 'held-back' ? 'held back' : 'built on');

function scoreParts({ name, folder }: Corpus, predictions: readonly Prediction[]): ScoredPart[] {
  const written = mkdtempSync(join(tmpdir(), 'predictions-'));
  try {
    writePredictions(predictions, written);
    return PARTS.flatMap((part) => {
      const some = predictions.filter(({ article }) => article.part === part);
      if (some.length === 0) return [];
      const ids = some.map(({ article }) => article.id);
      return {
        name: `${name}, ${title(part)}`,
        articles: some.length,
        score: score(folder, written, ids),
        predictions: some,
      };
    });
  } finally {
    rmSync(written, { recursive: true, force: true });
  }
}

/** Each assertion, accepted or proposed, and whether the corpus has it; optional facts count for neither side. */
function judged(predictions: readonly Prediction[], same: Awaited<ReturnType<typeof sameFact>>): Judged[] {
  return predictions.flatMap((prediction) =>
    factsOf(prediction, ({ modality }) => modality === 'asserted').flatMap((fact) => {
      const matches = prediction.article.facts.filter((gold) => same(gold, fact));
      if (matches.length > 0 && matches.every(({ optional }) => optional)) return [];
      return { confidence: fact.confidence, right: matches.length > 0 };
    }),
  );
}

async function main(folders: readonly string[], extractor: Extractor): Promise<void> {
  const same = await sameFact();
  const parts: ScoredPart[] = [];
  for (const folder of folders) {
    const corpus = readCorpus(folder);
    parts.push(...scoreParts(corpus, await predict(corpus.articles, extractor)));
  }
  console.log(`# ${extractor.name} ${extractor.version}\n\n${overview(parts)}`);
  for (const { name, score: one, predictions } of parts)
    console.log(`\n${details(name, one, modalities(predictions, same))}`);
  const all = parts.flatMap(({ predictions }) => judged(predictions, same));
  console.log(`\n## Reliability of confidence\n\n${reliabilityTable(reliability(all))}`);
  if (extractor.name === 'llm' && all.length > 0) {
    const right = all.filter((one) => one.right).length;
    console.log(`\n${right} of ${all.length} right: LLM_TRUST=${(right / all.length).toFixed(2)}`);
  }
}

const { values, positionals } = parseArgs({
  options: { extractor: { type: 'string', default: 'rules' } },
  allowPositionals: true,
});
main(positionals.length > 0 ? positionals : CORPORA, extractorNamed(values.extractor)).catch(
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
