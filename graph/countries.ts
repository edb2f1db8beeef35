// The ISO 3166-1 codes of countries, and the code of a country by its name, from the standard's own list in the
// languages the product reads.
import { LANGUAGES } from './source';

let codes: Map<string, string> | undefined;

// Loaded with the first country: the lists are half a megabyte. The platform's own names add the everyday ones
// ("États-Unis" beside the standard's "États-Unis d'Amérique").
function load(): Map<string, string> {
  const library = require('i18n-iso-countries') as typeof import('i18n-iso-countries');
  const byName = new Map<string, string>();
  for (const language of LANGUAGES) {
    library.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
    const everyday = new Intl.DisplayNames(language, { type: 'region' });
    for (const [code, spellings] of Object.entries(library.getNames(language, { select: 'all' }))) {
      for (const name of [...spellings, everyday.of(code) ?? code]) {
        if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), code);
      }
    }
  }
  return byName;
}

/** Whether this is an alpha-2 code that the standard gives to a country; in capitals. */
export function isCountryCode(code: string): boolean {
  const library = require('i18n-iso-countries') as typeof import('i18n-iso-countries');
  return Object.hasOwn(library.getAlpha2Codes(), code);
}

/** Alpha-2 code of the first of these names that is a country's; null when none is. */
export function countryCode(names: readonly string[]): string | null {
  codes ??= load();
  for (const name of names) {
    const code = codes.get(name.toLowerCase());
    if (code) return code;
  }
  return null;
}
