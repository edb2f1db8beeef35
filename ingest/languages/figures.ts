// The figure words of every language; a new language is one file and its line here.
import type { Language } from '../../graph/source';
import type { FigureWords } from '../extract/figures/words';
import { figures as de } from './de/figures';
import { figures as en } from './en/figures';
import { figures as fr } from './fr/figures';

export const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = { de, en, fr };
