// Text in XML 1.0, which has no way to write most control characters: they are left out, since no name or figure
// means anything by them.

// Everything but the `Char` of https://www.w3.org/TR/xml/#charsets; halves of surrogate pairs are none.
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe between tags and in attributes with double quotes. */
export function xml(value: string | number | boolean): string {
  return String(value)
    .replace(NO_CHARACTER, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
