// Scores as Markdown tables.
import type { ModalityRow } from './modality';
import type { ReliabilityRow } from './reliability';
import type { Score, Share } from './score';

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const share = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole));

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const shareRow = (name: string, { P, R, F1, tp, fp, fn }: Share) => [
  name,
  percent(P),
  percent(R),
  percent(F1),
  tp,
  fp,
  fn,
];

const bySum = (shares: Score['relation']) =>
  Object.entries(shares).sort(([a, x], [b, y]) => y.tp + y.fn - (x.tp + x.fn) || (a < b ? -1 : 1));

/** One row a part of a corpus, for the README. */
export function overview(parts: readonly { name: string; articles: number; score: Score }[]): string {
  return table(
    ['', 'articles', 'precision', 'recall', 'F1', 'figures right', 'traps asserted', 'quotes verbatim'],
    parts.map(({ name, articles, score: { micro, qualifiers, traps, grounding } }) => {
      const figures = ['amount', 'currency', 'stake_percent'].flatMap((key) => qualifiers[key] ?? []);
      const sum = (key: 'gold' | 'ok') => figures.reduce((total, figure) => total + figure[key], 0);
      return [
        name,
        articles,
        percent(micro.P),
        percent(micro.R),
        percent(micro.F1),
        `${sum('ok')} of ${sum('gold')}`,
        `${traps.taken} of ${traps.all}`,
        `${grounding.exact} of ${grounding.facts}`,
      ];
    }),
  );
}

/** Everything about one part of a corpus. */
export function details(
  title: string,
  { micro, lang, relation, qualifiers }: Score,
  rows: readonly ModalityRow[],
): string {
  return [
    `## ${title}`,
    table(
      ['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'],
      [
        shareRow('**all**', micro),
        ...Object.entries(lang).map(([name, one]) => shareRow(name, one)),
        ...bySum(relation).map(([name, one]) => shareRow(name, one)),
      ],
    ),
    table(
      ['modality', 'precision', 'recall', 'said', 'right', 'in the corpus', 'found'],
      rows.map(({ modality, said, right, gold, found }) => [
        modality,
        share(right, said),
        share(found, gold),
        said,
        right,
        gold,
        found,
      ]),
    ),
    table(
      ['qualifier', 'right', 'given', 'in the corpus', 'right of those given'],
      Object.entries(qualifiers).map(([name, { gold, given, ok }]) => [
        name,
        ok,
        given,
        gold,
        share(ok, given),
      ]),
    ),
  ].join('\n\n');
}

export function reliabilityTable(rows: readonly ReliabilityRow[]): string {
  return table(
    ['confidence', 'statements', 'mean', 'right'],
    rows.map(({ from, to, count, meanConfidence, shareRight }) => [
      `${from}–${to}`,
      count,
      meanConfidence.toFixed(2),
      percent(shareRight),
    ]),
  );
}
