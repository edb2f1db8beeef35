// The languages of the page. A new one is a file beside these and its line here.
import { de } from './de';
import { en, type Plural, type Strings } from './en';
import { fr } from './fr';

export type { Plural, Strings } from './en';

export const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly strings: Strings }>> = {
  en: { name: 'English', strings: en },
  de: { name: 'Deutsch', strings: de },
  fr: { name: 'Français', strings: fr },
};

/** The first of the wished languages (BCP 47 tags, best first) that there is; English otherwise. */
export function chooseLanguage(wished: readonly (string | null)[]): string {
  const primary = wished.map((tag) => tag?.toLowerCase().split('-')[0] ?? '');
  return primary.find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

/** The text with its `{name}` places filled. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A count in words: "1 relation", "1,204 relations". */
export function count(n: number, [one, other]: Plural, locale: string): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? one : other;
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) });
}
