// From the form in the text to the lemma in the frames, in every language.
import type { Language } from '../../../graph/source';
import { Remembered } from '../remembered';
import type { Analysis } from './morphology/analysis';
import { lookupEnglish } from './morphology/english';
import { lookupFrench } from './morphology/french';
import { lookupGerman } from './morphology/german';

const LONGEST_WORD = 60;
const READINGS: Readonly<Record<Language, Remembered<readonly Analysis[]>>> = {
  de: new Remembered(lookupGerman),
  en: new Remembered(lookupEnglish),
  fr: new Remembered(lookupFrench),
};

/** Every reading of a form; none when the language does not know it. Likelier readings first. */
export function lookup(form: string, language: Language): readonly Analysis[] {
  return form.length > LONGEST_WORD ? [] : READINGS[language].of(form);
}
