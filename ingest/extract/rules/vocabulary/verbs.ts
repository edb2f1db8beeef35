// The verbs of a grammar's tables, and which verb a word may be a form of.
import type { Language } from '../../../../graph/source';
import type { Grammar } from '../../../languages/grammar/grammar';
import { type Analysis, lookup } from '../../lexicon';
import { Remembered } from '../../remembered';
import type { VerbFrame } from '../frames';
import type { Inflection } from '../inflection/inflection';
import { regularForms } from '../inflection/regular';
import type { PhraseTable } from './phrase-table';
import { readVerbs } from './tables';

type Cues = Readonly<Record<keyof Grammar['cues'], PhraseTable<true>>>;

/** Beside the verbs of the tables, those that cues and modals name. */
interface Others {
  readonly cues: Cues;
  readonly modals: ReadonlySet<string>;
}

export class Verbs {
  /** By the first word of their lemma. */
  readonly frames: ReadonlyMap<string, readonly VerbFrame[]>;
  /** Verbs that may tell of a round. */
  readonly raising: ReadonlySet<string>;
  readonly #bases = new Set<string>();
  readonly #forms = new Remembered<readonly Analysis[]>((word) => this.#read(word).map(inOneShape));

  constructor(
    table: string,
    private readonly language: Language,
    private readonly inflection: Inflection,
    private readonly others: Others,
  ) {
    this.frames = grouped(readVerbs(table), ({ lemma }) => lemma.split(' ')[0] as string);
    this.raising = new Set(
      [...this.frames].filter(([, frames]) => frames.some(isRaising)).map(([lemma]) => lemma),
    );
    for (const lemma of this.frames.keys())
      for (const base of inflection.verbBases(lemma)) this.#bases.add(base);
  }

  /** The readings of a word in lower case; of several lemmas ("raised": rais, raise) one of the tables comes first. */
  formsOf(word: string): readonly Analysis[] {
    return this.#forms.of(word);
  }

  /** Whether the tables know the verb: "hoped" is of hope and not of hop. */
  #tells(lemma: string): boolean {
    const { planning, rumourVerbs, denying, failing } = this.others.cues;
    return this.frames.has(lemma) || [planning, rumourVerbs, denying, failing].some((cue) => cue.has(lemma));
  }

  #read(word: string): readonly Analysis[] {
    const found = lookup(word.replace(/œ/gu, 'oe'), this.language).filter(({ pos }) => pos === 'verb');
    if (found.length > 1)
      return [...found].sort(
        (a, b) =>
          Number(this.#tells(b.lemma)) - Number(this.#tells(a.lemma)) || a.lemma.length - b.lemma.length,
      );
    if (found.length > 0) return found;
    for (const other of this.inflection.otherPersons(word)) {
      const readings = lookup(other, this.language).filter(
        ({ pos, form }) => pos === 'verb' && form === 'finite',
      );
      if (readings.length > 0) return readings;
    }
    if (this.others.modals.has(word)) return [{ lemma: word, pos: 'verb', form: 'finite' }];
    // "isn't", "wouldn't": the auxiliary; the cues see the whole word.
    if (word.endsWith("n't")) return this.formsOf(word.slice(0, -3));
    const prefix = /^(?:co|re|pre)-?/u.exec(word)?.[0];
    const prefixed = prefix
      ? this.formsOf(word.slice(prefix.length)).map((verb) => ({ ...verb, lemma: prefix + verb.lemma }))
      : [];
    const listed = prefixed.filter(({ lemma }) => this.frames.has(lemma));
    return listed.length > 0
      ? listed
      : regularForms(word, this.inflection.regular, {
          has: (lemma) => this.frames.has(lemma) || this.#bases.has(lemma),
        });
  }
}

const isRaising = ({ relation }: VerbFrame): boolean => relation === 'RAISED';

/** The same properties in the same order for all readings (see units/found.ts). */
const inOneShape = ({ lemma, pos, form, particle, tense, number, gender }: Analysis): Analysis => ({
  lemma,
  pos,
  form,
  particle,
  tense,
  number,
  gender,
});

function grouped<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
