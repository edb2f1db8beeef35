// `npm run evaluate`: scores the rules on the annotated articles, the part they were built on and the part held back,
// and shows whether confidence means what it says. `-- CORPUS` names another corpus folder of the same form.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesExtractor } from '../../ingest/extract/rules';
import { type FlatFact, flatFacts } from '../../ingest/flat-fact';
import { ground } from '../../ingest/ground';
import { type AnnotatedArticle, readCorpus } from './corpus';
import { predict } from './predict';
import { type Judged, reliability } from './reliability';

interface Share {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

interface Report {
  readonly micro: Share;
  readonly lang: Readonly<Record<string, Share>>;
  readonly relation: Readonly<Record<string, Share>>;
  readonly grounding: { readonly facts: number; readonly exact: number };
  readonly qualifiers: Readonly<
    Record<string, { readonly gold: number; readonly given: number; readonly ok: number }>
  >;
  readonly traps: { readonly all: number; readonly taken: number };
  readonly status: { readonly gold: number; readonly found: number; readonly same: number };
}

const SCORER = join(__dirname, '../corpus/score.mjs');
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

function score(corpus: string, predictions: string, ids: readonly string[]): Report {
  const args = [
    SCORER,
    '--pred',
    predictions,
    '--gold',
    join(corpus, 'gold'),
    '--articles',
    join(corpus, 'articles'),
    '--only',
    ids.join(','),
    '--json',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
  return JSON.parse(stdout);
}

function row(name: string, { P, R, F1, tp, fp, fn }: Share): string {
  return `| ${name} | ${percent(P)} | ${percent(R)} | ${percent(F1)} | ${tp} | ${fp} | ${fn} |`;
}

function section(
  title: string,
  { micro, lang, relation, grounding, qualifiers, traps, status }: Report,
): string[] {
  return [
    `\n## ${title}\n`,
    '| | precision | recall | F1 | right | wrong | missed |\n|---|---|---|---|---|---|---|',
    row('**all**', micro),
    ...Object.entries(lang).map(([name, share]) => row(name, share)),
    ...Object.entries(relation)
      .sort()
      .map(([name, share]) => row(name, share)),
    `\nQuotes verbatim: ${grounding.exact} of ${grounding.facts}. Traps asserted: ${traps.taken} of ${traps.all}. Planned and rumoured facts found: ${status.found} of ${status.gold}, with the right modality ${status.same}.`,
    `Qualifiers right where the corpus has one: ${Object.entries(qualifiers)
      .map(([name, { gold, ok }]) => `${name} ${ok}/${gold}`)
      .join(', ')}.`,
  ];
}

/** Each accepted or proposed assertion, and whether the corpus has it; optional facts count for neither side. */
async function judge(articles: readonly AnnotatedArticle[]): Promise<Judged[]> {
  const { factSim } = await import('../corpus/score.mjs' as string);
  const judged: Judged[] = [];
  for (const { source, facts } of articles) {
    const { entities, statements } = ground(source, await rulesExtractor.extract(source), rulesExtractor);
    const asserted = statements.filter(({ modality }) => modality === 'asserted');
    for (const fact of flatFacts(asserted, entities, true) as FlatFact[]) {
      const matches = facts.filter((gold) => factSim(gold, fact) > 0);
      if (matches.length > 0 && matches.every(({ optional }) => optional)) continue;
      judged.push({ confidence: fact.confidence, right: matches.length > 0 });
    }
  }
  return judged;
}

async function main(corpus: string): Promise<void> {
  const articles = readCorpus(corpus);
  const predictions = mkdtempSync(join(tmpdir(), 'predictions-'));
  try {
    await predict(corpus, predictions);
    for (const heldBack of [false, true]) {
      const part = articles.filter((article) => article.heldBack === heldBack);
      if (part.length === 0) continue;
      const report = score(
        corpus,
        predictions,
        part.map(({ id }) => id),
      );
      console.log(section(heldBack ? 'Held back while the rules were built' : 'Built on', report).join('\n'));
    }
    console.log(
      '\n## Reliability of confidence\n\n| confidence | statements | mean | right |\n|---|---|---|---|',
    );
    for (const { from, to, count, meanConfidence, shareRight } of reliability(await judge(articles))) {
      console.log(`| ${from}–${to} | ${count} | ${meanConfidence.toFixed(2)} | ${percent(shareRight)} |`);
    }
  } finally {
    rmSync(predictions, { recursive: true, force: true });
  }
}

main(process.argv[2] ?? join(__dirname, '../corpus'));
