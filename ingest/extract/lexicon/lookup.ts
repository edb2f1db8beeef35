// From the form in the text to the lemma in the frames, in every language.
import type { Language } from '../../../graph/source';
import type { Analysis } from './morphology/analysis';
import { lookupEnglish } from './morphology/english';
import { lookupFrench } from './morphology/french';
import { lookupGerman } from './morphology/german';

const LOOKUPS: Readonly<Record<Language, (word: string) => Analysis[]>> = {
  de: lookupGerman,
  en: lookupEnglish,
  fr: lookupFrench,
};

const REMEMBERED = 50_000;
const LONGEST_WORD = 60;
const remembered: Readonly<Record<Language, Map<string, readonly Analysis[]>>> = {
  de: new Map(),
  en: new Map(),
  fr: new Map(),
};

/** Every reading of a form; none when the language does not know it. Likelier readings first. */
export function lookup(form: string, language: Language): readonly Analysis[] {
  if (form.length > LONGEST_WORD) return [];
  const known = remembered[language];
  let readings = known.get(form);
  if (!readings) {
    readings = LOOKUPS[language](form);
    if (known.size >= REMEMBERED) known.clear();
    known.set(form, readings);
  }
  return readings;
}
