// How each language inflects the words of its tables.
import type { Language } from '../../../../graph/source';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { Inflection } from './inflection';

export const INFLECTIONS: Readonly<Record<Language, Inflection>> = { de: GERMAN, en: ENGLISH, fr: FRENCH };
