// German writes a town and its district with a hyphen: "Berlin-Mitte", "Stuttgart-Vaihingen".
import { wordList } from './common-words';

/** Districts that are words, too. */
const WORDS: ReadonlySet<string> = new Set([
  'mitte',
  'nord',
  'süd',
  'ost',
  'west',
  'altstadt',
  'neustadt',
  'innenstadt',
]);

/** The town of "Stuttgart-Vaihingen"; undefined for compounds such as "Berlin-Besuch". */
export function townOfDistrict(words: string): string | undefined {
  const [, town, district = ''] = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}{2,})$/u.exec(words) ?? [];
  const lower = district.toLowerCase();
  return town && (WORDS.has(lower) || !wordList('de').has(lower)) ? town : undefined;
}
