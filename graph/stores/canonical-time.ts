// One spelling for the dates, times and durations of both engines.

/**
 * ISO 8601 as it came, without the zeros that end a fraction of a second and without a T that nothing follows:
 * `…T10:00:00.500000000Z` → `…T10:00:00.5Z`, `P1DT` → `P1D`.
 */
export function canonicalTime(text: string): string {
  if (/^-?P/.test(text))
    return text.replace(/T$/, '').replace(/(\.\d*?)0*S$/, (_, f: string) => (f === '.' ? 'S' : `${f}S`));
  return text.replace(/(:\d\d)\.(\d*?)0*(?=$|[Z+\-[])/, (_, seconds: string, fraction: string) =>
    fraction === '' ? seconds : `${seconds}.${fraction}`,
  );
}
