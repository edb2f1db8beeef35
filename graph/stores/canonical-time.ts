// One spelling for the dates and times of both engines.

/** ISO 8601 as it came, without the zeros that end a fraction of a second: `…T10:00:00.500000000Z` → `…T10:00:00.5Z`. */
export function canonicalTime(text: string): string {
  return text.replace(/(:\d\d)\.(\d*?)0*(?=$|[Z+\-[])/, (_, seconds: string, fraction: string) =>
    fraction === '' ? seconds : `${seconds}.${fraction}`,
  );
}
