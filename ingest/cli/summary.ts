// What became of a run: counted as it goes, said at the end to people or programs.
import type { Check, Statement } from '../../graph/statement';

/** Why a statement was not accepted by itself: a failed check, or a confidence below the threshold. */
export type Why = Check | 'confidence';

const REASONS: Readonly<Record<Why, string>> = {
  quote: 'the quote is not in the text',
  ends: 'the quote does not name both ends',
  figures: 'the quote does not carry the relation or a figure',
  modality: 'negation, plan or rumour in the quote',
  confidence: 'confidence below the threshold',
};

export interface Summary {
  documents: number;
  loaded: number;
  /** Already in the store. */
  skipped: number;
  reprints: number;
  failed: number;
  statements: { found: number; grounded: number; accepted: number; proposed: number; dropped: number };
  /** How many statements stay proposed for each reason; one statement may have several. */
  proposedWhy: Partial<Record<Why, number>>;
  droppedWhy: Partial<Record<Why, number>>;
  seconds: number;
}

export function emptySummary(): Summary {
  return {
    documents: 0,
    loaded: 0,
    skipped: 0,
    reprints: 0,
    failed: 0,
    statements: { found: 0, grounded: 0, accepted: 0, proposed: 0, dropped: 0 },
    proposedWhy: {},
    droppedWhy: {},
    seconds: 0,
  };
}

/** Counts one document's statements; `found` facts were read, those without a quote in the text are not among them. */
export function countStatements(summary: Summary, found: number, statements: readonly Statement[]): void {
  const counts = summary.statements;
  counts.found += found;
  counts.grounded += statements.length;
  const dropped = found - statements.length;
  if (dropped > 0) {
    counts.dropped += dropped;
    summary.droppedWhy.quote = (summary.droppedWhy.quote ?? 0) + dropped;
  }
  for (const { status, failed } of statements) {
    if (status === 'accepted') counts.accepted++;
    if (status !== 'proposed') continue;
    counts.proposed++;
    const reasons: readonly Why[] = failed.length > 0 ? failed : ['confidence'];
    for (const why of reasons) summary.proposedWhy[why] = (summary.proposedWhy[why] ?? 0) + 1;
  }
}

const reasons = (why: Partial<Record<Why, number>>) =>
  (Object.keys(REASONS) as Why[])
    .filter((reason) => why[reason])
    .map((reason) => `${why[reason]} ${REASONS[reason]}`)
    .join(', ');

const withReasons = (line: string, why: Partial<Record<Why, number>>) => {
  const words = reasons(why);
  return words ? `${line} (${words})` : line;
};

/** The summary in lines for people. */
export function summaryLines(summary: Summary, dryRun: boolean): string[] {
  const { documents, loaded, skipped, reprints, failed, statements, seconds } = summary;
  return [
    `Documents:  ${documents} found, ${loaded} ${dryRun ? 'checked' : 'loaded'}, ${reprints} of them reprints, ${skipped} already stored, ${failed} failed`,
    `Statements: ${statements.found} found, ${statements.grounded} grounded`,
    `  accepted  ${statements.accepted}`,
    withReasons(`  proposed  ${statements.proposed}`, summary.proposedWhy),
    withReasons(`  dropped   ${statements.dropped}`, summary.droppedWhy),
    `Time:       ${seconds.toFixed(1)} s${dryRun ? '; dry run, nothing was stored' : ''}`,
  ];
}
