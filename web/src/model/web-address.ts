// Addresses come from documents and are not trusted: only the web's own schemes become links.

/** The address if it is http or https, else null. */
export function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
}
