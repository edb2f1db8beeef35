// The grammars that the rules extractor knows. A language is one folder and its line here.
import type { Language } from '../../graph/source';
import { GERMAN } from './de/grammar';
import { ENGLISH } from './en/grammar';
import { FRENCH } from './fr/grammar';
import type { Grammar } from './grammar/grammar';

export const GRAMMARS: Readonly<Record<Language, Grammar>> = { de: GERMAN, en: ENGLISH, fr: FRENCH };
