// External ids an entity may carry, and how to tell a real one from a typing error.

/**
 * Whether this is a well-formed Legal Entity Identifier: 20 letters and digits whose number, with letters read as
 * 10 to 35, is 1 modulo 97 (ISO 17442, checksum of ISO/IEC 7064 MOD 97-10).
 */
export function isLei(code: string): boolean {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(code)) return false;
  let remainder = 0;
  for (const character of code) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** Whether this is a Wikidata item id, such as Q42. */
export function isWikidataId(id: string): boolean {
  return /^Q[1-9][0-9]*$/.test(id);
}
