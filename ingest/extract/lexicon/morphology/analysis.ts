// What looking a form up in a language gives.

export type Pos = 'verb' | 'noun' | 'adjective';

export type VerbForm = 'finite' | 'infinitive' | 'zu-infinitive' | 'past-participle' | 'present-participle';

export interface Analysis {
  readonly lemma: string;
  readonly pos: Pos;
  readonly form?: VerbForm;
  /** The separable prefix of the lemma that the form shows ("eingestiegen": "ein"). */
  readonly particle?: string;
  readonly tense?: 'present' | 'past';
  readonly number?: 'singular' | 'plural';
  readonly gender?: 'm' | 'f' | 'n';
}
