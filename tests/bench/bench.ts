// What a benchmark is, and how figures are put into words and tables.

/** One line of the table. */
export interface Figure {
  readonly what: string;
  /** Ready to read, with its unit: "12 ms". */
  readonly value: string;
  /** How it was measured, where the name does not say it. */
  readonly how?: string;
}

export interface Bench {
  /** Chosen on the command line as `--name`. */
  readonly name: string;
  readonly title: string;
  /** Takes many minutes and is run only when it is named. */
  readonly long?: boolean;
  run(): Promise<Figure[]>;
}

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The figures of one bench as a Markdown table under its title. */
export function table(title: string, figures: readonly Figure[]): string {
  const lines = figures.map(({ what, value, how = '' }) => `| ${what} | ${value} | ${how} |`);
  return [`### ${title}`, '', '| what | value | how |', '|---|---:|---|', ...lines, ''].join('\n');
}
